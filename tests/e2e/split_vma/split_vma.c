/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE	4096

static volatile int calls;

__attribute__((noipa, aligned(PAGE))) const char *first(void)
{
	return "old";
}

__attribute__((noipa, aligned(PAGE))) int second(int x)
{
	return x + calls++ * 0;
}

__attribute__((noipa, aligned(PAGE))) int third(int x)
{
	return x + calls++ * 0;
}

__attribute__((noipa, aligned(PAGE))) int last(void)
{
	return 0;
}

int main(void)
{
	if (mprotect(second, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC) < 0)
		return 1;
	for (;;) {
		printf("%s %d %d\n", first(), second(2), third(3) + last());
		fflush(stdout);
		sleep(1);
	}
}
