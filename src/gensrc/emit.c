/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Last phase: write. The original text (original.c), then the needed blocks of
 * the patched file with every symbol renamed to what it is in the output
 * (rename.c, emit_stmt.c), and behind a replaced function an exact copy of the
 * original (copy.c); then an entry of .kpatch.info for each function
 * (emit_info.c).
 *
 * Labels that only debug sections named are left out, so are .loc lines.
 */
#include "gensrc/emit.h"

#include "base/cleanup.h"
#include "format/info.h"
#include "gensrc/alike.h"
#include "gensrc/ehref.h"
#include "gensrc/emit_info.h"
#include "gensrc/emit_stmt.h"
#include "gensrc/lexer.h"
#include "gensrc/original.h"
#include "gensrc/rename.h"
#include "gensrc/select.h"
#include "gensrc/size.h"

static const char *section_flags(const char *name)
{
	static const struct {
		const char *name, *flags;
	} flags[] = {
		{ ".kpatch.text", "ax" }, { ".kpatch.rodata", "a" },
		{ ".kpatch.gcc_except_table", "a" },
		{ KPINFO_STRTAB_SECTION, "a" }, { KPINFO_SECTION, "a" },
		{ KPINFO_COMDAT_SECTION, "MS" },
	};
	size_t i;

	for (i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (streq(flags[i].name, name))
			return flags[i].flags;
	return "aw";
}

int emit_section(const struct asm_arch *arch, const char *name, bool retain,
		 struct block_group group, struct str *out)
{
	const char *flags = section_flags(name);
	int r = str_addf(out, "\t.section\t%s,\"%s%s%s\",%s%s", name, flags,
			 retain ? "R" : "", group.n ? "G" : "", arch->type_prefix,
			 streq(name, ".kpatch.bss") ? "nobits" : "progbits");

	if (strchr(flags, 'M'))
		r = r ?: str_add(out, ",1");
	if (group.n)
		r = r ?: str_addf(out, ",%.*s%s,comdat", (int)group.n,
				  group.name, group.suffix);
	return r ?: str_addc(out, '\n');
}

int emit_enter(struct emitter *e, const char *name, struct block_group group)
{
	if (e->section && streq(e->section, name) && group.n == e->group.n &&
	    (!group.n || (memcmp(group.name, e->group.name, group.n) == 0 &&
			  streq(group.suffix, e->group.suffix))))
		return 0;
	e->section = name;
	e->group = group;
	return emit_section(e->new->arch, name, !e->options->no_retain &&
			    streq(name, KPINFO_SECTION), group, e->out);
}

int emit_enter_plain(struct emitter *e, const char *name)
{
	return emit_enter(e, name, (struct block_group){ NULL, 0, "" });
}

/* Statements from *i on: those in front of the block's label, or all others. */
static int emit_stmts(struct emitter *e, const struct block *b, uint32_t *i,
		      bool in_front)
{
	uint32_t label = block_symbol(e->new, b)->stmt;
	int r = 0;

	for (; r == 0 && *i != NONE && (!in_front || *i < label);
	     *i = e->new->stmts.v[*i].next) {
		r = emit_stmt(e, *i);
		if (r == -EBADMSG)
			r = 0;
	}
	return r;
}

static int emit_visibility(struct emitter *e, const struct block *b,
			   const char *name)
{
	const struct symbol *sym = block_symbol(e->new, b);
	bool global = sym->global || sym->weak ||
		      (b->kind == BLOCK_COMM && !sym->local);
	int r = 0;

	if (b->peer != NONE || b->parent != NONE)
		global = b->kind == BLOCK_CODE && b->parent == NONE &&
			 e->options->force_global;
	if (!global)
		return 0;
	r = str_addf(e->out, "\t%s\t%s\n",
		     sym->weak && b->peer == NONE ? ".weak" : ".globl", name);
	/* Another file's original may have it: that one's kind of access. */
	if (block_section(e->new, b)->group_n && !sym->hidden &&
	    !block_is_shared(e->new, b))
		return r;
	return r ?: str_addf(e->out, "\t.hidden\t%s\n", name);
}

static int emit_code(struct emitter *e, uint32_t block)
{
	const struct unit *u = e->new;
	const struct block *b = &u->blocks.v[block];
	const char *t = u->arch->type_prefix;
	_cleanup_free_ char *name = NULL;
	uint32_t i = b->first;
	int r;

	e->line.n = 0;
	r = rename_definition(e, b, &e->line);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	e->cfa = (struct cfa){ .now = ASM_CFA_NONE };
	r = emit_enter(e, ".kpatch.text",
			  block_kpatch_group(e->old, u, b));
	r = r ?: str_add(e->out, "\t.p2align\t4\n");
	r = r ?: emit_visibility(e, b, name);
	r = r ?: str_addf(e->out, "\t.type\t%s, %sfunction\n", name, t);
	r = r ?: emit_stmts(e, b, &i, true);
	r = r ?: str_addf(e->out, "%s:\n.Lkpatch_new_%u:\n", name, block);
	r = r ?: emit_stmts(e, b, &i, false);
	return r ?: str_addf(e->out, "\t.size\t%s, .-%s\n"
			     ".Lkpatch_new_end_%u:\n", name, name, block);
}

/* An exception table: its labels count, and so does alignment inside. */
static int emit_table(struct emitter *e, const struct block *b)
{
	uint32_t i;
	int r = 0;

	e->types = ehref_types(e->new, b);
	for (i = b->first; r == 0 && i != NONE; i = e->new->stmts.v[i].next)
		r = emit_stmt(e, i);
	e->types = NONE;
	return r;
}

static int emit_content(struct emitter *e, const struct block *b)
{
	uint32_t i;
	int r = 0;

	if (b->kind == BLOCK_COMM)
		return str_addf(e->out, "\t.zero\t%llu\n",
				(unsigned long long)b->comm_size);
	if (e->new->sects.v[b->sect].lsda)
		return emit_table(e, b);
	for (i = stmt_content(e->new, b->first); r == 0 && i != NONE;
	     i = stmt_content(e->new, e->new->stmts.v[i].next))
		r = emit_stmt(e, i);
	return r;
}

/* The size that .size promises must be that of what we found, else there is
 * more behind a label that we took for the end. */
static int check_size(struct emitter *e, const struct block *b)
{
	const struct unit *u = e->new;
	const struct symbol *sym = block_symbol(u, b);
	const char *p, *end, *op;
	uint64_t said, found;
	size_t n;

	if (b->kind == BLOCK_COMM || sym->size_stmt == NONE)
		return 0;
	p = stmt_args(u, &u->stmts.v[sym->size_stmt]);
	end = stmt_text(u, &u->stmts.v[sym->size_stmt]) +
	      u->stmts.v[sym->size_stmt].len;
	if (!lexer_operand(&p, end, &op, &n) ||
	    !lexer_operand(&p, end, &op, &n) ||
	    lexer_number(op, n, &said) < 0 ||
	    block_size(u, b, &found) < 0 || said == found)
		return 0;
	return diag_stmt(u->diags, u, sym->size_stmt, "variable '%.*s' has "
		"%llu bytes here but %llu are said: it cannot be copied",
		NAME(sym), (unsigned long long)found,
		(unsigned long long)said);
}

static int emit_data(struct emitter *e, uint32_t block)
{
	const struct unit *u = e->new;
	const struct block *b = &u->blocks.v[block];
	const char *section = block_kpatch_section(u, b);
	_cleanup_free_ char *name = NULL;
	bool literal = block_is_literal(u, b);
	int r;

	e->line.n = 0;
	r = rename_definition(e, b, &e->line);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	r = check_size(e, b);
	if (r < 0 || !section)	/* select refused the latter */
		return r;
	r = emit_enter(e, section, block_kpatch_group(e->old, u, b));
	if (b->align > 1)
		r = r ?: str_addf(e->out, "\t.balign\t%u\n", b->align);
	r = r ?: emit_visibility(e, b, name);
	if (!literal)
		r = r ?: str_addf(e->out, "\t.type\t%s, %sobject\n", name,
				  u->arch->type_prefix);
	r = r ?: str_addf(e->out, "%s:\n", name);
	r = r ?: emit_content(e, b);
	if (!literal)
		r = r ?: str_addf(e->out, "\t.size\t%s, .-%s\n", name, name);
	return r;
}

static int emit_alias(struct emitter *e, const struct symbol *sym,
		      const struct alias *a)
{
	_cleanup_free_ char *name = NULL;
	int r;

	e->line.n = 0;
	r = rename_alias(e, sym, &e->line);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	e->line.n = 0;
	r = rename_reference(e, &e->new->syms.v[a->target], &e->line);
	if (sym->global || sym->weak)
		r = r ?: str_addf(e->out, "\t%s\t%s\n\t.hidden\t%s\n",
				  sym->weak ? ".weak" : ".globl", name, name);
	return r ?: str_addf(e->out, "\t.set\t%s, %s\n", name, e->line.s);
}

/* One for something new that no new code refers to leads nowhere. */
static bool is_alias_needed(const struct emitter *e, const struct alias *a)
{
	uint32_t block = e->new->syms.v[a->target].block;
	const struct block *b;

	if (block == NONE)
		return true;
	b = &e->new->blocks.v[block];
	return !block_is_shared(e->new, b) || (b->flags & BLOCK_NEEDED);
}

/* New names for what is elsewhere in this file. */
static int emit_aliases(struct emitter *e)
{
	const struct unit *u = e->new;
	const struct alias *a;
	int r = 0;

	vec_foreach(a, &u->aliases) {
		const struct symbol *sym = &u->syms.v[a->sym];

		if (rename_is_taken(e, sym) || a->target == NONE || r < 0 ||
		    sym->block != NONE || !is_alias_needed(e, a) ||
		    !(sym->global || sym->weak || sym->n_refs))
			continue;
		r = emit_alias(e, sym, a);
	}
	return r;
}

/* What the patched file says about symbols that the original lacks. */
static int emit_attributes(struct emitter *e)
{
	const struct symbol *sym;
	int r = 0;

	vec_foreach(sym, &e->new->syms) {
		if (sym_is_defined(sym) || rename_is_taken(e, sym) ||
		    !sym->n_refs)
			continue;
		if (sym->weak)
			r = r ?: str_addf(e->out, "\t.weak\t%.*s\n", NAME(sym));
		if (sym->hidden)
			r = r ?: str_addf(e->out, "\t.hidden\t%.*s\n",
					  NAME(sym));
	}
	return r;
}

static int emit_copy(struct emitter *e, uint32_t old)
{
	uint32_t function = alike_block(e->old, e->text, old);

	if (!copy_is_exact(&e->copies, function))
		return 0;
	e->section = NULL;
	return copy_emit(&e->copies, function, e->out);
}

static int emit_blocks(struct emitter *e)
{
	uint32_t i, cold;
	int r = 0;

	for (i = 0; (r == 0 || r == -EBADMSG) && i < e->new->blocks.n; i++) {
		const struct block *b = &e->new->blocks.v[i];

		if (b->kind != BLOCK_CODE || !(b->flags & BLOCK_NEEDED) ||
		    b->parent != NONE)
			continue;
		cold = b->cold;
		r = emit_code(e, i);
		if (r == 0 && cold != NONE)
			r = emit_code(e, cold);
		if (r == 0 && block_is_replaced(&e->new->blocks.v[i]))
			r = emit_copy(e, e->new->blocks.v[i].peer);
	}
	for (i = 0; (r == 0 || r == -EBADMSG) && i < e->new->blocks.n; i++)
		if (e->new->blocks.v[i].kind != BLOCK_CODE &&
		    (e->new->blocks.v[i].flags & BLOCK_NEEDED))
			r = emit_data(e, i);
	return r == -EBADMSG ? 0 : r;
}

static int emit_slots(struct emitter *e)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < e->new->syms.n; i++) {
		if (!e->slots[i])
			continue;
		e->line.n = 0;
		r = emit_enter_plain(e, ".kpatch.data");
		r = r ?: rename_reference(e, &e->new->syms.v[i], &e->line);
		r = r ?: str_addf(e->out, "\t.balign\t8\n"
				  ".Lkpatch_slot_%u:\n\t.quad\t%s\n", i,
				  e->line.s);
	}
	return r;
}

int emit_run(const struct unit *old, const struct unit *new,
	     const struct unit *text, const struct emit_options *options,
	     struct output *out)
{
	struct emitter e = {
		.old = old, .new = new, .text = text, .options = options,
		.out = &out->text,
		.slots = calloc(new->syms.n + 1, sizeof(bool)), .types = NONE,
	};
	int r;

	r = e.slots ? copies_find(text, &e.copies) : -ENOMEM;
	r = r ?: original_emit(old, new, text, out);
	r = r ?: emit_attributes(&e);
	r = r ?: emit_blocks(&e);
	r = r ?: emit_slots(&e);
	r = r ?: emit_aliases(&e);
	r = r ?: emit_info(&e);
	copies_done(&e.copies);
	str_done(&e.line);
	free(e.slots);
	return r;
}
