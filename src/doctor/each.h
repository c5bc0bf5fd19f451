/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One process or all of them, and what can be told of one without a touch. */
#ifndef SUTURE_DOCTOR_EACH_H
#define SUTURE_DOCTOR_EACH_H

#include "doctor/commands.h"

typedef enum outcome (*each_fn)(const struct command *command, pid_t pid,
				void *ctx);

/*
 * Call fn for the process that the command names: its outcome. Or for all: the
 * worst of BUSY and FAILED, else DONE; one that ended meanwhile is no failure.
 */
enum outcome each_process(const struct command *command, each_fn fn,
			  void *ctx);

/* DONE if the storage has a patch for an object of pid, NOTHING if not,
 * FAILED (logged) if the process cannot be looked at. */
enum outcome each_has_patch(pid_t pid, struct storage *storage);

/* DONE if there is memory of ours in pid, NOTHING if not, FAILED. */
enum outcome each_has_record(pid_t pid);

#endif
