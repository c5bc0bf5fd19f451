/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Change spreads backwards along references: read-only data that refers to
 * changed read-only data is changed, so is a function that refers to it, and so
 * is data that holds labels of a changed function. Calls spread nothing, as
 * functions keep their identity. Writable data cannot change.
 *
 * Invariant: BLOCK_CHANGED is the least set with these properties.
 */
#include "gensrc/spread.h"

#include <stdlib.h>

#include "gensrc/compare.h"
#include "gensrc/equal.h"

/* `from` refers to the block in whose list this is, in statement `stmt`. */
struct edge {
	uint32_t from, stmt, next;
};

struct spreader {
	struct unit *old, *new;
	uint32_t *heads;	/* of the edges to a block of new, by block */
	VEC(struct edge) edges;
	VEC(uint32_t) work;
};

#define NAME(u, block) (int)(u)->syms.v[(u)->blocks.v[block].sym].n, \
	(u)->syms.v[(u)->blocks.v[block].sym].name

static int mark_changed(struct spreader *c, uint32_t new)
{
	struct block *b = &c->new->blocks.v[new];

	if (b->flags & BLOCK_CHANGED)
		return 0;
	b->flags |= BLOCK_CHANGED;
	if (b->peer != NONE)
		c->old->blocks.v[b->peer].flags |= BLOCK_CHANGED;
	return vec_push(&c->work, new);
}

/* Does change of the block that sym lies in reach a block of kind `from`? */
static bool spreads(const struct unit *u, const struct symbol *sym,
		    const struct block *from)
{
	const struct block *to = &u->blocks.v[sym->block];

	if (to->kind == BLOCK_DATA)
		return true;
	return to->kind == BLOCK_CODE && from->kind == BLOCK_DATA &&
	       symbol_is_inner(u, sym);
}

static int add_edges_of(struct spreader *c, uint32_t from)
{
	const struct unit *u = c->new;
	const struct block *b = &u->blocks.v[from];
	uint32_t i, k, to;
	struct edge edge;
	int r;

	if (b->kind == BLOCK_COMM)
		return 0;
	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next)) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; k < s->ref + s->n_refs; k++) {
			const struct symbol *sym =
				&u->syms.v[u->refs.v[k].sym];

			to = sym->block;
			if (to == NONE || to == from || !spreads(u, sym, b))
				continue;
			if (u->blocks.v[to].parent != NONE)
				to = u->blocks.v[to].parent;
			edge.from = from;
			edge.stmt = i;
			edge.next = c->heads[to];
			c->heads[to] = (uint32_t)c->edges.n;
			r = vec_push(&c->edges, edge);
			if (r < 0)
				return r;
		}
	}
	return 0;
}

static int reach(struct spreader *c, uint32_t changed, const struct edge *edge)
{
	struct unit *u = c->new;
	struct block *b = &u->blocks.v[edge->from];
	uint32_t from = b->parent != NONE ? b->parent : edge->from;

	if (b->kind == BLOCK_OTHER)
		return diag_stmt(u->diags, u, edge->stmt, "this refers to "
			"'%.*s', which changed", NAME(u, changed));
	b = &u->blocks.v[from];
	if (b->flags & (BLOCK_CHANGED | BLOCK_REFUSED))
		return 0;
	if (b->peer != NONE && block_is_writable(u, b) &&
	    block_is_variable(u, b)) {
		b->flags |= BLOCK_REFUSED;
		return diag_stmt(u->diags, u, edge->stmt, "variable '%.*s' "
			"refers to '%.*s', which changed, but the running "
			"program keeps its live value; set it in new code",
			NAME(u, from), NAME(u, changed));
	}
	if (b->peer != NONE) {
		b->why_new = edge->stmt;
		b->why_old = NONE;
	}
	return mark_changed(c, from);
}

static int spread(struct spreader *c)
{
	uint32_t block, e;
	int r = 0;

	while (r == 0 && c->work.n) {
		block = c->work.v[--c->work.n];
		for (e = c->heads[block]; r == 0 && e != NONE;
		     e = c->edges.v[e].next) {
			r = reach(c, block, &c->edges.v[e]);
			if (r == -EBADMSG)
				r = 0;
		}
	}
	return r;
}

int spread_run(struct unit *old, struct unit *new)
{
	struct spreader c = { .old = old, .new = new };
	size_t n = new->blocks.n + 1;
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < new->blocks.n; i++)
		if (new->blocks.v[i].flags & BLOCK_CHANGED)
			r = vec_push(&c.work, i);
	if (r < 0 || !c.work.n)
		return r;
	c.heads = malloc(n * sizeof(*c.heads));
	if (c.heads)
		memset(c.heads, 0xff, n * sizeof(*c.heads));
	else
		r = -ENOMEM;
	for (i = 0; r == 0 && i < new->blocks.n; i++)
		r = add_edges_of(&c, i);
	r = r ?: spread(&c);
	free(c.heads);
	vec_done(&c.edges);
	vec_done(&c.work);
	return r;
}
