/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What differs between matched blocks, and whom that changes. */
#ifndef SUTURE_GENSRC_COMPARE_H
#define SUTURE_GENSRC_COMPARE_H

#include "gensrc/unit.h"

/*
 * Set BLOCK_CHANGED on blocks of both sides (of a function: on its main part).
 * What differs and must not is said in new->diags. 0 or -ENOMEM.
 */
int compare_run(struct unit *old, struct unit *new);

/* Has it a name of the source, and is it no function? */
bool block_is_variable(const struct unit *u, const struct block *b);

#endif
