/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Blocks whose names are the same but for numbers. */
#ifndef SUTURE_GENSRC_GROUPS_H
#define SUTURE_GENSRC_GROUPS_H

#include "gensrc/matcher.h"

/* Add the block to the list of its side, unless it was since m->now was moved
 * on, or its name has no number. */
int groups_add(struct matcher *m, int side, uint32_t block);

/* Drop from both lists what has a pair. */
void groups_drop_paired(struct matcher *m);

/* What to do with the members of one group, on both sides, in order. */
typedef int group_rule(struct matcher *m, struct mention *a, size_t na,
		       struct mention *b, size_t nb);

/* Apply the rule to each group that both lists have: those without a pair and
 * of one name and, if by_hash, of equal content. */
int groups_apply(struct matcher *m, bool by_hash, group_rule *rule);

/* The k-th is the k-th. */
group_rule groups_in_order;

#endif
