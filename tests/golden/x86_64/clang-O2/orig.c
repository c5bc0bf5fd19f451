/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

static int count;

int f(int x)
{
	static int calls;

	calls++;
	count += x;
	switch (x) {
	case 0: return puts("zero");
	case 1: return puts("one");
	case 2: return 7;
	case 3: return puts("three");
	case 4: return 99;
	case 5: return puts("five") + calls;
	}
	return count;
}

double g(double x)
{
	return x * 3.25;
}

int same(void)
{
	return puts("same");
}
