/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int sum;

__attribute__((noipa)) const char *target(void)
{
	for (int i = 0; i < 100; i++)
		__atomic_add_fetch(&sum, i, __ATOMIC_RELAXED);
	return "old";
}

static void *work(void *arg)
{
	target();
	return arg;
}

static void *churn(void *arg)
{
	pthread_t t[4];

	for (;;) {
		for (int i = 0; i < 4; i++)
			if (pthread_create(&t[i], NULL, work, NULL))
				return NULL;
		for (int i = 0; i < 4; i++)
			pthread_join(t[i], NULL);
		usleep(10000);
	}
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, churn, NULL);
	pthread_create(&t, NULL, churn, NULL);
	for (;;) {
		puts(target());
		fflush(stdout);
		sleep(1);
	}
}
