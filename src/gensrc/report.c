/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The report: for each function of either file that is not the same text, what
 * happened to it and the first statement that tells.
 *
 *   changed  it is replaced
 *   new      it goes into the patch (if something needs it)
 *   removed  it stays in the program, unused by new code
 *   noise    labels, numbers or literals' names differ, the meaning does not
 */
#include "gensrc/report.h"

struct row {
	const char *what;
	const struct symbol *sym;
	const struct unit *old, *new;
	uint32_t why_old, why_new;
};

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

static int add_row_json(const struct row *row, struct str *out, bool first)
{
	int r = str_add(out, first ? "\n  {\"function\": " :
			",\n  {\"function\": ");

	r = r ?: add_json_string(out, row->sym->name, row->sym->n);
	r = r ?: str_addf(out, ", \"what\": \"%s\"", row->what);
	r = r ?: add_json_place(out, "original", row->old, row->why_old);
	r = r ?: add_json_place(out, "patched", row->new, row->why_new);
	return r ?: str_addc(out, '}');
}

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

static int add_row_text(const struct row *row, struct str *out)
{
	int r = str_addf(out, "%-8s%.*s", row->what, (int)row->sym->n,
			 row->sym->name);

	if (!streq(row->what, "changed"))
		return r ?: str_addc(out, '\n');
	if (row->why_old == NONE && row->why_new == NONE)
		return r ?: str_add(out, ": its .cold part came or went\n");
	r = r ?: str_add(out, ": ");
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

static int add_row(const struct row *row, enum report_format format,
		   struct str *out, bool *first)
{
	int r = format == REPORT_JSON ? add_row_json(row, out, *first) :
		add_row_text(row, out);

	*first = false;
	return r;
}

static bool is_function(const struct block *b)
{
	return b->kind == BLOCK_CODE && b->parent == NONE;
}

int report_format(const struct unit *old, const struct unit *new,
		  enum report_format format, struct str *out)
{
	const struct block *b;
	bool first = true;
	int r = 0;

	if (format == REPORT_JSON)
		r = str_add(out, "{\"functions\": [");
	vec_foreach(b, &new->blocks) {
		struct row row = { NULL, NULL, old, new, b->why_old,
				   b->why_new };

		if (!is_function(b) || r < 0)
			continue;
		if (b->peer == NONE)
			row = (struct row){ "new", NULL, NULL, new, NONE,
					    b->first };
		else if (b->flags & BLOCK_CHANGED)
			row.what = "changed";
		else if (b->flags & BLOCK_DEBUG_NOISE)
			row = (struct row){ "noise", NULL, NULL, NULL, NONE,
					    NONE };
		else
			continue;
		row.sym = &new->syms.v[b->sym];
		r = add_row(&row, format, out, &first);
	}
	vec_foreach(b, &old->blocks) {
		struct row row = { "removed", NULL, old, NULL, b->first, NONE };

		if (!is_function(b) || b->peer != NONE || r < 0)
			continue;
		row.sym = &old->syms.v[b->sym];
		r = add_row(&row, format, out, &first);
	}
	if (format == REPORT_JSON)
		r = r ?: str_add(out, first ? "]}\n" : "\n]}\n");
	return r;
}
