/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#ifndef PR_SET_MDWE
#define PR_SET_MDWE	65
#endif

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	if (prctl(PR_SET_MDWE, 1, 0, 0, 0) < 0)
		fprintf(stderr, "no PR_SET_MDWE in this kernel\n");
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
