/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who refers to the functions that only one of the files has. */
#ifndef SUTURE_GENSRC_CALLERS_H
#define SUTURE_GENSRC_CALLERS_H

#include "gensrc/unit.h"

/* Block `from` refers to `to`. */
struct caller {
	uint32_t to, from;
};

struct callers {
	const struct unit *u;
	VEC(struct caller) all;	/* sorted, each once */
};

/* Once match has run. 0 or -ENOMEM; to be ended by callers_done in any case. */
int callers_find(const struct unit *u, struct callers *ret_callers);
void callers_done(struct callers *callers);

/* Index of the first caller of the block. */
size_t callers_first(const struct callers *callers, uint32_t to);

#endif
