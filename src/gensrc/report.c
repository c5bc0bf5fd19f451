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

#include "gensrc/facts.h"

/* What follows; the worst that is true of a function counts. */
enum verdict {
	VERDICT_NOTHING, VERDICT_OK, VERDICT_NEW, VERDICT_STAYS, VERDICT_CLONE,
	VERDICT_SHARED, VERDICT_ATOMIC, VERDICT_STARTUP, VERDICT_FOREVER,
};

static const struct {
	const char *word, *advice;
} verdicts[] = {
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

struct row {
	const char *what;
	const struct symbol *sym;
	const struct unit *old, *new;
	uint32_t why_old, why_new;
	enum verdict verdict;
	unsigned flags;			/* 1 << enum fact */
	const struct facts *running;	/* of the code that runs now */
	const struct facts *facts;	/* of the code that will run */
	uint32_t block;			/* of sym, for its callers */
	uint32_t old_block;
	bool copied;
};

/* `from` refers to `to`, a function that only one file has. */
struct caller {
	uint32_t to, from;
};

struct reporter {
	enum report_format format;
	struct str *out;
	struct fact_finder finders[2];	/* of the original, of the patched */
	VEC(struct caller) callers[2];	/* sorted, each once */
	bool any;
};

/* --- who calls what came or went --- */

static int note_callers(struct reporter *p, int side, uint32_t block)
{
	const struct unit *u = p->finders[side].u;
	const struct block *b = &u->blocks.v[block];
	struct caller caller = { .from = b->parent != NONE ? b->parent : block };
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
			r = vec_push(&p->callers[side], caller);
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

static int find_callers(struct reporter *p, int side)
{
	const struct unit *u = p->finders[side].u;
	size_t i, n = 0;
	int r = 0;

	for (i = 0; r == 0 && i < u->blocks.n; i++)
		if (u->blocks.v[i].kind == BLOCK_CODE)
			r = note_callers(p, side, (uint32_t)i);
	if (p->callers[side].n > 1)
		qsort(p->callers[side].v, p->callers[side].n,
		      sizeof(struct caller), compare_callers);
	for (i = 0; i < p->callers[side].n; i++)
		if (!n || compare_callers(&p->callers[side].v[i],
					  &p->callers[side].v[n - 1]))
			p->callers[side].v[n++] = p->callers[side].v[i];
	p->callers[side].n = n;
	return r;
}

/* Index of the first caller of the function. */
static size_t first_caller(const struct reporter *p, int side, uint32_t to)
{
	size_t low = 0, high = p->callers[side].n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->callers[side].v[mid].to < to)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* --- JSON --- */

static int add_json_string(struct str *out, const char *s, size_t n)
{
	int r = str_addc(out, '"');

	for (; n > 0; s++, n--) {
		unsigned char c = (unsigned char)*s;

		if (c == '"' || c == '\\')
			r = r ?: str_addf(out, "\\%c", c);
		else if (c < 0x20)
			r = r ?: str_addf(out, "\\u%04x", c);
		else
			r = r ?: str_addc(out, (char)c);
	}
	return r ?: str_addc(out, '"');
}

static int add_json_key(struct str *out, const char *key, const char *value)
{
	int r = str_addf(out, ", \"%s\": ", key);

	return r ?: add_json_string(out, value, strlen(value));
}

static int add_json_place(struct str *out, const char *key,
			  const struct unit *u, uint32_t stmt)
{
	const struct stmt *s;
	int r;

	if (!u || stmt == NONE)
		return 0;
	s = &u->stmts.v[stmt];
	r = str_addf(out, ", \"%s\": {\"file\": ", key);
	r = r ?: add_json_string(out, u->path, strlen(u->path));
	r = r ?: str_addf(out, ", \"line\": %u, \"text\": ", s->line);
	r = r ?: add_json_string(out, stmt_text(u, s), s->len);
	return r ?: str_addc(out, '}');
}

/* From the function's label to the .size behind it, in lines of the file. */
static int add_json_lines(struct str *out, const char *key,
			  const struct unit *u, uint32_t block)
{
	const struct block *b = &u->blocks.v[block];
	const struct symbol *sym = &u->syms.v[b->sym];
	int r = str_addf(out, ", \"%s\": [%u, %u", key,
			 u->stmts.v[sym->stmt].line,
			 u->stmts.v[sym->size_stmt != NONE ? sym->size_stmt :
				    b->last].line);

	if (b->cold == NONE)
		return r ?: str_addc(out, ']');
	b = &u->blocks.v[b->cold];
	sym = &u->syms.v[b->sym];
	return r ?: str_addf(out, ", %u, %u]", u->stmts.v[sym->stmt].line,
			     u->stmts.v[sym->size_stmt != NONE ?
					sym->size_stmt : b->last].line);
}

static int add_json_classes(struct str *out, unsigned flags)
{
	const char *comma = "";
	int r = str_add(out, ", \"classes\": ["), i;

	for (i = 0; i < N_FACTS; i++) {
		if (!(flags & 1u << i))
			continue;
		r = r ?: str_addf(out, "%s\"%s\"", comma, fact_name(i));
		comma = ", ";
	}
	return r ?: str_addc(out, ']');
}

static int add_json_symbols(struct str *out, const char *key,
			    const struct unit *u, const uint32_t *syms,
			    size_t n)
{
	size_t i;
	int r = str_addf(out, ", \"%s\": [", key);

	for (i = 0; i < n; i++) {
		if (i)
			r = r ?: str_add(out, ", ");
		r = r ?: add_json_string(out, u->syms.v[syms[i]].name,
					 u->syms.v[syms[i]].n);
	}
	return r ?: str_addc(out, ']');
}

static int add_json_callers(const struct reporter *p, const struct row *row)
{
	int side = row->new ? 1 : 0;
	const struct unit *u = p->finders[side].u;
	size_t i = first_caller(p, side, row->block);
	const char *comma = "";
	int r = str_add(p->out, ", \"callers\": [");

	for (; i < p->callers[side].n &&
	     p->callers[side].v[i].to == row->block; i++) {
		const struct symbol *sym = &u->syms.v[u->blocks
			.v[p->callers[side].v[i].from].sym];

		r = r ?: str_add(p->out, comma);
		r = r ?: add_json_string(p->out, sym->name, sym->n);
		comma = ", ";
	}
	return r ?: str_addc(p->out, ']');
}

static int add_json_facts(const struct reporter *p, const struct row *row)
{
	struct str *out = p->out;
	size_t n = fact_source_name(row->sym);
	int r = add_json_classes(out, row->flags);

	if (row->old)
		r = r ?: add_json_lines(out, "original_lines", row->old,
					row->old_block);
	if (row->new)
		r = r ?: add_json_lines(out, "patched_lines", row->new,
					row->block);
	if (n != row->sym->n) {
		r = r ?: str_add(out, ", \"source\": ");
		r = r ?: add_json_string(out, row->sym->name, n);
	}
	r = r ?: add_json_symbols(out, "tail_calls", row->old ? row->old :
				  row->new, row->running->tail_calls.v,
				  row->running->tail_calls.n);
	r = r ?: add_json_symbols(out, "data", row->new ? row->new : row->old,
				  row->facts->data.v, row->facts->data.n);
	if (!row->old || !row->new)
		return r ?: add_json_callers(p, row);
	return r ?: str_addf(out, ", \"copy\": %s",
			     row->copied ? "true" : "false");
}

static int add_row_json(const struct reporter *p, const struct row *row)
{
	struct str *out = p->out;
	int r = str_add(out, p->any ? ",\n  {\"function\": " :
			"\n  {\"function\": ");

	r = r ?: add_json_string(out, row->sym->name, row->sym->n);
	r = r ?: add_json_key(out, "what", row->what);
	r = r ?: add_json_place(out, "original", row->old, row->why_old);
	r = r ?: add_json_place(out, "patched", row->new, row->why_new);
	if (row->facts)
		r = r ?: add_json_facts(p, row);
	r = r ?: add_json_key(out, "verdict", verdicts[row->verdict].word);
	r = r ?: add_json_key(out, "advice", verdicts[row->verdict].advice);
	return r ?: str_addc(out, '}');
}

static int add_json_refusals(const struct reporter *p)
{
	const struct diags *diags = p->finders[1].u->diags;
	const struct diag *d;
	const char *comma = "";
	int r = str_add(p->out, ", \"refused\": [");

	vec_foreach(d, &diags->all) {
		r = r ?: str_addf(p->out, "%s\n  {\"file\": ", comma);
		r = r ?: add_json_string(p->out, d->path, strlen(d->path));
		r = r ?: str_addf(p->out, ", \"line\": %u", d->line);
		r = r ?: add_json_key(p->out, "reason", d->message);
		r = r ?: str_addc(p->out, '}');
		comma = ",";
	}
	return r ?: str_add(p->out, diags->all.n ? "\n]" : "]");
}

/* --- text --- */

static int add_place(struct str *out, const struct unit *u, uint32_t stmt)
{
	const struct stmt *s;
	uint32_t i;
	int r;

	if (!u || stmt == NONE)
		return str_add(out, "nothing");
	s = &u->stmts.v[stmt];
	r = str_addf(out, "line %u '", s->line);
	for (i = 0; i < s->len && i < 60; i++)
		r = r ?: str_addc(out, stmt_text(u, s)[i] == '\t' ? ' ' :
				  stmt_text(u, s)[i]);
	return r ?: str_addc(out, '\'');
}

static bool same_text(const struct row *row)
{
	const struct stmt *a, *b;

	if (row->why_old == NONE || row->why_new == NONE)
		return false;
	a = &row->old->stmts.v[row->why_old];
	b = &row->new->stmts.v[row->why_new];
	return a->len == b->len && memcmp(stmt_text(row->old, a),
					  stmt_text(row->new, b), a->len) == 0;
}

static int add_change(struct str *out, const struct row *row)
{
	int r = str_add(out, ": ");

	if (row->why_old == NONE && row->why_new == NONE)
		return r ?: str_add(out, "its .cold part came or went\n");
	if (row->why_old == NONE && row->why_new != NONE)
		r = r ?: str_add(out, "refers to what changed: ");
	else {
		r = r ?: add_place(out, row->old, row->why_old);
		r = r ?: str_add(out, " became ");
	}
	r = r ?: add_place(out, row->new, row->why_new);
	if (same_text(row))
		r = r ?: str_add(out, ", which stands for something else");
	return r ?: str_addc(out, '\n');
}

static int add_row_text(const struct reporter *p, const struct row *row)
{
	struct str *out = p->out;
	const char *comma = " (";
	int r = str_addf(out, "%-8s%.*s", row->what, (int)row->sym->n,
			 row->sym->name), i;

	if (streq(row->what, "changed"))
		r = r ?: add_change(out, row);
	else
		r = r ?: str_addc(out, '\n');
	if (!row->facts)
		return r;
	r = r ?: str_addf(out, "        %s: %s", verdicts[row->verdict].word,
			  verdicts[row->verdict].advice);
	for (i = 0; i < N_FACTS; i++) {
		if (!(row->flags & 1u << i))
			continue;
		r = r ?: str_addf(out, "%s%s", comma, fact_name(i));
		comma = ", ";
	}
	return r ?: str_add(out, *comma == ',' ? ")\n" : "\n");
}

/* --- rows --- */

static enum verdict judge(const struct row *row)
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
	int r = p->format == REPORT_JSON ? add_row_json(p, row) :
		add_row_text(p, row);

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
	row->verdict = judge(row);
	row->copied = old != NONE && copy_is_exact(&p->finders[0].copies, old);
	return r ?: add_row(p, row);
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
		row.old = row.new = NULL;
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
	r = r ?: find_callers(&p, 0);
	r = r ?: find_callers(&p, 1);
	if (format == REPORT_JSON)
		r = r ?: str_add(out, "{\"functions\": [");
	r = r ?: add_rows(&p);
	if (format == REPORT_JSON) {
		r = r ?: str_add(out, p.any ? "\n]" : "]");
		r = r ?: add_json_refusals(&p);
		r = r ?: str_add(out, "}\n");
	}
	fact_finder_done(&p.finders[0]);
	fact_finder_done(&p.finders[1]);
	vec_done(&p.callers[0]);
	vec_done(&p.callers[1]);
	return r;
}
