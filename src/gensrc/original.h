/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The text of the original, with labels for what is replaced. */
#ifndef SUTURE_GENSRC_ORIGINAL_H
#define SUTURE_GENSRC_ORIGINAL_H

#include "gensrc/output.h"
#include "gensrc/unit.h"

/*
 * Lay out the original `text`, which is old or what that is alike to, byte for
 * byte, with two local labels for each part of a replaced function, on lines of
 * their own behind its label and its .size: .Lkpatch_old_BLOCK and
 * .Lkpatch_old_end_BLOCK of text. What is added to out afterwards stands behind
 * it. 0 or -ENOMEM.
 */
int original_emit(const struct unit *old, const struct unit *new,
		  const struct unit *text, struct output *out);

#endif
