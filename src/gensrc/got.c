/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/got.h"

#include "gensrc/emit_stmt.h"
#include "gensrc/lexer.h"

bool got_is_wanted(const struct emitter *e, const struct stmt *s,
		   const struct ref *ref)
{
	const struct unit *u = e->new;
	const struct symbol *sym = &u->syms.v[ref->sym];

	if (sym_is_defined(sym) || sym->hidden || sym_is_local_label(sym) ||
	    !u->arch->is_direct(stmt_text(u, s), s->len, ref->off - s->off,
				sym->n) ||
	    u->arch->is_branch(stmt_text(u, s),
			       strcspn(stmt_text(u, s), " \t\n"),
			       stmt_args(u, s), stmt_args_n(s)))
		return false;
	if (sym->n == 21 && memcmp(sym->name, "_GLOBAL_OFFSET_TABLE_", 21) == 0)
		return false;
	return e->options->force_gotpcrel || sym->same == NONE ||
	       !e->old->syms.v[sym->same].direct;
}

/* One of the lines that through_got() made, a tab in front. If it is the one
 * that still names the other symbol itself, that has its turn. */
static int emit_got_line(struct emitter *e, const char *line, size_t n,
			 const char *name, size_t name_n)
{
	const char *at = memmem(line, n, name, name_n);
	int r;

	/* Symbols stand behind '$', a tab, '+' or a blank in an operand. */
	while (at && (lexer_is_name(at[-1]) || at[name_n] == '@' ||
		      lexer_is_name(at[name_n])))
		at = memmem(at + 1, n - (size_t)(at + 1 - line), name, name_n);
	if (at && line[1] != '.')
		return e->new->arch->through_got(line + 1, n - 1,
			(size_t)(at - line) - 1, name_n, e->cfa.now, e->out);
	r = str_addn(e->out, line, n);
	return r ?: str_addc(e->out, '\n');
}

/* Both symbols of the instruction in e->line go through the GOT: first one,
 * then the other in what came out, with another scratch register. */
static int emit_got_twice(struct emitter *e, size_t off, size_t n,
			  const char *name, size_t name_n)
{
	_cleanup_str_ struct str lines = {0};
	size_t before = e->out->n;
	char *p, *end;
	int r;

	r = e->new->arch->through_got(e->line.s, e->line.n, off, n, e->cfa.now,
				      &lines);
	for (p = lines.s; r == 0 && p < lines.s + lines.n; p = end + 1) {
		end = strchr(p, '\n');
		if (!end)
			break;
		*end = 0;
		r = emit_got_line(e, p, (size_t)(end - p), name, name_n);
	}
	if (r < 0)
		e->out->n = before;
	return r;
}

int got_emit(struct emitter *e, const struct stmt *s, const uint32_t got[2],
	     uint32_t n_got)
{
	const struct unit *u = e->new;
	const struct symbol *other;
	size_t off = 0, n = 0;
	int r = emit_line(e, s, got[0], &off, &n);

	if (r < 0)
		return r;
	if (n_got == 1)
		return u->arch->through_got(e->line.s, e->line.n, off, n,
					    e->cfa.now, e->out);
	other = &u->syms.v[u->refs.v[s->ref + got[1]].sym];
	return n_got > 2 ? -ENOTSUP :
	       emit_got_twice(e, off, n, other->name, other->n);
}
