/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Two statements are equal if their text is, where each symbol counts as what
 * it stands for:
 *
 *   a label in code   its position in the matched block
 *   a literal         its content (a jump table: the labels it holds)
 *   a named block     the block that it is matched with
 *   anything else     its name
 */
#include "gensrc/equal.h"

#include "gensrc/anchors.h"
#include "gensrc/size.h"

#define MAX_DEPTH 64

static bool content_equal(struct equality *c, uint32_t old, uint32_t new,
			  int depth);

bool symbol_is_inner(const struct unit *u, const struct symbol *sym)
{
	const struct block *b = &u->blocks.v[sym->block];

	return (b->kind == BLOCK_CODE || b->kind == BLOCK_OTHER) &&
	       (b->sym == NONE || &u->syms.v[b->sym] != sym);
}

static bool same_name(const struct symbol *a, const struct symbol *b)
{
	return a->n == b->n && memcmp(a->name, b->name, a->n) == 0;
}

static bool literals_equal(struct equality *c, uint32_t old, uint32_t new,
			   int depth)
{
	struct block *a = &c->old->blocks.v[old];
	uint32_t outer_old = c->literal_old, outer_new = c->literal_new;

	/* A jump table holds distances from its own start. */
	if (old == outer_old && new == outer_new)
		return true;
	if (a->literal_peer == new)
		return a->literal_equal;
	if (depth > MAX_DEPTH)
		return false;
	a->literal_peer = new;
	a->literal_equal = false;	/* any other circle is no literal */
	c->literal_old = old;
	c->literal_new = new;
	a->literal_equal = content_equal(c, old, new, depth + 1);
	c->literal_old = outer_old;
	c->literal_new = outer_new;
	return a->literal_equal;
}

static bool refs_equal(struct equality *c, uint32_t old, uint32_t new,
		       int depth)
{
	const struct symbol *a = &c->old->syms.v[old];
	const struct symbol *b = &c->new->syms.v[new];
	const struct block *ba, *bb;

	if (sym_is_anchor(c->old, a) && sym_is_anchor(c->new, b))
		return c->old->aliases.v[a->alias].peer == b->alias;
	if (a->block == NONE || b->block == NONE)
		return a->block == b->block && same_name(a, b);
	ba = &c->old->blocks.v[a->block];
	bb = &c->new->blocks.v[b->block];
	if (symbol_is_inner(c->old, a) || symbol_is_inner(c->new, b))
		return symbol_is_inner(c->old, a) &&
		       symbol_is_inner(c->new, b) &&
		       ba->peer == b->block && a->pos == b->pos;
	if (block_is_literal(c->old, ba) || block_is_literal(c->new, bb))
		return block_is_literal(c->old, ba) &&
		       block_is_literal(c->new, bb) && a->pos == b->pos &&
		       a->addend == b->addend &&
		       literals_equal(c, a->block, b->block, depth);
	if (ba->peer != b->block)
		return false;
	return (ba->sym == old && bb->sym == new) || same_name(a, b);
}

static bool texts_equal(const struct equality *c, uint32_t old,
			uint32_t old_end, uint32_t new, uint32_t new_end)
{
	return old_end - old == new_end - new &&
	       memcmp(c->old->text.s + old, c->new->text.s + new,
		      old_end - old) == 0;
}

static bool stmts_equal(struct equality *c, uint32_t old, uint32_t new,
			int depth)
{
	const struct stmt *a = &c->old->stmts.v[old];
	const struct stmt *b = &c->new->stmts.v[new];
	uint32_t i, from_a = a->off, from_b = b->off;

	if (a->kind != b->kind || a->n_refs != b->n_refs)
		return false;
	for (i = 0; i < a->n_refs; i++) {
		const struct ref *ra = &c->old->refs.v[a->ref + i];
		const struct ref *rb = &c->new->refs.v[b->ref + i];

		if (!texts_equal(c, from_a, ra->off, from_b, rb->off) ||
		    !refs_equal(c, ra->sym, rb->sym, depth))
			return false;
		from_a = ra->off + c->old->syms.v[ra->sym].n;
		from_b = rb->off + c->new->syms.v[rb->sym].n;
	}
	return texts_equal(c, from_a, a->off + a->len, from_b,
			   b->off + b->len);
}

bool equal_texts(struct equality *c, uint32_t old, uint32_t new)
{
	const struct stmt *a = &c->old->stmts.v[old];
	const struct stmt *b = &c->new->stmts.v[new];

	return a->len == b->len && memcmp(stmt_text(c->old, a),
					  stmt_text(c->new, b), a->len) == 0;
}

/* Only zeroes, so that .comm, .bss and .zero are the same. */
static bool is_zero(const struct unit *u, const struct block *b)
{
	uint32_t i;

	if (b->kind == BLOCK_COMM)
		return true;
	if (b->kind != BLOCK_DATA)
		return false;
	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next))
		if (u->stmts.v[i].dir != DIR_ZERO)
			return false;
	return true;
}

static bool zero_equal(struct equality *c, const struct block *a,
		       const struct block *b)
{
	uint64_t size_a, size_b;

	return block_size(c->old, a, &size_a) == 0 &&
	       block_size(c->new, b, &size_b) == 0 && size_a == size_b;
}

/* The next instruction, i itself included. */
static uint32_t next_insn(const struct unit *u, uint32_t i)
{
	while (i != NONE && u->stmts.v[i].kind != STMT_INSN)
		i = u->stmts.v[i].next;
	return i;
}

/* From i and k on they differ. An instruction tells a reader more. */
static void note_difference(struct equality *c, struct block *b, uint32_t i,
			    uint32_t k, int depth)
{
	uint32_t insn_i = next_insn(c->old, i), insn_k = next_insn(c->new, k);

	while (insn_i != NONE && insn_k != NONE &&
	       stmts_equal(c, insn_i, insn_k, depth)) {
		insn_i = next_insn(c->old, c->old->stmts.v[insn_i].next);
		insn_k = next_insn(c->new, c->new->stmts.v[insn_k].next);
	}
	b->why_old = insn_i != NONE && insn_k != NONE ? insn_i : i;
	b->why_new = insn_i != NONE && insn_k != NONE ? insn_k : k;
}

static bool content_equal(struct equality *c, uint32_t old, uint32_t new,
			  int depth)
{
	struct block *a = &c->old->blocks.v[old], *b = &c->new->blocks.v[new];
	uint32_t i, k;

	a->why_old = a->first;
	b->why_new = b->first;
	if (a->kind == BLOCK_COMM || b->kind == BLOCK_COMM)
		return is_zero(c->old, a) && is_zero(c->new, b) &&
		       zero_equal(c, a, b);
	i = stmt_content(c->old, a->first);
	k = stmt_content(c->new, b->first);
	b->why_old = b->why_new = NONE;
	while (i != NONE && k != NONE && stmts_equal(c, i, k, depth)) {
		if (b->why_new == NONE && !equal_texts(c, i, k)) {
			b->why_old = i;
			b->why_new = k;
		}
		i = stmt_content(c->old, c->old->stmts.v[i].next);
		k = stmt_content(c->new, c->new->stmts.v[k].next);
	}
	if (i != NONE || k != NONE)
		note_difference(c, b, i, k, depth);
	else if (b->why_new != NONE)
		b->flags |= BLOCK_DEBUG_NOISE;
	a->why_old = b->why_old;
	a->why_new = b->why_new;
	return i == NONE && k == NONE;
}

bool equal_blocks(struct equality *c, uint32_t old, uint32_t new)
{
	return content_equal(c, old, new, 0);
}

bool equal_symbols(struct equality *c, uint32_t old, uint32_t new)
{
	return refs_equal(c, old, new, 0);
}
