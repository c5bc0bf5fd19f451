#define D 2
static int a;
static int fresh;
static int c;
int f(int n)
{
	a += n;
	fresh += a;
	return c++ + a;
}
int h(void) { return fresh; }
