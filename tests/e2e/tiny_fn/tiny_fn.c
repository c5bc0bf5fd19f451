/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int next(int x)
{
	return x + 1;
}

__attribute__((noipa)) int hundred(void)
{
	return 100;
}

__attribute__((noipa)) int two_hundred(void)
{
	return 200;
}

int main(void)
{
	volatile int five = 5;

	for (;;) {
		int v = next(five);

		printf("%s %d %d %d\n", v == 6 ? "old" : "new", v, hundred(),
		       two_hundred());
		fflush(stdout);
		sleep(1);
	}
}
