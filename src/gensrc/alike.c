/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * gcc for ARM64 reaches variables by their distance to an anchor, unless it is
 * told -fno-section-anchors. New code must not, as a new variable changes that
 * distance. So the patched source is compiled without anchors, and what changed
 * is found beside an original that was compiled alike. What runs was compiled
 * with them: its text is what new code is put behind.
 */
#include "gensrc/alike.h"

#include <string.h>

#include "gensrc/equal.h"
#include "gensrc/size.h"

#define NAME(sym) (int)(sym)->n, (sym)->name

static const struct symbol *same_name(const struct unit *original,
				      const struct symbol *sym)
{
	uint32_t i = unit_find(original, sym->name, sym->n);

	return i == NONE ? NULL : &original->syms.v[i];
}

uint32_t alike_block(const struct unit *alike, const struct unit *original,
		     uint32_t b)
{
	uint32_t sym = alike->blocks.v[b].sym;
	const struct symbol *same;

	if (alike == original)
		return b;
	same = sym == NONE ? NULL : same_name(original, &alike->syms.v[sym]);
	return same ? same->block : NONE;
}

static bool is_zero(const struct stmt *s)
{
	return s->kind == STMT_DIRECTIVE && s->dir == DIR_ZERO;
}

/* Behind an anchor each variable is filled up to where the next one begins. */
static bool same_content(const struct unit *u, const struct block *b,
			 const struct unit *v, const struct block *c)
{
	uint32_t i = stmt_content(u, b->first), k = stmt_content(v, c->first);

	for (; i != NONE && k != NONE;
	     i = stmt_content(u, u->stmts.v[i].next),
	     k = stmt_content(v, v->stmts.v[k].next)) {
		const struct stmt *s = &u->stmts.v[i], *t = &v->stmts.v[k];

		if (s->len != t->len ||
		    memcmp(stmt_text(u, s), stmt_text(v, t), s->len) != 0)
			return false;
	}
	while (k != NONE && is_zero(&v->stmts.v[k]))
		k = stmt_content(v, v->stmts.v[k].next);
	return i == NONE && k == NONE;
}

/* Is it a table of labels in code? These have the compiler's numbers, and who
 * uses it brings his own. */
static bool is_table(const struct unit *u, const struct block *b)
{
	uint32_t i, k;

	for (i = b->first; i != NONE; i = u->stmts.v[i].next)
		for (k = 0; k < u->stmts.v[i].n_refs; k++) {
			const struct symbol *sym =
				&u->syms.v[u->refs.v[u->stmts.v[i].ref + k].sym];

			if (sym->block != NONE && symbol_is_inner(u, sym))
				return true;
		}
	return false;
}

/* A static variable of zeroes stands behind an anchor, or in a .comm. */
static bool same_zeroes(const struct unit *u, const struct block *b,
			const struct unit *v, const struct block *c)
{
	uint64_t size_b, size_c;

	return (b->kind == BLOCK_COMM || u->sects.v[b->sect].nobits) &&
	       (c->kind == BLOCK_COMM || v->sects.v[c->sect].nobits) &&
	       block_size(u, b, &size_b) == 0 &&
	       block_size(v, c, &size_c) == 0 && size_b <= size_c;
}

static bool same_variable(const struct unit *u, const struct block *b,
			  const struct unit *v, const struct block *c)
{
	if (block_is_writable(u, b) != block_is_writable(v, c))
		return false;
	if (b->kind == BLOCK_COMM || c->kind == BLOCK_COMM)
		return same_zeroes(u, b, v, c);
	return is_table(u, b) ? is_table(v, c) : same_content(u, b, v, c);
}

static bool same_function(const struct unit *u, const struct block *b,
			  const struct unit *v, const struct block *c)
{
	const struct symbol *cold;

	if ((u->syms.v[b->sym].size_stmt == NONE) !=
		    (v->syms.v[c->sym].size_stmt == NONE) ||
	    (b->cold == NONE) != (c->cold == NONE))
		return false;
	if (b->cold == NONE)
		return true;
	cold = same_name(v, &u->syms.v[u->blocks.v[b->cold].sym]);
	return cold && cold->block == c->cold;
}

static bool same_block(const struct unit *u, const struct block *b,
		       const struct unit *v, const struct block *c)
{
	if ((b->kind == BLOCK_CODE) != (c->kind == BLOCK_CODE))
		return false;
	return b->kind == BLOCK_CODE ? same_function(u, b, v, c) :
				       same_variable(u, b, v, c);
}

/* What new code, or a copy of old code, may name: not a label inside of code,
 * nor its exception table, nor what is not loaded. */
static bool can_be_named(const struct unit *u, uint32_t i)
{
	const struct symbol *sym = &u->syms.v[i];
	const struct block *b;

	if (sym->block == NONE)
		return sym->alias != NONE && !u->aliases.v[sym->alias].anchor;
	b = &u->blocks.v[sym->block];
	return b->kind != BLOCK_OTHER &&
	       (b->kind != BLOCK_CODE || b->sym == i) &&
	       (b->kind == BLOCK_COMM || (u->sects.v[b->sect].alloc &&
					  !u->sects.v[b->sect].lsda));
}

static bool is_same(const struct unit *u, const struct symbol *sym,
		    const struct unit *v)
{
	const struct symbol *same = same_name(v, sym);

	if (!same || (sym->block == NONE) != (same->block == NONE))
		return false;
	if (sym->block == NONE)
		return same->alias != NONE;
	return sym->pos == same->pos && sym->addend == same->addend &&
	       same_block(u, &u->blocks.v[sym->block], v,
			  &v->blocks.v[same->block]);
}

int alike_check(const struct unit *alike, const struct unit *original)
{
	uint32_t i;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < alike->syms.n; i++) {
		const struct symbol *sym = &alike->syms.v[i];

		if (can_be_named(alike, i) && !is_same(alike, sym, original))
			r = diag_stmt(alike->diags, alike, sym->stmt,
				"'%.*s' is another or none in '%s', which was "
				"compiled otherwise", NAME(sym),
				original->path);
	}
	return r;
}
