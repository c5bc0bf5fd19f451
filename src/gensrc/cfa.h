/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which register the frame address is computed from, by the unwind directives
 * of a function. */
#ifndef SUTURE_GENSRC_CFA_H
#define SUTURE_GENSRC_CFA_H

#include "gensrc/unit.h"

#define CFA_DEPTH 32

/* Zero-initialised at the start of a function. */
struct cfa {
	enum asm_cfa now, saved[CFA_DEPTH];
	size_t n_saved;
};

/* A directive of the function, in its order. */
void cfa_follow(struct cfa *cfa, const struct unit *u, const struct stmt *s);

#endif
