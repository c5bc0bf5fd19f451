/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) const char *first(void)
{
	return "hello";
}

__attribute__((noipa)) const char *second(void)
{
	return "world";
}

__attribute__((noipa)) const char *third(void)
{
	return "shared";
}

__attribute__((noipa)) void say(void)
{
	printf("%s, %s, %s\n", first(), second(), "shared");
}

int main(void)
{
	if (!*third())
		return 1;
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
