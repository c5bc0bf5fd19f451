/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/emit_stmt.h"

#include "gensrc/ehref.h"
#include "gensrc/got.h"
#include "gensrc/rename.h"

int emit_line(struct emitter *e, const struct stmt *s, uint32_t k,
	      size_t *ret_off, size_t *ret_n)
{
	const struct unit *u = e->new;
	uint32_t from = s->off, i;
	int r = 0;

	e->line.n = 0;
	for (i = 0; i < s->n_refs; i++) {
		const struct ref *ref = &u->refs.v[s->ref + i];

		r = r ?: str_addn(&e->line, u->text.s + from, ref->off - from);
		if (i == k)
			*ret_off = e->line.n;
		r = r ?: rename_reference(e, &u->syms.v[ref->sym], &e->line);
		if (i == k)
			*ret_n = e->line.n - *ret_off;
		from = ref->off + u->syms.v[ref->sym].n;
	}
	return r ?: str_addn(&e->line, u->text.s + from,
			     s->off + s->len - from);
}

static int emit_insn(struct emitter *e, uint32_t i)
{
	const struct unit *u = e->new;
	const struct stmt *s = &u->stmts.v[i];
	uint32_t k, got[2] = { NONE, NONE }, n_got = 0;
	size_t unused = 0;
	int r;

	for (k = 0; k < s->n_refs; k++)
		if (got_is_wanted(e, s, &u->refs.v[s->ref + k]) && n_got++ < 2)
			got[n_got - 1] = k;
	if (!n_got) {
		r = emit_line(e, s, NONE, &unused, &unused);
		r = r ?: str_addc(e->out, '\t');
		r = r ?: str_addn(e->out, e->line.s, e->line.n);
		return r ?: str_addc(e->out, '\n');
	}
	r = got_emit(e, s, got, n_got);
	if (r != -ENOTSUP)
		return r;
	return diag_stmt(u->diags, u, i, "new code refers to '%.*s', which may "
		"be in another object, in a way that cannot go through the "
		"GOT", NAME(&u->syms.v[u->refs.v[s->ref + got[0]].sym]));
}

/* A statement of an unwind table that names a symbol by its address; see
 * ehref.c. -ENOENT: it does not. */
static int emit_eh_ref(struct emitter *e, uint32_t i)
{
	const struct unit *u = e->new;
	const struct stmt *s = &u->stmts.v[i];
	bool type = e->types != NONE;
	uint32_t sym;

	if (type && i == e->types)
		return str_addf(e->out, "\t.byte\t0x%x\n", EHREF_ENCODING);
	sym = type ? ehref_type(u, s) : ehref_personality(u, s);
	if (sym == NONE)
		return -ENOENT;
	e->slots[sym] = true;
	if (type)
		return str_addf(e->out, "\t.long\t.Lkpatch_slot_%u-.\n", sym);
	return str_addf(e->out, "\t.cfi_personality 0x%x,.Lkpatch_slot_%u\n",
			EHREF_ENCODING, sym);
}

int emit_stmt(struct emitter *e, uint32_t i)
{
	const struct unit *u = e->new;
	const struct stmt *s = &u->stmts.v[i];
	size_t unused = 0;
	int r;

	if (s->kind == STMT_INSN)
		return emit_insn(e, i);
	if (s->kind == STMT_LABEL) {
		const struct symbol *sym = &u->syms.v[s->sym];

		if (!sym->n_refs || u->blocks.v[sym->block].sym == s->sym)
			return 0;
		return str_addf(e->out, "%.*s.kpatch:\n", NAME(sym));
	}
	if (s->kind == STMT_DIRECTIVE) {
		cfa_follow(&e->cfa, u, s);
		if (s->dir == DIR_SYMVER || s->dir == DIR_WEAKREF)
			return 0;
		r = emit_eh_ref(e, i);
		if (r != -ENOENT)
			return r;
	}
	r = emit_line(e, s, NONE, &unused, &unused);
	if (s->kind != STMT_NUMBER_LABEL)
		r = r ?: str_addc(e->out, '\t');
	r = r ?: str_addn(e->out, e->line.s, e->line.n);
	return r ?: str_addc(e->out, '\n');
}
