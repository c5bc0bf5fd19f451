/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/cfa.h"

#include "gensrc/lexer.h"

static bool is_directive(const struct unit *u, const struct stmt *s,
			 const char *name)
{
	size_t n = strlen(name);

	return strncmp(stmt_text(u, s), name, n) == 0 &&
	       !lexer_is_name(stmt_text(u, s)[n]);
}

/* A register by its number or, clang's way, its name. */
static enum asm_cfa cfa_of(const struct asm_arch *arch, const char *s, size_t n)
{
	uint64_t reg;

	if (lexer_number(s, n, &reg) == 0)
		return reg == arch->dwarf_sp ? ASM_CFA_SP : ASM_CFA_OTHER;
	if (!arch->sp_name || n < 2 || *s != *arch->sp_name)
		return ASM_CFA_UNKNOWN;
	return n == strlen(arch->sp_name) && memcmp(s, arch->sp_name, n) == 0 ?
	       ASM_CFA_SP : ASM_CFA_OTHER;
}

void cfa_follow(struct cfa *cfa, const struct unit *u, const struct stmt *s)
{
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	size_t n;

	if (s->dir == DIR_CFI_START)
		cfa->now = ASM_CFA_SP;
	else if (is_directive(u, s, ".cfi_escape"))
		cfa->now = ASM_CFA_UNKNOWN;
	else if (is_directive(u, s, ".cfi_remember_state") &&
		 cfa->n_saved < CFA_DEPTH)
		cfa->saved[cfa->n_saved++] = cfa->now;
	else if (is_directive(u, s, ".cfi_restore_state"))
		cfa->now = cfa->n_saved ? cfa->saved[--cfa->n_saved] :
					  ASM_CFA_UNKNOWN;
	else if (is_directive(u, s, ".cfi_def_cfa") ||
		 is_directive(u, s, ".cfi_def_cfa_register"))
		cfa->now = lexer_operand(&p, end, &op, &n) ?
			 cfa_of(u->arch, op, n) : ASM_CFA_UNKNOWN;
}
