/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which block of the patched file is which block of the original. */
#ifndef SUTURE_GENSRC_MATCH_H
#define SUTURE_GENSRC_MATCH_H

#include "gensrc/unit.h"

/* Fill section.same, symbol.same and block.peer on both sides. 0, -ENOMEM. */
int match_run(struct unit *old, struct unit *new);

#endif
