/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/* pause(2), on no stack frame but the caller's. */
static inline __attribute__((always_inline)) long raw_pause(void)
{
	long r;

	__asm__ volatile("syscall" : "=a"(r) : "0"(SYS_pause)
			 : "rcx", "r11", "memory");
	return r;
}

__attribute__((noipa)) void *target(void *arg)
{
	*(volatile int *)arg = 1;
	do {
		raw_pause();
	} while (*(volatile int *)arg);
	return arg;
}

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	volatile int inside = 0;
	pthread_t t;

	pthread_create(&t, NULL, target, (void *)&inside);
	while (!inside)
		usleep(1000);
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
