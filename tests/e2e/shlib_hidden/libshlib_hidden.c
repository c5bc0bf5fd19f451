/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

__attribute__((noipa)) int hidden_five(void)
{
	return 5;
}

static __attribute__((noipa)) int static_three(void)
{
	return 3;
}

__attribute__((noipa)) void hidden_say(void)
{
	printf("old %d\n", hidden_five() + 0 * static_three());
}

__attribute__((visibility("default"))) void say(void)
{
	static_three();
	hidden_say();
	fflush(stdout);
}
