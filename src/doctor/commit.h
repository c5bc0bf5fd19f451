/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The change itself: entries written or put back, all of a set or none. */
#ifndef SUTURE_DOCTOR_COMMIT_H
#define SUTURE_DOCTOR_COMMIT_H

#include <stdbool.h>

#include "base/vec.h"
#include "doctor/session.h"

struct change {
	const struct record *record;
	bool enable;
	bool untouchable;	/* nothing of it stands anywhere, or its object
				 * is gone: only the state changes */
	enum record_state state;	/* afterwards */
};

/* Those that put back come before those that enable. */
struct changes {
	VEC(struct change) v;
};

/* Are all entries what the changes expect, or put back already? Logs. */
int commit_check(const struct session *session, const struct changes *changes);

/*
 * Make all changes, with all threads standing and none inside code that
 * changes; on failure all is as it was. Logs. A stop_commit_fn whose ctx is a
 * struct changes.
 */
int commit_changes(void *ctx, struct session *session);

/* Does any entry lead into a record's memory? Then that must stay. 1, 0, or a
 * negative errno: cannot tell. */
int commit_leads_into(const struct process *process,
		      const struct record *record);

/*
 * Finish what a doctor that died in commit_changes left, for all records in
 * state "changing": what the program runs stays what it is. All threads must
 * stand. The records are ENABLED or RETIRED then, also in the journal.
 */
int commit_settle(void *ctx, struct session *session);

#endif
