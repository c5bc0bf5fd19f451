/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What of the patched file has to be emitted, and whether it can be. */
#ifndef SUTURE_GENSRC_SELECT_H
#define SUTURE_GENSRC_SELECT_H

#include "gensrc/unit.h"

/*
 * Set BLOCK_NEEDED on the blocks of `new` that go into .kpatch sections:
 * changed functions, new global symbols, and what these refer to. Says in
 * new->diags what cannot be done safely. 0 or -ENOMEM. *ret_any: is there
 * anything at all?
 */
int select_run(struct unit *old, struct unit *new, bool *ret_any);

/* Replaced: a function that the original has as well. */
bool block_is_replaced(const struct block *b);

/* Where the block's copy goes; NULL if such a section has no place in a
 * patch. */
const char *block_kpatch_section(const struct unit *u, const struct block *b);

/* Of the block's copy. n 0: none. name is not terminated. */
struct block_group {
	const char *name;
	uint32_t n;
	const char *suffix;	/* behind name */
};

/*
 * A replaced function stays in the COMDAT group of its original: if the link
 * keeps another file's group, that file's patch comes with it. What is new and
 * cannot be written goes into a group of its own, NAME.kpatch, as other files
 * of the original may have the one called NAME. What is new and can be written
 * keeps the name and the group, so that there is one of it.
 */
struct block_group block_kpatch_group(const struct unit *old,
				      const struct unit *u,
				      const struct block *b);

/* New, in a COMDAT group NAME.kpatch, as NAME.kpatch. */
bool block_is_shared(const struct unit *u, const struct block *b);

#endif
