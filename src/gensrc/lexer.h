/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Statements, and the symbols that a statement names. */
#ifndef SUTURE_GENSRC_LEXER_H
#define SUTURE_GENSRC_LEXER_H

#include "gensrc/unit.h"

/* Fill u->stmts from u->text. */
int lexer_run(struct unit *u);

/* Append the symbols named in the operands of statement i to u->refs. No label
 * of a name. */
int lexer_refs(struct unit *u, uint32_t i);

/* One operand at *p, up to a comma outside parentheses and strings, or end;
 * trimmed. *p moves behind the comma. false when there is none left. */
bool lexer_operand(const char **p, const char *end, const char **ret_s,
		   size_t *ret_n);

static inline bool lexer_is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       c == '.' || (unsigned char)c >= 0x80;
}

static inline bool lexer_is_name(char c)
{
	return lexer_is_name_start(c) || (c >= '0' && c <= '9') || c == '$';
}

/* Length of the name at s, 0 if there is none. */
size_t lexer_name(const char *s, const char *end);

/* A whole number (decimal or 0x) as the text. -EINVAL, -ERANGE. */
int lexer_number(const char *s, size_t n, uint64_t *ret_value);

#endif
