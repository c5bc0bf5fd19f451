/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Last phase: write. The original text goes out byte for byte, but that two
 * local labels are put in for each part of a replaced function, on lines of
 * their own behind its label and its .size; then the needed blocks of the
 * patched file with every symbol renamed to what it is in the output:
 *
 *   label in code, literal     NAME.kpatch
 *   function of the original   its name there (the old entry leads to the new)
 *   variable of the original   its name there
 *   changed read-only data     the original's NAME.kpatch
 *   new function or variable   NAME, or NAME.kpatch if that is taken
 *   a .cold part               NAME.kpatch
 *
 * and then an entry of .kpatch.info for each function (format/info.h). Its
 * addresses are differences of local labels to the field, so no link needs a
 * dynamic relocation for them, whatever the function's visibility is.
 *
 * Behind a replaced function stands an exact copy of the original (copy.c).
 *
 * Labels that only debug sections named are left out, so are .loc lines.
 */
#include "gensrc/emit.h"

#include "base/cleanup.h"
#include "format/info.h"
#include "gensrc/anchors.h"
#include "gensrc/copy.h"
#include "gensrc/ehref.h"
#include "gensrc/lexer.h"
#include "gensrc/select.h"
#include "gensrc/size.h"

#define CFA_DEPTH 32

struct emitter {
	const struct unit *old, *new;
	const struct emit_options *options;
	struct str *out;
	struct str line;	/* one statement, while it is built */
	struct copies copies;
	const char *section;	/* that out stands in */
	struct block_group group;	/* its COMDAT group */
	bool *slots;		/* by symbol: an unwind table wants a slot */
	uint32_t types;		/* of the exception table that is written */
	enum asm_cfa cfa, saved[CFA_DEPTH];
	size_t n_saved;
};

struct insertion {
	uint32_t off;		/* in the original text, behind a newline */
	uint32_t number;
	bool end;
};

struct insertions {
	VEC(struct insertion) all;
};

#define NAME(sym) (int)(sym)->n, (sym)->name

static const struct symbol *block_symbol(const struct unit *u,
					 const struct block *b)
{
	return &u->syms.v[b->sym];
}

/* Is the name in the original's text, as something defined or referred to? */
static bool is_taken(const struct emitter *e, const struct symbol *sym)
{
	const struct symbol *old;

	if (sym->same == NONE)
		return false;
	old = &e->old->syms.v[sym->same];
	return sym_is_defined(old) || old->n_refs || old->global || old->weak;
}

/* Does a copy of the original's block of that name take NAME.kpatch? */
static bool is_copied(const struct emitter *e, const struct symbol *sym)
{
	const struct symbol *old = &e->old->syms.v[sym->same];
	uint32_t peer;

	if (old->block == NONE || e->old->blocks.v[old->block].sym != sym->same)
		return false;
	peer = e->old->blocks.v[old->block].peer;
	return peer != NONE &&
	       (e->new->blocks.v[peer].flags & BLOCK_NEEDED);
}

static int add_new_name(struct emitter *e, const struct symbol *sym)
{
	const char *suffix = "";

	if (is_taken(e, sym))
		suffix = is_copied(e, sym) ? ".kpatch.new" : ".kpatch";
	return str_addf(&e->line, "%.*s%s", NAME(sym), suffix);
}

/* The new name for something that is new itself, or has its own name. */
static int add_alias_name(struct emitter *e, const struct symbol *sym)
{
	const struct alias *a = &e->new->aliases.v[sym->alias];
	uint32_t block = a->target == NONE ? NONE :
			 e->new->syms.v[a->target].block;

	if (block != NONE &&
	    block_is_shared(e->new, &e->new->blocks.v[block]))
		return str_addf(&e->line, "%.*s.kpatch", NAME(sym));
	return add_new_name(e, sym);
}

/* The name under which the copy of a block is defined. */
static int add_definition(struct emitter *e, const struct block *b)
{
	const struct symbol *sym = block_symbol(e->new, b);

	if (block_is_literal(e->new, b) || b->parent != NONE)
		return str_addf(&e->line, "%.*s.kpatch", NAME(sym));
	if (block_is_shared(e->new, b))
		return str_addf(&e->line, "%.*s.kpatch", NAME(sym));
	if (b->peer == NONE)
		return add_new_name(e, sym);
	return str_addf(&e->line, "%.*s.kpatch",
		NAME(block_symbol(e->old, &e->old->blocks.v[b->peer])));
}

/* The name by which new code refers to the symbol. */
static int add_reference(struct emitter *e, const struct symbol *sym)
{
	const struct block *b;
	const struct alias *a;
	bool primary;
	int r;

	if (sym_is_anchor(e->new, sym)) {
		a = &e->old->aliases.v[e->new->aliases.v[sym->alias].peer];
		return str_addf(&e->line, "%.*s",
				NAME(&e->old->syms.v[a->sym]));
	}
	if (sym->block == NONE) {
		if (sym->alias != NONE &&
		    !(sym->same != NONE &&
		      e->old->syms.v[sym->same].alias != NONE))
			return add_alias_name(e, sym);
		return str_addn(&e->line, sym->name, sym->n);
	}
	b = &e->new->blocks.v[sym->block];
	primary = b->sym != NONE && block_symbol(e->new, b) == sym;
	if ((b->kind == BLOCK_CODE || e->new->sects.v[b->sect].lsda) &&
	    !primary)
		return str_addf(&e->line, "%.*s.kpatch", NAME(sym));
	if (b->kind == BLOCK_OTHER)
		return str_addn(&e->line, sym->name, sym->n);
	if (block_is_literal(e->new, b) && sym->addend) {
		r = add_definition(e, b);
		return r ?: str_addf(&e->line, "+%u", sym->addend);
	}
	if (b->peer == NONE || b->parent != NONE ||
	    block_is_literal(e->new, b) ||
	    (b->kind != BLOCK_CODE && (b->flags & BLOCK_NEEDED)))
		return add_definition(e, b);
	if (!primary)	/* a second name of data that the original has */
		return str_addn(&e->line, sym->name, sym->n);
	sym = block_symbol(e->old, &e->old->blocks.v[b->peer]);
	return str_addn(&e->line, sym->name, sym->n);
}

/* The statement's text with its symbols renamed, into e->line. *ret_off says
 * where the k-th symbol (of n_refs) went. */
static int build_line(struct emitter *e, const struct stmt *s, uint32_t k,
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
		r = r ?: add_reference(e, &u->syms.v[ref->sym]);
		if (i == k)
			*ret_n = e->line.n - *ret_off;
		from = ref->off + u->syms.v[ref->sym].n;
	}
	return r ?: str_addn(&e->line, u->text.s + from,
			     s->off + s->len - from);
}

/* Must this reference of an instruction go through the GOT? A symbol that we
 * do not define may be anywhere; the original's own direct reference shows
 * that the link puts it within reach (a COPY, or the same object). */
static bool wants_got(const struct emitter *e, const struct stmt *s,
		      const struct ref *ref)
{
	const struct unit *u = e->new;
	const struct symbol *sym = &u->syms.v[ref->sym];

	if (sym_is_defined(sym) || sym->hidden || sym_is_local_label(sym) ||
	    !u->arch->is_direct(stmt_text(u, s), s->len, ref->off - s->off,
				sym->n) ||
	    u->arch->is_branch(stmt_text(u, s),
			       strcspn(stmt_text(u, s), " \t\n"),
			       stmt_args(u, s), stmt_args_n(s)))
		return false;
	if (sym->n == 21 && memcmp(sym->name, "_GLOBAL_OFFSET_TABLE_", 21) == 0)
		return false;
	return e->options->force_gotpcrel || sym->same == NONE ||
	       !e->old->syms.v[sym->same].direct;
}

/* One of the lines that through_got() made, a tab in front. If it is the one
 * that still names the other symbol itself, that has its turn. */
static int emit_got_line(struct emitter *e, const char *line, size_t n,
			 const char *name, size_t name_n)
{
	const char *at = memmem(line, n, name, name_n);
	int r;

	/* Symbols stand behind '$', a tab, '+' or a blank in an operand. */
	while (at && (lexer_is_name(at[-1]) || at[name_n] == '@' ||
		      lexer_is_name(at[name_n])))
		at = memmem(at + 1, n - (size_t)(at + 1 - line), name, name_n);
	if (at && line[1] != '.')
		return e->new->arch->through_got(line + 1, n - 1,
			(size_t)(at - line) - 1, name_n, e->cfa, e->out);
	r = str_addn(e->out, line, n);
	return r ?: str_addc(e->out, '\n');
}

/* Both symbols of the instruction in e->line go through the GOT: first one,
 * then the other in what came out, with another scratch register. */
static int emit_got_twice(struct emitter *e, size_t off, size_t n,
			  const char *name, size_t name_n)
{
	_cleanup_str_ struct str lines = {0};
	size_t before = e->out->n;
	char *p, *end;
	int r;

	r = e->new->arch->through_got(e->line.s, e->line.n, off, n, e->cfa,
				      &lines);
	for (p = lines.s; r == 0 && p < lines.s + lines.n; p = end + 1) {
		end = strchr(p, '\n');
		if (!end)
			break;
		*end = 0;
		r = emit_got_line(e, p, (size_t)(end - p), name, name_n);
	}
	if (r < 0)
		e->out->n = before;
	return r;
}

static int emit_through_got(struct emitter *e, const struct stmt *s,
			    const uint32_t got[2], uint32_t n_got)
{
	const struct unit *u = e->new;
	const struct symbol *other;
	size_t off = 0, n = 0;
	int r = build_line(e, s, got[0], &off, &n);

	if (r < 0)
		return r;
	if (n_got == 1)
		return u->arch->through_got(e->line.s, e->line.n, off, n,
					    e->cfa, e->out);
	other = &u->syms.v[u->refs.v[s->ref + got[1]].sym];
	return n_got > 2 ? -ENOTSUP :
	       emit_got_twice(e, off, n, other->name, other->n);
}

static int emit_insn(struct emitter *e, uint32_t i)
{
	const struct unit *u = e->new;
	const struct stmt *s = &u->stmts.v[i];
	uint32_t k, got[2] = { NONE, NONE }, n_got = 0;
	size_t unused = 0;
	int r;

	for (k = 0; k < s->n_refs; k++)
		if (wants_got(e, s, &u->refs.v[s->ref + k]) && n_got++ < 2)
			got[n_got - 1] = k;
	if (!n_got) {
		r = build_line(e, s, NONE, &unused, &unused);
		r = r ?: str_addc(e->out, '\t');
		r = r ?: str_addn(e->out, e->line.s, e->line.n);
		return r ?: str_addc(e->out, '\n');
	}
	r = emit_through_got(e, s, got, n_got);
	if (r != -ENOTSUP)
		return r;
	return diag_stmt(u->diags, u, i, "new code refers to '%.*s', which may "
		"be in another object, in a way that cannot go through the "
		"GOT", NAME(&u->syms.v[u->refs.v[s->ref + got[0]].sym]));
}

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

/* Follow which register the frame address is computed from. */
static void follow_cfa(struct emitter *e, const struct stmt *s)
{
	const struct unit *u = e->new;
	const char *p = stmt_args(u, s), *op;
	const char *end = stmt_text(u, s) + s->len;
	size_t n;

	if (s->dir == DIR_CFI_START)
		e->cfa = ASM_CFA_SP;
	else if (is_directive(u, s, ".cfi_escape"))
		e->cfa = ASM_CFA_UNKNOWN;
	else if (is_directive(u, s, ".cfi_remember_state") &&
		 e->n_saved < CFA_DEPTH)
		e->saved[e->n_saved++] = e->cfa;
	else if (is_directive(u, s, ".cfi_restore_state"))
		e->cfa = e->n_saved ? e->saved[--e->n_saved] : ASM_CFA_UNKNOWN;
	else if (is_directive(u, s, ".cfi_def_cfa") ||
		 is_directive(u, s, ".cfi_def_cfa_register"))
		e->cfa = lexer_operand(&p, end, &op, &n) ?
			 cfa_of(u->arch, op, n) : ASM_CFA_UNKNOWN;
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

static int emit_stmt(struct emitter *e, uint32_t i)
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
		follow_cfa(e, s);
		if (s->dir == DIR_SYMVER || s->dir == DIR_WEAKREF)
			return 0;
		r = emit_eh_ref(e, i);
		if (r != -ENOENT)
			return r;
	}
	r = build_line(e, s, NONE, &unused, &unused);
	if (s->kind != STMT_NUMBER_LABEL)
		r = r ?: str_addc(e->out, '\t');
	r = r ?: str_addn(e->out, e->line.s, e->line.n);
	return r ?: str_addc(e->out, '\n');
}

static const char *section_flags(const char *name)
{
	static const struct {
		const char *name, *flags;
	} flags[] = {
		{ ".kpatch.text", "ax" }, { ".kpatch.rodata", "a" },
		{ ".kpatch.gcc_except_table", "a" },
		{ KPINFO_STRTAB_SECTION, "a" }, { KPINFO_SECTION, "aR" },
		{ KPINFO_COMDAT_SECTION, "MS" },
	};
	size_t i;

	for (i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (streq(flags[i].name, name))
			return flags[i].flags;
	return "aw";
}

static int enter_grouped(struct emitter *e, const char *name,
			 struct block_group group)
{
	const char *flags = section_flags(name);
	int r;

	if (e->section && streq(e->section, name) && group.n == e->group.n &&
	    (!group.n || (memcmp(group.name, e->group.name, group.n) == 0 &&
			  streq(group.suffix, e->group.suffix))))
		return 0;
	e->section = name;
	e->group = group;
	r = str_addf(e->out, "\t.section\t%s,\"%s%s\",%s%s", name, flags,
		     group.n ? "G" : "", e->new->arch->type_prefix,
		     streq(name, ".kpatch.bss") ? "nobits" : "progbits");
	if (strchr(flags, 'M'))
		r = r ?: str_add(e->out, ",1");
	if (group.n)
		r = r ?: str_addf(e->out, ",%.*s%s,comdat", (int)group.n,
				  group.name, group.suffix);
	return r ?: str_addc(e->out, '\n');
}

int emit_section(const struct asm_arch *arch, const char *name,
		 struct str *out)
{
	return str_addf(out, "\t.section\t%s,\"%s\",%sprogbits\n", name,
			section_flags(name), arch->type_prefix);
}

static int enter_section(struct emitter *e, const char *name)
{
	return enter_grouped(e, name, (struct block_group){ NULL, 0, "" });
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
	if (e->new->sects.v[b->sect].group_n && !sym->hidden &&
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
	r = add_definition(e, b);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	e->n_saved = 0;
	e->cfa = ASM_CFA_NONE;
	r = enter_grouped(e, ".kpatch.text",
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
	r = add_definition(e, b);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	r = check_size(e, b);
	if (r < 0 || !section)	/* select refused the latter */
		return r;
	r = enter_grouped(e, section, block_kpatch_group(e->old, u, b));
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
	r = add_alias_name(e, sym);
	name = r < 0 ? NULL : strdup(e->line.s);
	if (!name)
		return -ENOMEM;
	e->line.n = 0;
	r = add_reference(e, &e->new->syms.v[a->target]);
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

		if (is_taken(e, sym) || a->target == NONE || r < 0 ||
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
		if (sym_is_defined(sym) || is_taken(e, sym) || !sym->n_refs)
			continue;
		if (sym->weak)
			r = r ?: str_addf(e->out, "\t.weak\t%.*s\n", NAME(sym));
		if (sym->hidden)
			r = r ?: str_addf(e->out, "\t.hidden\t%.*s\n",
					  NAME(sym));
	}
	return r;
}

struct entry {
	uint32_t kind;
	uint32_t old, new;	/* blocks, or NONE */
	bool copied;
	const struct symbol *name;
	uint32_t part_of;	/* new block of the whole function */
};

/* One entry of format/info.h; the order of the fields is that of the struct. */
static int emit_entry(struct emitter *e, const struct entry *entry,
		      uint32_t number)
{
	uint32_t code = entry->new != NONE ? entry->new : entry->part_of;
	const size_t filled = offsetof(struct kpinfo_entry, entry_offset);
	int r;

	r = enter_section(e, KPINFO_STRTAB_SECTION);
	r = r ?: str_addf(e->out, ".Lkpatch_name_%u:\n\t.string\t\"%.*s\"\n",
			  number, NAME(entry->name));
	r = r ?: enter_grouped(e, KPINFO_SECTION,
			       block_kpatch_group(e->old, e->new,
						  &e->new->blocks.v[code]));
	r = r ?: str_add(e->out, "\t.balign\t8\n");
	if (entry->old != NONE)
		r = r ?: str_addf(e->out, "\t.long\t.Lkpatch_old_%u-.\n"
			"\t.long\t.Lkpatch_old_end_%u-.Lkpatch_old_%u\n",
			entry->old, entry->old, entry->old);
	else
		r = r ?: str_add(e->out, "\t.long\t0, 0\n");
	if (entry->new != NONE)
		r = r ?: str_addf(e->out, "\t.long\t.Lkpatch_new_%u-.\n"
			"\t.long\t.Lkpatch_new_end_%u-.Lkpatch_new_%u\n",
			entry->new, entry->new, entry->new);
	else
		r = r ?: str_add(e->out, "\t.long\t0, 0\n");
	r = r ?: str_addf(e->out, "\t.long\t.Lkpatch_name_%u-.\n"
			  "\t.long\t%u\n", number, entry->kind);
	if (!entry->copied)
		return r ?: str_addf(e->out, "\t.zero\t%zu\n",
				     sizeof(struct kpinfo_entry) - filled);
	return r ?: str_addf(e->out, "\t.zero\t%zu\n"
			"\t.long\t.Lkpatch_copy_%u-.\n"
			"\t.long\t.Lkpatch_copy_end_%u-.Lkpatch_copy_%u\n"
			"\t.zero\t%zu\n",
			offsetof(struct kpinfo_entry, copy_rel) - filled,
			entry->old, entry->old, entry->old,
			sizeof(struct kpinfo_entry) -
			offsetof(struct kpinfo_entry, reserved));
}

/* A replaced function and its .cold part, which no thread may be inside. */
static int emit_replaced(struct emitter *e, uint32_t block, uint32_t *number)
{
	const struct block *b = &e->new->blocks.v[block];
	const struct block *a = &e->old->blocks.v[b->peer], *cold;
	struct entry entry = {
		KPINFO_REPLACE, b->peer, block,
		copy_is_exact(&e->copies, b->peer), block_symbol(e->old, a),
		block,
	};
	int r = emit_entry(e, &entry, (*number)++);

	/* Whichever file's copy the link keeps, it has to be replaced. */
	if (e->new->sects.v[b->sect].group_n) {
		r = r ?: enter_section(e, KPINFO_COMDAT_SECTION);
		r = r ?: str_addf(e->out, "\t.string\t\"%.*s\"\n",
				  NAME(entry.name));
	}
	if (r < 0 || a->cold == NONE)
		return r;
	cold = &e->old->blocks.v[a->cold];
	entry = (struct entry){
		KPINFO_WATCH, a->cold, NONE, entry.copied,
		block_symbol(e->old, cold), block,
	};
	return emit_entry(e, &entry, (*number)++);
}

static int emit_info(struct emitter *e)
{
	uint32_t i, number = 0;
	int r = 0;

	for (i = 0; r == 0 && i < e->new->blocks.n; i++) {
		const struct block *b = &e->new->blocks.v[i];
		struct entry entry = { KPINFO_NEW, NONE, i, false, NULL, i };

		if (b->kind != BLOCK_CODE || !(b->flags & BLOCK_NEEDED) ||
		    b->parent != NONE)
			continue;
		entry.name = block_symbol(e->new, b);
		r = b->peer != NONE ? emit_replaced(e, i, &number) :
		    emit_entry(e, &entry, number++);
	}
	return r;
}

static int emit_copy(struct emitter *e, uint32_t function)
{
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

/* Behind the newline that ends the statement's line. */
static uint32_t behind_line(const struct unit *u, uint32_t stmt)
{
	const char *p = stmt_text(u, &u->stmts.v[stmt]);
	const char *end = u->text.s + u->text.n;
	const char *newline = memchr(p, '\n', (size_t)(end - p));

	return (uint32_t)((newline ? newline + 1 : end) - u->text.s);
}

static int insert_for(struct emitter *e, uint32_t block, struct insertions *ins)
{
	const struct unit *u = e->old;
	const struct symbol *sym = block_symbol(u, &u->blocks.v[block]);
	struct insertion start = { behind_line(u, sym->stmt), block, false };
	struct insertion end = { behind_line(u, sym->size_stmt), block, true };
	int r = vec_push(&ins->all, start);

	return r ?: vec_push(&ins->all, end);
}

static int compare_insertions(const void *pa, const void *pb)
{
	const struct insertion *a = pa, *b = pb;

	return a->off < b->off ? -1 : a->off > b->off;
}

static int collect_insertions(struct emitter *e, struct insertions *ins)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < e->new->blocks.n; i++) {
		const struct block *b = &e->new->blocks.v[i];

		if (!block_is_replaced(b) || b->parent != NONE)
			continue;
		r = insert_for(e, b->peer, ins);
		if (r == 0 && e->old->blocks.v[b->peer].cold != NONE)
			r = insert_for(e, e->old->blocks.v[b->peer].cold, ins);
	}
	if (ins->all.n > 1)
		qsort(ins->all.v, ins->all.n, sizeof(*ins->all.v),
		      compare_insertions);
	return r;
}

static int emit_original(struct emitter *e, struct output *out)
{
	struct insertions ins = {0};
	const struct insertion *in;
	int r;

	r = collect_insertions(e, &ins);
	vec_foreach(in, &ins.all) {
		r = r ?: output_cut(out, in->off);
		r = r ?: str_addf(&out->text, ".Lkpatch_old_%s%u:\n",
				  in->end ? "end_" : "", in->number);
	}
	r = r ?: output_cut(out, (uint32_t)e->old->text.n);
	vec_done(&ins.all);
	return r;
}

static int emit_slots(struct emitter *e)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < e->new->syms.n; i++) {
		if (!e->slots[i])
			continue;
		e->line.n = 0;
		r = enter_section(e, ".kpatch.data");
		r = r ?: add_reference(e, &e->new->syms.v[i]);
		r = r ?: str_addf(e->out, "\t.balign\t8\n"
				  ".Lkpatch_slot_%u:\n\t.quad\t%s\n", i,
				  e->line.s);
	}
	return r;
}

int emit_run(const struct unit *old, const struct unit *new,
	     const struct emit_options *options, struct output *out)
{
	struct emitter e = {
		.old = old, .new = new, .options = options,
		.out = &out->text,
		.slots = calloc(new->syms.n + 1, sizeof(bool)), .types = NONE,
	};
	int r;

	r = e.slots ? copies_find(old, &e.copies) : -ENOMEM;
	r = r ?: emit_original(&e, out);
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
