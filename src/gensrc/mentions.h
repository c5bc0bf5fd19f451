/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which static variable is which, by who mentions it. */
#ifndef SUTURE_GENSRC_MENTIONS_H
#define SUTURE_GENSRC_MENTIONS_H

#include "gensrc/matcher.h"

/* Read all pairs of m->queue, those of equal shape first; what
 * is paired by that is read as well. 0 or -ENOMEM. */
int mentions_read(struct matcher *m);

#endif
