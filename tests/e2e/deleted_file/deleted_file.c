/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

const char *library_word(void);

__attribute__((noipa)) void say(void)
{
	printf("program old, library %s\n", library_word());
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
