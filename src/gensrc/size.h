/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How many bytes data take. */
#ifndef SUTURE_GENSRC_SIZE_H
#define SUTURE_GENSRC_SIZE_H

#include "gensrc/unit.h"

/* Of the content of a block of data, if all of it is plain; else -EINVAL. */
int block_size(const struct unit *u, const struct block *b,
	       uint64_t *ret_bytes);

#endif
