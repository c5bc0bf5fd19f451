/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int next(void);
/* Where programs keep pointers to functions; not constant. */
int (*volatile callback)(void) = next;

/* Ends in a call that does not return. */
__attribute__((noipa)) void say(int status)
{
	if (!status) {
		puts("old");
		return;
	}
	exit(status);
}

__attribute__((noipa)) int next(void)
{
	return 0;
}

int main(void)
{
	for (;;) {
		say(callback());
		fflush(stdout);
		sleep(1);
	}
}
