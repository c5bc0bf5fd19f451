/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

int library_value(void)
{
	return -3;
}

__attribute__((constructor)) static void start(void)
{
	puts("constructor");
	fflush(stdout);
	while (access("go", F_OK) < 0)
		sleep(1);
}
