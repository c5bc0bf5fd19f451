/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int unchanged(int x)
{
	return x + 2;
}

__attribute__((noipa)) void say(int x)
{
	printf("old %d\n", unchanged(x));
}

int main(void)
{
	for (;;) {
		say(2);
		fflush(stdout);
		sleep(1);
	}
}
