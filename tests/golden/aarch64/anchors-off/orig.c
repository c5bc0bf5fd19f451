#define D 1
static int a;
static int c;
int f(int n)
{
	a += n;
	return c++ + a;
}
