/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/size.h"

#include "gensrc/lexer.h"

/* Bytes of a string operand, its escapes read; terminator not counted. */
static uint64_t string_size(const char *s, size_t n)
{
	uint64_t bytes = 0;
	size_t i = 1, k;

	for (; i + 1 < n; i++, bytes++) {
		if (s[i] != '\\' || i + 2 >= n)
			continue;
		i++;
		if (s[i] < '0' || s[i] > '7')
			continue;
		for (k = 0; k < 2 && i + 2 < n && s[i + 1] >= '0' &&
		     s[i + 1] <= '7'; k++)
			i++;
	}
	return bytes;
}

static int stmt_size(const struct unit *u, const struct stmt *s,
		     uint64_t *bytes)
{
	const char *text = stmt_text(u, s), *op;
	const char *p = stmt_args(u, s), *end = text + s->len;
	uint64_t size = 0, count;
	size_t n;

	if (s->kind == STMT_DIRECTIVE && s->dir == DIR_ZERO) {
		if (!lexer_operand(&p, end, &op, &n) ||
		    lexer_number(op, n, &count) < 0 || count > INT64_MAX / 4)
			return -EINVAL;
		*bytes += count;
		return 0;
	}
	if (s->kind != STMT_DIRECTIVE ||
	    (s->dir != DIR_DATUM && s->dir != DIR_ASCII &&
	     s->dir != DIR_STRING))
		return -EINVAL;
	if (s->dir == DIR_DATUM)
		size = asm_data_size(u->arch, text + 1,
				     strcspn(text, " \t\n") - 1);
	while (lexer_operand(&p, end, &op, &n))
		*bytes += size ? size : string_size(op, n) +
					(s->dir == DIR_STRING);
	return 0;
}

int block_size(const struct unit *u, const struct block *b,
	       uint64_t *ret_bytes)
{
	uint64_t bytes = 0;
	uint32_t i;

	if (b->kind == BLOCK_COMM) {
		*ret_bytes = b->comm_size;
		return 0;
	}
	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next)) {
		if (stmt_size(u, &u->stmts.v[i], &bytes) < 0 ||
		    bytes > INT64_MAX / 2)
			return -EINVAL;
	}
	*ret_bytes = bytes;
	return 0;
}
