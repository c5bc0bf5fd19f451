/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * At PTRACE_EVENT_EXEC the old program is gone, but execve(2) is not over: the
 * kernel will still write its result into a register, so a call that is
 * injected there would not be the one that was meant. A trap that is asked for
 * at the event comes where the thread returns from the kernel, before the first
 * instruction: there all is as at any other stop. Source: ptrace(2).
 */
#include "doctor/server_catch.h"

#include <errno.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "doctor/loader.h"
#include "doctor/tracee.h"
#include "doctor/tracee_seize.h"
#include "doctor/tracee_signals.h"
#include "doctor/tracee_wait.h"

#define POLL_US		1000
#define STOP_US		10000000	/* it does stop, when it has a processor */

int catch_seize(struct catch *catch)
{
	int r = tracee_seize(catch->tid);

	/* A thread that executes a program becomes the leader. */
	if (r == -ESRCH && catch->tid != catch->pid) {
		catch->tid = catch->pid;
		r = tracee_seize(catch->tid);
	}
	return r;
}

/* What it reports next, but for its signals, which it gets; EVENT_ENDED. 0 at
 * the deadline. */
static int next_event(struct catch *catch, uint64_t deadline_us,
		      enum tracee_event *ret_event)
{
	int status, r;

	for (;;) {
		r = tracee_wait_until(catch->tid, deadline_us,
				      TRACEE_POLL_STOP_US, &status);
		if (r == -ESRCH && catch->tid != catch->pid) {
			catch->tid = catch->pid;
			continue;
		}
		if (r == -ESRCH) {
			*ret_event = EVENT_ENDED;
			return 1;
		}
		if (r <= 0)
			return r;
		*ret_event = tracee_event_of(status);
		if (*ret_event != EVENT_SIGNAL)
			return 1;
		ptrace(PTRACE_CONT, catch->tid, 0, WSTOPSIG(status));
	}
}

int catch_interrupt(struct catch *catch)
{
	return ptrace(PTRACE_INTERRUPT, catch->tid, 0, 0) < 0 ? -errno : 0;
}

int catch_await_stop(struct catch *catch, unsigned timeout_us)
{
	uint64_t deadline_us = clock_us() + timeout_us;
	enum tracee_event event;
	int r;

	for (;;) {
		r = next_event(catch, deadline_us, &event);
		if (r <= 0)
			return r < 0 ? r : -ETIMEDOUT;
		if (event == EVENT_ENDED)
			return -ESRCH;
		if (event == EVENT_STOPPED || event == EVENT_GROUP_STOP)
			return 0;
		/* An exec on the way. Any stop takes the place of the trap that
		 * was asked for, so that is asked for again. */
		catch_interrupt(catch);
		ptrace(PTRACE_CONT, catch->tid, 0, 0);
	}
}

static int leave_exec(struct catch *catch)
{
	int r;

	if (ptrace(PTRACE_INTERRUPT, catch->tid, 0, 0) < 0 ||
	    ptrace(PTRACE_CONT, catch->tid, 0, 0) < 0)
		return -errno;
	r = catch_await_stop(catch, STOP_US);
	return r < 0 ? r : 1;
}

int catch_await_exec(struct catch *catch, unsigned timeout_us,
		     bool (*cancelled)(void *ctx), void *ctx)
{
	uint64_t end_us = clock_us() + timeout_us, now = clock_us();
	enum tracee_event event;
	int r;

	for (; now < end_us; now = clock_us()) {
		r = next_event(catch, now + POLL_US, &event);
		if (r < 0)
			return r;
		if (r == 0) {
			if (cancelled && cancelled(ctx))
				return 0;
			continue;
		}
		if (event == EVENT_ENDED)
			return -ESRCH;
		if (event == EVENT_EXEC)
			return leave_exec(catch);
		ptrace(event == EVENT_GROUP_STOP ? PTRACE_LISTEN : PTRACE_CONT,
		       catch->tid, 0, 0);
	}
	return 0;
}

bool catch_has_begun(const struct catch *catch)
{
	struct tracee tracee = { .tid = catch->tid, .stopped = true };
	struct process process;
	bool began = true;

	if (process_open(catch->pid, &process) < 0)
		return true;
	if (tracee_read_regs(&tracee) == 0)
		began = arch_sp(&tracee.regs) != process.start_stack &&
			!loader_may_run(&process);
	process_close(&process);
	return began;
}

void catch_release(struct catch *catch)
{
	if (tracee_tracer(catch->tid) != getpid())
		return;
	/* Detaching needs a stop. */
	if (ptrace(PTRACE_DETACH, catch->tid, 0, 0) < 0 && errno == ESRCH &&
	    catch_interrupt(catch) == 0 &&
	    catch_await_stop(catch, STOP_US) == 0)
		ptrace(PTRACE_DETACH, catch->tid, 0, 0);
}
