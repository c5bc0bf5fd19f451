/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The change itself: entries written or put back, all of a set or none, and
 * what is left to do if a doctor died in the middle. */
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

/*
 * Check that the entries hold what the changes expect, then stop the patient
 * where nobody is inside the set, and make all changes; on failure all is as it
 * was. With --dry-run only the check. Logs.
 */
enum outcome commit_changes(struct session *session,
			    const struct changes *changes,
			    struct safety_set *set);

/* Does any entry lead into a record's memory? Then that must stay. 1, 0, or a
 * negative errno: cannot tell. */
int commit_leads_into(const struct process *process,
		      const struct record *record);

/*
 * settle.c: finish what a doctor that died in commit_changes left, for all
 * records in state "changing": what the program runs stays what it is. All threads must
 * stand. The records are ENABLED or RETIRED then, also in the journal.
 */
int commit_settle(void *ctx, struct session *session);

#endif
