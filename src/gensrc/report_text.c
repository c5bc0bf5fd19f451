/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/report_row.h"

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
	if (row->reason)
		r = r ?: str_addf(out, "; %s", row->reason);
	else if (same_text(row))
		r = r ?: str_add(out, ", which stands for something else");
	return r ?: str_addc(out, '\n');
}

int report_row_text(const struct row *row, struct str *out)
{
	const char *comma = " (";
	int r = str_addf(out, "%-8s%.*s", row->what, (int)row->sym->n,
			 row->sym->name), i;

	if (row->old && row->new)
		r = r ?: add_change(out, row);
	else
		r = r ?: str_addc(out, '\n');
	if (!row->facts)
		return r;
	r = r ?: str_addf(out, "        %s: %s", row->verdict->word,
			  row->verdict->advice);
	for (i = 0; i < N_FACTS; i++) {
		if (!(row->flags & 1u << i))
			continue;
		r = r ?: str_addf(out, "%s%s", comma, fact_name(i));
		comma = ", ";
	}
	return r ?: str_add(out, *comma == ',' ? ")\n" : "\n");
}
