/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

void library_says(void);

__attribute__((noipa)) static void program_says(void)
{
	printf("program is old, ");
}

int main(void)
{
	for (;;) {
		program_says();
		library_says();
		fflush(stdout);
		sleep(1);
	}
}
