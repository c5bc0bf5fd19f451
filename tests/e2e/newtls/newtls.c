/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static __thread long self = -1;

__attribute__((noipa)) void say(int round)
{
	printf("old thread %ld\n", self);
}

static void *work(void *arg)
{
	self = (long)arg;
	for (int i = 1;; i++) {
		say(i);
		fflush(stdout);
		sleep(1);
	}
	return NULL;
}

int main(void)
{
	pthread_t t;

	for (long i = 0; i < 4; i++)
		pthread_create(&t, NULL, work, (void *)i);
	pthread_join(t, NULL);
	return 0;
}
