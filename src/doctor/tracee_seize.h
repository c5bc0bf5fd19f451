/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which threads there are, for tracee.c. */
#ifndef SUTURE_DOCTOR_TRACEE_SEIZE_H
#define SUTURE_DOCTOR_TRACEE_SEIZE_H

#include <stdbool.h>

#include "doctor/tracee.h"

/* Do we have as many threads as there are? /proc/PID/task has one link for
 * each, and two of its own. */
bool tracees_complete(const struct tracees *tracees);

/* Seize one thread, that is all. As PTRACE_SEIZE. */
int tracee_seize(pid_t tid);

/* Seize what is new: how many were, or a negative errno (tracees->refused). */
int tracees_seize_new(struct tracees *tracees);

#endif
