/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What refers to changed things is changed. */
#ifndef SUTURE_GENSRC_SPREAD_H
#define SUTURE_GENSRC_SPREAD_H

#include "gensrc/unit.h"

/* Spread BLOCK_CHANGED in both files. 0 or -ENOMEM; what must not change is
 * said in new->diags. */
int spread_run(struct unit *old, struct unit *new);

#endif
