/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * First phase: the text of one assembly file, whole in memory, and the
 * diagnostics that point into it. Every later phase refers to text by offset
 * into this buffer, which never moves again.
 *
 * Diagnostics are collected, not printed: all reasons are told at once, and
 * nothing is written when there is one. At most MAX_DIAGS are kept.
 */
#include "gensrc/source.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/file.h"
#include "gensrc/blocks.h"
#include "gensrc/lexer.h"
#include "gensrc/sections.h"
#include "gensrc/symbols.h"

#define MAX_DIAGS 100

int source_read(struct unit *u)
{
	const char *nul;
	int r;

	r = file_read(u->path, &u->text);
	if (r < 0)
		return r;
	u->file_n = u->text.n;
	if (u->text.n >= NONE / 2)
		return -EFBIG;
	nul = u->text.n ? memchr(u->text.s, 0, u->text.n) : NULL;
	if (nul)
		return diag_at(u->diags, u, NONE, 1,
			       "not assembly: a NUL byte at offset %td",
			       nul - u->text.s);
	if (!u->text.n || u->text.s[u->text.n - 1] != '\n')
		r = str_addc(&u->text, '\n');
	return r;
}

static int diag_add(struct diags *diags, const struct unit *u, uint32_t off,
		    uint32_t line, const char *fmt, va_list ap)
{
	struct diag d = { u->path, u, off, line, NULL };
	int r;

	if (diags->all.n >= MAX_DIAGS)
		return -EBADMSG;
	if (vasprintf(&d.message, fmt, ap) < 0)
		return -ENOMEM;
	r = vec_push(&diags->all, d);
	if (r < 0) {
		free(d.message);
		return r;
	}
	return -EBADMSG;
}

int diag_at(struct diags *diags, const struct unit *u, uint32_t off,
	    uint32_t line, const char *fmt, ...)
{
	va_list ap;
	int r;

	va_start(ap, fmt);
	r = diag_add(diags, u, off, line, fmt, ap);
	va_end(ap);
	return r;
}

int diag_stmt(struct diags *diags, const struct unit *u, uint32_t stmt,
	      const char *fmt, ...)
{
	va_list ap;
	int r;

	va_start(ap, fmt);
	r = stmt == NONE ? diag_add(diags, u, NONE, 1, fmt, ap) :
	    diag_add(diags, u, u->stmts.v[stmt].off, u->stmts.v[stmt].line,
		     fmt, ap);
	va_end(ap);
	return r;
}

void diags_done(struct diags *diags)
{
	struct diag *d;

	vec_foreach(d, &diags->all)
		free(d->message);
	vec_done(&diags->all);
}

/* The line around off, and a caret below; tabs stay tabs so that they meet. */
static int format_line(const struct unit *u, uint32_t off, struct str *out)
{
	uint32_t start = off, end = off, i;
	int r = 0;

	while (start > 0 && u->text.s[start - 1] != '\n')
		start--;
	while (end < u->text.n && u->text.s[end] != '\n' && end - start < 200)
		end++;
	r = r ?: str_addn(out, u->text.s + start, end - start);
	r = r ?: str_addc(out, '\n');
	for (i = start; i < off && i < end; i++)
		r = r ?: str_addc(out, u->text.s[i] == '\t' ? '\t' : ' ');
	return r ?: str_add(out, "^\n");
}

int diags_format(const struct diags *diags, struct str *out)
{
	const struct diag *d;
	int r = 0;

	vec_foreach(d, &diags->all) {
		r = r ?: str_addf(out, "%s:%u: %s\n", d->path, d->line,
				  d->message);
		if (d->off != NONE && d->off < d->unit->text.n)
			r = r ?: format_line(d->unit, d->off, out);
	}
	return r;
}

int unit_read(struct unit *u, const char *path, struct diags *diags)
{
	u->path = path;
	u->diags = diags;
	return source_read(u);
}

int unit_parse(struct unit *u, const struct asm_arch *arch)
{
	struct diags *diags = u->diags;
	size_t before = diags->all.n;
	int r;

	u->arch = arch;
	r = lexer_run(u);
	r = r ?: sections_run(u);
	r = r ?: symbols_run(u);
	r = r ?: blocks_run(u);
	if (!r && diags->all.n > before)
		r = -EBADMSG;
	return r;
}

void unit_done(struct unit *u)
{
	str_done(&u->text);
	vec_done(&u->stmts);
	vec_done(&u->refs);
	vec_done(&u->syms);
	vec_done(&u->sects);
	vec_done(&u->blocks);
	vec_done(&u->aliases);
	free(u->names.slots);
	u->names = (struct name_table){0};
	map_done(&u->sect_map);
	map_done(&u->directives);
}
