/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Code that is linked at a fixed address names types and personality routines
 * in its unwind tables by their addresses. For one of another object the linker
 * would make a copy, or a PLT entry, which the original may lack. So new code's
 * tables get the form that position-independent code has: they refer to a slot
 * with the address (LSB core, "Exception Frames": DW_EH_PE_indirect).
 */
#include "gensrc/ehref.h"

#include "gensrc/lexer.h"

#define UDATA4	0x03

static bool is_named(const struct unit *u, const struct stmt *s,
		     const char *name)
{
	size_t n = strlen(name);

	return s->kind == STMT_DIRECTIVE && s->len > n &&
	       memcmp(stmt_text(u, s), name, n) == 0 &&
	       !lexer_is_name(stmt_text(u, s)[n]);
}

static bool first_number_is(const struct unit *u, const struct stmt *s,
			    uint64_t wanted)
{
	const char *p = stmt_args(u, s), *op;
	uint64_t value;
	size_t n;

	return lexer_operand(&p, stmt_text(u, s) + s->len, &op, &n) &&
	       lexer_number(op, n, &value) == 0 && value == wanted;
}

/* It begins with the encodings of its base (omitted) and of its types. */
uint32_t ehref_types(const struct unit *u, const struct block *table)
{
	uint32_t i = stmt_content(u, table->first);

	if (i == NONE || !is_named(u, &u->stmts.v[i], ".byte"))
		return NONE;
	i = stmt_content(u, u->stmts.v[i].next);
	return i != NONE && is_named(u, &u->stmts.v[i], ".byte") &&
	       first_number_is(u, &u->stmts.v[i], UDATA4) ? i : NONE;
}

uint32_t ehref_type(const struct unit *u, const struct stmt *s)
{
	const struct ref *ref;

	if (!is_named(u, s, ".long") || s->n_refs != 1)
		return NONE;
	ref = &u->refs.v[s->ref];
	return ref->off == s->off + s->args &&
	       u->syms.v[ref->sym].n == stmt_args_n(s) ?
	       ref->sym : NONE;
}

uint32_t ehref_personality(const struct unit *u, const struct stmt *s)
{
	uint32_t sym;

	if (!is_named(u, s, ".cfi_personality") || s->n_refs != 1 ||
	    !first_number_is(u, s, UDATA4))
		return NONE;
	sym = u->refs.v[s->ref].sym;
	return sym_is_defined(&u->syms.v[sym]) ? NONE : sym;
}
