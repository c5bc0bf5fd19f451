/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define STACK	65536
#define GUARD	4096

static ucontext_t *outside, *parked;

__attribute__((noipa)) const char *target(void)
{
	getppid();
	return "old";
}

/* What target() leaves on the stack lies below all that comes later. */
__attribute__((noipa)) void deep(void)
{
	char room[8192];

	*(volatile char *)room = 0;
	target();
	*(volatile char *)room = 0;
}

static void work(void)
{
	deep();
	swapcontext(parked, outside);
	deep();
}

int main(void)
{
	char *stack;

	outside = malloc(sizeof(*outside));
	parked = malloc(sizeof(*parked));
	getcontext(parked);
	stack = mmap(NULL, STACK + GUARD, PROT_READ | PROT_WRITE,
		     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect(stack, GUARD, PROT_NONE);
	parked->uc_stack.ss_sp = stack + GUARD;
	parked->uc_stack.ss_size = STACK;
	parked->uc_link = outside;
	makecontext(parked, work, 0);
	swapcontext(outside, parked);
	/* The saved stack pointer is all that refers to the stack now. */
	parked->uc_stack.ss_sp = stack = NULL;
	for (;;) {
		puts(target());
		fflush(stdout);
		sleep(1);
	}
}
