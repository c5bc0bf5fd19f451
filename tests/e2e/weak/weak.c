/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>

const char *library_word(void);

/* Stands before the library's of the same name. */
const char *who(void)
{
	return "program";
}

__attribute__((weak, noipa)) int weak_one(void)
{
	return 1;
}

__attribute__((noipa)) int two(void)
{
	return 2;
}

int second_name(void) __attribute__((alias("two")));

int main(void)
{
	for (;;) {
		int one = weak_one();

		printf("%s weak %d alias %d %s\n", one == 1 ? "old" : "new",
		       one, second_name(), library_word());
		fflush(stdout);
		sleep(1);
	}
}
