/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Each record passes through the state "changing" while its hunks are written,
 * so that the next doctor sees what one that died had begun.
 */
#include "doctor/commit.h"

#include <errno.h>

#include "base/log.h"

/* An old entry to be led away must be the original's; one to be put back must
 * be ours (or put back already). */
static bool is_expected(const struct change *change, enum hunk_state state)
{
	if (state == HUNK_FOREIGN)
		return false;
	return change->enable ? state == HUNK_OLD : true;
}

static int check_change(const struct session *session,
			const struct change *change)
{
	const struct record_hunk *hunk;

	if (change->untouchable)
		return 0;
	vec_foreach(hunk, &change->record->hunks)
		if (hunk->write_size &&
		    !is_expected(change, journal_hunk_state(&session->process,
							    hunk)))
			return log_error(-EEXIST, "process %d: the entry of "
					 "'%s' in '%s' is not what the patch "
					 "expects; another patch, a debugger?",
					 (int)session->process.pid, hunk->name,
					 change->record->target);
	return 0;
}

/* Does an earlier change of the set put these entries back first? */
static bool is_freed(const struct changes *changes, const struct change *later)
{
	const struct change *c;

	for (c = changes->v.v; c < later; c++)
		if (!c->enable &&
		    c->record->object_base == later->record->object_base)
			return true;
	return false;
}

int commit_check(const struct session *session, const struct changes *changes)
{
	const struct change *change;
	int r;

	vec_foreach(change, &changes->v) {
		if (change->enable && is_freed(changes, change))
			continue;
		r = check_change(session, change);
		if (r < 0)
			return r;
	}
	return 0;
}

static int make(const struct session *session, const struct change *change,
		bool enable, enum record_state state)
{
	const struct process *process = &session->process;
	int r;

	r = journal_set_state(process, change->record, RECORD_CHANGING);
	if (!r && !change->untouchable)
		r = journal_write_hunks(process, change->record, enable);
	if (!r)
		r = journal_set_state(process, change->record, state);
	return r;
}

static void undo(const struct session *session, const struct changes *changes,
		 size_t n)
{
	while (n-- > 0) {
		const struct change *c = &changes->v.v[n];

		if (make(session, c, !c->enable,
			 c->enable ? RECORD_STAGED : c->record->state) < 0)
			log_error(0, "process %d: patch '%s' could not be put "
				  "back as it was",
				  (int)session->process.pid, c->record->id);
	}
}

int commit_changes(void *ctx, struct session *session)
{
	const struct changes *changes = ctx;
	size_t i;
	int r = 0;

	for (i = 0; i < changes->v.n; i++) {
		const struct change *c = &changes->v.v[i];

		r = check_change(session, c);
		if (!r)
			r = make(session, c, c->enable, c->state);
		if (r < 0)
			break;
	}
	if (r < 0) {
		undo(session, changes, i);
		return log_error(r, "process %d: the patch could not be "
				 "written", (int)session->process.pid);
	}
	return 0;
}
