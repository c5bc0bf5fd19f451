/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sixth phase: correlate the blocks of the two files.
 *
 * Names without a number are their own identity. The number in x.12 or
 * f.constprop.0 is not: such names are put into groups by the name with its
 * numbers made neutral, and then
 *
 *   functions  are paired by content (a hash in which names are neutral), then
 *              by the full name, then in order. Whatever the pairing, the
 *              result is correct: all users of a clone stand in this file and
 *              are compared through the same pairing.
 *   variables  are paired by who refers to them (mentions.c)
 *
 * What remains of a group on both sides is paired by content if it cannot be
 * written. A writable one is marked BLOCK_AMBIGUOUS: if new code needs it, the
 * change is refused, as a wrong guess would lose or mix up live values.
 *
 * Time: linear, but for sorting the members of groups.
 */
#include "gensrc/match.h"

#include <stdlib.h>

#include "gensrc/anchors.h"
#include "gensrc/groups.h"
#include "gensrc/hash.h"
#include "gensrc/mentions.h"
#include "gensrc/sections.h"

int match_pair(struct matcher *m, uint32_t old, uint32_t new)
{
	struct block *a = &m->u[0]->blocks.v[old];
	struct block *b = &m->u[1]->blocks.v[new];

	if ((a->kind == BLOCK_CODE) != (b->kind == BLOCK_CODE))
		return 0;
	a->peer = new;
	b->peer = old;
	if (a->cold != NONE && b->cold != NONE) {
		m->u[0]->blocks.v[a->cold].peer = b->cold;
		m->u[1]->blocks.v[b->cold].peer = a->cold;
	}
	return vec_push(&m->queue, old);
}

/* Does the block have a name that a pairing can go by? */
static bool is_entity(const struct unit *u, const struct block *b)
{
	return b->sym != NONE && b->parent == NONE &&
	       !(b->kind == BLOCK_DATA && block_is_literal(u, b));
}

static int match_names(struct matcher *m)
{
	struct unit *old = m->u[0], *new = m->u[1];
	uint32_t i, k;
	int r = 0;

	for (i = 0; i < old->syms.n; i++) {
		k = unit_find(new, old->syms.v[i].name, old->syms.v[i].n);
		old->syms.v[i].same = k;
		if (k != NONE)
			new->syms.v[k].same = i;
	}
	for (i = 0; r == 0 && i < old->blocks.n; i++) {
		const struct block *b = &old->blocks.v[i];

		if (!is_entity(old, b))
			continue;
		k = old->syms.v[b->sym].same;
		if (k == NONE || new->syms.v[k].block == NONE ||
		    name_is_numbered(old->syms.v[b->sym].name,
				     old->syms.v[b->sym].n))
			continue;
		if (new->blocks.v[new->syms.v[k].block].sym == k &&
		    new->blocks.v[new->syms.v[k].block].parent == NONE)
			r = match_pair(m, i, new->syms.v[k].block);
	}
	return r;
}

/* The only block of code without a pair whose name begins so; NONE. */
static uint32_t find_start_code(const struct unit *u, const char *prefix)
{
	size_t n = strlen(prefix);
	uint32_t i, found = NONE;

	for (i = 0; i < u->blocks.n; i++) {
		const struct block *b = &u->blocks.v[i];
		const struct symbol *sym;

		if (b->kind != BLOCK_CODE || b->peer != NONE ||
		    b->parent != NONE)
			continue;
		sym = &u->syms.v[b->sym];
		if (sym->n <= n || memcmp(sym->name, prefix, n) != 0)
			continue;
		if (found != NONE)
			return NONE;
		found = i;
	}
	return found;
}

/* What initialises a file's variables is called after the first global symbol
 * of the file, whichever that is. */
static int match_start_code(struct matcher *m)
{
	static const char *const prefixes[] = {
		"_GLOBAL__sub_I_", "_GLOBAL__sub_D_",
	};
	uint32_t old, new;
	size_t i;
	int r = 0;

	for (i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		old = find_start_code(m->u[0], prefixes[i]);
		new = find_start_code(m->u[1], prefixes[i]);
		if (r == 0 && old != NONE && new != NONE)
			r = match_pair(m, old, new);
	}
	return r;
}

static int match_sections(struct matcher *m)
{
	struct unit *old = m->u[0], *new = m->u[1];
	uint32_t i, k;

	for (i = 0; i < old->sects.n; i++) {
		k = section_find(new, &old->sects.v[i]);
		if (k == NONE)
			continue;
		old->sects.v[i].same = k;
		new->sects.v[k].same = i;
		if (old->sects.v[i].other == NONE ||
		    new->sects.v[k].other == NONE)
			continue;
		old->blocks.v[old->sects.v[i].other].peer =
			new->sects.v[k].other;
		new->blocks.v[new->sects.v[k].other].peer =
			old->sects.v[i].other;
	}
	return 0;
}

/* The members of all groups of functions, or of variables, without a pair. */
static int list_unpaired(struct matcher *m, bool code)
{
	int side, r = 0;
	uint32_t i;

	for (side = 0; side < 2; side++) {
		struct unit *u = m->u[side];

		m->list[side].all.n = 0;
		m->now++;
		for (i = 0; r == 0 && i < u->blocks.n; i++) {
			const struct block *b = &u->blocks.v[i];

			if (is_entity(u, b) && b->peer == NONE &&
			    (b->kind == BLOCK_CODE) == code)
				r = groups_add(m, side, i);
		}
	}
	return r;
}

/* The same full name, where content did not tell. */
static int pair_same_names(struct matcher *m)
{
	size_t i;
	int r = 0;

	for (i = 0; r == 0 && i < m->list[0].all.n; i++) {
		uint32_t old = m->list[0].all.v[i].block;
		uint32_t sym = m->u[0]->blocks.v[old].sym;
		uint32_t same = m->u[0]->syms.v[sym].same;
		const struct block *b;

		if (same == NONE || m->u[1]->syms.v[same].block == NONE)
			continue;
		b = &m->u[1]->blocks.v[m->u[1]->syms.v[same].block];
		if (b->sym == same && b->peer == NONE && is_entity(m->u[1], b))
			r = match_pair(m, old, m->u[1]->syms.v[same].block);
	}
	return r;
}

static int match_functions(struct matcher *m)
{
	int r = list_unpaired(m, true);

	r = r ?: groups_apply(m, true, groups_in_order);
	groups_drop_paired(m);
	r = r ?: pair_same_names(m);
	return r ?: groups_apply(m, false, groups_in_order);
}

static int pair_equal_constants(struct matcher *m, struct mention *a,
				size_t na, struct mention *b, size_t nb)
{
	if (match_is_writable(m, 0, a->block) ||
	    match_is_writable(m, 1, b->block))
		return 0;
	return groups_in_order(m, a, na, b, nb);
}

static int mark_ambiguous(struct matcher *m, struct mention *a, size_t na,
			  struct mention *b, size_t nb)
{
	size_t i;

	(void)a;
	(void)na;
	for (i = 0; i < nb; i++)
		if (match_is_writable(m, 1, b[i].block) ||
		    match_is_writable(m, 0, a[0].block))
			m->u[1]->blocks.v[b[i].block].flags |= BLOCK_AMBIGUOUS;
	return 0;
}

static int match_rest(struct matcher *m)
{
	int r = list_unpaired(m, false);

	r = r ?: groups_apply(m, true, pair_equal_constants);
	return r ?: groups_apply(m, false, mark_ambiguous);
}

static int pair_anchored(void *m, uint32_t old, uint32_t new)
{
	return match_pair(m, old, new);
}

int match_run(struct unit *old, struct unit *new)
{
	struct matcher m = { .u = { old, new } };
	int r = -ENOMEM;
	size_t n;

	m.stamp[0] = calloc(old->blocks.n + 1, sizeof(uint32_t));
	m.stamp[1] = calloc(new->blocks.n + 1, sizeof(uint32_t));
	if (m.stamp[0] && m.stamp[1])
		r = match_names(&m);
	r = r ?: match_start_code(&m);
	r = r ?: match_sections(&m);
	r = r ?: match_functions(&m);
	r = r ?: mentions_read(&m);
	n = m.queue.n;
	r = r ?: anchors_match(old, new, pair_anchored, &m);
	if (m.queue.n > n)
		r = r ?: mentions_read(&m);
	r = r ?: match_rest(&m);
	vec_done(&m.queue);
	vec_done(&m.list[0].all);
	vec_done(&m.list[1].all);
	free(m.stamp[0]);
	free(m.stamp[1]);
	return r;
}
