/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

const char *library_word(void);

__attribute__((noipa)) void loop(void)
{
	for (;;) {
		printf("program old, library %s\n", library_word());
		fflush(stdout);
		sleep(1);
	}
}

int main(void)
{
	loop();
	return 0;
}
