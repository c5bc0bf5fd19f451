/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
int work(int x)
{
	if (__builtin_expect(x < 0, 0)) {
		fprintf(stdout, "negative\n");
		abort();
	}
	return x * 3;
}
int same(int x)
{
	if (x == 7)
		abort();
	return x;
}
