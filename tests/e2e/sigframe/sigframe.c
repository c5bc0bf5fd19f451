/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile int spinning, inside;

static void handler(int signo)
{
	inside = signo;
	for (;;)
		pause();
}

__attribute__((noipa)) const char *target(int spin)
{
	while (spin)
		spinning = 1;
	return "old";
}

static void *work(void *arg)
{
	target(1);
	return arg;
}

int main(void)
{
	pthread_t t;

	signal(SIGUSR1, handler);
	pthread_create(&t, NULL, work, NULL);
	while (!spinning)
		usleep(1000);
	pthread_kill(t, SIGUSR1);
	while (!inside)
		usleep(1000);
	for (;;) {
		puts(target(0));
		fflush(stdout);
		sleep(1);
	}
}
