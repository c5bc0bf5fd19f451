/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What /proc says of a thread; see also tracee.h. */
#ifndef SUTURE_DOCTOR_TRACEE_PROC_H
#define SUTURE_DOCTOR_TRACEE_PROC_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "doctor/arch.h"

/* The number behind a field ("\nSigCgt:") of /proc/TID/status, base as given.
 * -ESRCH if there is no such thread. */
int tracee_status_field(pid_t tid, const char *field, int base,
			uint64_t *ret_value);

/* The real user id of a process, or -1. Not the owner of its files in /proc: that
 * is root for some. */
uid_t tracee_user(pid_t pid);

/* R, S, D, Z ... of a thread; 0 if it is gone. */
char tracee_state(pid_t pid, pid_t tid);

/* The call that a thread waits in, if it does. False: it runs. */
bool tracee_note_call(pid_t pid, pid_t tid, struct arch_call *ret_call);

#endif
