/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static int base = 2;

__attribute__((noipa)) int add(int x)
{
	return x + base;
}

__attribute__((noipa)) void say(int x)
{
	printf("old %d\n", add(x));
}

int main(void)
{
	for (;;) {
		say(2);
		fflush(stdout);
		sleep(1);
	}
}
