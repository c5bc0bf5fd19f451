/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * patient MODE [ARG]: a program in some condition. It says "old" again and
 * again, "new" once it is patched, and "wrong: WHAT" if it was harmed. Where
 * the condition cannot be had it says "cannot: WHY" and exits with 77.
 */
#include "patient.h"

#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

volatile int inside, steps;
static volatile int counter;
static const struct mode *mode;

__attribute__((noipa)) const char *word(void)
{
	return "old";
}

__attribute__((noipa)) int generation(void)
{
	return 1;
}

__attribute__((noipa)) const char *target(void (*go)(void))
{
	if (go)
		go();
	return word();
}

__attribute__((noipa)) int pair(void (*between)(void))
{
	int first = generation();

	if (between)
		between();
	return first * 10 + generation();
}

__attribute__((noipa)) void forever(void)
{
	counter += 1;
	block();
}

__attribute__((noipa)) void leave(void (*go)(void))
{
	counter += 1;
	go();
}

__attribute__((noipa)) void parker(void *here, void *out, void **ret_frame)
{
	volatile int times = 1;

	*ret_frame = __builtin_frame_address(0);
	if (!setjmp(here))
		longjmp(out, times);
}

void nap(long usec)
{
	struct timespec ts = { usec / 1000000, usec % 1000000 * 1000 };

	clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, NULL);
}

__attribute__((noipa)) void block(void)
{
	inside = 1;
	for (;;)
		pause();
}

void wait_inside(void)
{
	while (!inside)
		nap(1000);
}

void spawn(void *(*work)(void *), void *arg)
{
	pthread_attr_t attr;
	pthread_t t;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 65536);
	pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	if (pthread_create(&t, &attr, work, arg))
		cannot("create a thread");
	pthread_attr_destroy(&attr);
}

void cannot(const char *what)
{
	printf("cannot: %s: %s\n", what, strerror(errno));
	exit(77);
}

void loop(void)
{
	for (;;) {
		if (mode->say)
			mode->say();
		else
			puts(word());
		fflush(stdout);
		nap(10000);
	}
}

static void count_step(int signo)
{
	(void)signo;
	steps++;
}

static const struct mode *find(const struct mode *m, const char *name)
{
	for (; m->name; m++)
		if (!strcmp(m->name, name))
			return m;
	return NULL;
}

int main(int argc, char **argv)
{
	const struct mode *const lists[] = { stack_modes, memory_modes,
					     task_modes, confine_modes };
	static const struct mode plain = { .name = "plain" };
	const char *name = argc > 1 ? argv[1] : "plain";

	if (!strcmp(name, "plain"))
		mode = &plain;
	for (unsigned i = 0; i < 4 && !mode; i++)
		mode = find(lists[i], name);
	if (!mode)
		return 2;
	signal(SIGUSR1, count_step);
	if (mode->prepare)
		mode->prepare(argc > 2 ? argv[2] : NULL);
	loop();
}
