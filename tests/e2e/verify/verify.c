/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

/* Never called: the test changes its code. */
__attribute__((noipa, used)) int not_called(int x)
{
	return x * 7 + 3;
}

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
