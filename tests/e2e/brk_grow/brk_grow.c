/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define STEP	(4 << 20)

__attribute__((noipa)) const char *word(void)
{
	return "old";
}

int main(void)
{
	for (int i = 0;; i++) {
		if (i < 64) {
			char *room = sbrk(STEP);

			if (room == (void *)-1)
				printf("brk failed\n");
			else
				memset(room, 1, 4096);
		}
		puts(word());
		fflush(stdout);
		sleep(1);
	}
}
