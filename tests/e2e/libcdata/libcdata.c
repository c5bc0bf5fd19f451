/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <unistd.h>

__attribute__((noipa)) void say(void)
{
	printf("old\n");
}

int main(void)
{
	for (;;) {
		say();
		fflush(NULL);
		sleep(1);
	}
}
