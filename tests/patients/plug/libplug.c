/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

static volatile int calls;

__attribute__((noipa)) const char *plug_word(void)
{
	calls += 1;
	return "old";
}

void plug_say(const char *who)
{
	printf("%s %s\n", who, plug_word());
	fflush(stdout);
}
