/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/groups.h"

#include <stdlib.h>

#include "gensrc/hash.h"

int groups_add(struct matcher *m, int side, uint32_t block)
{
	struct unit *u = m->u[side];
	const struct block *b = &u->blocks.v[block];
	const struct symbol *sym = &u->syms.v[b->sym];
	struct mention mention;

	if (m->stamp[side][block] == m->now ||
	    !name_is_numbered(sym->name, sym->n))
		return 0;
	m->stamp[side][block] = m->now;
	mention.group = hash_neutral(sym->name, sym->n);
	mention.hash = hash_block(u, block);
	mention.block = block;
	mention.order = (uint32_t)m->list[side].all.n;
	return vec_push(&m->list[side].all, mention);
}

static int compare_mentions(const void *pa, const void *pb)
{
	const struct mention *a = pa, *b = pb;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

static int compare_order(const void *pa, const void *pb)
{
	const struct mention *a = pa, *b = pb;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

static void sort(struct mentions *list,
		 int (*compare)(const void *, const void *))
{
	if (list->all.n > 1)
		qsort(list->all.v, list->all.n, sizeof(*list->all.v), compare);
}

static void drop_paired(struct matcher *m, int side)
{
	struct mentions *list = &m->list[side];
	size_t i, n = 0;

	for (i = 0; i < list->all.n; i++)
		if (m->u[side]->blocks.v[list->all.v[i].block].peer == NONE)
			list->all.v[n++] = list->all.v[i];
	list->all.n = n;
}

void groups_drop_paired(struct matcher *m)
{
	drop_paired(m, 0);
	drop_paired(m, 1);
}

/* Ends of the run of equal group (and, if by_hash, hash) that starts at i. */
static size_t run_end(const struct mentions *list, size_t i, bool by_hash)
{
	size_t k = i;

	while (k < list->all.n &&
	       list->all.v[k].group == list->all.v[i].group &&
	       (!by_hash || list->all.v[k].hash == list->all.v[i].hash))
		k++;
	return k;
}

static int compare_runs(const struct mention *a, const struct mention *b,
			bool by_hash)
{
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (by_hash && a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return 0;
}

/* Call fn for every run that both lists have; they are sorted alike. */
static int for_runs(struct matcher *m, bool by_hash, group_rule *fn)
{
	struct mentions *a = &m->list[0], *b = &m->list[1];
	size_t i = 0, k = 0, ie, ke;
	int r = 0, c;

	while (r == 0 && i < a->all.n && k < b->all.n) {
		ie = run_end(a, i, by_hash);
		ke = run_end(b, k, by_hash);
		c = compare_runs(&a->all.v[i], &b->all.v[k], by_hash);
		if (c == 0)
			r = fn(m, &a->all.v[i], ie - i, &b->all.v[k], ke - k);
		if (c <= 0)
			i = ie;
		if (c >= 0)
			k = ke;
	}
	return r;
}

int groups_apply(struct matcher *m, bool by_hash, group_rule *rule)
{
	groups_drop_paired(m);
	sort(&m->list[0], by_hash ? compare_mentions : compare_order);
	sort(&m->list[1], by_hash ? compare_mentions : compare_order);
	return for_runs(m, by_hash, rule);
}

int groups_in_order(struct matcher *m, struct mention *a, size_t na,
		    struct mention *b, size_t nb)
{
	size_t i;
	int r = 0;

	for (i = 0; r == 0 && i < na && i < nb; i++)
		r = match_pair(m, a[i].block, b[i].block);
	return r;
}
