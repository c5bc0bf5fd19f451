/* SPDX-License-Identifier: GPL-2.0-or-later */
/* On ARM64 these are calls of functions that the linker takes from libgcc, which
 * choose by the processor (-moutline-atomics, the default). */
#include <stdio.h>
#include <unistd.h>

static int counter, last;

__attribute__((noipa)) int count(void)
{
	return __atomic_add_fetch(&counter, 1, __ATOMIC_SEQ_CST);
}

__attribute__((noipa)) const char *turn(int n)
{
	return __atomic_exchange_n(&last, n, __ATOMIC_SEQ_CST) + 1 == n ?
	       "old" : "lost";
}

int main(void)
{
	for (;;) {
		puts(turn(count()));
		fflush(stdout);
		sleep(1);
	}
}
