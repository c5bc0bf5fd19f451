/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

static const int table[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

__attribute__((noipa)) int value(unsigned int i)
{
	return i < 10 ? table[i] : 0;
}

int main(void)
{
	for (;;) {
		printf("value %d\n", value(4));
		fflush(stdout);
		sleep(1);
	}
}
