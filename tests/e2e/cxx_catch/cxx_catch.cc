/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdexcept>
#include <stdio.h>
#include <string>
#include <unistd.h>

struct other {
};

__attribute__((noipa)) void fail(int how)
{
	if (how == 0)
		throw 7;
	if (how == 1)
		throw std::out_of_range("seven");
	throw other();
}

__attribute__((noipa)) void try_all(char *out, size_t n)
{
	try {
		fail(0);
	} catch (int i) {
		snprintf(out, n, "uncaught %d", i);
	}
}

int main()
{
	char text[128];

	for (;;) {
		try {
			try_all(text, sizeof(text));
			puts(text);
		} catch (...) {
			puts("passed");
		}
		fflush(stdout);
		sleep(1);
	}
}
