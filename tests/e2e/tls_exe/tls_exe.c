/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static __thread int padding[7];
static __thread long self = -1;
__thread int calls = 100;

__attribute__((noipa)) int say(void)
{
	padding[3] = 4;
	calls++;
	printf("old thread %ld\n", self);
	return calls;
}

static void *work(void *arg)
{
	self = (long)arg;
	for (int i = 1;; i++) {
		if (say() != 100 + i || calls != 100 + i)
			printf("lost\n");
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
