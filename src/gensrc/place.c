/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/place.h"

#include "gensrc/sections.h"

const struct section *block_section(const struct unit *u, const struct block *b)
{
	static const struct section common = {
		.name = ".bss", .n = 4, .unique = NONE, .next = NONE,
		.same = NONE, .block = NONE, .other = NONE, .alloc = true,
		.write = true, .nobits = true,
	};

	return b->kind == BLOCK_COMM ? &common : &u->sects.v[b->sect];
}

/* The address of what other files define: in a section that cannot be written
 * the link would need a copy of that here. */
static bool holds_foreign_address(const struct unit *u, const struct block *b)
{
	uint32_t i, k;

	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next)) {
		const struct stmt *s = &u->stmts.v[i];
		const char *text = stmt_text(u, s);

		if (s->dir != DIR_DATUM ||
		    asm_data_size(u->arch, text + 1,
				  strcspn(text, " \t\n") - 1) < 8)
			continue;
		for (k = s->ref; k < s->ref + s->n_refs; k++)
			if (!sym_is_defined(&u->syms.v[u->refs.v[k].sym]))
				return true;
	}
	return false;
}

/* The code whose inner labels a literal names: its jump table, its exception
 * table. NONE if it names none. */
static uint32_t table_owner(const struct unit *u, const struct block *b)
{
	uint32_t i, k, to;

	for (i = b->first; i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; k < s->ref + s->n_refs; k++) {
			to = u->syms.v[u->refs.v[k].sym].block;
			if (to != NONE && u->blocks.v[to].kind == BLOCK_CODE &&
			    u->blocks.v[to].sym != u->refs.v[k].sym)
				return to;
		}
	}
	return NONE;
}

bool sections_share_group(const struct section *a, const struct section *b)
{
	return a->group_n == b->group_n &&
	       (!a->group_n || memcmp(a->group, b->group, a->group_n) == 0);
}

static bool has_group(const struct unit *u, const struct section *like)
{
	const struct section *s;

	vec_foreach(s, &u->sects)
		if (s->group_n == like->group_n &&
		    memcmp(s->group, like->group, s->group_n) == 0)
			return true;
	return false;
}

bool block_is_shared(const struct unit *u, const struct block *b)
{
	const struct symbol *sym = b->sym == NONE ? NULL : &u->syms.v[b->sym];

	if (!sym || !block_section(u, b)->group_n || b->peer != NONE ||
	    b->parent != NONE || block_is_literal(u, b) ||
	    !(sym->global || sym->weak))
		return false;
	return !block_is_writable(u, b) ||
	       (sym->n > 7 && memcmp(sym->name, "DW.ref.", 7) == 0);
}

struct block_group block_kpatch_group(const struct unit *old,
				      const struct unit *u,
				      const struct block *b)
{
	const struct section *s = block_section(u, b);
	struct block_group group = { NULL, 0, "" };
	uint32_t owner;

	if (!s->group_n)
		return group;
	if (block_is_literal(u, b)) {
		owner = table_owner(u, b);
		return owner == NONE ? group :
		       block_kpatch_group(old, u, &u->blocks.v[owner]);
	}
	if (b->parent != NONE)
		b = &u->blocks.v[b->parent];
	group.name = s->group;
	group.n = s->group_n;
	if (block_is_shared(u, b) || (b->peer == NONE && !has_group(old, s)))
		group.suffix = ".kpatch";
	if (b->kind != BLOCK_CODE && block_is_writable(u, b) &&
	    !block_is_shared(u, b))
		group.suffix = "";
	return group;
}

const char *block_kpatch_section(const struct unit *u, const struct block *b)
{
	const struct section *s = block_section(u, b);

	if ((s->once && !s->group_n) || s->tls || !s->alloc)
		return NULL;
	/* Constants among code are loaded by their distance to it. */
	if (b->kind == BLOCK_CODE ||
	    (s->exec && u->arch->literal_pools && block_is_literal(u, b)))
		return ".kpatch.text";
	if (s->lsda)
		return ".kpatch.gcc_except_table";
	if (section_is(s, ".data.rel.ro"))
		return ".kpatch.data.rel.ro";
	if (section_is(s, ".rodata") && !s->write)
		return holds_foreign_address(u, b) ? ".kpatch.data.rel.ro" :
						     ".kpatch.rodata";
	if (section_is(s, ".bss") || (s->nobits && section_is(s, ".data")))
		return ".kpatch.bss";
	return section_is(s, ".data") ? ".kpatch.data" : NULL;
}
