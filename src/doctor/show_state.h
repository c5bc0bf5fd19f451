/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What there is to do for an object of a process. The names are an interface:
 * the text of `info`, its JSON and the metrics have them. */
#ifndef SUTURE_DOCTOR_SHOW_STATE_H
#define SUTURE_DOCTOR_SHOW_STATE_H

#include "base/str.h"
#include "doctor/show_view.h"
#include "doctor/storage.h"

enum show_state {
	SHOW_NONE,		/* no patch is in it, none is in the storage */
	SHOW_UNPATCHABLE,	/* no patch can be for it */
	SHOW_PATCHED,		/* and the storage has nothing newer */
	SHOW_UNKNOWN,		/* what the storage has could not be learned */
	SHOW_OUTDATED,		/* a patch is in it, a higher level is there */
	SHOW_VULNERABLE,	/* the storage has a patch, none is in it */
	SHOW_STATES,
};

/* "PATCHED" and so on. */
const char *show_state_name(enum show_state state);

/*
 * The state, and in words what it rests on (perhaps nothing). UNKNOWN is
 * logged. -ENOMEM.
 */
int show_state_of(struct storage *storage, const struct view *view,
		  const struct object *object, enum show_state *ret_state,
		  struct str *ret_why);

#endif
