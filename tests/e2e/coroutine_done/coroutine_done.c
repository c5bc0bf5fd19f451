/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>
#include <unistd.h>

#define STACK	65536

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
	outside = malloc(sizeof(*outside));
	parked = malloc(sizeof(*parked));
	getcontext(parked);
	parked->uc_stack.ss_sp = malloc(STACK);
	parked->uc_stack.ss_size = STACK;
	parked->uc_link = outside;
	makecontext(parked, work, 0);
	swapcontext(outside, parked);
	for (;;) {
		puts(target());
		fflush(stdout);
		sleep(1);
	}
}
