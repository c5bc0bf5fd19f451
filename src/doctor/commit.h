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
	bool untouchable;	/* the object is gone: only the state changes */
	enum record_state state;	/* afterwards */
};

struct changes {
	VEC(struct change) v;
};

/* Are all entries what the change expects, or half way there? Logs. */
int commit_check(const struct session *session, const struct changes *changes);

/*
 * Make all changes in order, with all threads standing; on failure what was
 * made is undone. Logs. A stop_commit_fn whose ctx is a struct changes.
 */
int commit_changes(void *ctx, struct session *session);

#endif
