/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int one(int x)
{
	return printf("old one %d\n", x);
}

__attribute__((noipa)) int two(int x)
{
	return printf("new two %d\n", x);
}

__attribute__((noipa)) int say(int x)
{
	return one(x);
}

/* What is short needs the padding before a neighbour. */
__attribute__((noipa)) int neighbour(void)
{
	return 3;
}

int main(void)
{
	volatile int never = 0;

	if (never)
		return two(neighbour());
	for (;;) {
		if (say(5) < 0)
			return 1;
		fflush(stdout);
		sleep(1);
	}
}
