/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdatomic.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

int library_side(int x);

__attribute__((noipa)) int near_one(int x)
{
	return x * 0 + 1;
}

__attribute__((noipa)) int near_two(int x)
{
	return x * 0 + 1;
}

/* In a page of its own. */
__attribute__((noipa, aligned(4096))) int far_away(int x)
{
	return x * 0 + 1;
}

static atomic_int mixed;

/* 4 sides: all old give 4, all new give 8. A change may come between two of
 * the calls, but not stay half made. */
static int look(void)
{
	int sum, i;

	for (i = 0; i < 3; i++) {
		sum = near_one(i) + near_two(i) + far_away(i) +
		      library_side(i);
		if (sum == 4 || sum == 8)
			return sum;
		usleep(100);
	}
	mixed = 1;
	return 0;
}

static void *work(void *arg)
{
	for (;;) {
		look();
		usleep(200);
	}
	return arg;
}

int main(void)
{
	pthread_t t;
	int i;

	for (i = 0; i < 3; i++)
		pthread_create(&t, NULL, work, NULL);
	for (;;) {
		int sum = look();

		puts(mixed ? "mixed" : sum == 4 ? "old" : "new");
		fflush(stdout);
		usleep(5000);
	}
}
