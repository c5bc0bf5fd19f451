/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Variables with numbered names are paired by who refers to them. For every
 * pair of functions (or variables) the numbered variables that they name are
 * listed in order of first mention. Functions of equal shape are read first:
 * there the k-th is the k-th. In functions that differ, a group with one member
 * on each side is a pair; more members are told apart by content, and equal
 * ones by order if their number is the same.
 */
#include "gensrc/mentions.h"

#include <string.h>

#include "gensrc/groups.h"
#include "gensrc/hash.h"

#define MAX_DEPTH 64

static int pair_single(struct matcher *m, struct mention *a, size_t na,
		       struct mention *b, size_t nb)
{
	return na == 1 && nb == 1 ? match_pair(m, a->block, b->block) : 0;
}

/* Equal content: as many on each side, or it makes no difference which. */
static int pair_equal(struct matcher *m, struct mention *a, size_t na,
		      struct mention *b, size_t nb)
{
	if (na != nb && (match_is_writable(m, 0, a->block) ||
			 match_is_writable(m, 1, b->block)))
		return 0;
	return groups_in_order(m, a, na, b, nb);
}

/* A part that the compiler split off this function, on this side only. */
static bool is_own_part(const struct unit *u, uint32_t block, uint32_t at)
{
	const struct block *b = &u->blocks.v[block], *part = &u->blocks.v[at];
	const struct symbol *name, *longer;

	if (b->kind != BLOCK_CODE || part->kind != BLOCK_CODE ||
	    part->peer != NONE || b->sym == NONE || part->sym == NONE)
		return false;
	name = &u->syms.v[b->sym];
	longer = &u->syms.v[part->sym];
	return longer->n > name->n && longer->name[name->n] == '.' &&
	       memcmp(longer->name, name->name, name->n) == 0;
}

/* All numbered variables that the block names, also through literals and in
 * parts of it. */
static int collect(struct matcher *m, int side, uint32_t block, int depth)
{
	struct unit *u = m->u[side];
	uint32_t i, k;
	int r = 0;

	for (i = u->blocks.v[block].first; i != NONE && depth < MAX_DEPTH;
	     i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; r == 0 && k < s->ref + s->n_refs; k++) {
			uint32_t at = u->syms.v[u->refs.v[k].sym].block;
			const struct block *b;

			if (at == NONE)
				continue;
			b = &u->blocks.v[at];
			if (b->kind == BLOCK_COMM ||
			    (b->kind == BLOCK_DATA && !block_is_literal(u, b)))
				r = groups_add(m, side, at);
			else if ((b->kind == BLOCK_DATA ||
				  is_own_part(u, block, at)) &&
				 m->stamp[side][at] != m->now) {
				m->stamp[side][at] = m->now;
				r = collect(m, side, at, depth + 1);
			}
		}
		if (u->blocks.v[block].kind == BLOCK_COMM)
			break;
	}
	if (r == 0 && u->blocks.v[block].cold != NONE)
		r = collect(m, side, u->blocks.v[block].cold, depth + 1);
	return r;
}

/* Both blocks mean the same up to numbers: the k-th is the k-th. */
static int read_equal_pair(struct matcher *m)
{
	size_t i;
	int r = 0;

	if (m->list[0].all.n != m->list[1].all.n)
		return 0;
	for (i = 0; r == 0 && i < m->list[0].all.n; i++) {
		const struct mention *a = &m->list[0].all.v[i];
		const struct mention *b = &m->list[1].all.v[i];
		struct block *ba = &m->u[0]->blocks.v[a->block];
		struct block *bb = &m->u[1]->blocks.v[b->block];

		if (a->group != b->group || ba->peer == b->block)
			continue;
		if (ba->peer == NONE && bb->peer == NONE)
			r = match_pair(m, a->block, b->block);
		else if (match_is_writable(m, 0, a->block) ||
			 match_is_writable(m, 1, b->block))
			bb->flags |= BLOCK_AMBIGUOUS;
	}
	return r;
}

static int read_changed_pair(struct matcher *m)
{
	int r = groups_apply(m, false, pair_single);

	r = r ?: groups_apply(m, true, pair_equal);
	return r ?: groups_apply(m, false, pair_single);
}

static int read_pair(struct matcher *m, uint32_t old, bool equal)
{
	uint32_t new = m->u[0]->blocks.v[old].peer;
	int r;

	m->now++;
	m->list[0].all.n = m->list[1].all.n = 0;
	r = collect(m, 0, old, 0);
	r = r ?: collect(m, 1, new, 0);
	if (r < 0 || !m->list[0].all.n || !m->list[1].all.n)
		return r;
	return equal ? read_equal_pair(m) : read_changed_pair(m);
}

int mentions_read(struct matcher *m)
{
	size_t i, from = 0, end;
	int r = 0, pass;

	while (r == 0 && from < m->queue.n) {
		end = m->queue.n;
		for (pass = 0; pass < 2; pass++) {
			for (i = from; r == 0 && i < end; i++) {
				uint32_t old = m->queue.v[i];
				uint32_t new = m->u[0]->blocks.v[old].peer;
				bool equal = hash_block(m->u[0], old) ==
					     hash_block(m->u[1], new);

				if (equal == (pass == 0))
					r = read_pair(m, old, equal);
			}
		}
		from = end;
	}
	return r;
}
