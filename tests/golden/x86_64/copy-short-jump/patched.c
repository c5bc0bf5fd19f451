int count;
__attribute__((noinline)) static int near(int n)
{
	return n * count;
}
int leave(int n)
{
	count += n;
	return near(n + 2);
}
