/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/callers.h"

#include <stdlib.h>

static int note_callers(struct callers *c, uint32_t block)
{
	const struct unit *u = c->u;
	const struct block *b = &u->blocks.v[block];
	struct caller caller = {
		.from = b->parent != NONE ? b->parent : block,
	};
	uint32_t i, k;
	int r = 0;

	for (i = b->first; r == 0 && i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; r == 0 && k < s->ref + s->n_refs; k++) {
			caller.to = u->syms.v[u->refs.v[k].sym].block;
			if (caller.to == NONE || caller.to == caller.from ||
			    u->blocks.v[caller.to].kind != BLOCK_CODE ||
			    u->blocks.v[caller.to].peer != NONE ||
			    u->blocks.v[caller.to].parent != NONE)
				continue;
			r = vec_push(&c->all, caller);
		}
	}
	return r;
}

static int compare_callers(const void *pa, const void *pb)
{
	const struct caller *a = pa, *b = pb;

	if (a->to != b->to)
		return a->to < b->to ? -1 : 1;
	return a->from < b->from ? -1 : a->from > b->from;
}

int callers_find(const struct unit *u, struct callers *ret_callers)
{
	struct callers c = { .u = u };
	size_t i, n = 0;
	int r = 0;

	for (i = 0; r == 0 && i < u->blocks.n; i++)
		if (u->blocks.v[i].kind == BLOCK_CODE)
			r = note_callers(&c, (uint32_t)i);
	if (c.all.n > 1)
		qsort(c.all.v, c.all.n, sizeof(*c.all.v), compare_callers);
	for (i = 0; i < c.all.n; i++)
		if (!n || compare_callers(&c.all.v[i], &c.all.v[n - 1]))
			c.all.v[n++] = c.all.v[i];
	c.all.n = n;
	*ret_callers = c;
	return r;
}

void callers_done(struct callers *c)
{
	vec_done(&c->all);
}

size_t callers_first(const struct callers *c, uint32_t to)
{
	size_t low = 0, high = c->all.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (c->all.v[mid].to < to)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}
