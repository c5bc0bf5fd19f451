/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An original that was compiled in two ways. */
#ifndef SUTURE_GENSRC_ALIKE_H
#define SUTURE_GENSRC_ALIKE_H

#include "gensrc/unit.h"

/*
 * Does what `alike` defines go by the same names in `original`, with the same
 * content? Then references to it can be put behind the text of that. 0,
 * -EBADMSG if diagnostics were added to those of alike, or another negative
 * errno.
 */
int alike_check(const struct unit *alike, const struct unit *original);

/* The block of original that has the name of block b of alike; NONE. */
uint32_t alike_block(const struct unit *alike, const struct unit *original,
		     uint32_t b);

#endif
