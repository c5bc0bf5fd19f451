/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int number(void)
{
	static int count;

	return ++count;
}

__attribute__((noipa)) void say(void)
{
	printf("old 0 %d\n", number());
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
