/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int (*say)(long self);

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
	void *handle = dlopen("libtls_dlopen.so", RTLD_NOW);
	pthread_t t;

	if (!handle)
		return 1;
	say = (int (*)(long))dlsym(handle, "say");
	for (long i = 0; i < 4; i++)
		pthread_create(&t, NULL, work, (void *)i);
	pthread_join(t, NULL);
	return 0;
}
