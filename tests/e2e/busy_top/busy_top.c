/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ppoll(2) of nothing, for ever, on no stack frame but the caller's. */
static inline __attribute__((always_inline)) long raw_pause(void)
{
#ifdef __aarch64__
	register long r __asm__("x0") = 0, b __asm__("x1") = 0;
	register long c __asm__("x2") = 0, d __asm__("x3") = 0;
	register long nr __asm__("x8") = SYS_ppoll;

	__asm__ volatile("svc #0" : "+r"(r)
			 : "r"(b), "r"(c), "r"(d), "r"(nr) : "memory");
#else
	long r;

	__asm__ volatile("xor %%r10d, %%r10d\n\tsyscall" : "=a"(r)
			 : "0"(SYS_ppoll), "D"(0L), "S"(0L), "d"(0L)
			 : "rcx", "r10", "r11", "memory");
#endif
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
