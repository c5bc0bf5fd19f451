/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) void out(const char *what, int x)
{
	printf("%s", what);
	if (x < 0)
		printf("negative\n");
}

__attribute__((noipa)) void say(int x)
{
	switch (x) {
	case 0: out("Z", 1); break;
	case 1: out("B", x); break;
	case 2: out("D", x * 3); break;
	case 3: out("F", x + 9); break;
	case 4: out("H", x * x); break;
	case 5: out("J", x / 2); break;
	case 6: out("\n", 0); return;
	case 7: out("L", x << 2); break;
	case 8: out("M", 8 - x); break;
	default: out("?", x); break;
	}
	out("#", x);
}

int main(void)
{
	for (;;) {
		for (int i = 0; i < 7; i++)
			say(i);
		fflush(stdout);
		sleep(1);
	}
}
