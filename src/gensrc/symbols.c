/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Fourth phase: .globl, .type, .size, .comm, .set and their like go into the
 * symbol table. .comm makes a block of its own (it stands in no section); the
 * labels get theirs in the next phase.
 */
#include "gensrc/symbols.h"

#include "gensrc/lexer.h"

/* The symbol that an operand names wholly; NONE if it does not. */
static uint32_t operand_symbol(struct unit *u, const char *s, size_t n)
{
	if (n == 0 || lexer_name(s, s + n) != n)
		return NONE;
	return unit_intern(u, s, n);
}

static void set_binding(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	uint32_t k;
	size_t n;

	while (lexer_operand(&p, end, &op, &n)) {
		k = operand_symbol(u, op, n);
		if (k == NONE)
			continue;
		u->syms.v[k].global |= s->dir == DIR_GLOBL;
		u->syms.v[k].weak |= s->dir == DIR_WEAK;
		u->syms.v[k].local |= s->dir == DIR_LOCAL;
		u->syms.v[k].hidden |= s->dir == DIR_HIDDEN ||
				       s->dir == DIR_INTERNAL ||
				       s->dir == DIR_PROTECTED;
	}
}

static void set_type(struct unit *u, uint32_t i)
{
	static const struct {
		const char *name;
		enum symbol_type type;
	} types[] = {
		{ "function", SYM_FUNC }, { "object", SYM_OBJECT },
		{ "gnu_unique_object", SYM_OBJECT }, { "notype", SYM_NOTYPE },
		{ "common", SYM_OBJECT }, { "tls_object", SYM_TLS },
		{ "gnu_indirect_function", SYM_IFUNC },
		{ "STT_FUNC", SYM_FUNC }, { "STT_OBJECT", SYM_OBJECT },
	};
	const struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	size_t n, t;
	uint32_t k;

	if (!lexer_operand(&p, end, &op, &n))
		return;
	k = operand_symbol(u, op, n);
	if (k == NONE || !lexer_operand(&p, end, &op, &n) || n == 0)
		return;
	if (*op == '@' || *op == '%' || *op == '#') {
		op++;
		n--;
	}
	for (t = 0; t < sizeof(types) / sizeof(*types); t++)
		if (strlen(types[t].name) == n &&
		    memcmp(types[t].name, op, n) == 0)
			u->syms.v[k].type = types[t].type;
	u->syms.v[k].type_stmt = i;
}

static void set_size(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *op;
	uint32_t k;
	size_t n;

	if (!lexer_operand(&p, stmt_text(u, s) + s->len, &op, &n))
		return;
	k = operand_symbol(u, op, n);
	if (k != NONE)
		u->syms.v[k].size_stmt = i;
}

static int add_comm(struct unit *u, uint32_t i)
{
	struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	struct block b = {
		.kind = BLOCK_COMM, .sect = s->sect, .first = i, .last = i,
		.parent = NONE, .cold = NONE, .peer = NONE,
		.literal_peer = NONE, .why_old = NONE, .why_new = NONE,
		.align = 1,
	};
	uint64_t align;
	size_t n;
	int r;

	if (!lexer_operand(&p, end, &op, &n))
		return diag_stmt(u->diags, u, i, "no symbol");
	b.sym = operand_symbol(u, op, n);
	if (b.sym == NONE || !lexer_operand(&p, end, &op, &n) ||
	    lexer_number(op, n, &b.comm_size) < 0)
		return diag_stmt(u->diags, u, i, "no symbol and size");
	if (lexer_operand(&p, end, &op, &n) &&
	    lexer_number(op, n, &align) == 0 && align <= 1 << 28 &&
	    align && !(align & (align - 1)))
		b.align = (uint32_t)align;
	if (sym_is_defined(&u->syms.v[b.sym]))
		return diag_stmt(u->diags, u, i, "symbol defined twice");
	u->syms.v[b.sym].stmt = i;
	u->syms.v[b.sym].block = (uint32_t)u->blocks.n;
	if (s->dir == DIR_LCOMM)
		u->syms.v[b.sym].local = true;
	r = vec_push(&u->blocks, b);
	return r;
}

/* ".LC0+8": gcc's names for constants that others contain. */
static void read_sum(struct unit *u, const char *op, size_t n, struct alias *a)
{
	size_t name_n = lexer_name(op, op + n);
	uint64_t addend;

	if (!sym_is_local_label(&u->syms.v[a->sym]) || name_n == n || !name_n)
		return;
	n -= name_n + 1;
	if (op[name_n] == '+' &&
	    lexer_number(op + name_n + 1, n, &addend) == 0 &&
	    addend < INT32_MAX) {
		a->target = operand_symbol(u, op, name_n);
		a->addend = (uint32_t)addend;
	}
}

static int add_alias(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	struct alias a = { .target = NONE, .stmt = i, .peer = NONE };
	size_t n, name_n;

	name_n = lexer_name(p, end);
	a.sym = operand_symbol(u, p, name_n);
	if (a.sym == NONE)
		return diag_stmt(u->diags, u, i, "no symbol");
	for (p += name_n; p < end && (*p == ' ' || *p == '\t');)
		p++;
	if (p < end && (*p == ',' || *p == '='))
		p++;
	if (!lexer_operand(&p, end, &op, &n))
		return diag_stmt(u->diags, u, i, "no value");
	a.target = operand_symbol(u, op, n);
	if (a.target == NONE)
		read_sum(u, op, n, &a);
	if (sym_is_defined(&u->syms.v[a.sym]))
		return diag_stmt(u->diags, u, i, "symbol defined twice");
	a.anchor = a.target == NONE && *op == '.' &&
		   strncmp(u->syms.v[a.sym].name, ".LANCHOR", 8) == 0;
	u->syms.v[a.sym].alias = (uint32_t)u->aliases.n;
	u->syms.v[a.sym].stmt = i;
	return vec_push(&u->aliases, a);
}

static int read_directive(struct unit *u, uint32_t i)
{
	switch (u->stmts.v[i].dir) {
	case DIR_GLOBL:
	case DIR_WEAK:
	case DIR_LOCAL:
	case DIR_HIDDEN:
	case DIR_PROTECTED:
	case DIR_INTERNAL:
		set_binding(u, i);
		return 0;
	case DIR_TYPE:
		set_type(u, i);
		return 0;
	case DIR_SIZE:
		set_size(u, i);
		return 0;
	case DIR_COMM:
	case DIR_LCOMM:
		return add_comm(u, i);
	case DIR_SET:
		return u->sects.v[u->stmts.v[i].sect].alloc ?
		       add_alias(u, i) : 0;
	case DIR_CLANG:
		u->clang = true;
		return 0;
	case DIR_IDENT:
		if (memmem(stmt_text(u, &u->stmts.v[i]), u->stmts.v[i].len,
			   "clang", 5))
			u->clang = true;
		return 0;
	default:
		return 0;
	}
}

int symbols_run(struct unit *u)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < u->stmts.n; i++) {
		if (u->stmts.v[i].kind != STMT_DIRECTIVE)
			continue;
		r = read_directive(u, i);
		if (r == -EBADMSG)
			r = 0;
	}
	return r;
}
