/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A stopped thread runs to a place and stands there again. */
#include "doctor/tracee.h"

#include <errno.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "doctor/tracee_signals.h"
#include "doctor/tracee_wait.h"

/* To the thread's next report but stops of the whole program. `sig` is given to
 * it on the way, 0: none. */
static int run_on(struct tracees *tracees, struct tracee *tracee,
		  enum __ptrace_request how, int sig, uint64_t deadline_us,
		  int *status)
{
	int r;

	tracee->stopped = false;
	tracee->regs_valid = false;
	if (ptrace(how, tracee->tid, 0, sig) < 0)
		return -errno;
	r = tracee_wait_until(tracee->tid, deadline_us, TRACEE_POLL_CALL_US,
			      status);
	if (r <= 0)
		return r < 0 ? r : -ETIMEDOUT;
	tracee->stopped = true;
	switch (tracee_event_of(*status)) {
	case EVENT_EXEC:
		tracees->executed = true;
		return -ESTALE;
	case EVENT_ENDED:
		tracee->stopped = false;
		return -ESRCH;
	default:
		return 0;
	}
}

/* Only a stop signal comes through the mask that the callers set; it is given
 * to the thread, which goes on nevertheless: the stop is kept for the end. */
int tracee_run_to_syscall(struct tracees *tracees, struct tracee *tracee,
			  unsigned timeout_us)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	uint64_t deadline_us = clock_us() + timeout_us;
	int status, sig = 0, r;

	for (;;) {
		r = run_on(tracees, tracee, PTRACE_SYSCALL, sig, deadline_us,
			   &status);
		if (r < 0 || tracee_event_of(status) == EVENT_SYSCALL)
			return r;
		sig = 0;
		if (tracee_event_of(status) != EVENT_SIGNAL)
			continue;
		if (WSTOPSIG(status) != SIGSTOP)
			return -EFAULT;
		sig = SIGSTOP;
	}
}

int tracee_run_to_own_syscall(struct tracees *tracees, struct tracee *tracee,
			      uint64_t deadline_us)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	int status, sig = 0, r;

	for (;;) {
		r = run_on(tracees, tracee, PTRACE_SYSCALL, sig, deadline_us,
			   &status);
		if (r < 0 || tracee_event_of(status) == EVENT_SYSCALL)
			return r;
		sig = tracee_event_of(status) == EVENT_SIGNAL ?
		      WSTOPSIG(status) : 0;
	}
}
