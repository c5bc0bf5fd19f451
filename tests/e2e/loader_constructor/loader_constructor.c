/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int library_value(void);

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	if (library_value() != -3)
		return 1;
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
