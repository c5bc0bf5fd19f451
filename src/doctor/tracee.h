/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The threads of a patient under ptrace(2): seized (they run on), stopped,
 * resumed, let go. No signal of the patient is lost: a thread that stops for
 * one gets it at once and is stopped again behind it.
 */
#ifndef SUTURE_DOCTOR_TRACEE_H
#define SUTURE_DOCTOR_TRACEE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/vec.h"
#include "doctor/arch.h"

struct tracee {
	pid_t tid;
	bool stopped;		/* by us, registers can be read */
	bool group_stopped;	/* the program itself is stopped (SIGSTOP) */
	bool interrupted;	/* asked to stop, and did not yet */
	bool was_running;	/* when tracees_note_running looked */
	bool kept;		/* stands at its program's start: is not resumed
				 * before the change is made or given up */
	bool filters_suspended;	/* of seccomp(2) */
	bool cleared;		/* safety_check looked at it in this stop */
	bool regs_valid;
	struct arch_regs regs;	/* while stopped, once read */
	struct arch_call call;	/* that it waited in before the stop, if the
				 * machine needs that (arch_notes_calls) */
};

struct tracees {
	pid_t pid;
	bool executed;		/* the program was replaced by execve(2) */
	pid_t refused;		/* the thread that could not be seized */
	VEC(struct tracee) threads;
};

/* Once per process: SIGCHLD is ours. */
int tracee_init(void);

/*
 * While on, seized threads get their signals at once, whatever we are busy
 * with. It is off at first.
 */
void tracee_serve_signals(bool on);

/*
 * Seize every thread, also those created meanwhile. -ESRCH if the process is
 * gone, -EPERM if it may not be traced (or is traced by another: tracee_tracer
 * of `refused` tells).
 */
int tracees_seize(struct tracees *tracees, pid_t pid);

/* Let all go as they were; frees. Threads that ended are no error. */
void tracees_release(struct tracees *tracees);

/* Does a thread run just now, rather than wait in the kernel? */
bool tracee_is_running(const struct tracees *tracees,
		       const struct tracee *tracee);

/* The same for all; it costs a read of /proc for each. */
void tracees_note_running(struct tracees *tracees);

/*
 * Stop the threads that were not seen running: those that wait in the kernel,
 * and notice nothing. -ETIMEDOUT if one does not stop within timeout_us
 * (*ret_tid tells which; the others may stand: resume), -ESRCH if the process
 * ended, -ESTALE if it executed another program.
 */
int tracees_stop_waiting(struct tracees *tracees, unsigned timeout_us,
			 pid_t *ret_tid);

/* Stop all that do not stand yet. Errors as tracees_stop_waiting. */
int tracees_stop(struct tracees *tracees, unsigned timeout_us, pid_t *ret_tid);

/* Let all run on that stand, or first those that ran at the stop. */
int tracees_resume(struct tracees *tracees);
int tracees_resume_running(struct tracees *tracees);
size_t tracees_count_running(const struct tracees *tracees);

/* Those that were kept are not any more; the next resume is for them too. */
void tracees_keep_none(struct tracees *tracees);

/* Stop or resume a single thread. Errors as tracees_stop. */
int tracee_stop(struct tracees *tracees, struct tracee *tracee,
		unsigned timeout_us);
int tracee_resume(struct tracee *tracee);

/*
 * Take a stopped thread through the kernel's signal handling, where a system
 * call that the first stop interrupted is sorted out, into a new stop. It
 * executes nothing of its own between.
 */
int tracee_stop_again(struct tracees *tracees, struct tracee *tracee,
		      unsigned timeout_us);

/*
 * Sleep, and let go any thread that stops meanwhile because it was asked to
 * earlier and took too long (it was in the kernel, or had no processor). Who
 * sleeps hopes for a thread to move, so those that were kept run as well.
 */
void tracees_sleep(struct tracees *tracees, uint64_t us);

/*
 * So that our system calls pass the filters of the program of a stopped thread:
 * while they are made, and not while it runs, or it could do what it must not.
 */
void tracee_suspend_filters(struct tracee *tracee, bool suspend);

/* Registers of a stopped thread, cached until it runs. */
int tracee_read_regs(struct tracee *tracee);
int tracee_write_regs(struct tracee *tracee, const struct arch_regs *regs);

/* The extended state of a stopped thread (arch_xstate_notes) appended. */
int tracee_read_xstate(struct tracee *tracee, struct str *bytes);

/*
 * Let a stopped thread, which blocks all signals, run to the next system call
 * stop (entry or exit). -ESRCH if it ended; -EFAULT if what it executed raised
 * a signal, which is dropped: its registers must be set anew.
 */
int tracee_run_to_syscall(struct tracees *tracees, struct tracee *tracee,
			  unsigned timeout_us);

/*
 * Let a stopped thread run to the next entry or exit of a system call of its
 * own, giving it its signals; errors as tracee_run_to_syscall. The deadline is
 * one of clock_us.
 */
int tracee_run_to_own_syscall(struct tracees *tracees, struct tracee *tracee,
			      uint64_t deadline_us);

/* The signals that a thread's process has handlers for, bit sig - 1. */
int tracee_caught_signals(pid_t tid, uint64_t *ret_signals);

/* Who traces pid: its thread group, 0 if nobody, or a negative errno. */
pid_t tracee_tracer(pid_t pid);

#endif
