/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Seventh phase: compare matched blocks statement by statement (equal.c); then
 * change spreads (spread.c). What of a running program must not change is
 * refused here.
 */
#include "gensrc/compare.h"

#include <stdio.h>

#include "gensrc/anchors.h"
#include "gensrc/equal.h"
#include "gensrc/hash.h"
#include "gensrc/place.h"
#include "gensrc/sections.h"
#include "gensrc/size.h"
#include "gensrc/spread.h"

static void mark_changed(struct equality *c, uint32_t new)
{
	struct block *b = &c->new->blocks.v[new];

	b->flags |= BLOCK_CHANGED;
	c->old->blocks.v[b->peer].flags |= BLOCK_CHANGED;
}

static void compare_function(struct equality *c, uint32_t old, uint32_t new)
{
	struct block *a = &c->old->blocks.v[old], *b = &c->new->blocks.v[new];
	bool equal = equal_blocks(c, old, new);

	if (equal && (a->cold == NONE) != (b->cold == NONE)) {
		a->why_old = b->why_old = NONE;
		a->why_new = b->why_new = NONE;
		equal = false;
	} else if (equal && a->cold != NONE) {
		equal = equal_blocks(c, a->cold, b->cold);
		if (!equal || b->why_new == NONE) {
			b->why_old = c->new->blocks.v[b->cold].why_old;
			b->why_new = c->new->blocks.v[b->cold].why_new;
		}
	}
	if (!equal)
		mark_changed(c, new);
}

#define NAME(u, block) (int)(u)->syms.v[(u)->blocks.v[block].sym].n, \
	(u)->syms.v[(u)->blocks.v[block].sym].name

static uint32_t where(const struct unit *u, const struct block *b)
{
	return b->why_new != NONE ? b->why_new :
		     b->first != NONE ? b->first : u->syms.v[b->sym].stmt;
}

static int refuse_variable(struct equality *c, uint32_t old, uint32_t new)
{
	struct unit *u = c->new;
	const struct block *b = &u->blocks.v[new];
	uint64_t size_old, size_new;

	if (block_size(c->old, &c->old->blocks.v[old], &size_old) == 0 &&
	    block_size(u, b, &size_new) == 0 && size_old != size_new)
		return diag_stmt(u->diags, u, where(u, b),
			"size of variable '%.*s' changed from %llu to %llu "
			"bytes, but the running program keeps the old one; add "
			"a new variable beside it instead", NAME(u, new),
			(unsigned long long)size_old,
			(unsigned long long)size_new);
	return diag_stmt(u->diags, u, where(u, b),
		"initial value of variable '%.*s' changed, but the running "
		"program keeps its live value; set it in new code, or use a "
		"new variable", NAME(u, new));
}

static int compare_variable(struct equality *c, uint32_t old, uint32_t new)
{
	struct unit *u = c->new;
	struct block *a = &c->old->blocks.v[old], *b = &u->blocks.v[new];
	bool live = block_is_writable(c->old, a);
	bool equal = equal_blocks(c, old, new) && b->align <= a->align;

	if (block_section(u, b)->tls != block_section(c->old, a)->tls ||
	    (!equal && block_section(u, b)->tls))
		return diag_stmt(u->diags, u, where(u, b),
			"thread-local variable '%.*s' changed: threads that "
			"run have the old one", NAME(u, new));
	if (live && !block_is_writable(u, b))
		return diag_stmt(u->diags, u, where(u, b),
			"variable '%.*s' became read-only, but the running "
			"program has a live value", NAME(u, new));
	if (live && equal_blocks(c, old, new) && b->align > a->align)
		return diag_stmt(u->diags, u, where(u, b),
			"alignment of variable '%.*s' grew from %u to %u bytes",
			NAME(u, new), a->align, b->align);
	if (live)
		return equal ? 0 : refuse_variable(c, old, new);
	if (!equal || block_is_writable(u, b))
		mark_changed(c, new);
	return 0;
}

bool block_is_variable(const struct unit *u, const struct block *b)
{
	return (b->kind == BLOCK_DATA || b->kind == BLOCK_COMM) &&
	       !block_is_literal(u, b);
}

static int compare_pairs(struct equality *c)
{
	uint32_t i;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->blocks.n; i++) {
		struct block *b = &c->new->blocks.v[i];

		if (b->peer == NONE || b->parent != NONE)
			continue;
		if (b->kind == BLOCK_CODE)
			compare_function(c, b->peer, i);
		else if (block_is_variable(c->new, b))
			r = compare_variable(c, b->peer, i);
	}
	return r == -EBADMSG ? 0 : r;
}

static const char *other_message(const struct section *s)
{
	if (section_is(s, ".init_array") || section_is(s, ".ctors") ||
	    section_is(s, ".fini_array") || section_is(s, ".dtors") ||
	    section_is(s, ".preinit_array"))
		return "constructors or destructors changed (section '%.*s'), "
		       "but the running program has started already";
	if (s->exec)
		return "assembly outside of functions changed (section '%.*s')";
	return "content of section '%.*s' changed that belongs to no variable";
}

static int refuse_other(struct equality *c, const struct section *s,
			uint32_t old, uint32_t new)
{
	struct unit *u = new != NONE ? c->new : c->old;
	char *message = NULL;
	int r;

	if (asprintf(&message, other_message(s), (int)s->n, s->name) < 0)
		return -ENOMEM;
	r = diag_stmt(c->new->diags, u, new != NONE ? new : old, "%s",
		      message);
	free(message);
	return r;
}

/* What stands in a section and belongs to no symbol must be the same. */
static int compare_others(struct equality *c)
{
	uint32_t i, other, first;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->sects.n; i++) {
		const struct section *s = &c->new->sects.v[i];
		const struct block *b;

		if (s->other == NONE)
			continue;
		b = &c->new->blocks.v[s->other];
		if (b->peer != NONE) {
			if (!equal_blocks(c, b->peer, s->other))
				r = refuse_other(c, s, b->why_old, b->why_new);
			continue;
		}
		first = stmt_content(c->new, b->first);
		if (first != NONE)
			r = refuse_other(c, s, NONE, first);
	}
	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->old->sects.n; i++) {
		other = c->old->sects.v[i].other;
		if (other == NONE || c->old->blocks.v[other].peer != NONE)
			continue;
		first = stmt_content(c->old, c->old->blocks.v[other].first);
		if (first != NONE)
			r = refuse_other(c, &c->old->sects.v[i], first, NONE);
	}
	return r == -EBADMSG ? 0 : r;
}

static bool same_target(struct equality *c, const struct alias *a,
			const struct alias *b)
{
	if (a->target != NONE && b->target != NONE)
		return equal_symbols(c, a->target, b->target);
	return a->target == b->target && equal_texts(c, a->stmt, b->stmt);
}

static int compare_alias(struct equality *c, const struct alias *b)
{
	struct unit *u = c->new;
	const struct symbol *sym = &u->syms.v[b->sym], *old;

	old = sym->same == NONE ? NULL : &c->old->syms.v[sym->same];
	if (!old || !sym_is_defined(old) || sym->block != NONE || b->anchor)
		return 0;
	if (old->alias == NONE ||
	    !same_target(c, &c->old->aliases.v[old->alias], b))
		return diag_stmt(u->diags, u, b->stmt, "'%.*s' is now another "
			"name for something else; its address would change",
			(int)sym->n, sym->name);
	return 0;
}

/* Names that were aliases and are not, or the other way; kinds; binding. */
static int compare_symbol(struct equality *c, uint32_t i)
{
	struct unit *u = c->new;
	const struct symbol *b = &u->syms.v[i], *a;
	const struct block *ba, *bb;

	if (b->same == NONE || !sym_is_defined(b) || sym_is_local_label(b) ||
	    name_is_numbered(b->name, b->n))
		return 0;
	a = &c->old->syms.v[b->same];
	if (!sym_is_defined(a))
		return 0;
	if (a->alias != NONE && b->block != NONE)
		return diag_stmt(u->diags, u, b->stmt, "'%.*s' was another "
			"name for something else in the original",
			(int)b->n, b->name);
	if ((b->global || b->weak) && !(a->global || a->weak) &&
	    !(a->block != NONE && !a->local &&
	      c->old->blocks.v[a->block].kind == BLOCK_COMM))
		return diag_stmt(u->diags, u, b->stmt, "'%.*s' was static and "
			"is not any more: other files cannot reach the "
			"original; give the new one another name",
			(int)b->n, b->name);
	if (a->block == NONE || b->block == NONE)
		return 0;
	ba = &c->old->blocks.v[a->block];
	bb = &u->blocks.v[b->block];
	if ((ba->kind == BLOCK_CODE) != (bb->kind == BLOCK_CODE))
		return diag_stmt(u->diags, u, b->stmt, "'%.*s' is no longer "
			"the same kind of thing (function or variable)",
			(int)b->n, b->name);
	return 0;
}

static int compare_symbols(struct equality *c)
{
	uint32_t i;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->aliases.n; i++)
		r = compare_alias(c, &c->new->aliases.v[i]);
	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->syms.n; i++)
		r = compare_symbol(c, i);
	return r == -EBADMSG ? 0 : r;
}

int compare_run(struct unit *old, struct unit *new)
{
	struct equality c = {
		.old = old, .new = new, .literal_old = NONE,
		.literal_new = NONE,
	};
	int r;

	r = compare_pairs(&c);
	r = r ?: compare_others(&c);
	r = r ?: compare_symbols(&c);
	r = r ?: spread_run(old, new);
	return r ?: anchors_check(new);
}
