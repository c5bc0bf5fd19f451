/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Exact copies of the functions that a patch replaces. */
#ifndef SUTURE_GENSRC_COPY_H
#define SUTURE_GENSRC_COPY_H

#include "gensrc/unit.h"

/* What was found out about the original; see the head of copy.c. */
struct copies {
	const struct unit *u;
	uint32_t *users;	/* by block of data */
	uint32_t *holds;	/* by block of data */
	bool *spoiled;		/* by block of code */
};

/* Look at all of the original. -ENOMEM. */
int copies_find(const struct unit *old, struct copies *ret_copies);
void copies_done(struct copies *copies);

/* Can the function (not its .cold part) of the original be copied exactly? */
bool copy_is_exact(const struct copies *copies, uint32_t function);

/*
 * Append the copy of such a function, its .cold part and its jump tables:
 * NAME.kpatch_old, with .Lkpatch_copy_BLOCK and .Lkpatch_copy_end_BLOCK around
 * each part. It leaves another section than it found.
 */
int copy_emit(const struct copies *copies, uint32_t function, struct str *out);

#endif
