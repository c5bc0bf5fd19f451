/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>
#include <unistd.h>

#define STACK	65536

static ucontext_t *outside, *parked;

__attribute__((noipa)) const char *target(int park)
{
	if (park)
		swapcontext(parked, outside);
	return "old";
}

static void work(void)
{
	target(1);
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
		puts(target(0));
		fflush(stdout);
		sleep(1);
	}
}
