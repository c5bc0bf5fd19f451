/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Hashes in which the compiler's numbers do not count. */
#ifndef SUTURE_GENSRC_HASH_H
#define SUTURE_GENSRC_HASH_H

#include "gensrc/unit.h"

/* Does the name carry a number that means nothing (x.12, f.part.0)? */
bool name_is_numbered(const char *name, size_t n);

/* The name with every ".123" read as ".". */
uint64_t hash_neutral(const char *name, size_t n);

/* Of the content; two parts of a function count as one. Kept in the block. */
uint64_t hash_block(struct unit *u, uint32_t block);

#endif
