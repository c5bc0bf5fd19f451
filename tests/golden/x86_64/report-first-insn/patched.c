int f(int n)
{
	__asm__ volatile(".byte 0x66, 0x90");
	return n * 5;
}

int only(int n)
{
	__asm__ volatile(".byte 0x66, 0x90" : : "r" (n));
	return n;
}
