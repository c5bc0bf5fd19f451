/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Instructions of new code that must reach a symbol through the GOT. */
#ifndef SUTURE_GENSRC_GOT_H
#define SUTURE_GENSRC_GOT_H

#include "gensrc/emitter.h"

/*
 * Must this reference of an instruction go through the GOT? A symbol that we
 * do not define may be anywhere; the original's own direct reference shows
 * that the link puts it within reach (a COPY, or the same object).
 */
bool got_is_wanted(const struct emitter *e, const struct stmt *s,
		   const struct ref *ref);

/*
 * Write the instruction so that its n_got symbols go through the GOT; got
 * holds the numbers of the first two, counted in the statement. -ENOTSUP:
 * that cannot be done, nothing was written.
 */
int got_emit(struct emitter *e, const struct stmt *s, const uint32_t got[2],
	     uint32_t n_got);

#endif
