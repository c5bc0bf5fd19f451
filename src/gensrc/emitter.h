/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the files that write the output share. */
#ifndef SUTURE_GENSRC_EMITTER_H
#define SUTURE_GENSRC_EMITTER_H

#include "gensrc/cfa.h"
#include "gensrc/copy.h"
#include "gensrc/emit.h"
#include "gensrc/place.h"

struct emitter {
	const struct unit *old, *new;
	const struct unit *text;	/* the original's: old, or alike */
	const struct emit_options *options;
	struct str *out;
	struct str line;	/* one statement, while it is built */
	struct copies copies;
	const char *section;	/* that out stands in */
	struct block_group group;	/* its COMDAT group */
	bool *slots;		/* by symbol: an unwind table wants a slot */
	uint32_t types;		/* of the exception table that is written */
	struct cfa cfa;
};

#define NAME(sym) (int)(sym)->n, (sym)->name

static inline const struct symbol *block_symbol(const struct unit *u,
						const struct block *b)
{
	return &u->syms.v[b->sym];
}

/* Enter a .kpatch section, in the COMDAT group if there is one, unless out
 * stands there. */
int emit_enter(struct emitter *e, const char *section,
	       struct block_group group);

/* Without a group. */
int emit_enter_plain(struct emitter *e, const char *section);

#endif
