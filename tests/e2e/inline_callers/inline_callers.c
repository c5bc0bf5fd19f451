/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static inline __attribute__((always_inline)) int next(int x)
{
	return x + 1;
}

__attribute__((noipa)) int ten(void)
{
	volatile int ten = 10;

	return next(ten);
}

__attribute__((noipa)) int twenty(void)
{
	volatile int twenty = 20;

	return next(twenty);
}

int main(void)
{
	for (;;) {
		int t = ten();

		printf("%s %d %d\n", t == 11 ? "old" : "new", t, twenty());
		fflush(stdout);
		sleep(1);
	}
}
