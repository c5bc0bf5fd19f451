/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

__attribute__((cold, noipa)) void complain(const char *what)
{
	printf(" + %s", what);
}

__attribute__((noipa)) void hot_changes(int x)
{
	if (__builtin_expect(x < 0, 0)) {
		complain("hot is negative");
		abort();
	}
	printf("old %d 2", x);
}

__attribute__((noipa)) void cold_changes(int x)
{
	printf(" %d", x);
	if (__builtin_expect(x > 2, 0)) {
		if (x > 3) {
			complain("too much");
			abort();
		}
	}
	printf("\n");
}

int main(void)
{
	for (;;) {
		hot_changes(1);
		cold_changes(3);
		fflush(stdout);
		sleep(1);
	}
}
