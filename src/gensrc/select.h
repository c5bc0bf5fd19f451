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

#endif
