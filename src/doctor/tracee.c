/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a thread is stopped: PTRACE_SEIZE changes nothing, PTRACE_INTERRUPT makes
 * it trap, waitpid(2) on each tid tells when it did (waitpid(-1) costs the
 * square of the number of threads). Meanwhile SIGCHLD is blocked and serves as
 * the wake-up of a wait with a deadline; which thread it was for does not
 * matter, as every wait asks for its own tid first. At all other times it has a
 * handler, see tracee_signals.c.
 *
 * A stop makes some blocking calls return EINTR, which a program that takes no
 * signals does not expect. If the thread stands in such a call with that
 * result and no signal is due, the call is rewound and begins anew.
 */
#include "doctor/tracee.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/log.h"
#include "doctor/tracee_proc.h"
#include "doctor/tracee_seize.h"
#include "doctor/tracee_signals.h"
#include "doctor/tracee_wait.h"

#define ROUNDS		5
#define KEPT_US		1000000

static void tracees_forget(struct tracees *tracees, pid_t tid)
{
	size_t i;

	for (i = 0; i < tracees->threads.n; i++) {
		if (tracees->threads.v[i].tid != tid)
			continue;
		tracees->threads.v[i] =
			tracees->threads.v[--tracees->threads.n];
		return;
	}
}

static bool has_queued(pid_t tid, uint32_t flags)
{
	struct __ptrace_peeksiginfo_args args = { .flags = flags, .nr = 1 };
	siginfo_t info;

	return ptrace(PTRACE_PEEKSIGINFO, tid, &args, &info) != 0;
}

/*
 * Is a signal due that the thread has a handler for? Then EINTR is its right.
 * Those that are ignored are queued as well while somebody traces. Mostly none
 * is, and this is asked of each thread while all stand.
 */
static bool signal_is_due(pid_t tid)
{
	uint64_t pending, shared, blocked, caught;

	if (!has_queued(tid, 0) && !has_queued(tid, PTRACE_PEEKSIGINFO_SHARED))
		return false;
	if (tracee_status_field(tid, "\nSigPnd:", 16, &pending) < 0 ||
	    tracee_status_field(tid, "\nShdPnd:", 16, &shared) < 0 ||
	    tracee_status_field(tid, "\nSigBlk:", 16, &blocked) < 0 ||
	    tracee_status_field(tid, "\nSigCgt:", 16, &caught) < 0)
		return true;
	return ((pending | shared) & ~blocked & caught) != 0;
}

static int hide_eintr(struct tracee *tracee)
{
	struct arch_regs regs;
	int r = tracee_read_regs(tracee);

	if (r < 0)
		return r;
	regs = tracee->regs;
	if (!tracee_call_is_rewindable(arch_syscall_nr(&regs)) ||
	    arch_syscall_result(&regs) != -EINTR ||
	    signal_is_due(tracee->tid))
		return 0;
	arch_syscall_rewind(&regs);
	return tracee_write_regs(tracee, &regs);
}

/*
 * Where the call is to be noted that the stop ends: a thread that was seen
 * waiting, and runs by now, mostly waits again in a moment. -EAGAIN: it does
 * not.
 */
static int note_call(const struct tracees *tracees, struct tracee *tracee)
{
	const struct timespec moment = { 0, 100000 };
	int round;

	if (!arch_notes_calls)
		return 0;
	for (round = 0; round < ROUNDS; round++) {
		if (tracee_note_call(tracees->pid, tracee->tid, &tracee->call))
			return 0;
		if (tracee->was_running)
			return -EAGAIN;
		nanosleep(&moment, NULL);
	}
	return -EAGAIN;
}

/* 1: stopped, 0: not yet (deadline), negative: it ended or execed. */
static int await_stop(struct tracees *tracees, struct tracee *tracee,
		      uint64_t deadline_us)
{
	const bool asked = tracee->interrupted;
	int status, r;

	for (;;) {
		r = tracee_wait_until(tracee->tid, deadline_us,
				      TRACEE_POLL_STOP_US, &status);
		if (r <= 0)
			return r;
		tracee->stopped = true;
		tracee->interrupted = false;
		tracee->regs_valid = false;
		tracee->group_stopped = false;
		switch (tracee_event_of(status)) {
		case EVENT_GROUP_STOP:
			tracee->group_stopped = true;
			return 1;
		case EVENT_STOPPED:
			r = hide_eintr(tracee);
			return r < 0 ? r : 1;
		case EVENT_SIGNAL:
			/* Taken at once; a trap is still due behind it. */
			tracee->stopped = false;
			tracee->interrupted = asked;
			ptrace(PTRACE_CONT, tracee->tid, 0, WSTOPSIG(status));
			break;
		case EVENT_SYSCALL:
			return 1;
		case EVENT_EXEC:
			tracees->executed = true;
			return -ESTALE;
		case EVENT_ENDED:
			tracee->stopped = false;
			return -ESRCH;
		}
	}
}

/* A stop that nobody took yet, which stays: 1, 0, or a negative errno. */
static int has_report(idtype_t whose, pid_t tid)
{
	const int flags = WSTOPPED | WNOHANG | WNOWAIT | __WALL;
	siginfo_t info = {0};

	return waitid(whose, (id_t)tid, &info, flags) < 0 ? -errno :
							    info.si_pid != 0;
}

/*
 * Was it asked to stop, and will? What was noted of its call then holds until it
 * does. If its trap came with a stop of the program, and was taken with that, it
 * listens, and has to be asked anew.
 */
static bool is_due_to_stop(const struct tracees *tracees,
			   const struct tracee *tracee)
{
	return tracee->interrupted &&
	       (tracee_state(tracees->pid, tracee->tid) != 't' ||
		has_report(P_PID, tracee->tid) != 0);
}

int tracee_stop(struct tracees *tracees, struct tracee *tracee,
		unsigned timeout_us)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	int r;

	if (tracee->stopped)
		return 0;
	if (!is_due_to_stop(tracees, tracee)) {
		note_call(tracees, tracee);
		if (ptrace(PTRACE_INTERRUPT, tracee->tid, 0, 0) < 0)
			return -errno;
		tracee->interrupted = true;
	}
	r = await_stop(tracees, tracee, clock_us() + timeout_us);
	return r == 0 ? -ETIMEDOUT : r < 0 ? r : 0;
}

int tracee_stop_again(struct tracees *tracees, struct tracee *tracee,
		      unsigned timeout_us)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	int r;

	if (ptrace(PTRACE_INTERRUPT, tracee->tid, 0, 0) < 0)
		return -errno;
	tracee->interrupted = true;
	tracee->stopped = false;
	tracee->regs_valid = false;
	if (ptrace(PTRACE_CONT, tracee->tid, 0, 0) < 0)
		return -errno;
	r = await_stop(tracees, tracee, clock_us() + timeout_us);
	return r == 0 ? -ETIMEDOUT : r < 0 ? r : 0;
}

static void interrupt_all(struct tracees *tracees, bool running)
{
	struct tracee *t;

	vec_foreach(t, &tracees->threads) {
		if (t->stopped || t->was_running != running ||
		    is_due_to_stop(tracees, t))
			continue;
		if (note_call(tracees, t) == -EAGAIN && !running) {
			t->was_running = true;
			continue;
		}
		/* If it fails the thread ended: waiting for it tells. */
		ptrace(PTRACE_INTERRUPT, t->tid, 0, 0);
		t->interrupted = true;
	}
}

/* Wait for all that were interrupted; those that ended are forgotten. */
static int await_all(struct tracees *tracees, uint64_t deadline_us,
		     pid_t *ret_tid)
{
	size_t i = 0;

	while (i < tracees->threads.n) {
		struct tracee *t = &tracees->threads.v[i];
		pid_t tid = t->tid;
		int r;

		if (t->stopped || !t->interrupted) {
			i++;
			continue;
		}
		r = await_stop(tracees, t, deadline_us);
		if (r == 0) {
			*ret_tid = tid;
			return -ETIMEDOUT;
		}
		if (r == -ESRCH)
			tracees_forget(tracees, tid);
		else if (r < 0)
			return r;
	}
	return 0;
}

void tracees_note_running(struct tracees *tracees)
{
	struct tracee *t;

	vec_foreach(t, &tracees->threads)
		t->was_running = tracee_is_running(tracees, t);
}

/* How many of those that do not stand yet are seen waiting. */
static size_t note_waiting(struct tracees *tracees)
{
	struct tracee *t;
	size_t n = 0;

	vec_foreach(t, &tracees->threads) {
		if (t->stopped)
			continue;
		t->was_running = tracee_is_running(tracees, t);
		n += !t->was_running;
	}
	return n;
}

/*
 * In rounds: that a thread is about to run may only mean that it was just let
 * go, by us, and will wait again as soon as it comes to a processor. Not in too
 * many, as those that stand already may have work by now.
 */
int tracees_stop_waiting(struct tracees *tracees, unsigned timeout_us,
			 pid_t *ret_tid)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	uint64_t deadline_us = clock_us() + timeout_us;
	int round, r = tracees->executed ? -ESTALE : 0;

	for (round = 0; !r && round < ROUNDS && note_waiting(tracees);
	     round++) {
		interrupt_all(tracees, false);
		r = await_all(tracees, deadline_us, ret_tid);
	}
	return r;
}

/*
 * Threads can be created while others are being stopped, but only by a thread
 * that still runs: once a listing shows none that is not stopped, it is all.
 */
int tracees_stop(struct tracees *tracees, unsigned timeout_us, pid_t *ret_tid)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();
	uint64_t deadline_us = clock_us() + timeout_us;
	int fresh, r;

	if (tracees->executed)
		return -ESTALE;
	do {
		interrupt_all(tracees, false);
		interrupt_all(tracees, true);
		r = await_all(tracees, deadline_us, ret_tid);
		if (r < 0)
			return r;
		fresh = tracees_complete(tracees) ? 0 :
			tracees_seize_new(tracees);
		if (fresh < 0)
			return fresh;
	} while (fresh > 0);
	return tracees->threads.n ? 0 : -ESRCH;
}

/* Where a system call of ours ended the registers are not all the thread's own
 * (arm64 shows in x7 which end of a call it is). */
static int stand_anew(struct tracee *tracee)
{
	struct tracees alone = {0};

	return tracee_stop_again(&alone, tracee, KEPT_US);
}

int tracee_resume(struct tracee *tracee)
{
	enum __ptrace_request how = tracee->group_stopped ? PTRACE_LISTEN :
							    PTRACE_CONT;

	if (!tracee->stopped)
		return 0;
	tracee->cleared = tracee->regs_valid = false;
	if (tracee->kept)
		return stand_anew(tracee);
	tracee->stopped = false;
	if (ptrace(how, tracee->tid, 0, 0) < 0 && errno != ESRCH)
		return -errno;
	return 0;
}

void tracees_keep_none(struct tracees *tracees)
{
	struct tracee *t;

	vec_foreach(t, &tracees->threads)
		t->kept = false;
}

static void resume_kept(struct tracees *tracees)
{
	struct tracee *t;

	vec_foreach(t, &tracees->threads) {
		if (!t->kept)
			continue;
		t->kept = false;
		tracee_resume(t);
	}
}

int tracees_resume_running(struct tracees *tracees)
{
	struct tracee *t;
	int r, result = 0;

	vec_foreach(t, &tracees->threads) {
		r = t->was_running ? tracee_resume(t) : 0;
		if (r < 0 && !result)
			result = r;
	}
	return result;
}

int tracees_resume(struct tracees *tracees)
{
	int r, result = tracees_resume_running(tracees);
	struct tracee *t;

	vec_foreach(t, &tracees->threads) {
		r = tracee_resume(t);
		if (r < 0 && !result)
			result = r;
	}
	return result;
}

size_t tracees_count_running(const struct tracees *tracees)
{
	const struct tracee *t;
	size_t n = 0;

	vec_foreach(t, &tracees->threads)
		n += t->was_running;
	return n;
}

/* False: it was asked, and has not stopped yet. */
static bool let_late_go(struct tracees *tracees, struct tracee *tracee)
{
	_cleanup_(tracee_restore_signals) sigset_t held = tracee_hold_signals();

	if (await_stop(tracees, tracee, 0) > 0)
		tracee_resume(tracee);
	return !tracee->interrupted;
}

void tracees_sleep(struct tracees *tracees, uint64_t us)
{
	const uint64_t step_us = 1000;
	uint64_t end = clock_us() + us;

	if (us)
		resume_kept(tracees);
	for (;;) {
		uint64_t now = clock_us();
		struct timespec ts = {0};
		/* A thread that nobody asked stops too, when SIGCONT ends its
		 * program's stop: ptrace(2), PTRACE_LISTEN. */
		bool late = false, all = has_report(P_ALL, 0) > 0;
		struct tracee *t;

		vec_foreach(t, &tracees->threads)
			if (!t->stopped && (t->interrupted || all))
				late |= !let_late_go(tracees, t);
		if (now >= end)
			return;
		us = end - now;
		if (late && us > step_us)
			us = step_us;
		ts.tv_sec = (time_t)(us / 1000000);
		ts.tv_nsec = (long)(us % 1000000) * 1000;
		nanosleep(&ts, NULL);
	}
}

/* PTRACE_DETACH needs a stopped thread; it ends any trap still due. */
static void release_thread(struct tracees *tracees, struct tracee *tracee)
{
	int r = tracee_stop(tracees, tracee, 1000000);

	if (r == -ESTALE)
		tracee->stopped = true;
	if (tracee->stopped)
		ptrace(PTRACE_DETACH, tracee->tid, 0, 0);
	else if (r == -ETIMEDOUT)
		log_debug("thread %d does not stop, let go with us",
			  (int)tracee->tid);
}

void tracees_release(struct tracees *tracees)
{
	struct tracee *t;
	int pass;

	/* What stands goes first: letting go of the others takes a stop each. */
	for (pass = 0; pass < 2; pass++)
		vec_foreach(t, &tracees->threads)
			if (t->stopped == (pass == 0) && t->tid) {
				release_thread(tracees, t);
				t->stopped = false;
				t->tid = 0;
			}
	vec_done(&tracees->threads);
}
