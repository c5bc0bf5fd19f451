/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

__attribute__((noipa)) void say(const char *word)
{
	char buf[16];

	snprintf(buf, sizeof(buf), "%.5s", word);
	printf("old %s\n", buf);
}

int main(void)
{
	for (;;) {
		say("abcdefg");
		fflush(stdout);
		sleep(1);
	}
}
