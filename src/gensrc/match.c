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
 *   variables  are paired by who refers to them. For every pair of functions
 *              (or variables) the numbered variables that they name are listed
 *              in order of first mention. Functions of equal shape are read
 *              first: there the k-th is the k-th. In functions that differ, a
 *              group with one member on each side is a pair; more members are
 *              told apart by content, and equal ones by order if their number
 *              is the same.
 *
 * What remains of a group on both sides is paired by content if it cannot be
 * written. A writable one is marked BLOCK_AMBIGUOUS: if new code needs it, the
 * change is refused, as a wrong guess would lose or mix up live values.
 *
 * Time: linear, but for sorting the members of groups.
 */
#include "gensrc/match.h"

#include "gensrc/anchors.h"
#include "gensrc/sections.h"

#define MAX_DEPTH 64

/* A variable with a numbered name that a block mentions. */
struct mention {
	uint64_t group;		/* hash of the neutral name */
	uint64_t hash;		/* of its content */
	uint32_t block, order;
};

struct mentions {
	VEC(struct mention) all;
};

struct matcher {
	struct unit *u[2];	/* old, new */
	VEC(uint32_t) queue;	/* old blocks whose pair is to be read */
	struct mentions list[2];
	uint32_t *stamp[2];	/* by block: the last pair that mentioned it */
	uint32_t now;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool name_is_numbered(const char *name, size_t n)
{
	size_t i;

	if (n > 2 && name[0] == '.' && name[1] == 'L')
		return false;
	for (i = 1; i + 1 < n; i++)
		if (name[i] == '.' && is_digit(name[i + 1]))
			return true;
	return false;
}

static uint64_t mix(uint64_t h, uint64_t value)
{
	h = (h ^ value) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t hash_bytes(uint64_t h, const char *s, size_t n)
{
	for (; n >= 8; s += 8, n -= 8) {
		uint64_t word;

		memcpy(&word, s, 8);
		h = mix(h, word);
	}
	for (; n > 0; s++, n--)
		h = mix(h, (unsigned char)*s);
	return h;
}

/* The name with every ".123" read as ".". */
static uint64_t hash_neutral(const char *s, size_t n)
{
	uint64_t h = 0x51;
	size_t i;

	for (i = 0; i < n; i++) {
		h = mix(h, (unsigned char)s[i]);
		if (s[i] == '.' && i > 0)
			while (i + 1 < n && is_digit(s[i + 1]))
				i++;
	}
	return h;
}

static uint64_t block_hash(struct unit *u, uint32_t block, int depth);

static uint64_t hash_symbol(struct unit *u, const struct symbol *sym, int depth)
{
	const struct block *b;

	if (sym->block == NONE)
		return hash_neutral(sym->name, sym->n);
	b = &u->blocks.v[sym->block];
	if (b->kind != BLOCK_DATA && &u->syms.v[b->sym] != sym &&
	    sym_is_local_label(sym))
		return mix(sym->pos, 0x1ab);
	if (block_is_literal(u, b))
		return mix(block_hash(u, sym->block, depth + 1),
			   sym->pos + ((uint64_t)sym->addend << 32));
	return hash_neutral(sym->name, sym->n);
}

static uint64_t stmt_hash(struct unit *u, const struct stmt *s, int depth)
{
	uint32_t from = s->off, k;
	uint64_t h = 1;

	for (k = s->ref; k < s->ref + s->n_refs; k++) {
		const struct ref *ref = &u->refs.v[k];
		const struct symbol *sym = &u->syms.v[ref->sym];

		h = hash_bytes(h, u->text.s + from, ref->off - from);
		h = mix(h, hash_symbol(u, sym, depth));
		from = ref->off + sym->n;
	}
	return hash_bytes(h, u->text.s + from, s->off + s->len - from);
}

/* Of the content; two parts of a function count as one. */
static uint64_t block_hash(struct unit *u, uint32_t block, int depth)
{
	struct block *b = &u->blocks.v[block];
	uint64_t h = 0x777;
	uint32_t i;

	if (b->hashed || depth > MAX_DEPTH)
		return b->hash;
	b->hashed = true;	/* a circle reads 0 */
	if (b->kind == BLOCK_COMM) {
		b->hash = mix(h, b->comm_size);
		return b->hash;
	}
	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next))
		h = mix(h, stmt_hash(u, &u->stmts.v[i], depth));
	if (b->cold != NONE)
		h = mix(h, block_hash(u, b->cold, depth + 1));
	b->hash = h;
	return h;
}

static int pair(struct matcher *m, uint32_t old, uint32_t new)
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
			r = pair(m, i, new->syms.v[k].block);
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
			r = pair(m, old, new);
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

static bool writable(const struct matcher *m, int side, uint32_t block)
{
	return block_is_writable(m->u[side], &m->u[side]->blocks.v[block]);
}

/* Drop what has a pair. */
static void drop_paired(struct matcher *m, int side)
{
	struct mentions *list = &m->list[side];
	size_t i, n = 0;

	for (i = 0; i < list->all.n; i++)
		if (m->u[side]->blocks.v[list->all.v[i].block].peer == NONE)
			list->all.v[n++] = list->all.v[i];
	list->all.n = n;
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

typedef int run_fn(struct matcher *m, struct mention *a, size_t na,
		   struct mention *b, size_t nb);

/* Call fn for every run that both lists have; they are sorted alike. */
static int for_runs(struct matcher *m, bool by_hash, run_fn *fn)
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

static int pair_in_order(struct matcher *m, struct mention *a, size_t na,
			 struct mention *b, size_t nb)
{
	size_t i;
	int r = 0;

	for (i = 0; r == 0 && i < na && i < nb; i++)
		r = pair(m, a[i].block, b[i].block);
	return r;
}

static int pair_single(struct matcher *m, struct mention *a, size_t na,
		       struct mention *b, size_t nb)
{
	return na == 1 && nb == 1 ? pair(m, a->block, b->block) : 0;
}

/* Equal content: as many on each side, or it makes no difference which. */
static int pair_equal(struct matcher *m, struct mention *a, size_t na,
		      struct mention *b, size_t nb)
{
	if (na != nb && (writable(m, 0, a->block) || writable(m, 1, b->block)))
		return 0;
	return pair_in_order(m, a, na, b, nb);
}

static int pair_equal_constants(struct matcher *m, struct mention *a,
				size_t na, struct mention *b, size_t nb)
{
	if (writable(m, 0, a->block) || writable(m, 1, b->block))
		return 0;
	return pair_in_order(m, a, na, b, nb);
}

static int mark_ambiguous(struct matcher *m, struct mention *a, size_t na,
			  struct mention *b, size_t nb)
{
	size_t i;

	(void)a;
	(void)na;
	for (i = 0; i < nb; i++)
		if (writable(m, 1, b[i].block) ||
		    writable(m, 0, a[0].block))
			m->u[1]->blocks.v[b[i].block].flags |= BLOCK_AMBIGUOUS;
	return 0;
}

static int mention_block(struct matcher *m, int side, uint32_t block)
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
	mention.hash = block_hash(u, block, 0);
	mention.block = block;
	mention.order = (uint32_t)m->list[side].all.n;
	return vec_push(&m->list[side].all, mention);
}

/* All numbered variables that the block names, also through literals. */
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
				r = mention_block(m, side, at);
			else if (b->kind == BLOCK_DATA &&
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
			r = pair(m, a->block, b->block);
		else if (writable(m, 0, a->block) || writable(m, 1, b->block))
			bb->flags |= BLOCK_AMBIGUOUS;
	}
	return r;
}

static int read_changed_pair(struct matcher *m)
{
	int r;

	drop_paired(m, 0);
	drop_paired(m, 1);
	sort(&m->list[0], compare_order);
	sort(&m->list[1], compare_order);
	r = for_runs(m, false, pair_single);
	drop_paired(m, 0);
	drop_paired(m, 1);
	sort(&m->list[0], compare_mentions);
	sort(&m->list[1], compare_mentions);
	r = r ?: for_runs(m, true, pair_equal);
	drop_paired(m, 0);
	drop_paired(m, 1);
	return r ?: for_runs(m, false, pair_single);
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

/* Pairs of equal shape first; the queue grows while it is read. */
static int read_pairs(struct matcher *m)
{
	size_t i, from = 0, end;
	int r = 0, pass;

	while (r == 0 && from < m->queue.n) {
		end = m->queue.n;
		for (pass = 0; pass < 2; pass++) {
			for (i = from; r == 0 && i < end; i++) {
				uint32_t old = m->queue.v[i];
				uint32_t new = m->u[0]->blocks.v[old].peer;
				bool equal = block_hash(m->u[0], old, 0) ==
					     block_hash(m->u[1], new, 0);

				if (equal == (pass == 0))
					r = read_pair(m, old, equal);
			}
		}
		from = end;
	}
	return r;
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
				r = mention_block(m, side, i);
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
			r = pair(m, old, m->u[1]->syms.v[same].block);
	}
	drop_paired(m, 0);
	drop_paired(m, 1);
	return r;
}

static int match_functions(struct matcher *m)
{
	int r;

	r = list_unpaired(m, true);
	sort(&m->list[0], compare_mentions);
	sort(&m->list[1], compare_mentions);
	r = r ?: for_runs(m, true, pair_in_order);
	drop_paired(m, 0);
	drop_paired(m, 1);
	r = r ?: pair_same_names(m);
	sort(&m->list[0], compare_order);
	sort(&m->list[1], compare_order);
	return r ?: for_runs(m, false, pair_in_order);
}

static int match_rest(struct matcher *m)
{
	int r;

	r = list_unpaired(m, false);
	sort(&m->list[0], compare_mentions);
	sort(&m->list[1], compare_mentions);
	r = r ?: for_runs(m, true, pair_equal_constants);
	drop_paired(m, 0);
	drop_paired(m, 1);
	return r ?: for_runs(m, false, mark_ambiguous);
}

static int pair_anchored(void *m, uint32_t old, uint32_t new)
{
	return pair(m, old, new);
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
	r = r ?: read_pairs(&m);
	n = m.queue.n;
	r = r ?: anchors_match(old, new, pair_anchored, &m);
	if (m.queue.n > n)
		r = r ?: read_pairs(&m);
	r = r ?: match_rest(&m);
	vec_done(&m.queue);
	vec_done(&m.list[0].all);
	vec_done(&m.list[1].all);
	free(m.stamp[0]);
	free(m.stamp[1]);
	return r;
}
