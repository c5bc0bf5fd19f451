/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

struct pair {
	int a, b;
};

static __attribute__((noinline)) int weigh(struct pair *p, int factor)
{
	return (p->a + p->b) * factor;
}

__attribute__((noipa)) int total(struct pair *p)
{
	return weigh(p, 4) + weigh(p, 2);
}

int main(void)
{
	struct pair p = { 1, 4 };

	/* 5 * 4 + 5 * 2 = 30, and 24 + 14 = 38 with the products. */
	for (;;) {
		int t = total(&p);

		printf("%s %d\n", t == 30 ? "old" : "new", t);
		fflush(stdout);
		sleep(1);
	}
}
