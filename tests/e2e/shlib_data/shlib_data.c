/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

/* In a program that is no PIE this is a copy of the library's. */
extern int exported;
int say(void);

int main(void)
{
	for (int i = 1;; i++) {
		if (say() != i || exported != 100 + i)
			printf("lost %d\n", exported);
		fflush(stdout);
		sleep(1);
	}
}
