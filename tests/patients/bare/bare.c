/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A program that has nothing to do with signals: linked statically, it may hold
 * no code that returns from one. */
#include <time.h>
#include <unistd.h>

__attribute__((noipa)) const char *word(void)
{
	return "old\n";
}

int main(void)
{
	const struct timespec ts = { 0, 10000000 };

	for (;;) {
		if (write(1, word(), 4) != 4)
			return 1;
		nanosleep(&ts, NULL);
	}
}
