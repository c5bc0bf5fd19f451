#define D 1
extern int known, other, table[];
extern struct { long a; char b; short c; int d; } record;
void callee(int);
int use(int n)
{
	known = n;
	return known;
}
void *address(int n)
{
	return 0;
}
