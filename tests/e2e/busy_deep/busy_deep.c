/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static volatile int inside;

__attribute__((noipa)) int rest(int x)
{
	inside = 1;
	while (inside)		/* so that it may return, and signs */
		pause();
	return x;
}

__attribute__((noipa)) int target(int x)
{
	return rest(x) + 1;
}

/* So that the address of work, which the thread's stack holds, is not where
 * target ends. */
__attribute__((noipa)) static void say(const char *what)
{
	puts(what);
	fflush(stdout);
}

static void *work(void *arg)
{
	target(1);
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, work, NULL);
	while (!inside)
		usleep(1000);
	for (;;) {
		say("old");
		sleep(1);
	}
}
