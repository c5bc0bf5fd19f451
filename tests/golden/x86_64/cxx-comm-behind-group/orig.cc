template <typename T> __attribute__((noinline)) T twice(T n)
{
	static int calls;

	calls++;
	return n * 2;
}

int user(int n)
{
	return twice(n);
}
