/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where the copy of a block goes: which section, which COMDAT group. */
#ifndef SUTURE_GENSRC_PLACE_H
#define SUTURE_GENSRC_PLACE_H

#include "gensrc/unit.h"

/* Where the block stands; what .comm makes is a piece of .bss, wherever the
 * directive stands. */
const struct section *block_section(const struct unit *u,
				    const struct block *b);

/* Where the block's copy goes; NULL if such a section has no place in a
 * patch. */
const char *block_kpatch_section(const struct unit *u, const struct block *b);

/* In the same COMDAT group, or both in none. */
bool sections_share_group(const struct section *a, const struct section *b);

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
