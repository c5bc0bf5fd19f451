#include <stdlib.h>
int poll_one(void);
int out(int, int);
static int seen;
static int limit = 10;
#define D 1

__attribute__((constructor)) static void prepare(void)
{
	limit += D;
}

void add_one(int *p)
{
	__atomic_fetch_add(p, D, __ATOMIC_SEQ_CST);
}

void serve(void)
{
	for (;;)
		seen += poll_one() + D;
}

void die(int n)
{
	out(n, D);
	abort();
}

int last(int n)
{
	limit = n;
	return out(n, D);
}

static __attribute__((noinline)) int scaled(int n, int by)
{
	int i, sum = 0;

	for (i = 0; i < n; i++)
		sum += out(i, by * D) ^ i;
	return sum;
}

int scale_a(int n)
{
	return scaled(n, 3) + 1;
}

int scale_b(int n)
{
	return scaled(n + 1, 3) + 2;
}

static __attribute__((noinline)) int helper(int n)
{
	return n * n + 11;
}

int calls_helper(int n)
{
	return helper(n) + out(n, 1);
}

int main(void)
{
	prepare();
	return scale_a(D) + calls_helper(2);
}
