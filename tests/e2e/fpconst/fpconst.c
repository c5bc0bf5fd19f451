/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) double scale(double x)
{
	return x * 2.5;
}

__attribute__((noipa)) double negative(double x)
{
	return -(x + 0.5);
}

__attribute__((noipa)) float half(float x)
{
	return x * 1.5f;
}

__attribute__((noipa)) void say(double x)
{
	printf("old %.2f %.2f %.2f\n", scale(x), negative(x), half(x));
}

int main(void)
{
	volatile double one = 1;

	for (;;) {
		say(one);
		fflush(stdout);
		sleep(1);
	}
}
