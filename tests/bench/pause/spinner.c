/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * spinner FILE THREADS [last|idle]: the patient of pause.sh. One thread, the
 * first that was created or the last, calls answer() all the time and keeps the
 * longest gap between two looks at the clock, less what schedstat says that it
 * waited for a processor. All others wait for ever (with `idle` all do). FILE is
 * shared: 8-byte words of "longest gap, ns", "calls so far", "answer", "ps of a
 * call"; the last begins anew when somebody writes 0 there.
 */
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "answer.h"

enum { GAP, CALLS, ANSWER, CALL_PS, N_WORDS };

#define GAP_MIN	20000		/* ns; shorter ones are not looked into */
#define ROUND	200		/* calls between two looks at the clock */

static volatile uint64_t *shared;

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

/* proc(5): time on a processor, time waiting for one (ns), slices. */
static uint64_t run_delay(int fd)
{
	char text[128];
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);
	char *at;

	text[n > 0 ? n : 0] = '\0';
	at = strchr(text, ' ');
	return at ? strtoull(at, NULL, 10) : 0;
}

PLACE(CALLER);

static void *spin(void *unused)
{
	int fd = open("/proc/thread-self/schedstat", O_RDONLY);
	uint64_t before = now_ns(), delay = run_delay(fd), best = UINT64_MAX;

	for (;;) {
		uint64_t now, gap, later;
		int i;

		for (i = 0; i < ROUND; i++)
			shared[ANSWER] = (uint64_t)answer(i);
		now = now_ns();
		gap = now - before;
		shared[CALLS] += ROUND;
		if (gap < best || !shared[CALL_PS])
			shared[CALL_PS] = (best = gap) * 1000 / ROUND;
		if (gap > GAP_MIN) {
			later = run_delay(fd);
			gap -= later - delay < gap ? later - delay : gap;
			delay = later;
			if (gap > shared[GAP])
				shared[GAP] = gap;
			now = now_ns();
		}
		before = now;
	}
	return unused;
}

static void *wait_for_ever(void *unused)
{
	for (;;)
		pause();
	return unused;
}

int main(int argc, char **argv)
{
	bool last = argc > 3 && strcmp(argv[3], "last") == 0;
	bool idle = argc > 3 && strcmp(argv[3], "idle") == 0;
	int i, n = argc > 2 ? atoi(argv[2]) : 0;
	pthread_attr_t attr;
	pthread_t t;
	int fd = argc > 2 ? open(argv[1], O_RDWR | O_CREAT, 0600) : -1;

	/* It never rests, perhaps with a right of way over everybody. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (fd < 0 || n < 1 || ftruncate(fd, N_WORDS * 8) < 0)
		return 2;
	shared = mmap(NULL, N_WORDS * 8, PROT_READ | PROT_WRITE, MAP_SHARED,
		      fd, 0);
	if (shared == MAP_FAILED)
		return 2;
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 65536);
	/* The first thread of all is the main one. */
	for (i = 1; i < n; i++)
		if (pthread_create(&t, &attr, last && i == n - 1 ?
				   spin : wait_for_ever, NULL))
			return 2;
	puts("ready");
	fflush(stdout);
	(idle || (last && n > 1) ? wait_for_ever : spin)(NULL);
}
