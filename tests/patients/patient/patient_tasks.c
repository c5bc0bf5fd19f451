/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Threads, and children of all kinds. */
#define _GNU_SOURCE
#include "patient.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STACK	65536

/* About as long as a stop takes. */
static void spin(void)
{
	struct timespec start, now;

	clock_gettime(CLOCK_MONOTONIC, &start);
	do
		clock_gettime(CLOCK_MONOTONIC, &now);
	while ((now.tv_sec - start.tv_sec) * 1000000000 + now.tv_nsec -
	       start.tv_nsec < 300000);
}

static void check(int got)
{
	if (got != 11 && got != 22)
		printf("wrong: mixed, %d\n", got);
}

/* --- threads ----------------------------------------------------------- */

static void *work_blocked(void *arg)
{
	block();
	return arg;
}

static void *work_pairs(void *arg)
{
	for (;;) {
		check(pair(spin));
		nap(2000);
	}
	return arg;
}

static void prepare_threads(const char *arg)
{
	long n = arg ? strtol(arg, NULL, 0) : 2000;

	for (long i = 0; i < n; i++)
		spawn(work_blocked, NULL);
	spawn(work_pairs, NULL);
}

static void *work_in_target(void *arg)
{
	target(block);
	return arg;
}

static void prepare_last_thread(const char *arg)
{
	prepare_threads(arg);
	inside = 0;
	spawn(work_in_target, NULL);
	wait_inside();
}

static void *work_once(void *arg)
{
	check(pair(spin));
	return arg;
}

/* Others are created all the time, each by one that ends. */
static void *work_and_pass_on(void *arg)
{
	check(pair(spin));
	nap(500);
	spawn(work_and_pass_on, arg);
	return NULL;
}

static void *work_churn(void *arg)
{
	pthread_t t;

	for (;;) {
		if (!pthread_create(&t, NULL, work_once, NULL))
			pthread_join(t, NULL);
		nap(300);
	}
	return arg;
}

static void prepare_churn(const char *arg)
{
	(void)arg;
	spawn(work_churn, NULL);
	spawn(work_churn, NULL);
	spawn(work_and_pass_on, NULL);
}

static void *work_main_loop(void *arg)
{
	loop();
	return arg;
}

/* The process goes on without the thread that it was born with. */
static void prepare_leaderless(const char *arg)
{
	(void)arg;
	spawn(work_main_loop, NULL);
	pthread_exit(NULL);
}

/* --- children ---------------------------------------------------------- */

static void *work_fork(void *arg)
{
	for (;;) {
		int status = 0;
		pid_t pid = fork();

		if (pid == 0) {
			int got = pair(spin);

			_exit(got == 11 || got == 22 ? 0 : 1);
		}
		if (pid > 0 && waitpid(pid, &status, 0) == pid && status)
			printf("wrong: a child ended with 0x%x\n", status);
		nap(500);
	}
	return arg;
}

static void prepare_forks(const char *arg)
{
	(void)arg;
	spawn(work_fork, NULL);
	spawn(work_fork, NULL);
}

/* Nobody else sees to it that a child ends with us. */
static void end_with_parent(void)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
}

/* At SIGUSR1 forks a child, which has no thread in the function. */
static void prepare_busy_fork(const char *arg)
{
	(void)arg;
	spawn(work_in_target, NULL);
	wait_inside();
}

static void say_and_fork(void)
{
	static int done;

	if (done < steps) {
		done++;
		if (fork() == 0) {
			end_with_parent();
			done = steps = 1000;
		}
	}
	printf(done == 1000 ? "child %s\n" : "%s\n", word());
}

static long child_us;
static volatile pid_t child_pid;

static int child_rests(void *arg)
{
	(void)arg;
	end_with_parent();
	nap(child_us);
	_exit(0);
}

static int child_pairs(void *arg)
{
	int got = 0;

	(void)arg;
	end_with_parent();
	for (int i = 0; i < 10; i++)
		got |= pair(spin) % 11;
	_exit(got ? 1 : 0);
}

/* As posix_spawn(3) does it: a stack of the child's own. */
static void vfork_once(int (*child)(void *))
{
	char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
	int status = 0;
	pid_t pid = clone(child, stack + STACK, CLONE_VM | CLONE_VFORK |
			  SIGCHLD, NULL);

	if (pid > 0 && waitpid(pid, &status, 0) == pid && status)
		printf("wrong: a child ended with 0x%x\n", status);
	munmap(stack, STACK);
}

static void *work_vfork(void *arg)
{
	inside = 1;
	vfork_once(child_rests);
	return arg;
}

/* A child that shares our memory is there for ARG ms, our thread waits. */
static void prepare_vfork(const char *arg)
{
	child_us = arg ? strtol(arg, NULL, 0) * 1000 : 1000000000;
	spawn(work_vfork, NULL);
	wait_inside();
	nap(20000);
}

static void *work_vforks(void *arg)
{
	for (;;) {
		vfork_once(child_pairs);
		nap(2000);
	}
	return arg;
}

static void prepare_vforks(const char *arg)
{
	(void)arg;
	spawn(work_vforks, NULL);
}

static void vfork_here(void)
{
	vfork_once(child_rests);
}

static void *work_vfork_inside(void *arg)
{
	inside = 1;
	target(vfork_here);
	return arg;
}

/* Who is in the function is the parent of the process that is treated. */
static void prepare_vfork_inside(const char *arg)
{
	(void)arg;
	child_us = 1000000000;
	spawn(work_vfork_inside, NULL);
	wait_inside();
	nap(20000);
}

/* A process of its own that shares our memory and calls our functions. */
__attribute__((noreturn)) static int child_shares(void *arg)
{
	(void)arg;
	end_with_parent();
	for (;;) {
		int got = pair(spin);

		if (got != 11 && got != 22)
			steps = 1000 + got;
		nap(2000);
	}
}

static void say_shared(void)
{
	if (steps >= 1000)
		printf("wrong: mixed, %d\n", steps - 1000);
	puts(word());
}

static void prepare_shared(const char *arg)
{
	char *stack = malloc(STACK);

	(void)arg;
	child_pid = clone(child_shares, stack + STACK, CLONE_VM | SIGCHLD,
			  NULL);
	if (child_pid < 0)
		cannot("make a process that shares our memory");
}

const struct mode task_modes[] = {
	{ .name = "threads", .prepare = prepare_threads },
	{ .name = "last-thread", .prepare = prepare_last_thread },
	{ .name = "churn", .prepare = prepare_churn },
	{ .name = "leaderless", .prepare = prepare_leaderless },
	{ .name = "forks", .prepare = prepare_forks },
	{ .name = "busy-fork", .prepare = prepare_busy_fork,
	  .say = say_and_fork },
	{ .name = "vfork", .prepare = prepare_vfork },
	{ .name = "vforks", .prepare = prepare_vforks },
	{ .name = "vfork-inside", .prepare = prepare_vfork_inside },
	{ .name = "shared", .prepare = prepare_shared, .say = say_shared },
	{ 0 },
};
