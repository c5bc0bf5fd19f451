/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The report: for each function of either file that is not the same text, what
 * happened to it, the first statement that tells, what kind of function it is
 * (facts.c) and what follows from that for a running program.
 *
 *   changed  it is replaced
 *   new      it goes into the patch (if something needs it)
 *   removed  it stays in the program, unused by new code
 *   noise    labels, numbers or literals' names differ, the meaning does not
 */
#include "gensrc/report.h"

#include "gensrc/hash.h"
#include "gensrc/report_row.h"

/* What follows; the worst that is true of a function counts. */
enum {
	VERDICT_NOTHING, VERDICT_OK, VERDICT_NEW, VERDICT_STAYS, VERDICT_CLONE,
	VERDICT_SHARED, VERDICT_ATOMIC, VERDICT_STARTUP, VERDICT_FOREVER,
};

static const struct verdict verdicts[] = {
	[VERDICT_NOTHING] = { "nothing", "its meaning is the same: nothing is "
		"done" },
	[VERDICT_OK] = { "ok", "calls are led to the new code once no thread "
		"is inside" },
	[VERDICT_NEW] = { "new", "only new code calls it; other objects cannot "
		"reach it by its name" },
	[VERDICT_STAYS] = { "stays", "new code does not use it; it is part of "
		"its callers now, or was dropped" },
	[VERDICT_CLONE] = { "clone", "made by the compiler out of another "
		"function; its callers, all in this file, are in step with it, "
		"but the fix may be needed in other clones as well" },
	[VERDICT_SHARED] = { "comdat", "other files may hold it too: which "
		"copy is replaced, the link decides" },
	[VERDICT_ATOMIC] = { "atomic", "other threads work on the same memory "
		"while it is replaced: old and new code must agree on what "
		"that memory means" },
	[VERDICT_STARTUP] = { "startup", "it runs when a program starts or "
		"ends: what runs already will not start again; do the work "
		"where it is needed first" },
	[VERDICT_FOREVER] = { "forever", "a thread that is inside never "
		"leaves, so it cannot be replaced while it runs; change a "
		"function that it calls instead" },
};

struct reporter {
	enum report_format format;
	struct str *out;
	/* Of the original, of the patched. */
	struct fact_finder finders[2];
	struct callers callers[2];
	bool any;
};

static unsigned judge(const struct row *row)
{
	unsigned flags = row->flags;

	if (!row->old)
		return VERDICT_NEW;
	if (!row->new)
		return VERDICT_STAYS;
	if (flags & 1u << FACT_FOREVER)
		return VERDICT_FOREVER;
	if (flags & 1u << FACT_STARTUP)
		return VERDICT_STARTUP;
	if (flags & 1u << FACT_ATOMIC)
		return VERDICT_ATOMIC;
	if (flags & 1u << FACT_COMDAT)
		return VERDICT_SHARED;
	if (flags & (1u << FACT_CONSTPROP | 1u << FACT_ISRA | 1u << FACT_PART))
		return VERDICT_CLONE;
	return VERDICT_OK;
}

static int add_row(struct reporter *p, const struct row *row)
{
	int r = p->format == REPORT_JSON ?
		report_row_json(row, !p->any, p->out) :
		report_row_text(row, p->out);

	p->any = true;
	return r;
}

/* With the facts of both, where there are both: is a thread inside of the old
 * one for ever? What does either do to memory? */
static int add_row_with_facts(struct reporter *p, struct row *row,
			      uint32_t old, uint32_t new)
{
	const unsigned way_out = 1u << FACT_FOREVER | 1u << FACT_NO_RETURN;
	_cleanup_facts_ struct facts a = {0}, b = {0};
	int r = 0;

	if (old != NONE)
		r = facts_find(&p->finders[0], old, &a);
	if (new != NONE)
		r = r ?: facts_find(&p->finders[1], new, &b);
	row->old_block = old;
	row->running = old != NONE ? &a : &b;
	row->facts = new != NONE ? &b : &a;
	row->flags = old == NONE ? b.flags : new == NONE ? a.flags :
		     a.flags | (b.flags & ~way_out);
	row->verdict = &verdicts[judge(row)];
	row->callers = &p->callers[new != NONE];
	row->copied = old != NONE && copy_is_exact(&p->finders[0].copies, old);
	return r ?: add_row(p, row);
}

/* Of the first statement that is another text and means the same. */
static const char *noise_reason(const struct unit *old, const struct unit *new,
				const struct block *b)
{
	const struct stmt *s = &old->stmts.v[b->why_old];
	const struct stmt *t = &new->stmts.v[b->why_new];
	uint32_t i;

	for (i = 0; i < s->n_refs; i++) {
		uint32_t k = old->refs.v[s->ref + i].sym;
		const struct symbol *sym = &old->syms.v[k];

		if (sym->same == new->refs.v[t->ref + i].sym)
			continue;
		if (name_is_numbered(sym->name, sym->n))
			return "the compiler numbers static variables and "
			       "clones anew";
		return sym->block != NONE &&
		       old->blocks.v[sym->block].kind == BLOCK_CODE ?
		       "labels in code are numbered anew" :
		       "labels of literals are numbered anew";
	}
	return "labels are numbered anew";
}

static bool is_function(const struct block *b)
{
	return b->kind == BLOCK_CODE && b->parent == NONE;
}

static int add_new_side(struct reporter *p, uint32_t i)
{
	const struct unit *old = p->finders[0].u, *new = p->finders[1].u;
	const struct block *b = &new->blocks.v[i];
	struct row row = {
		.old = old, .new = new, .why_old = b->why_old,
		.why_new = b->why_new, .sym = &new->syms.v[b->sym], .block = i,
	};

	if (b->peer == NONE) {
		row.what = "new";
		row.old = NULL;
		row.why_new = new->syms.v[b->sym].stmt;
	} else if (b->flags & BLOCK_CHANGED) {
		row.what = "changed";
	} else if (b->flags & BLOCK_DEBUG_NOISE) {
		row.what = "noise";
		row.reason = noise_reason(old, new, b);
		row.verdict = &verdicts[VERDICT_NOTHING];
		return add_row(p, &row);
	} else {
		return 0;
	}
	return add_row_with_facts(p, &row, b->peer, i);
}

static int add_old_side(struct reporter *p, uint32_t i)
{
	const struct unit *old = p->finders[0].u;
	const struct block *b = &old->blocks.v[i];
	struct row row = {
		.what = "removed", .old = old, .why_new = NONE, .block = i,
		.why_old = old->syms.v[b->sym].stmt,
		.sym = &old->syms.v[b->sym],
	};

	return b->peer != NONE ? 0 : add_row_with_facts(p, &row, i, NONE);
}

static int add_rows(struct reporter *p)
{
	const struct unit *old = p->finders[0].u, *new = p->finders[1].u;
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < new->blocks.n; i++)
		if (is_function(&new->blocks.v[i]))
			r = add_new_side(p, i);
	for (i = 0; r == 0 && i < old->blocks.n; i++)
		if (is_function(&old->blocks.v[i]))
			r = add_old_side(p, i);
	return r;
}

int report_format(const struct unit *old, const struct unit *new,
		  enum report_format format, struct str *out)
{
	struct reporter p = { .format = format, .out = out };
	int r = fact_finder_init(old, &p.finders[0]);

	r = r ?: fact_finder_init(new, &p.finders[1]);
	r = r ?: callers_find(old, &p.callers[0]);
	r = r ?: callers_find(new, &p.callers[1]);
	if (format == REPORT_JSON)
		r = r ?: str_add(out, "{\"functions\": [");
	r = r ?: add_rows(&p);
	if (format == REPORT_JSON) {
		r = r ?: str_add(out, p.any ? "\n]" : "]");
		r = r ?: report_refusals_json(new->diags, out);
		r = r ?: str_add(out, "}\n");
	}
	fact_finder_done(&p.finders[0]);
	fact_finder_done(&p.finders[1]);
	callers_done(&p.callers[0]);
	callers_done(&p.callers[1]);
	return r;
}
