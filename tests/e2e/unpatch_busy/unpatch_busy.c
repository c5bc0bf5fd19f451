/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) const char *target(int wait)
{
	return "old";
}

static void *work(void *arg)
{
	for (;;) {
		target(1);
		sleep(1);
	}
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, work, NULL);
	for (;;) {
		puts(target(0));
		fflush(stdout);
		sleep(1);
	}
}
