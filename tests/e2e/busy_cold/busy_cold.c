/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static volatile int inside;

__attribute__((cold, noipa)) void rest(int x)
{
	inside = x;
	for (;;)
		pause();
}

__attribute__((noipa)) int target(int x)
{
	if (__builtin_expect(x > 100, 0)) {
		rest(x);
		abort();
	}
	return x + 1;
}

static void *work(void *arg)
{
	target(1000);
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, work, NULL);
	while (!inside)
		usleep(1000);
	for (;;) {
		puts(target(1) == 2 ? "old" : "new");
		fflush(stdout);
		sleep(1);
	}
}
