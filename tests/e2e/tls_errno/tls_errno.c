/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void say(void)
{
	printf("old\n");
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
