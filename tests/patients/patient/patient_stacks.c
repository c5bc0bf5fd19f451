/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who is in a function, or returns there, and how that can be seen. */
#include "patient.h"

#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define STACK	262144

static char *map_stack(void)
{
	char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (stack == MAP_FAILED || mprotect(stack, 4096, PROT_NONE) < 0)
		cannot("map a stack");
	return stack;
}

/* --- threads ----------------------------------------------------------- */

static void *work_in_target(void *arg)
{
	target(block);
	return arg;
}

static void prepare_busy(const char *arg)
{
	(void)arg;
	spawn(work_in_target, NULL);
	wait_inside();
}

/* A word each time that a wait is over which a stop makes begin anew. */
static void say_on_time(void)
{
	struct epoll_event event;
	static int epoll;

	if (!epoll)
		epoll = epoll_create1(0);
	epoll_wait(epoll, &event, 1, 200);
	puts(word());
}

static void *work_forever(void *arg)
{
	forever();
	return arg;
}

static void prepare_noreturn(const char *arg)
{
	(void)arg;
	spawn(work_forever, NULL);
	wait_inside();
}

/* Reaches target() by a jump: no frame of its own is left. */
__attribute__((noipa)) static const char *via(void (*go)(void))
{
	return target(go);
}

static void *work_tail_into(void *arg)
{
	via(block);
	return arg;
}

static void prepare_tail_into(const char *arg)
{
	(void)arg;
	spawn(work_tail_into, NULL);
	wait_inside();
}

/* leave() has jumped here and will not be returned to. */
static void *work_tail_out(void *arg)
{
	leave(block);
	return arg;
}

static void prepare_tail_out(const char *arg)
{
	(void)arg;
	spawn(work_tail_out, NULL);
	wait_inside();
}

/* --- the vDSO ---------------------------------------------------------- */

static void look_at_clock(void)
{
	struct timespec ts;

	inside = 1;
	for (;;)
		clock_gettime(CLOCK_MONOTONIC, &ts);
}

static void *work_clock_inside(void *arg)
{
	target(look_at_clock);
	return arg;
}

static void prepare_vdso_busy(const char *arg)
{
	(void)arg;
	spawn(work_clock_inside, NULL);
	wait_inside();
}

static void look_once(void)
{
	getppid();
}

/* Leaves return addresses into target() where hold() will have its room. */
__attribute__((noipa)) static void deep(void)
{
	char room[8192];

	*(volatile char *)room = 0;
	target(look_once);
	*(volatile char *)room = 0;
}

__attribute__((noipa)) static void hold(void (*go)(void))
{
	char room[16384];

	*(volatile char *)room = 0;
	go();
	*(volatile char *)room = 0;
}

static void *work_clock_elsewhere(void *arg)
{
	deep();
	hold(look_at_clock);
	return arg;
}

static void prepare_vdso_stale(const char *arg)
{
	(void)arg;
	spawn(work_clock_elsewhere, NULL);
	wait_inside();
}

/* --- alternate signal stacks ------------------------------------------- */

static void handle_inside(int signo)
{
	(void)signo;
	target(block);
}

static void handle_elsewhere(int signo)
{
	(void)signo;
	block();
}

/* In the middle of memory that is used for other things as well. */
static void raise_on_altstack(void (*handler)(int))
{
	stack_t stack = { .ss_size = STACK };
	struct sigaction sa = { .sa_handler = handler,
				.sa_flags = SA_ONSTACK };

	stack.ss_sp = (char *)malloc(4 * STACK) + STACK;
	sigaltstack(&stack, NULL);
	sigaction(SIGUSR2, &sa, NULL);
	raise(SIGUSR2);
}

static void *work_alt_inside(void *arg)
{
	raise_on_altstack(handle_inside);
	return arg;
}

static void prepare_alt_inside(const char *arg)
{
	(void)arg;
	spawn(work_alt_inside, NULL);
	wait_inside();
}

static void *work_alt_elsewhere(void *arg)
{
	raise_on_altstack(handle_elsewhere);
	return arg;
}

static void prepare_alt_elsewhere(const char *arg)
{
	(void)arg;
	spawn(work_alt_elsewhere, NULL);
	wait_inside();
}

/* --- a switch of stacks by hand ---------------------------------------- */

/* The callee-saved registers go to the stack, its pointer to *save. */
void switch_stack(void **save, void *to);
__asm__(".text\n"
	".type switch_stack, @function\n"
	"switch_stack:\n"
	"	push %rbp\n"
	"	push %rbx\n"
	"	push %r12\n"
	"	push %r13\n"
	"	push %r14\n"
	"	push %r15\n"
	"	mov %rsp, (%rdi)\n"
	"	mov %rsi, %rsp\n"
	"	pop %r15\n"
	"	pop %r14\n"
	"	pop %r13\n"
	"	pop %r12\n"
	"	pop %rbx\n"
	"	pop %rbp\n"
	"	ret\n"
	".size switch_stack, .-switch_stack\n");

static void **home_sp, **other_sp;

/* A stack on which `entry` will start; 0 is where it would return to. */
static char *make_other(void (*entry)(void))
{
	char *stack = map_stack();
	void **top = (void **)(stack + STACK);

	home_sp = calloc(1, sizeof(*home_sp));
	other_sp = calloc(1, sizeof(*other_sp));
	top--;			/* as if entry() had been called */
	*--top = (void *)entry;
	*other_sp = top - 6;
	return stack;
}

static void park(void)
{
	switch_stack(other_sp, *home_sp);
}

static void enter_target(void)
{
	target(park);
}

static void prepare_switch_parked(const char *arg)
{
	(void)arg;
	make_other(enter_target);
	switch_stack(home_sp, *other_sp);
}

static void prepare_switch_elsewhere(const char *arg)
{
	(void)arg;
	make_other(park);
	switch_stack(home_sp, *other_sp);
}

/* Parked in the function and given up: nobody has its stack pointer any more. */
static char *give_up(void)
{
	char *stack = make_other(enter_target);

	switch_stack(home_sp, *other_sp);
	*other_sp = NULL;
	return stack + STACK / 2;
}

/* By chance a word looks like a pointer to that stack, where nothing is. */
static void prepare_given_up(const char *arg)
{
	char *kept = give_up();

	(void)arg;
	*other_sp = kept;
}

/* There may be more behind a pointer to where something is. */
static void prepare_perhaps(const char *arg)
{
	char *kept = give_up();

	(void)arg;
	*kept = 1;
	*other_sp = kept;
}

/* The coroutine goes into the function, is parked there, and comes out. */
static void go_in_and_out(void)
{
	for (;;) {
		int got = pair(park);

		if (got != 11 && got != 22)
			printf("wrong: mixed, %d\n", got);
		park();
	}
}

static void say_in_and_out(void)
{
	for (int i = 0; i < 8; i++) {
		switch_stack(home_sp, *other_sp);
		nap(700);
	}
	puts(word());
}

static void prepare_in_and_out(const char *arg)
{
	(void)arg;
	make_other(go_in_and_out);
}

static void loop_on_other(void)
{
	loop();
}

static void go_to_other(void)
{
	switch_stack(home_sp, *other_sp);
}

/* The main loop runs on a stack of its own, the first one is parked. */
static void prepare_home_parked(const char *arg)
{
	(void)arg;
	make_other(loop_on_other);
	target(go_to_other);
}

static void prepare_home_left(const char *arg)
{
	(void)arg;
	make_other(loop_on_other);
	go_to_other();
}

/* The main loop runs on a small stack; what lies below is another thread's. */
#define NARROW	1024

static volatile uintptr_t *theirs;
static volatile int armed, overwritten;

static void *work_look_below(void *arg)
{
	inside = 1;
	while (!armed)
		nap(1000);
	for (;;)
		for (int i = 0; i < 512; i++)
			if (theirs[i] != 0x55)
				overwritten = 1;
	return arg;
}

static void say_narrow(void)
{
	static int times;
	const char *say = word();

	/* By then all was called once, and the dynamic linker needs no room. */
	if (++times == 10) {
		for (int i = 0; i < 512; i++)
			theirs[i] = 0x55;
		armed = 1;
	}
	if (write(1, say, 3) < 0 || write(1, "\n", 1) < 0)
		_exit(1);
	if (overwritten && write(1, "wrong: overwritten\n", 19) < 0)
		_exit(1);
}

static void prepare_narrow(const char *arg)
{
	char *stack = make_other(loop_on_other);

	(void)arg;
	/* No guard page: nothing tells how much of it is the stack. */
	if (mprotect(stack, 4096, PROT_READ | PROT_WRITE) < 0)
		cannot("give up a guard page");
	theirs = (uintptr_t *)(stack + STACK - NARROW - 4096);
	spawn(work_look_below, NULL);
	wait_inside();
	go_to_other();
}

/* --- setjmp(3) in the function itself: only a mangled pc is kept ------- */

static jmp_buf *here, *back;
static void *parker_frame;

static void start_parker(void)
{
	parker(here, back, &parker_frame);
}

static void prepare_setjmp(const char *arg)
{
	uintptr_t code = (uintptr_t)(void *)parker, *word;
	char *stack;

	(void)arg;
	stack = make_other(start_parker);
	here = calloc(1, sizeof(*here));
	back = calloc(1, sizeof(*back));
	if (!setjmp(*back))
		switch_stack(home_sp, *other_sp);
	/* What lies below the frame is dead: no plain address may stay. */
	for (word = (uintptr_t *)(stack + 4096); word < (uintptr_t *)
	     parker_frame; word++)
		if (*word - code < 1024)
			*word = 0;
}

const struct mode stack_modes[] = {
	{ .name = "busy", .prepare = prepare_busy },
	{ .name = "busy-on-time", .prepare = prepare_busy, .say = say_on_time },
	{ .name = "noreturn", .prepare = prepare_noreturn },
	{ .name = "tail-into", .prepare = prepare_tail_into },
	{ .name = "tail-out", .prepare = prepare_tail_out },
	{ .name = "vdso-busy", .prepare = prepare_vdso_busy },
	{ .name = "vdso-stale", .prepare = prepare_vdso_stale },
	{ .name = "alt-inside", .prepare = prepare_alt_inside },
	{ .name = "alt-elsewhere", .prepare = prepare_alt_elsewhere },
	{ .name = "switch-parked", .prepare = prepare_switch_parked },
	{ .name = "switch-given-up", .prepare = prepare_given_up },
	{ .name = "switch-perhaps", .prepare = prepare_perhaps },
	{ .name = "switch-elsewhere", .prepare = prepare_switch_elsewhere },
	{ .name = "switch-in-and-out", .prepare = prepare_in_and_out,
	  .say = say_in_and_out },
	{ .name = "home-parked", .prepare = prepare_home_parked },
	{ .name = "home-left", .prepare = prepare_home_left },
	{ .name = "narrow", .prepare = prepare_narrow, .say = say_narrow },
	{ .name = "setjmp", .prepare = prepare_setjmp },
	{ 0 },
};
