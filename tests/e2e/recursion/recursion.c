/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noinline, noclone)) long fold(long n)
{
	if (n < 2)
		return n;
	return fold(n - 1) + n;
}

int main(void)
{
	volatile long n = 10;

	for (;;) {
		long v = fold(n);

		printf("%s %ld\n", v == 55 ? "old" : "new", v);
		fflush(stdout);
		sleep(1);
	}
}
