/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the files that correlate blocks share. */
#ifndef SUTURE_GENSRC_MATCHER_H
#define SUTURE_GENSRC_MATCHER_H

#include "gensrc/unit.h"

/* A variable with a numbered name that a block mentions. */
struct mention {
	uint64_t group;		/* hash of the neutral name */
	uint64_t hash;		/* of its content */
	uint32_t block, order;
};

struct mentions {
	VEC(struct mention) all;
};

struct matcher {
	struct unit *u[2];	/* old, new */
	VEC(uint32_t) queue;	/* old blocks whose pair is to be read */
	struct mentions list[2];
	uint32_t *stamp[2];	/* by block: the last pair that mentioned it */
	uint32_t now;
};

static inline bool match_is_writable(const struct matcher *m, int side,
				     uint32_t block)
{
	return block_is_writable(m->u[side], &m->u[side]->blocks.v[block]);
}

/* Make them a pair, and their .cold parts. 0 or -ENOMEM. */
int match_pair(struct matcher *m, uint32_t old, uint32_t new);

#endif
