/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static int calls;

__attribute__((noipa)) void say(void)
{
	printf("old %d\n", ++calls);
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
