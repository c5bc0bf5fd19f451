/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Seventh phase: compare matched blocks statement by statement. Two statements
 * are equal if their text is, where each symbol counts as what it stands for:
 *
 *   a label in code   its position in the matched block
 *   a literal         its content (a jump table: the labels it holds)
 *   a named block     the block that it is matched with
 *   anything else     its name
 *
 * Then change spreads backwards along references: read-only data that refers
 * to changed read-only data is changed, so is a function that refers to it,
 * and so is data that holds labels of a changed function. Calls spread
 * nothing, as functions keep their identity. Writable data cannot change.
 *
 * Invariant: BLOCK_CHANGED is the least set with these properties.
 */
#include "gensrc/compare.h"

#include <stdio.h>

#include "gensrc/anchors.h"
#include "gensrc/match.h"
#include "gensrc/sections.h"
#include "gensrc/size.h"

#define MAX_DEPTH 64

/* `from` refers to the block in whose list this is, in statement `stmt`. */
struct edge {
	uint32_t from, stmt, next;
};

struct comparer {
	struct unit *old, *new;
	/* References between blocks of new, by the one referred to. */
	uint32_t *heads;
	uint32_t literal_old, literal_new;	/* innermost being compared */
	VEC(struct edge) edges;
	VEC(uint32_t) work;
};

static bool content_equal(struct comparer *c, uint32_t old, uint32_t new,
			  int depth);

/* A label inside code, or in front of what belongs to no symbol. */
static bool is_inner(const struct unit *u, const struct symbol *sym)
{
	const struct block *b = &u->blocks.v[sym->block];

	return (b->kind == BLOCK_CODE || b->kind == BLOCK_OTHER) &&
	       (b->sym == NONE || &u->syms.v[b->sym] != sym);
}

static bool same_name(const struct symbol *a, const struct symbol *b)
{
	return a->n == b->n && memcmp(a->name, b->name, a->n) == 0;
}

static bool literals_equal(struct comparer *c, uint32_t old, uint32_t new,
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

static bool refs_equal(struct comparer *c, uint32_t old, uint32_t new,
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
	if (is_inner(c->old, a) || is_inner(c->new, b))
		return is_inner(c->old, a) && is_inner(c->new, b) &&
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

static bool texts_equal(const struct comparer *c, uint32_t old,
			uint32_t old_end, uint32_t new, uint32_t new_end)
{
	return old_end - old == new_end - new &&
	       memcmp(c->old->text.s + old, c->new->text.s + new,
		      old_end - old) == 0;
}

static bool stmts_equal(struct comparer *c, uint32_t old, uint32_t new,
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

static bool same_text(struct comparer *c, uint32_t old, uint32_t new)
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

static bool zero_equal(struct comparer *c, const struct block *a,
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
static void note_difference(struct comparer *c, struct block *b, uint32_t i,
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

/* Compare the content of two blocks; where they differ is noted in them, or
 * where only names do. */
static bool content_equal(struct comparer *c, uint32_t old, uint32_t new,
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
		if (b->why_new == NONE && !same_text(c, i, k)) {
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

static int mark_changed(struct comparer *c, uint32_t new)
{
	struct block *b = &c->new->blocks.v[new];

	if (b->flags & BLOCK_CHANGED)
		return 0;
	b->flags |= BLOCK_CHANGED;
	if (b->peer != NONE)
		c->old->blocks.v[b->peer].flags |= BLOCK_CHANGED;
	return vec_push(&c->work, new);
}

static int compare_function(struct comparer *c, uint32_t old, uint32_t new)
{
	struct block *a = &c->old->blocks.v[old], *b = &c->new->blocks.v[new];
	bool equal = content_equal(c, old, new, 0);

	if (equal && (a->cold == NONE) != (b->cold == NONE)) {
		a->why_old = b->why_old = NONE;
		a->why_new = b->why_new = NONE;
		equal = false;
	} else if (equal && a->cold != NONE) {
		equal = content_equal(c, a->cold, b->cold, 0);
		if (!equal || b->why_new == NONE) {
			b->why_old = c->new->blocks.v[b->cold].why_old;
			b->why_new = c->new->blocks.v[b->cold].why_new;
		}
	}
	return equal ? 0 : mark_changed(c, new);
}

#define NAME(u, block) (int)(u)->syms.v[(u)->blocks.v[block].sym].n, \
	(u)->syms.v[(u)->blocks.v[block].sym].name

static uint32_t where(const struct unit *u, const struct block *b)
{
	return b->why_new != NONE ? b->why_new :
		     b->first != NONE ? b->first : u->syms.v[b->sym].stmt;
}

static int refuse_variable(struct comparer *c, uint32_t old, uint32_t new)
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

static int compare_variable(struct comparer *c, uint32_t old, uint32_t new)
{
	struct unit *u = c->new;
	struct block *a = &c->old->blocks.v[old], *b = &u->blocks.v[new];
	bool live = block_is_writable(c->old, a);
	bool equal = content_equal(c, old, new, 0) && b->align <= a->align;

	if (u->sects.v[b->sect].tls != c->old->sects.v[a->sect].tls ||
	    (!equal && u->sects.v[b->sect].tls))
		return diag_stmt(u->diags, u, where(u, b),
			"thread-local variable '%.*s' changed: threads that "
			"run have the old one", NAME(u, new));
	if (live && !block_is_writable(u, b))
		return diag_stmt(u->diags, u, where(u, b),
			"variable '%.*s' became read-only, but the running "
			"program has a live value", NAME(u, new));
	if (live && content_equal(c, old, new, 0) && b->align > a->align)
		return diag_stmt(u->diags, u, where(u, b),
			"alignment of variable '%.*s' grew from %u to %u bytes",
			NAME(u, new), a->align, b->align);
	if (live)
		return equal ? 0 : refuse_variable(c, old, new);
	return equal && !block_is_writable(u, b) ? 0 : mark_changed(c, new);
}

static bool is_variable(const struct unit *u, const struct block *b)
{
	return (b->kind == BLOCK_DATA || b->kind == BLOCK_COMM) &&
	       !block_is_literal(u, b);
}

static int compare_pairs(struct comparer *c)
{
	uint32_t i;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->blocks.n; i++) {
		struct block *b = &c->new->blocks.v[i];

		if (b->peer == NONE || b->parent != NONE)
			continue;
		if (b->kind == BLOCK_CODE)
			r = compare_function(c, b->peer, i);
		else if (is_variable(c->new, b))
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

static int refuse_other(struct comparer *c, const struct section *s,
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
static int compare_others(struct comparer *c)
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
			if (!content_equal(c, b->peer, s->other, 0))
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

static bool same_target(struct comparer *c, const struct alias *a,
			const struct alias *b)
{
	if (a->target != NONE && b->target != NONE)
		return refs_equal(c, a->target, b->target, 0);
	return a->target == b->target && same_text(c, a->stmt, b->stmt);
}

static int compare_alias(struct comparer *c, const struct alias *b)
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
static int compare_symbol(struct comparer *c, uint32_t i)
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

static int compare_symbols(struct comparer *c)
{
	uint32_t i;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->aliases.n; i++)
		r = compare_alias(c, &c->new->aliases.v[i]);
	for (i = 0; (r == 0 || r == -EBADMSG) && i < c->new->syms.n; i++)
		r = compare_symbol(c, i);
	return r == -EBADMSG ? 0 : r;
}

/* Does change of the block that sym lies in reach a block of kind `from`? */
static bool spreads(const struct unit *u, const struct symbol *sym,
		    const struct block *from)
{
	const struct block *to = &u->blocks.v[sym->block];

	if (to->kind == BLOCK_DATA)
		return true;
	return to->kind == BLOCK_CODE && from->kind == BLOCK_DATA &&
	       is_inner(u, sym);
}

static int add_edges_of(struct comparer *c, uint32_t from)
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

static int reach(struct comparer *c, uint32_t changed, const struct edge *edge)
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
	if (b->peer != NONE && block_is_writable(u, b) && is_variable(u, b)) {
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

static int spread(struct comparer *c)
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

static int spread_changes(struct comparer *c)
{
	uint32_t i;
	int r = 0;

	if (!c->work.n)
		return 0;
	c->heads = malloc((c->new->blocks.n + 1) * sizeof(*c->heads));
	if (!c->heads)
		return -ENOMEM;
	memset(c->heads, 0xff, (c->new->blocks.n + 1) * sizeof(*c->heads));
	for (i = 0; r == 0 && i < c->new->blocks.n; i++)
		r = add_edges_of(c, i);
	return r ?: spread(c);
}

int compare_run(struct unit *old, struct unit *new)
{
	struct comparer c = {
		.old = old, .new = new, .literal_old = NONE,
		.literal_new = NONE,
	};
	int r;

	r = compare_pairs(&c);
	r = r ?: compare_others(&c);
	r = r ?: compare_symbols(&c);
	r = r ?: spread_changes(&c);
	r = r ?: anchors_check(new);
	free(c.heads);
	vec_done(&c.edges);
	vec_done(&c.work);
	return r;
}
