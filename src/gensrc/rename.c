/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Names of the patched file become:
 *
 *   label in code, literal     NAME.kpatch
 *   function of the original   its name there (the old entry leads to the new)
 *   variable of the original   its name there
 *   changed read-only data     the original's NAME.kpatch
 *   new function or variable   NAME, or NAME.kpatch if that is taken
 *   a .cold part               NAME.kpatch
 */
#include "gensrc/rename.h"

#include "gensrc/anchors.h"

bool rename_is_taken(const struct emitter *e, const struct symbol *sym)
{
	const struct symbol *old;

	if (sym->same == NONE)
		return false;
	old = &e->old->syms.v[sym->same];
	return sym_is_defined(old) || old->n_refs || old->global || old->weak;
}

/* Does a copy of the original's block of that name take NAME.kpatch? */
static bool is_copied(const struct emitter *e, const struct symbol *sym)
{
	const struct symbol *old = &e->old->syms.v[sym->same];
	uint32_t peer;

	if (old->block == NONE || e->old->blocks.v[old->block].sym != sym->same)
		return false;
	peer = e->old->blocks.v[old->block].peer;
	return peer != NONE &&
	       (e->new->blocks.v[peer].flags & BLOCK_NEEDED);
}

static int add_new_name(const struct emitter *e, const struct symbol *sym,
			struct str *to)
{
	const char *suffix = "";

	if (rename_is_taken(e, sym))
		suffix = is_copied(e, sym) ? ".kpatch.new" : ".kpatch";
	return str_addf(to, "%.*s%s", NAME(sym), suffix);
}

int rename_alias(const struct emitter *e, const struct symbol *sym,
		 struct str *to)
{
	const struct alias *a = &e->new->aliases.v[sym->alias];
	uint32_t block = a->target == NONE ? NONE :
			 e->new->syms.v[a->target].block;

	if (block != NONE &&
	    block_is_shared(e->new, &e->new->blocks.v[block]))
		return str_addf(to, "%.*s.kpatch", NAME(sym));
	return add_new_name(e, sym, to);
}

int rename_definition(const struct emitter *e, const struct block *b,
		      struct str *to)
{
	const struct symbol *sym = block_symbol(e->new, b);

	if (block_is_literal(e->new, b) || b->parent != NONE)
		return str_addf(to, "%.*s.kpatch", NAME(sym));
	if (block_is_shared(e->new, b))
		return str_addf(to, "%.*s.kpatch", NAME(sym));
	if (b->peer == NONE)
		return add_new_name(e, sym, to);
	return str_addf(to, "%.*s.kpatch",
		NAME(block_symbol(e->old, &e->old->blocks.v[b->peer])));
}

int rename_reference(const struct emitter *e, const struct symbol *sym,
		     struct str *to)
{
	const struct block *b;
	const struct alias *a;
	bool primary;
	int r;

	if (sym_is_anchor(e->new, sym)) {
		a = &e->old->aliases.v[e->new->aliases.v[sym->alias].peer];
		return str_addf(to, "%.*s",
				NAME(&e->old->syms.v[a->sym]));
	}
	if (sym->block == NONE) {
		if (sym->alias != NONE &&
		    !(sym->same != NONE &&
		      e->old->syms.v[sym->same].alias != NONE))
			return rename_alias(e, sym, to);
		return str_addn(to, sym->name, sym->n);
	}
	b = &e->new->blocks.v[sym->block];
	primary = b->sym != NONE && block_symbol(e->new, b) == sym;
	if ((b->kind == BLOCK_CODE || e->new->sects.v[b->sect].lsda) &&
	    !primary)
		return str_addf(to, "%.*s.kpatch", NAME(sym));
	if (b->kind == BLOCK_OTHER)
		return str_addn(to, sym->name, sym->n);
	if (block_is_literal(e->new, b) && sym->addend) {
		r = rename_definition(e, b, to);
		return r ?: str_addf(to, "+%u", sym->addend);
	}
	if (b->peer == NONE || b->parent != NONE ||
	    block_is_literal(e->new, b) ||
	    (b->kind != BLOCK_CODE && (b->flags & BLOCK_NEEDED)))
		return rename_definition(e, b, to);
	if (!primary)	/* a second name of data that the original has */
		return str_addn(to, sym->name, sym->n);
	sym = block_symbol(e->old, &e->old->blocks.v[b->peer]);
	return str_addn(to, sym->name, sym->n);
}
