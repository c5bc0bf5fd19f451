/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Eighth phase: from the roots (changed functions; new functions and variables
 * that other files may refer to) walk references to all that new code needs
 * and the original does not have: literals, jump tables, new static functions
 * and variables, changed read-only data. Each block is looked at once.
 *
 * Every refusal that concerns a single block stands here, so that only what is
 * really needed is refused.
 */
#include "gensrc/select.h"

#include "gensrc/place.h"
#include "gensrc/sections.h"

struct selector {
	struct unit *old, *new;
	VEC(uint32_t) work;
	bool any;
};

#define NAME(u, b) (int)(u)->syms.v[(b)->sym].n, (u)->syms.v[(b)->sym].name

bool block_is_replaced(const struct block *b)
{
	return b->kind == BLOCK_CODE && b->peer != NONE &&
	       (b->flags & BLOCK_NEEDED);
}

static int need(struct selector *sel, uint32_t block)
{
	struct block *b = &sel->new->blocks.v[block];

	if (b->flags & BLOCK_NEEDED)
		return 0;
	b->flags |= BLOCK_NEEDED;
	sel->any = true;
	return vec_push(&sel->work, block);
}

static bool is_global(const struct unit *u, const struct block *b)
{
	const struct symbol *sym = &u->syms.v[b->sym];

	return sym->global || sym->weak ||
	       (b->kind == BLOCK_COMM && !sym->local);
}

static int refuse(struct selector *sel, const struct block *b, const char *why)
{
	struct unit *u = sel->new;

	return diag_stmt(u->diags, u, u->syms.v[b->sym].stmt, "%s '%.*s' %s",
			 b->kind == BLOCK_CODE ? "function" : "variable",
			 NAME(u, b), why);
}

/* The original of a function that is to be replaced: can we say where it
 * starts and ends? */
static int check_old_part(struct selector *sel, uint32_t block)
{
	struct unit *u = sel->old;
	const struct block *b = &u->blocks.v[block];
	const struct symbol *sym = &u->syms.v[b->sym];

	if (!(b->flags & BLOCK_CLOSED))
		return diag_stmt(u->diags, u, sym->stmt, "function '%.*s' has "
			"no .size directive behind it: its end is unknown",
			NAME(u, b));
	if (!u->stmts.v[sym->stmt].own_line ||
	    !u->stmts.v[sym->size_stmt].own_line)
		return diag_stmt(u->diags, u, sym->stmt, "function '%.*s' "
			"shares lines with other statements", NAME(u, b));
	if (b->flags & BLOCK_INNER_GLOBAL)
		return diag_stmt(u->diags, u, sym->stmt, "function '%.*s' has "
			"a second global entry inside", NAME(u, b));
	return 0;
}

/* ".text.hot" and the like are one place; others must stay the same. */
static bool same_place(const struct section *a, const struct section *b)
{
	if (section_is(a, ".text") && section_is(b, ".text"))
		return true;
	return a->n == b->n && memcmp(a->name, b->name, a->n) == 0;
}

/* What the compiler makes of the initialisers of variables. */
static bool is_start_code(const struct unit *u, const struct block *b)
{
	static const char *const prefixes[] = {
		"_GLOBAL__sub_I_", "_GLOBAL__sub_D_", "_GLOBAL__I_",
		"_GLOBAL__D_", "__cxx_global_var_init", "_GLOBAL__I",
		"_Z41__static_initialization_and_destruction_0",
	};
	const struct symbol *sym = &u->syms.v[b->sym];
	size_t i, n;

	for (i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		n = strlen(prefixes[i]);
		if (sym->n >= n && memcmp(sym->name, prefixes[i], n) == 0)
			return true;
	}
	return false;
}

static int check_replaced(struct selector *sel, const struct block *b)
{
	struct unit *old = sel->old, *new = sel->new;
	const struct block *a = &old->blocks.v[b->peer];
	int r;

	r = check_old_part(sel, b->peer);
	if (r == 0 && a->cold != NONE)
		r = check_old_part(sel, a->cold);
	if (r < 0)
		return r;
	if (is_start_code(new, b))
		return diag_stmt(new->diags, new, b->why_new != NONE ?
			b->why_new : new->syms.v[b->sym].stmt, "initialisation "
			"of variables changed (function '%.*s'), but it has "
			"run already; set them in new code", NAME(new, b));
	if (!same_place(&old->sects.v[a->sect], &new->sects.v[b->sect]))
		return refuse(sel, b, "moved to a section of another kind");
	if (!sections_share_group(&old->sects.v[a->sect],
				  &new->sects.v[b->sect]))
		return refuse(sel, b, "moved to another COMDAT group");
	if (old->syms.v[a->sym].type == SYM_IFUNC ||
	    new->syms.v[b->sym].type == SYM_IFUNC)
		return refuse(sel, b, "is an ifunc resolver and has run "
			      "already");
	return 0;
}

static int check_code_part(struct selector *sel, const struct block *b)
{
	struct unit *u = sel->new;

	if (u->sects.v[b->sect].once && !u->sects.v[b->sect].group_n)
		return refuse(sel, b, "is in a .gnu.linkonce section, which a "
			      "patch cannot hold");
	if (b->flags & BLOCK_PUSHED)
		return refuse(sel, b, "has inline assembly that writes to "
			      "another section; a copy would lack it");
	if (b->flags & BLOCK_INNER_GLOBAL)
		return refuse(sel, b, "has a second global entry inside");
	return 0;
}

/* A global name that the original takes from elsewhere, or defines. */
static int check_new_name(struct selector *sel, const struct block *b)
{
	const struct symbol *sym = &sel->new->syms.v[b->sym], *old;

	if (b->peer != NONE || !is_global(sel->new, b) || sym->same == NONE)
		return 0;
	old = &sel->old->syms.v[sym->same];
	if (!sym_is_defined(old) && old->n_refs)
		return refuse(sel, b, "is defined here now, but the original "
			      "takes it from elsewhere");
	return sym_is_defined(old) ?
	       refuse(sel, b, "is something else in the original") : 0;
}

static int check_data(struct selector *sel, const struct block *b)
{
	struct unit *u = sel->new;

	if (b->flags & BLOCK_AMBIGUOUS)
		return refuse(sel, b, "is static in a function and cannot be "
			      "told from others of its name in the original; "
			      "give it a name of its own");
	if (u->sects.v[b->sect].tls && b->kind == BLOCK_DATA)
		return 0;	/* check_variable() says it */
	if (!block_kpatch_section(u, b))
		return refuse(sel, b, "is in a section that a patch cannot "
			      "extend");
	return 0;
}

/* clang's slots for the addresses of types in exception tables. */
static bool is_stub(const struct unit *u, const struct block *b)
{
	const struct symbol *sym = &u->syms.v[b->sym];

	return sym->n > 8 &&
	       memcmp(sym->name + sym->n - 8, ".DW.stub", 8) == 0;
}

static int check_block(struct selector *sel, const struct block *b)
{
	struct unit *u = sel->new;
	int r;

	if (block_is_literal(u, b)) {
		if (block_is_writable(u, b) && !is_stub(u, b))
			return diag_stmt(u->diags, u, b->first, "new code "
				"needs this, which has no name and can be "
				"written: it cannot be told which one it is "
				"in the original");
		if (block_kpatch_section(u, b))
			return 0;
		return diag_stmt(u->diags, u, b->first, "a literal in a "
				 "section that a patch cannot extend");
	}
	r = check_new_name(sel, b);
	if (r < 0)
		return r;
	if (b->kind != BLOCK_CODE)
		return check_data(sel, b);
	r = check_code_part(sel, b);
	if (r == 0 && b->cold != NONE)
		r = check_code_part(sel, &u->blocks.v[b->cold]);
	if (r == 0 && b->peer != NONE && b->parent == NONE)
		r = check_replaced(sel, b);
	return r;
}

static uint32_t main_part(const struct unit *u, uint32_t block)
{
	uint32_t parent = u->blocks.v[block].parent;

	return parent != NONE ? parent : block;
}

/* New code or data (block from, statement i) names a label inside code. */
static int check_inner(struct selector *sel, uint32_t i, uint32_t to)
{
	struct unit *u = sel->new;
	const struct block *b = &u->blocks.v[main_part(u, to)];

	if (b->flags & BLOCK_NEEDED)
		return 0;
	if (b->kind == BLOCK_CODE)
		return diag_stmt(u->diags, u, i, "this names a label inside "
			"function '%.*s', which stays as it is", NAME(u, b));
	return diag_stmt(u->diags, u, i,
			 "this names a label inside top-level assembly");
}

static int follow_block(struct selector *sel, uint32_t i,
			const struct symbol *sym)
{
	struct unit *u = sel->new;
	const struct block *b = &u->blocks.v[sym->block];
	bool primary = b->sym != NONE && &u->syms.v[b->sym] == sym;

	if (b->kind == BLOCK_OTHER && !sym_is_local_label(sym))
		return 0;	/* of top-level assembly: by its name */
	if ((b->kind == BLOCK_CODE || b->kind == BLOCK_OTHER) && !primary)
		return check_inner(sel, i, sym->block);
	if (b->kind == BLOCK_CODE)
		return b->peer == NONE && b->parent == NONE ?
		       need(sel, sym->block) : 0;
	if (block_is_literal(u, b) || b->peer == NONE ||
	    (b->flags & BLOCK_CHANGED))
		return need(sel, sym->block);
	return 0;
}

static int follow_ref(struct selector *sel, uint32_t i, uint32_t k, int depth)
{
	struct unit *u = sel->new;
	const struct symbol *sym = &u->syms.v[k], *old;

	old = sym->same == NONE ? NULL : &sel->old->syms.v[sym->same];
	if (sym->block != NONE)
		return follow_block(sel, i, sym);
	if (sym->alias != NONE) {
		const struct alias *a = &u->aliases.v[sym->alias];

		if (a->anchor)
			return a->exact ? 0 : diag_stmt(u->diags, u, i, "this "
				"reaches variables by their distance to others "
				"('%.*s'), which the patch changes: build both "
				"with -fno-section-anchors", (int)sym->n,
				sym->name);
		if (old && old->alias != NONE)
			return 0;
		if (a->target == NONE || depth > 16)
			return diag_stmt(u->diags, u, i, "'%.*s' is a new "
				"alias that is not understood", (int)sym->n,
				sym->name);
		return follow_ref(sel, i, a->target, depth + 1);
	}
	if (sym_is_local_label(sym))
		return diag_stmt(u->diags, u, i, "label '%.*s' is not defined "
				 "in code or data", (int)sym->n, sym->name);
	if (old && sym_is_defined(old))
		return diag_stmt(u->diags, u, i, "'%.*s' is no longer defined "
			"in this file, but the original is bound to it here",
			(int)sym->n, sym->name);
	return 0;
}

static int follow_refs(struct selector *sel, uint32_t block)
{
	const struct unit *u = sel->new;
	uint32_t i, k;
	int r = 0;

	if (u->blocks.v[block].kind == BLOCK_COMM)
		return 0;
	for (i = u->blocks.v[block].first; i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		if (s->kind == STMT_DIRECTIVE && s->dir == DIR_UNKNOWN) {
			r = diag_stmt(u->diags, u, i, "this directive is not "
				      "understood, so it cannot be copied");
			if (r != -EBADMSG)
				return r;
		}
		for (k = s->ref; k < s->ref + s->n_refs; k++) {
			r = follow_ref(sel, i, u->refs.v[k].sym, 0);
			if (r < 0 && r != -EBADMSG)
				return r;
		}
	}
	return 0;
}

static int walk(struct selector *sel)
{
	uint32_t block;
	int r = 0;

	while (r == 0 && sel->work.n) {
		block = sel->work.v[--sel->work.n];
		r = check_block(sel, &sel->new->blocks.v[block]);
		r = r ?: follow_refs(sel, block);
		if (r == 0 && sel->new->blocks.v[block].cold != NONE)
			r = need(sel, sel->new->blocks.v[block].cold);
		if (r == -EBADMSG)
			r = 0;
	}
	return r;
}

/* Variables that other files, or threads, may refer to unseen. */
static int check_variable(struct selector *sel, const struct block *b)
{
	struct unit *u = sel->new;

	if (b->kind != BLOCK_DATA || block_is_literal(u, b))
		return 0;
	if (b->peer != NONE && (b->flags & BLOCK_CHANGED) && is_global(u, b))
		return refuse(sel, b, "is read-only data that changed and that "
			      "other files may refer to; make it static, or "
			      "give the new one another name");
	if (b->peer == NONE && u->sects.v[b->sect].tls)
		return refuse(sel, b, "is new and thread-local, which threads "
			      "that run cannot get");
	return 0;
}

/* What is no one's reference, so that it must be looked for. */
static int check_unit(struct selector *sel)
{
	struct unit *u = sel->new;
	const struct alias *a;
	const struct block *b;
	int r = 0;

	vec_foreach(a, &u->aliases) {
		uint32_t block = a->target == NONE ? NONE :
				 u->syms.v[a->target].block;

		if (u->syms.v[a->sym].type != SYM_IFUNC || block == NONE)
			continue;
		if (u->blocks.v[block].flags & BLOCK_CHANGED)
			r = diag_stmt(u->diags, u, a->stmt, "the resolver of "
				"ifunc '%.*s' changed, but it has run already",
				(int)u->syms.v[a->sym].n,
				u->syms.v[a->sym].name);
	}
	vec_foreach(b, &u->blocks)
		if (r == 0 || r == -EBADMSG)
			r = check_variable(sel, b);
	return r == -EBADMSG ? 0 : r;
}

static bool is_root(const struct unit *u, const struct block *b)
{
	if (b->sym == NONE || b->parent != NONE || block_is_literal(u, b) ||
	    block_section(u, b)->once)
		return b->kind == BLOCK_CODE && b->peer != NONE &&
		       (b->flags & BLOCK_CHANGED);
	if (b->peer == NONE)
		return is_global(u, b);
	return b->kind == BLOCK_CODE && (b->flags & BLOCK_CHANGED);
}

/* For other names in a COMDAT group each file sees itself. */
static bool in_group(const struct unit *u, const struct alias *a)
{
	uint32_t block = a->target == NONE ? NONE :
			 u->syms.v[a->target].block;

	return block != NONE && block_section(u, &u->blocks.v[block])->once;
}

/* New global aliases have to exist for other files. */
static int need_aliases(struct selector *sel)
{
	struct unit *u = sel->new;
	const struct alias *a;
	int r = 0;

	vec_foreach(a, &u->aliases) {
		const struct symbol *sym = &u->syms.v[a->sym];

		if (!(sym->global || sym->weak) || r < 0 || in_group(u, a) ||
		    (sym->same != NONE &&
		     sym_is_defined(&sel->old->syms.v[sym->same])))
			continue;
		sel->any = true;
		r = follow_ref(sel, a->stmt, a->sym, 0);
		if (r == -EBADMSG)
			r = 0;
	}
	return r;
}

int select_run(struct unit *old, struct unit *new, bool *ret_any)
{
	struct selector sel = { .old = old, .new = new };
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < new->blocks.n; i++)
		if (is_root(new, &new->blocks.v[i]))
			r = need(&sel, i);
	r = r ?: need_aliases(&sel);
	r = r ?: walk(&sel);
	r = r ?: check_unit(&sel);
	vec_done(&sel.work);
	if (r == 0)
		*ret_any = sel.any;
	return r;
}
