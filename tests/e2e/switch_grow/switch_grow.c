/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) int noted(int x)
{
	return x;
}

__attribute__((noipa)) int square(int x)
{
	switch (x) {
	case 1: return noted(1) * 1;
	case 2: return noted(3) + 1;
	case 3: return noted(2) + 7;
	case 4: return noted(8) * 2;
	case 5: return noted(30) - 5;
	default: return 0;
	}
}

int main(void)
{
	for (;;) {
		for (int i = 1; i < 9; i++)
			printf("%d%c", square(i), i < 8 ? ' ' : '\n');
		fflush(stdout);
		sleep(1);
	}
}
