/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One doctor at one patient: attached, looked through, with what earlier
 * doctors left begun already finished. While a session is open no other doctor
 * can have one: being the tracer is the lock, and it dies with its holder.
 */
#ifndef SUTURE_DOCTOR_SESSION_H
#define SUTURE_DOCTOR_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "doctor/ehtable.h"
#include "doctor/inject.h"
#include "doctor/journal.h"
#include "doctor/parked.h"
#include "doctor/process.h"
#include "doctor/safety.h"
#include "doctor/tracee.h"

/* What a command came to for one process; also the exit status. */
enum outcome {
	OUTCOME_DONE = 0,
	OUTCOME_FAILED = 1,	/* and the process is as it was */
	OUTCOME_USAGE = 2,
	OUTCOME_BUSY = 3,
	OUTCOME_NOTHING = 4,	/* nothing here is for this process */
};

struct session_options {
	unsigned timeout_ms;
	bool dry_run;
	bool stop_all;		/* --stop=all, see stop.c */
	struct inject_cache *code_cache;	/* of the process before; or NULL */
	bool may_suspend_filters;	/* of seccomp(2), see ready.h */
	bool is_loaded;		/* ld.so has relocated all, whatever the stack
				 * looks like: the process says so itself */
};

struct session {
	struct session_options options;
	struct process process;
	struct tracees tracees;
	struct journal journal;
	struct inject_code code;
	struct ehtables ehtables;	/* of this state of the objects */
	struct parked_stop last_stop;	/* of the last commit */
	uint64_t deadline_us;
	bool once;		/* one attempt, and no word if it is busy */
	bool ended;		/* the process ended meanwhile: no failure of
				 * ours where all processes were meant */
};

/* Attach. Anything but OUTCOME_DONE was logged, and nothing is open. */
enum outcome session_open(pid_t pid, const struct session_options *options,
			  struct session *session);
void session_close(struct session *session);

/* Is the time of --timeout over? */
bool session_is_late(const struct session *session);

/* Read objects and records anew. */
int session_refresh(struct session *session);

/* Read the mappings alone anew; pointers to them end, those to objects stay. */
int session_refresh_maps(struct session *session);

/* What session_remove is asked for. */
typedef VEC(struct journal_entry *) entry_list;

/*
 * Put the old code of these entries back and take their memory out. All of
 * them or, if one is busy or not as it should be, none. Logs.
 */
enum outcome session_remove(struct session *session, const entry_list *entries);

/* Does anything of the program point into the memory of a patch? Also true if
 * there is too much to look at. */
bool session_is_referred_to(struct session *session,
			    const struct record *record);

/* Unwind tables of all objects, and of the patches that are in. */
int session_make_unwind(struct session *session, struct unwind **ret_unwind);

/* Withdraw the unwind tables of patches and unmap them; what cannot be
 * withdrawn stays, as does what something points into (if that is asked). */
enum outcome session_unmap_records(struct session *session,
				   struct record *const *records, size_t n,
				   bool check_references);

struct changes;

/* What removing an entry takes: added to a set of changes, and the code that
 * nobody may be in to the safety set. -ENOMEM. */
int session_add_removal(struct session *session, struct journal_entry *entry,
			struct changes *changes, struct safety_set *set);

/* The new code of a patch: nobody may be in it when it is disabled. */
int session_add_text(const struct record *record, struct safety_set *set);

/* The old functions of a patch: nobody may be in them when it is enabled. */
int session_add_originals(const struct record *record, const char *object,
			  struct safety_set *set);

/* session_unmap_records for patches that were put back. */
enum outcome session_unmap_retired(struct session *session,
				   const entry_list *entries);

#endif
