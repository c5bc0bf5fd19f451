/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What directives say about symbols. */
#ifndef SUTURE_GENSRC_SYMBOLS_H
#define SUTURE_GENSRC_SYMBOLS_H

#include "gensrc/unit.h"

/* Fill the attributes in u->syms, and u->aliases. Needed before blocks, as a
 * .type may stand behind the label. */
int symbols_run(struct unit *u);

#endif
