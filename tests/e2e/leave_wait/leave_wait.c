/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

__attribute__((noipa)) const char *target(int wait)
{
	if (wait)
		puts("inside");
	while (wait && access("leave", F_OK) < 0)
		sleep(1);
	return "old";
}

static void *work(void *arg)
{
	target(1);
	for (;;)
		sleep(1);
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
