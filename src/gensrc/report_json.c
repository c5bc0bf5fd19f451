/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/report_row.h"

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

static int add_json_callers(struct str *out, const struct row *row)
{
	const struct callers *c = row->callers;
	size_t i = callers_first(c, row->block);
	const char *comma = "";
	int r = str_add(out, ", \"callers\": [");

	for (; i < c->all.n && c->all.v[i].to == row->block; i++) {
		const struct symbol *sym = &c->u->syms.v[c->u->blocks
			.v[c->all.v[i].from].sym];

		r = r ?: str_add(out, comma);
		r = r ?: add_json_string(out, sym->name, sym->n);
		comma = ", ";
	}
	return r ?: str_addc(out, ']');
}

static int add_json_facts(struct str *out, const struct row *row)
{
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
		return r ?: add_json_callers(out, row);
	return r ?: str_addf(out, ", \"copy\": %s",
			     row->copied ? "true" : "false");
}

int report_row_json(const struct row *row, bool first, struct str *out)
{
	int r = str_addf(out, "%s\n  {\"function\": ", first ? "" : ",");

	r = r ?: add_json_string(out, row->sym->name, row->sym->n);
	r = r ?: add_json_key(out, "what", row->what);
	r = r ?: add_json_place(out, "original", row->old, row->why_old);
	r = r ?: add_json_place(out, "patched", row->new, row->why_new);
	if (row->reason)
		r = r ?: add_json_key(out, "why", row->reason);
	if (row->facts)
		r = r ?: add_json_facts(out, row);
	r = r ?: add_json_key(out, "verdict", row->verdict->word);
	r = r ?: add_json_key(out, "advice", row->verdict->advice);
	return r ?: str_addc(out, '}');
}

int report_refusals_json(const struct diags *diags, struct str *out)
{
	const struct diag *d;
	const char *comma = "";
	int r = str_add(out, ", \"refused\": [");

	vec_foreach(d, &diags->all) {
		r = r ?: str_addf(out, "%s\n  {\"file\": ", comma);
		r = r ?: add_json_string(out, d->path, strlen(d->path));
		r = r ?: str_addf(out, ", \"line\": %u", d->line);
		r = r ?: add_json_key(out, "reason", d->message);
		r = r ?: str_addc(out, '}');
		comma = ",";
	}
	return r ?: str_add(out, diags->all.n ? "\n]" : "]");
}
