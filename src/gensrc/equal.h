/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Do matched blocks mean the same? */
#ifndef SUTURE_GENSRC_EQUAL_H
#define SUTURE_GENSRC_EQUAL_H

#include "gensrc/unit.h"

struct equality {
	struct unit *old, *new;
	uint32_t literal_old, literal_new;	/* innermost, or NONE */
};

/*
 * Compare the content of two blocks. Where they differ, an instruction if there
 * is one, is noted in them (why_old, why_new); or where only names do, which is
 * BLOCK_DEBUG_NOISE.
 */
bool equal_blocks(struct equality *c, uint32_t old, uint32_t new);

/* Do the symbols stand for the same? */
bool equal_symbols(struct equality *c, uint32_t old, uint32_t new);

/* Are the statements the same bytes? */
bool equal_texts(struct equality *c, uint32_t old, uint32_t new);

/* A label inside code, or in front of what belongs to no symbol. */
bool symbol_is_inner(const struct unit *u, const struct symbol *sym);

#endif
