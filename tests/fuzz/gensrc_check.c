/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc_check.h"

#include <string.h>

#include "fuzz.h"
#include "gensrc/blocks.h"
#include "gensrc/lexer.h"
#include "gensrc/sections.h"
#include "gensrc/size.h"
#include "gensrc/source.h"
#include "gensrc/symbols.h"

#define is_index(i, vec) ((i) < (vec)->n)
#define is_index_or_none(i, vec) ((i) == NONE || is_index(i, vec))

static void check_name(const struct unit *u, const char *name, size_t n)
{
	require(n <= u->text.n && !memchr(name, '\n', n));
	(void)name_without_cold(name, n);
}

static void check_stmts(const struct unit *u)
{
	const struct stmt *s;
	uint32_t end = 0, line = 1, i, k;

	for (i = 0; i < u->stmts.n; i++) {
		s = &u->stmts.v[i];
		require(s->off >= end && s->len > 0);
		require(s->len <= u->text.n - s->off);
		end = s->off + s->len;
		require(s->args <= s->len);
		require(s->line >= line && s->line <= u->n_lines);
		line = s->line;
		require(is_index(s->sect, &u->sects));
		require(s->next == NONE || (s->next > i && is_index(s->next,
								&u->stmts)));
		if (s->kind == STMT_LABEL) {
			require(is_index(s->sym, &u->syms) && !s->n_refs);
			continue;
		}
		require(s->ref <= u->refs.n && s->n_refs <= u->refs.n - s->ref);
		for (k = s->ref; k < s->ref + s->n_refs; k++) {
			const struct ref *ref = &u->refs.v[k];

			require(is_index(ref->sym, &u->syms));
			require(ref->off >= s->off);
			require(u->syms.v[ref->sym].n <= end - ref->off);
			require(memcmp(u->text.s + ref->off,
				       u->syms.v[ref->sym].name,
				       u->syms.v[ref->sym].n) == 0);
		}
		(void)stmt_align(u, s);
	}
}

static void check_symbols(const struct unit *u)
{
	const struct alias *a;
	uint32_t i;

	for (i = 0; i < u->syms.n; i++) {
		const struct symbol *sym = &u->syms.v[i];

		check_name(u, sym->name, sym->n);
		require(unit_find(u, sym->name, sym->n) == i);
		require(is_index_or_none(sym->block, &u->blocks));
		require(is_index_or_none(sym->stmt, &u->stmts));
		require(is_index_or_none(sym->size_stmt, &u->stmts));
		require(is_index_or_none(sym->type_stmt, &u->stmts));
		require(is_index_or_none(sym->alias, &u->aliases));
		require(!sym_is_defined(sym) || sym->stmt != NONE);
		require(sym->block == NONE ||
			sym->pos <= u->blocks.v[sym->block].n_content);
	}
	vec_foreach(a, &u->aliases) {
		require(is_index(a->sym, &u->syms));
		require(is_index_or_none(a->target, &u->syms));
		require(is_index(a->stmt, &u->stmts));
	}
}

static void check_block(const struct unit *u, uint32_t i, bool *is_taken)
{
	const struct block *b = &u->blocks.v[i];
	uint32_t n = 0, k, last = NONE;
	uint64_t bytes;

	require(b->kind <= BLOCK_OTHER);
	require((b->sym == NONE) == (b->kind == BLOCK_OTHER));
	require(is_index_or_none(b->sym, &u->syms));
	require(is_index(b->sect, &u->sects));
	require(b->align && !(b->kind != BLOCK_COMM && b->align > 1u << 28));
	require((b->first == NONE) == (b->last == NONE));
	for (k = b->first; k != NONE; k = u->stmts.v[k].next) {
		require(is_index(k, &u->stmts) && !is_taken[k]);
		require(u->stmts.v[k].sect == b->sect ||
			b->kind == BLOCK_COMM);
		is_taken[k] = true;
		n += stmt_is_content(&u->stmts.v[k]);
		last = k;
	}
	require(last == b->last);
	require(n == b->n_content || b->kind == BLOCK_COMM);
	if (b->parent != NONE)
		require(is_index(b->parent, &u->blocks) &&
			u->blocks.v[b->parent].cold == i);
	if (b->cold != NONE)
		require(is_index(b->cold, &u->blocks) && b->cold != i &&
			u->blocks.v[b->cold].parent == i);
	(void)block_size(u, b, &bytes);
}

static void check_blocks(const struct unit *u)
{
	bool *is_taken = calloc(u->stmts.n + 1, sizeof(*is_taken));
	uint32_t i;

	require(is_taken);
	for (i = 0; i < u->blocks.n; i++)
		check_block(u, i, is_taken);
	free(is_taken);
}

static void check_sections(const struct unit *u)
{
	const struct section *s;

	vec_foreach(s, &u->sects) {
		require(is_index_or_none(s->block, &u->blocks));
		require(is_index_or_none(s->other, &u->blocks));
	}
}

int gensrc_parse(struct unit *u, const char *path, struct span text,
		 const struct asm_arch *arch, struct diags *diags)
{
	size_t before = diags->all.n;
	int r;

	fuzz_put(path, text);
	u->path = path;
	u->arch = arch;
	u->diags = diags;
	r = source_read(u);
	if (r < 0) {
		require(r == -EBADMSG && diags->all.n > before);
		return r;
	}
	require(u->text.n > 0 && u->text.s[u->text.n - 1] == '\n');
	u->text.cap = u->text.n + 1;
	u->text.s = realloc(u->text.s, u->text.cap);
	require(u->text.s && lexer_run(u) == 0);
	require(sections_run(u) == 0);
	require(symbols_run(u) == 0);
	require(blocks_run(u) == 0);
	check_stmts(u);
	check_sections(u);
	check_symbols(u);
	check_blocks(u);
	return diags->all.n > before ? -EBADMSG : 0;
}
