/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
