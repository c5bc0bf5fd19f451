/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int three(void)
{
	return 3;
}

__attribute__((noipa)) void say(void)
{
	printf("old %d\n", three());
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		usleep(10000);
	}
}
