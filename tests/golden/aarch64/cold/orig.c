#define D 1
#include <stdio.h>
#include <stdlib.h>
void unlikely(void) __attribute__((cold));
double work(int n)
{
	if (n < 0) {
		unlikely();
		fprintf(stderr, "negative %d\n", n + D);
		abort();
	}
	return n * 1.2345;
}
