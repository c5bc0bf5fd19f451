/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

/* Calls its argument with some room on the stack, and says so to nobody. */
void through(void (*call)(void));
__asm__(".text\n"
	".globl through\n"
	".hidden through\n"
	".type through, %function\n"
	"through:\n"
#ifdef __aarch64__
	"	stp x30, x19, [sp, #-16]!\n"
	"	mov x19, sp\n"
	"	sub sp, sp, #272\n"
	"	blr x0\n"
	"	mov sp, x19\n"
	"	ldp x30, x19, [sp], #16\n"
#else
	"	push %rbx\n"
	"	mov %rsp, %rbx\n"
	"	sub $272, %rsp\n"
	"	call *%rdi\n"
	"	mov %rbx, %rsp\n"
	"	pop %rbx\n"
#endif
	"	ret\n"
	".size through, .-through\n");

static volatile int inside;

static __attribute__((noipa)) void rest(void)
{
	inside = 1;
	for (;;)
		pause();
}

__attribute__((noipa)) const char *target(int wait)
{
	if (wait)
		through(rest);
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

	pthread_create(&t, NULL, work, NULL);
	while (!inside)
		usleep(1000);
	for (;;) {
		puts(target(0));
		fflush(stdout);
		sleep(1);
	}
}
