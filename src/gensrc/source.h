/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reading an assembly file, and pointing at a place in it. */
#ifndef SUTURE_GENSRC_SOURCE_H
#define SUTURE_GENSRC_SOURCE_H

#include "gensrc/unit.h"

/* Read the whole file into u->text; it gets a final newline if it has none.
 * -EBADMSG (said in u->diags) for NUL bytes. */
int source_read(struct unit *u);

#endif
