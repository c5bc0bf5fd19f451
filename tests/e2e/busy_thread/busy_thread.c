/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int ends[2];
static volatile int inside;

__attribute__((noipa)) int target(int wait)
{
	char c;

	if (wait) {
		inside = 1;
		if (read(ends[0], &c, 1) < 0)
			return -1;
	}
	return 1;
}

static void *work(void *arg)
{
	for (;;) {
		target(arg != NULL);
		sleep(1);
	}
	return NULL;
}

int main(void)
{
	pthread_t t;

	if (pipe(ends) < 0)
		return 1;
	for (long i = 0; i < 4; i++)
		pthread_create(&t, NULL, work, (void *)(i == 2 ? i : 0));
	while (!inside)
		usleep(1000);
	for (;;) {
		puts(target(0) == 1 ? "old" : "new");
		fflush(stdout);
		sleep(1);
	}
}
