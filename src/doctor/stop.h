/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Stop, verify, commit, resume: again and again until the patient can be
 * changed or the time is up. */
#ifndef SUTURE_DOCTOR_STOP_H
#define SUTURE_DOCTOR_STOP_H

#include "doctor/safety.h"
#include "doctor/session.h"

/* The change, with all threads standing. 0, or a negative errno with
 * everything as it was; it logs. */
typedef int (*stop_commit_fn)(void *ctx, struct session *session);

/*
 * Between attempts the patient runs. OUTCOME_BUSY was logged with thread,
 * function and object.
 */
enum outcome stop_and_commit(struct session *session,
			     const struct safety_set *set,
			     stop_commit_fn commit, void *ctx);

#endif
