#define D 2
extern int known, other, table[];
extern struct { long a; char b; short c; int d; } record;
void callee(int);
int use(int n)
{
	known = n;
	other = table[D + 70] + record.d;
	record.b = 1;
	record.c = n;
	return known;
}
void *address(int n)
{
	return n ? (void *)callee : (void *)&table[2];
}
