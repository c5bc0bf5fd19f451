/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static __attribute__((noipa)) int twice(int x)
{
	return 2 * x;
}

__attribute__((noipa)) int thrice(int x)
{
	return 3 * x;
}

__attribute__((noipa)) void say(long self, int x)
{
	printf("old %ld\n", self + (twice(x) + thrice(x)) * 0);
}

static void *work(void *arg)
{
	for (;;) {
		say((long)arg, 7);
		fflush(stdout);
		sleep(1);
	}
	return NULL;
}

int main(void)
{
	pthread_t t;

	for (long i = 0; i < 8; i++)
		pthread_create(&t, NULL, work, (void *)i);
	pthread_join(t, NULL);
	return 0;
}
