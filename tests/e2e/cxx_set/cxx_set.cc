/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_set.h"

#include <stdio.h>
#include <unistd.h>

/* What the first of two versions gives, and how much more the second. */
__attribute__((noipa)) int sum(int x)
{
	return plain(x) + choose(1) + caught(x) + typed(x) + (int)typed(2L);
}

int main()
{
	for (;;) {
		int here = sum(1), there = other_file(1);

		if (here == 98 && there == 98)
			puts("old");
		else if (here == 5098 && there == 5098)
			puts("new");
		else
			printf("mixed %d %d\n", here, there);
		fflush(stdout);
		sleep(1);
	}
}
