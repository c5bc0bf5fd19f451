/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * On ARM64 the code is guarded (PROT_BTI), if the processor knows that: a call
 * by pointer that lands on anything but bti or paciasp ends the program. One
 * function signs its return address (it calls another), the other does not.
 */
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

__attribute__((noipa)) int more(int x)
{
	return x + 1;
}

__attribute__((noipa)) int leaf(int x)
{
	return x;
}

__attribute__((noipa)) int caller(int x)
{
	return more(x) + more(x) - more(x);
}

__attribute__((noipa)) const char *age(void)
{
	return "old";
}

static void guard_code(void)
{
#ifdef __aarch64__
	const int prot_bti = 0x10;
	uintptr_t page = (uintptr_t)more & ~(uintptr_t)4095;

	if (mprotect((void *)page, 4096, PROT_READ | PROT_EXEC | prot_bti) < 0)
		fprintf(stderr, "code is not guarded\n");
#endif
}

int main(void)
{
	int (*volatile by_leaf)(int) = leaf, (*volatile by_caller)(int) = caller;
	const char *(*volatile by_age)(void) = age;

	guard_code();
	for (;;) {
		const char *which = by_age();

		printf("%s %d ", which, by_leaf(1));
		printf("%s %d\n", which, by_caller(1));
		fflush(stdout);
		sleep(1);
	}
}
