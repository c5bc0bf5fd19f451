int f(int n)
{
	__asm__ volatile(".byte 0x90");
	return n * 3;
}

int only(int n)
{
	__asm__ volatile(".byte 0x90" : : "r" (n));
	return n;
}
