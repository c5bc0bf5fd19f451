/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A thread waits in a function that has no frame, called by the one that is to
 * be replaced: on ARM64 the link register alone says where it will return.
 */
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ppoll(2) of nothing, for ever. */
__attribute__((noipa)) long wait_without_frame(void)
{
#ifdef __aarch64__
	register long x0 __asm__("x0") = 0, x1 __asm__("x1") = 0;
	register long x2 __asm__("x2") = 0, x3 __asm__("x3") = 0;
	register long x4 __asm__("x4") = 0, x8 __asm__("x8") = SYS_ppoll;

	__asm__ volatile("svc #0" : "+r" (x0) : "r" (x1), "r" (x2), "r" (x3),
			 "r" (x4), "r" (x8) : "memory");
	return x0;
#else
	long result;
	register long r10 __asm__("r10") = 0, r8 __asm__("r8") = 0;

	__asm__ volatile("syscall" : "=a" (result) : "a" (SYS_ppoll), "D" (0L),
			 "S" (0L), "d" (0L), "r" (r10), "r" (r8) :
			 "rcx", "r11", "memory");
	return result;
#endif
}

__attribute__((noipa)) long target(int wait)
{
	long result = 1;

	while (wait)
		result += wait_without_frame();
	return result;
}

static void *work(void *arg)
{
	target(1);
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, work, NULL);
	for (;;) {
		puts(target(0) == 1 ? "old" : "new");
		fflush(stdout);
		sleep(1);
	}
}
