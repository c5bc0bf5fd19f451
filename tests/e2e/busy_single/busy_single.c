/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void loop(void)
{
	for (;;) {
		puts("old");
		fflush(stdout);
		sleep(1);
	}
}

int main(void)
{
	loop();
	return 0;
}
