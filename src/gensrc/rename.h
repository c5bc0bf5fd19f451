/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a symbol of the patched file is called in the output. */
#ifndef SUTURE_GENSRC_RENAME_H
#define SUTURE_GENSRC_RENAME_H

#include "gensrc/emitter.h"

/* Is the name in the original's text, as something defined or referred to? */
bool rename_is_taken(const struct emitter *e, const struct symbol *sym);

/* All append to `to`; 0 or -ENOMEM. */

/* The name under which the copy of a block is defined. */
int rename_definition(const struct emitter *e, const struct block *b,
		      struct str *to);

/* The name by which new code refers to the symbol. */
int rename_reference(const struct emitter *e, const struct symbol *sym,
		     struct str *to);

/* The new name for an alias of something that is new, or has its own name. */
int rename_alias(const struct emitter *e, const struct symbol *sym,
		 struct str *to);

#endif
