/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waiting for what a thread reports, with a deadline. For tracee*.c alone. */
#ifndef SUTURE_DOCTOR_TRACEE_WAIT_H
#define SUTURE_DOCTOR_TRACEE_WAIT_H

#include <signal.h>
#include <stdint.h>
#include <sys/types.h>

/* While we wait for threads ourselves: what they report is for us. */
sigset_t tracee_hold_signals(void);
void tracee_restore_signals(sigset_t *saved);

/*
 * Wait for tid to report, with signals held. 1 with *status, 0 at the deadline
 * (clock_us), or negative: -ESRCH if there is no such thread any more. For
 * poll_us it is asked again and again: what comes so soon comes sooner than one
 * falls asleep and wakes up. TRACEE_POLL_STOP_US is for a stop, of which there
 * may be many, and who is to stop may need our processor; TRACEE_POLL_CALL_US
 * for a system call of one thread that others wait for.
 */
#define TRACEE_POLL_STOP_US	20u
#define TRACEE_POLL_CALL_US	80u
int tracee_wait_until(pid_t tid, uint64_t deadline_us, unsigned poll_us,
		      int *status);

#endif
