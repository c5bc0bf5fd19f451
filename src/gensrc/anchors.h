/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Section anchors: variables that code reaches by their distance to a label. */
#ifndef SUTURE_GENSRC_ANCHORS_H
#define SUTURE_GENSRC_ANCHORS_H

#include "gensrc/unit.h"

/* Is the symbol such a label? */
static inline bool sym_is_anchor(const struct unit *u, const struct symbol *sym)
{
	return sym->block == NONE && sym->alias != NONE &&
	       u->aliases.v[sym->alias].anchor;
}

/*
 * Set alias.peer and alias.exact of the anchors of both files. Static variables
 * of functions that stand at the same place of them are given to pair(). Called
 * when all else that has a pair has got it.
 */
int anchors_match(struct unit *old, struct unit *new,
		  int (*pair)(void *, uint32_t old, uint32_t new), void *arg);

/* Say so in new->diags if a constant changed that an anchor may lead to. */
int anchors_check(struct unit *new);

#endif
