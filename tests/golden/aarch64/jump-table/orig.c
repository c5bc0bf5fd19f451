#define D 1
int out(const char *, int);
int sw(int n)
{
	switch (n) {
	case 0: out("zero", n); break;
	case 1: return out("one", n * 7) + D;
	case 2: out("two", n - 9); return 5;
	case 3: return n * n;
	case 4: out("four", 2); out("4", 3); break;
	case 5: return out("five", n) * 3;
	case 6: out("six", n | 64); return 4;
	case 7: return out("seven", n);
	}
	return n;
}
