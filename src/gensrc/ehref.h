/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Absolute addresses of other objects' symbols in unwind tables. */
#ifndef SUTURE_GENSRC_EHREF_H
#define SUTURE_GENSRC_EHREF_H

#include "gensrc/unit.h"

/* Position-independent code's: indirect, relative, signed 4 bytes. */
#define EHREF_ENCODING	0x9b

/*
 * The statement of an exception table that says how its types are encoded, if
 * that is as absolute addresses of 4 bytes; else NONE.
 */
uint32_t ehref_types(const struct unit *u, const struct block *table);

/* The symbol of such a type in a statement of that table; else NONE. */
uint32_t ehref_type(const struct unit *u, const struct stmt *s);

/* The symbol that .cfi_personality names by its absolute address, if another
 * object may define it; else NONE. */
uint32_t ehref_personality(const struct unit *u, const struct stmt *s);

#endif
