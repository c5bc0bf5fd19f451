static int a, fresh, given = 7, b = 3;
static const char *const names[] = { "x", "y" };
static const char odd[] = "odd", uneven[] = "uneven";
int g;

static __attribute__((noinline, cold)) int complain(int x)
{
	static int calls;

	return calls += x;
}

int f(int x)
{
	a += x;
	b += a + fresh++ + given--;
	if (__builtin_expect(x < 0, 0))
		return complain(b);
	g++;
	return b + names[x & 1][0] + odd[x & 3] + uneven[x & 3];
}

int table(int x)
{
	switch (x) {
	case 0: return a;
	case 1: return b * 3;
	case 2: return g + 8 + given;
	case 3: return a - b;
	case 4: return b ^ 5;
	case 5: return a | g;
	}
	return 9;
}

int same(int x)
{
	return a * b + x;
}
