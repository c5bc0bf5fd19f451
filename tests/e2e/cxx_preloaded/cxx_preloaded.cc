/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdexcept>
#include <stdio.h>
#include <sys/epoll.h>

extern int library_in_use;
static int cleanups;

struct counted {
	~counted() { cleanups++; }
};

__attribute__((noipa)) int is_odd(int x)
{
	counted c;

	return x & 1;
}

__attribute__((noipa)) int count(int n)
{
	int odd = 0;

	for (int i = 0; i < n; i++)
		odd += is_odd(i);
	return odd;
}

__attribute__((noipa)) void say()
{
	cleanups = 0;
	try {
		int n = count(6);

		printf("odd numbers: %d of 6, cleanups %d\n", n, cleanups);
	} catch (const std::runtime_error &e) {
		printf("odd numbers: %s, cleanups %d\n", e.what(), cleanups);
	}
}

int main()
{
	struct epoll_event event;
	int fd = epoll_create1(0);

	library_in_use = 0;

	for (;;) {
		say();
		fflush(stdout);
		epoll_wait(fd, &event, 1, 500);
	}
}
