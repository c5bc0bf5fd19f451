/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Fifth phase: cut each section into blocks and note who names whom.
 *
 *   code  opens at the label of a symbol of type function, and is closed by
 *         its .size; labels inside belong to it
 *   data  opens at any label in a section that is not code (also a literal
 *         .LC0 or a jump table), and ends at the next label; exception tables
 *         (.gcc_except_table) only at one that .cfi_lsda named, which stands
 *         before it
 *   other what stands in an allocated section outside of these
 *
 * A block's statements need not be adjacent: a jump table lies in the middle
 * of its function's text. They are linked by stmt.next, so walking all blocks
 * costs one step per statement whatever the input looks like. Local labels and
 * unwind directives directly in front of a function's label belong to it (a
 * .cold part begins with them), so does .cfi_endproc behind its .size (clang).
 *
 * Labels are no content: a label in code stands for the number of content
 * statements before it (symbol.pos). Debug sections hold no blocks.
 */
#include "gensrc/blocks.h"

#include "gensrc/lexer.h"
#include "gensrc/sections.h"

size_t name_without_cold(const char *name, size_t n)
{
	size_t i = n;

	while (i > 0 && name[i - 1] >= '0' && name[i - 1] <= '9')
		i--;
	if (i < n && i > 0 && name[i - 1] == '.')
		i--;
	else
		i = n;
	return i > 5 && memcmp(name + i - 5, ".cold", 5) == 0 ? i - 5 : 0;
}

uint32_t stmt_align(const struct unit *u, const struct stmt *s)
{
	const char *p = stmt_args(u, s), *op;
	uint64_t value;
	size_t n;

	if (!lexer_operand(&p, stmt_text(u, s) + s->len, &op, &n) ||
	    lexer_number(op, n, &value) < 0)
		return 0;
	if (s->dir == DIR_P2ALIGN ||
	    (s->dir == DIR_ALIGN && u->arch->align_is_log2))
		return value <= 28 ? 1u << value : 0;
	return value <= 1 << 28 ? (uint32_t)value : 0;
}

static bool is_align(const struct stmt *s)
{
	return s->kind == STMT_DIRECTIVE &&
	       (s->dir == DIR_ALIGN || s->dir == DIR_P2ALIGN ||
		s->dir == DIR_BALIGN);
}

static int new_block(struct unit *u, uint8_t kind, uint32_t sym, uint32_t sect,
		     uint32_t *ret_block)
{
	struct block b = {
		.kind = kind, .sym = sym, .sect = sect, .first = NONE,
		.last = NONE, .parent = NONE, .cold = NONE, .peer = NONE,
		.literal_peer = NONE, .why_old = NONE, .why_new = NONE,
		.align = 1,
	};
	int r = vec_push(&u->blocks, b);

	if (!r)
		*ret_block = (uint32_t)u->blocks.n - 1;
	return r;
}

static void link_stmt(struct unit *u, uint32_t block, uint32_t i)
{
	struct block *b = &u->blocks.v[block];

	if (b->first == NONE)
		b->first = i;
	else
		u->stmts.v[b->last].next = i;
	b->last = i;
	if (stmt_is_content(&u->stmts.v[i]))
		b->n_content++;
}

static int other_block(struct unit *u, uint32_t sect, uint32_t *ret_block)
{
	int r = 0;

	if (u->sects.v[sect].other == NONE) {
		r = new_block(u, BLOCK_OTHER, NONE, sect, ret_block);
		if (!r)
			u->sects.v[sect].other = *ret_block;
	}
	*ret_block = u->sects.v[sect].other;
	return r;
}

static void define(struct unit *u, uint32_t sym, uint32_t block, uint32_t i)
{
	u->syms.v[sym].block = block;
	u->syms.v[sym].pos = u->blocks.v[block].n_content;
	u->syms.v[sym].stmt = i;
}

static void add_pending(struct section *sect, struct unit *u, uint32_t i)
{
	if (sect->pending_first == NONE)
		sect->pending_first = i;
	else
		u->stmts.v[sect->pending_last].next = i;
	sect->pending_last = i;
}

/* Give what stood in front of a block to it. */
static void link_pending(struct unit *u, struct section *sect, uint32_t block)
{
	uint32_t i = sect->pending_first, next;

	sect->pending_first = sect->pending_last = NONE;
	for (; i != NONE; i = next) {
		struct stmt *s = &u->stmts.v[i];

		next = s->next;
		s->next = NONE;
		if (s->kind == STMT_LABEL)
			define(u, s->sym, block, i);
		else if (s->dir == DIR_CFI_START)
			u->blocks.v[block].flags |= BLOCK_CFI_OPEN;
		link_stmt(u, block, i);
	}
}

/* It was no function that followed. */
static int flush_pending(struct unit *u, uint32_t sect)
{
	uint32_t block;
	int r;

	if (u->sects.v[sect].pending_first == NONE)
		return 0;
	r = other_block(u, sect, &block);
	if (!r)
		link_pending(u, &u->sects.v[sect], block);
	return r;
}

static int open_block(struct unit *u, uint8_t kind, uint32_t i)
{
	struct section *sect = &u->sects.v[u->stmts.v[i].sect];
	uint32_t block;
	int r;

	r = new_block(u, kind, u->stmts.v[i].sym, u->stmts.v[i].sect, &block);
	if (r < 0)
		return r;
	u->blocks.v[block].align = sect->align ? sect->align : 1;
	if (sect->merge && sect->entsize > u->blocks.v[block].align &&
	    section_is(sect, ".rodata.cst"))
		u->blocks.v[block].align = sect->entsize;
	sect->align = 0;
	sect->block = block;
	link_pending(u, sect, block);
	define(u, u->stmts.v[i].sym, block, i);
	link_stmt(u, block, i);
	return 0;
}

/* Does an exception table start at this label? clang gives it two: the one in
 * front of .cfi_lsda's is no local label. */
static bool starts_table(const struct unit *u, uint32_t block,
			 const struct symbol *sym)
{
	return u->blocks.v[block].n_content > 0 &&
	       (sym->lsda || !sym_is_local_label(sym));
}

/* Nothing but data belongs to a constant among code. */
static void end_literal(const struct unit *u, struct section *sect,
			const struct stmt *s)
{
	if (sect->exec && sect->block != NONE &&
	    u->blocks.v[sect->block].kind == BLOCK_DATA &&
	    !(s->kind == STMT_DIRECTIVE && s->dir == DIR_DATUM))
		sect->block = NONE;
}

static int add_label(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	struct section *sect = &u->sects.v[s->sect];
	struct symbol *sym = &u->syms.v[s->sym];
	uint32_t block;
	int r;

	end_literal(u, sect, s);
	block = sect->block;
	if (sym_is_defined(sym))
		return diag_stmt(u->diags, u, i, "symbol defined twice");
	if (sect->exec && (sym->type == SYM_FUNC || sym->type == SYM_IFUNC) &&
	    !sym_is_local_label(sym))
		return open_block(u, BLOCK_CODE, i);
	if (sect->lsda ? block == NONE || starts_table(u, block, sym) :
	    !sect->exec && (block == NONE ||
			    u->blocks.v[block].n_content > 0 ||
			    sym->type == SYM_OBJECT))
		return open_block(u, BLOCK_DATA, i);
	if (block == NONE && sym_is_local_label(sym)) {
		add_pending(sect, u, i);
		return 0;
	} else if (block == NONE) {
		r = flush_pending(u, s->sect);
		r = r ?: other_block(u, s->sect, &block);
		if (r < 0)
			return r;
	} else if (sect->exec && sym->global) {
		u->blocks.v[block].flags |= BLOCK_INNER_GLOBAL;
	}
	/* A second name for the same data: the named one is the better. */
	if (!sect->exec && !sect->lsda && u->blocks.v[block].sym != NONE &&
	    sym_is_local_label(&u->syms.v[u->blocks.v[block].sym]))
		u->blocks.v[block].sym = s->sym;
	define(u, s->sym, block, i);
	link_stmt(u, block, i);
	return 0;
}

/* .size closes the function that is open in its section. */
static void close_block(struct unit *u, uint32_t i)
{
	struct section *sect = &u->sects.v[u->stmts.v[i].sect];
	struct block *b;

	if (sect->block == NONE)
		return;
	b = &u->blocks.v[sect->block];
	if (b->kind != BLOCK_CODE || u->syms.v[b->sym].size_stmt != i)
		return;
	b->flags |= BLOCK_CLOSED;
	if (b->flags & BLOCK_CFI_OPEN)
		sect->cfi_open = sect->block;
	sect->block = NONE;
}

static void note_refs(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	const char *args = stmt_args(u, s);
	const char *end = stmt_text(u, s) + s->len;
	bool branch = s->kind == STMT_INSN &&
		u->arch->is_branch(stmt_text(u, s),
				   strcspn(stmt_text(u, s), " \t\n"), args,
				   (size_t)(end - args));
	uint32_t k;

	for (k = s->ref; k < s->ref + s->n_refs; k++) {
		struct symbol *sym = &u->syms.v[u->refs.v[k].sym];

		sym->n_refs++;
		if (s->kind == STMT_INSN && !branch && !sym->direct)
			sym->direct = u->arch->is_direct(stmt_text(u, s),
				s->len, u->refs.v[k].off - s->off, sym->n);
	}
}

static bool is_cfi(const struct stmt *s)
{
	return s->kind == STMT_DIRECTIVE && s->dir >= DIR_CFI &&
	       s->dir <= DIR_CFI_LSDA;
}

static void follow_cfi(struct unit *u, uint32_t block, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];
	uint32_t k;

	if (s->kind != STMT_DIRECTIVE)
		return;
	if (s->dir == DIR_CFI_START)
		u->blocks.v[block].flags |= BLOCK_CFI_OPEN;
	else if (s->dir == DIR_CFI_END)
		u->blocks.v[block].flags &= (uint16_t)~BLOCK_CFI_OPEN;
	else if (s->dir == DIR_CFI_LSDA)
		for (k = s->ref; k < s->ref + s->n_refs; k++)
			u->syms.v[u->refs.v[k].sym].lsda = true;
}

/* An unwind directive between functions: the end of the last one, or the
 * start of the next. */
static int add_cfi_outside(struct unit *u, uint32_t i)
{
	struct section *sect = &u->sects.v[u->stmts.v[i].sect];

	if (sect->cfi_open != NONE && u->stmts.v[i].dir == DIR_CFI_END) {
		follow_cfi(u, sect->cfi_open, i);
		link_stmt(u, sect->cfi_open, i);
		sect->cfi_open = NONE;
		return 0;
	}
	if (u->stmts.v[i].dir == DIR_CFI_LSDA) {
		uint32_t k, to = u->stmts.v[i].ref + u->stmts.v[i].n_refs;

		for (k = u->stmts.v[i].ref; k < to; k++)
			u->syms.v[u->refs.v[k].sym].lsda = true;
	}
	add_pending(sect, u, i);
	return 0;
}

/* A constant among code: a local label and data, behind a function. */
static bool starts_literal(const struct unit *u, const struct section *sect,
			   const struct stmt *s)
{
	return u->arch->literal_pools && sect->exec &&
	       s->kind == STMT_DIRECTIVE && s->dir == DIR_DATUM &&
	       sect->pending_first != NONE &&
	       u->stmts.v[sect->pending_first].kind == STMT_LABEL;
}

static int open_literal(struct unit *u, uint32_t sect, uint32_t *ret_block)
{
	struct section *s = &u->sects.v[sect];
	uint32_t sym = u->stmts.v[s->pending_first].sym;
	int r = new_block(u, BLOCK_DATA, sym, sect, ret_block);

	if (r < 0)
		return r;
	u->blocks.v[*ret_block].align = s->align ? s->align : 4;
	s->align = 0;
	s->block = *ret_block;
	link_pending(u, s, *ret_block);
	return 0;
}

static int add_content(struct unit *u, uint32_t i)
{
	struct section *sect = &u->sects.v[u->stmts.v[i].sect];
	uint32_t block;
	int r = 0;

	end_literal(u, sect, &u->stmts.v[i]);
	block = sect->block;
	if (is_align(&u->stmts.v[i]) &&
	    (block == NONE || (u->blocks.v[block].kind != BLOCK_CODE &&
			       !sect->lsda))) {
		uint32_t align = stmt_align(u, &u->stmts.v[i]);

		if (align > sect->align)
			sect->align = align;
		return flush_pending(u, u->stmts.v[i].sect);
	}
	r = lexer_refs(u, i);
	if (r < 0)
		return r;
	note_refs(u, i);
	if (block == NONE && is_cfi(&u->stmts.v[i]))
		return add_cfi_outside(u, i);
	if (block == NONE && starts_literal(u, sect, &u->stmts.v[i])) {
		r = open_literal(u, u->stmts.v[i].sect, &block);
	} else if (block == NONE) {
		r = flush_pending(u, u->stmts.v[i].sect);
		r = r ?: other_block(u, u->stmts.v[i].sect, &block);
	}
	if (r < 0)
		return r;
	follow_cfi(u, block, i);
	link_stmt(u, block, i);
	return 0;
}

/* Inline assembly that leaves something in another section that is loaded:
 * a copy of the function would lack it. */
static void note_push(struct unit *u, uint32_t i)
{
	uint32_t from = i ? u->stmts.v[i - 1].sect : u->stmts.v[i].sect;
	uint32_t block = u->sects.v[from].block;

	if (block != NONE && u->sects.v[u->stmts.v[i].sect].alloc)
		u->blocks.v[block].flags |= BLOCK_PUSHED;
}

static int add_stmt(struct unit *u, uint32_t i)
{
	const struct stmt *s = &u->stmts.v[i];

	if (s->kind == STMT_LABEL)
		return u->sects.v[s->sect].alloc ? add_label(u, i) : 0;
	if (s->kind != STMT_DIRECTIVE)
		return u->sects.v[s->sect].alloc ? add_content(u, i) : 0;
	switch (s->dir) {
	case DIR_PUSHSECTION:
		note_push(u, i);
		return 0;
	case DIR_SIZE:
		close_block(u, i);
		return 0;
	case DIR_SYMVER:
	case DIR_WEAKREF:
		return add_content(u, i);
	default:
		break;
	}
	if (!u->sects.v[s->sect].alloc)
		return 0;
	if (stmt_is_content(s) || is_align(s) ||
	    (s->dir >= DIR_CFI && s->dir <= DIR_CFI_LSDA))
		return add_content(u, i);
	return 0;
}

/* A part that gcc split off has the name of its function and ".cold". */
static void join_cold(struct unit *u)
{
	uint32_t i, parent;
	struct block *b;
	size_t n;

	for (i = 0; i < u->blocks.n; i++) {
		b = &u->blocks.v[i];
		if (b->kind != BLOCK_CODE)
			continue;
		n = name_without_cold(u->syms.v[b->sym].name,
				      u->syms.v[b->sym].n);
		parent = n ? unit_find(u, u->syms.v[b->sym].name, n) : NONE;
		if (parent == NONE)
			continue;
		parent = u->syms.v[parent].block;
		if (parent == NONE || u->blocks.v[parent].kind != BLOCK_CODE ||
		    u->blocks.v[parent].cold != NONE || parent == i)
			continue;
		b->parent = parent;
		u->blocks.v[parent].cold = i;
	}
}

/* gcc gives a constant that another one begins with a name by .set: it is a
 * second label of that literal. */
static void resolve_literals(struct unit *u)
{
	struct alias *a;

	vec_foreach(a, &u->aliases) {
		struct symbol *sym = &u->syms.v[a->sym];
		const struct symbol *target;

		if (!sym_is_local_label(sym) || a->target == NONE)
			continue;
		target = &u->syms.v[a->target];
		if (target->block == NONE ||
		    !block_is_literal(u, &u->blocks.v[target->block])) {
			if (a->addend)	/* not a plain second name */
				a->target = NONE;
			continue;
		}
		sym->block = target->block;
		sym->pos = target->pos;
		sym->addend = a->addend;
		sym->alias = NONE;
	}
}

int blocks_run(struct unit *u)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < u->stmts.n; i++) {
		r = add_stmt(u, i);
		if (r == -EBADMSG)
			r = 0;
	}
	for (i = 0; r == 0 && i < u->sects.n; i++)
		r = flush_pending(u, i);
	join_cold(u);
	resolve_literals(u);
	return r;
}
