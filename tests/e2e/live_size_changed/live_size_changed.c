/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

int slots[10];

__attribute__((noipa)) void say(int i)
{
	slots[i]++;
	printf("old\n");
}

int main(void)
{
	for (;;) {
		say(3);
		fflush(stdout);
		sleep(1);
	}
}
