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

/* Wait for tid to report, with signals held. 1 with *status, 0 at the deadline
 * (clock_us), or negative: -ESRCH if there is no such thread any more. */
int tracee_wait_until(pid_t tid, uint64_t deadline_us, int *status);

#endif
