/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

int calls = 3;

__attribute__((noipa)) void say(int x)
{
	printf("old %d\n", x);
}

int main(void)
{
	for (;;) {
		say(calls);
		fflush(stdout);
		sleep(1);
	}
}
