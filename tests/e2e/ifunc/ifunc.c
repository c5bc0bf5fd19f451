/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int nine(void)
{
	return 9;
}

static int (*resolve_own(void))(void)
{
	return nine;
}

int own(void) __attribute__((ifunc("resolve_own")));

__attribute__((noipa)) void say(const char *word)
{
	printf("old %d\n", own());
}

int main(void)
{
	for (;;) {
		say("hello");
		fflush(stdout);
		sleep(1);
	}
}
