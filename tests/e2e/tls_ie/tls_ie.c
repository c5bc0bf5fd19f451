/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

int say(long self);

static void *work(void *arg)
{
	for (int i = 1;; i++) {
		if (say((long)arg) != i)
			printf("lost\n");
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
