/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

__attribute__((noipa)) void say(int *v)
{
	printf("old %d %d %d\n", v[0], v[1], v[2]);
}

int main(void)
{
	int v[3] = { 3, 1, 2 };

	for (;;) {
		say(v);
		fflush(stdout);
		sleep(1);
	}
}
