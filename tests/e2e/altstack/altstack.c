/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile int inside;
static char other_stack[65536];

static void handler(int signo)
{
	inside = signo;
	for (;;)
		pause();
}

__attribute__((noipa)) const char *target(int wait)
{
	if (wait) {
		raise(SIGUSR1);
		pause();
	}
	return "old";
}

static void *work(void *arg)
{
	stack_t stack = { other_stack, 0, sizeof(other_stack) };
	struct sigaction sa = { .sa_handler = handler, .sa_flags = SA_ONSTACK };

	sigaltstack(&stack, NULL);
	sigaction(SIGUSR1, &sa, NULL);
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
		puts(target(0));
		fflush(stdout);
		sleep(1);
	}
}
