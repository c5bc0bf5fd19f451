/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * With -fsection-anchors (ARM64) the compiler puts the variables of a section
 * behind a label .LANCHORn and reaches each by its distance to it, which stands
 * in other instructions than the label. So that distance has to be the same in
 * both files: an anchor is like one of the original if the same variables, of
 * the same size and alignment, follow it in the same order. If the original's
 * are followed by more, code that is equal means the same still, but new code
 * may mean what the original does not have (exact is false).
 */
#include "gensrc/anchors.h"

#include "gensrc/hash.h"
#include "gensrc/sections.h"
#include "gensrc/size.h"

struct member {
	uint32_t anchor, block;
};

struct members {
	VEC(struct member) all;		/* an anchor's are adjacent */
	VEC(uint32_t) first;		/* by alias: index in all, or NONE */
};

static bool is_member(const struct unit *u, const struct alias *a,
		      const struct block *b)
{
	return b->kind == BLOCK_DATA && b->sect == u->stmts.v[a->stmt].sect &&
	       b->first > a->stmt;
}

/* Up to the next anchor of the section. */
static int add_members(const struct unit *u, uint32_t alias,
		       struct members *members)
{
	const struct alias *a = &u->aliases.v[alias], *other;
	struct member m = { .anchor = alias };
	uint32_t end = NONE, sect = u->stmts.v[a->stmt].sect;
	int r = 0;

	vec_foreach(other, &u->aliases)
		if (other->anchor && other->stmt > a->stmt &&
		    other->stmt < end && u->stmts.v[other->stmt].sect == sect)
			end = other->stmt;
	for (m.block = 0; r == 0 && m.block < u->blocks.n; m.block++) {
		const struct block *b = &u->blocks.v[m.block];

		if (is_member(u, a, b) && b->first < end)
			r = vec_push(&members->all, m);
	}
	return r;
}

static int find_members(const struct unit *u, struct members *members)
{
	uint32_t i, at;
	int r = 0;

	for (i = 0; r == 0 && i < u->aliases.n; i++) {
		at = (uint32_t)members->all.n;
		if (u->aliases.v[i].anchor)
			r = add_members(u, i, members);
		r = r ?: vec_push(&members->first,
				  at < members->all.n ? at : NONE);
	}
	return r;
}

static const struct member *member(const struct members *members,
				   uint32_t anchor, size_t i)
{
	size_t at = members->first.v[anchor];

	if (at == NONE || at + i >= members->all.n ||
	    members->all.v[at + i].anchor != anchor)
		return NULL;
	return &members->all.v[at + i];
}

static bool same_neutral_name(const struct symbol *a, const struct symbol *b)
{
	size_t i, n = a->n < b->n ? a->n : b->n;

	if (!name_is_numbered(a->name, a->n) ||
	    !name_is_numbered(b->name, b->n))
		return false;
	for (i = 0; i < n && a->name[i] == b->name[i] && a->name[i] != '.';)
		i++;
	return i < n && a->name[i] == '.' && b->name[i] == '.';
}

static bool same_variable(const struct unit *old, uint32_t i,
			  const struct unit *new, uint32_t k)
{
	const struct block *a = &old->blocks.v[i], *b = &new->blocks.v[k];
	uint64_t size_a, size_b;

	if (block_size(old, a, &size_a) < 0 ||
	    block_size(new, b, &size_b) < 0 || size_a != size_b ||
	    a->align != b->align)
		return false;
	return a->peer == k ||
	       (a->peer == NONE && b->peer == NONE &&
		same_neutral_name(&old->syms.v[a->sym], &new->syms.v[b->sym]));
}

/* How many of the old ones are the same, if all are; else NONE. */
static uint32_t count_same(const struct unit *old, const struct members *olds,
			   uint32_t i, const struct unit *new,
			   const struct members *news, uint32_t k)
{
	const struct member *a, *b;
	uint32_t n;

	if (old->sects.v[old->stmts.v[old->aliases.v[i].stmt].sect].same !=
	    new->stmts.v[new->aliases.v[k].stmt].sect)
		return NONE;
	for (n = 0; (a = member(olds, i, n)); n++) {
		b = member(news, k, n);
		if (!b || !same_variable(old, a->block, new, b->block))
			return NONE;
	}
	return n;
}

static int match_one(struct unit *old, const struct members *olds, uint32_t i,
		     struct unit *new, const struct members *news, uint32_t k,
		     int (*pair)(void *, uint32_t, uint32_t), void *arg)
{
	uint32_t n = count_same(old, olds, i, new, news, k), j;
	int r = 0;

	if (n == NONE || !n)
		return 0;
	old->aliases.v[i].peer = k;
	new->aliases.v[k].peer = i;
	new->aliases.v[k].exact = !member(news, k, n);
	for (j = 0; r == 0 && j < n; j++) {
		const struct member *a = member(olds, i, j);
		const struct member *b = member(news, k, j);

		if (old->blocks.v[a->block].peer == NONE)
			r = pair(arg, a->block, b->block);
	}
	return r;
}

int anchors_match(struct unit *old, struct unit *new,
		  int (*pair)(void *, uint32_t, uint32_t), void *arg)
{
	struct members olds = {0}, news = {0};
	uint32_t i, k;
	int r = find_members(old, &olds);

	r = r ?: find_members(new, &news);
	/* A file has a handful of them. */
	for (k = 0; r == 0 && k < new->aliases.n; k++) {
		for (i = 0; r == 0 && new->aliases.v[k].anchor &&
		     new->aliases.v[k].peer == NONE && i < old->aliases.n; i++)
			if (old->aliases.v[i].anchor &&
			    old->aliases.v[i].peer == NONE)
				r = match_one(old, &olds, i, new, &news, k,
					      pair, arg);
	}
	vec_done(&olds.all);
	vec_done(&olds.first);
	vec_done(&news.all);
	vec_done(&news.first);
	return r;
}

int anchors_check(struct unit *new)
{
	struct members members = {0};
	const struct member *m;
	int r = find_members(new, &members);

	vec_foreach(m, &members.all) {
		const struct block *b = &new->blocks.v[m->block];
		const struct symbol *sym = &new->syms.v[b->sym];

		if ((r < 0 && r != -EBADMSG) || b->peer == NONE ||
		    !(b->flags & BLOCK_CHANGED) || block_is_writable(new, b))
			continue;
		r = diag_stmt(new->diags, new, sym->stmt, "constant '%.*s' "
			"changed, but code may reach it by its distance to "
			"others: build both with -fno-section-anchors",
			(int)sym->n, sym->name);
	}
	vec_done(&members.all);
	vec_done(&members.first);
	return r == -EBADMSG ? 0 : r;
}
