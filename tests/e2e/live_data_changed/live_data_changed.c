/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static int level = 10;

__attribute__((noipa)) void say(void)
{
	printf("old %d\n", level);
}

__attribute__((noipa)) void set_level(int to)
{
	level = to;
}

int main(void)
{
	for (;;) {
		say();
		set_level(level);
		fflush(stdout);
		sleep(1);
	}
}
