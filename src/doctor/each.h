/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One process or all of them, and what can be told of one without a touch. */
#ifndef SUTURE_DOCTOR_EACH_H
#define SUTURE_DOCTOR_EACH_H

#include "doctor/commands.h"

#define EACH_SHUNNED_MAX	4096

/*
 * For who goes over all processes and who sees to it that he gets on: in a page
 * of both. A process can hold up whoever reads its memory for ever, with a file
 * system of its own behind it; it is then shunned until it ends, and other
 * processes of that user come behind all others.
 */
struct each_watch {
	_Atomic(pid_t) pid;		/* where he is; 0: nowhere */
	_Atomic(uint64_t) since_us;
	size_t n_shunned;		/* the oldest make room */
	struct each_shunned {
		pid_t pid;
		uid_t uid;
		uint64_t start_time;
	} shunned[EACH_SHUNNED_MAX];
};

void each_shun(struct each_watch *watch, pid_t pid);

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
