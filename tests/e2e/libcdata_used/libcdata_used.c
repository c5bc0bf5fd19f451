/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void say(void)
{
	fprintf(stdout, "old %d\n", fileno(stdout));
}

int main(void)
{
	if (!environ)
		fprintf(stderr, "no environment\n");
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
