/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char order[16];
static int level;

static void add(char c)
{
	size_t n = strlen(order);

	if (n + 1 < sizeof(order))
		order[n] = c;
}

struct mark {
	char c;
	~mark() { add(c); }
};

__attribute__((noipa)) void thrower(int x)
{
	throw x;
}

__attribute__((noipa)) void inner(int x)
{
	mark m = { 'c' };

	thrower(x);
}

/* No cleanup: unwinding only passes. */
extern "C" __attribute__((noipa)) int plain(int x)
{
	inner(x + 1);
	return 0;
}

__attribute__((noipa)) void outer(int x)
{
	mark m = { 'b' };

	level = 0;
	plain(x + 1);
}

int main()
{
	for (;;) {
		memset(order, 0, sizeof(order));
		try {
			outer(1);
		} catch (int x) {
			printf("caught %d at %d, order: %s\n", x, level,
			       order);
		}
		fflush(stdout);
		sleep(1);
	}
}
