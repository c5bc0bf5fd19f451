/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Third phase: follow .section, .text, .pushsection and so on, so that every
 * statement knows its section. A section's flags are those of its first
 * declaration; where it gives none, the assembler's defaults by name apply
 * (gas manual, ".section"; ELF gABI, "Special Sections").
 *
 * Invariant: after this phase stmt.sect is an index for every statement.
 */
#include "gensrc/sections.h"

#include "gensrc/lexer.h"

#define MAX_PUSHED 256
#define MAX_SECTIONS (1u << STMT_SECT_BITS)

struct state {
	struct unit *u;
	uint32_t now, previous;
	VEC(uint32_t) pushed;	/* pairs: now, previous */
	bool hopeless;		/* one message is enough */
};

bool section_is(const struct section *s, const char *prefix)
{
	size_t n = strlen(prefix);

	return s->n >= n && memcmp(s->name, prefix, n) == 0;
}

static void default_flags(struct section *s)
{
	static const struct {
		const char *prefix;
		const char *flags;
	} defaults[] = {
		{ ".text", "ax" }, { ".init_array", "aw" },
		{ ".fini_array", "aw" }, { ".preinit_array", "aw" },
		{ ".init", "ax" }, { ".fini", "ax" }, { ".plt", "ax" },
		{ ".rodata", "a" }, { ".data", "aw" }, { ".bss", "awN" },
		{ ".tdata", "awT" }, { ".tbss", "awTN" }, { ".ctors", "aw" },
		{ ".dtors", "aw" }, { ".eh_frame", "a" },
		{ ".gcc_except_table", "a" },
	};
	const char *f;
	size_t i;

	for (i = 0; i < sizeof(defaults) / sizeof(*defaults); i++) {
		if (!section_is(s, defaults[i].prefix))
			continue;
		for (f = defaults[i].flags; *f; f++) {
			s->alloc |= *f == 'a';
			s->write |= *f == 'w';
			s->exec |= *f == 'x';
			s->tls |= *f == 'T';
			s->nobits |= *f == 'N';
		}
		return;
	}
}

static void read_flags(struct section *s, const char *f, size_t n)
{
	for (; n > 0; f++, n--) {
		s->alloc |= *f == 'a';
		s->write |= *f == 'w';
		s->exec |= *f == 'x';
		s->tls |= *f == 'T';
		s->merge |= *f == 'M';
	}
}

static void unquote(const char **s, size_t *n)
{
	if (*n >= 2 && **s == '"' && (*s)[*n - 1] == '"') {
		(*s)++;
		*n -= 2;
	}
}

static bool is_word(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && memcmp(s, word, n) == 0;
}

/* Behind the type: entry size, section in whose order this one is, group and
 * the number that tells sections of one name apart. */
static void read_section_rest(struct section *s, const char *flags,
			      size_t n_flags, const char *p, const char *end)
{
	const char *op;
	uint64_t value;
	size_t n;

	if (s->merge && lexer_operand(&p, end, &op, &n) &&
	    lexer_number(op, n, &value) == 0 && value <= 4096)
		s->entsize = (uint32_t)value;
	if (memchr(flags, 'o', n_flags))
		lexer_operand(&p, end, &op, &n);
	if (memchr(flags, 'G', n_flags) && lexer_operand(&p, end, &op, &n)) {
		unquote(&op, &n);
		s->group = op;
		s->group_n = (uint32_t)n;
		s->once = true;
	}
	while (lexer_operand(&p, end, &op, &n))
		if (is_word(op, n, "unique") &&
		    lexer_operand(&p, end, &op, &n) &&
		    lexer_number(op, n, &value) == 0 && value < NONE)
			s->unique = (uint32_t)value;
}

/* The operands behind the section's name. */
static void read_section_operands(struct section *s, const char *p,
				  const char *end, const struct section *now)
{
	const char *op, *flags;
	size_t n, n_flags;

	if (!lexer_operand(&p, end, &op, &n)) {
		default_flags(s);
		return;
	}
	if (n < 2 || *op != '"') {	/* .pushsection NAME, SUBSECTION */
		default_flags(s);
		return;
	}
	unquote(&op, &n);
	flags = op;
	n_flags = n;
	read_flags(s, flags, n_flags);
	if (now && memchr(flags, '?', n_flags)) {
		s->group = now->group;
		s->group_n = now->group_n;
		s->once = now->once;
	}
	if (!lexer_operand(&p, end, &op, &n))
		return;
	s->nobits = n >= 6 && memcmp(op + n - 6, "nobits", 6) == 0;
	read_section_rest(s, flags, n_flags, p, end);
}

uint32_t section_find(const struct unit *u, const struct section *like)
{
	void *p = map_getn(&u->sect_map, like->name, like->n);
	uint32_t i = p ? (uint32_t)((uintptr_t)p - 1) : NONE;

	for (; i != NONE; i = u->sects.v[i].next) {
		const struct section *s = &u->sects.v[i];

		if (s->unique == like->unique &&
		    s->group_n == like->group_n &&
		    (!s->group_n ||
		     memcmp(s->group, like->group, s->group_n) == 0))
			break;
	}
	return i;
}

/* Sections of one name are chained behind the first of them. */
static int add_section(struct unit *u, struct section *s)
{
	void *p = map_getn(&u->sect_map, s->name, s->n);
	uint32_t first = p ? (uint32_t)((uintptr_t)p - 1) : NONE;
	int r;

	if (u->sects.n >= MAX_SECTIONS)
		return -E2BIG;
	if (first != NONE)
		s->next = u->sects.v[first].next;
	r = vec_push(&u->sects, *s);
	if (r < 0)
		return r;
	if (first == NONE)
		return map_setn(&u->sect_map, s->name, s->n,
				(void *)(uintptr_t)u->sects.n);
	u->sects.v[first].next = (uint32_t)u->sects.n - 1;
	return 0;
}

static int find_section(struct unit *u, const char *name, size_t n,
			const char *rest, const char *end, uint32_t now,
			uint32_t *ret_sect)
{
	struct section s = {
		.name = name, .n = (uint32_t)n, .same = NONE, .block = NONE,
		.other = NONE, .unique = NONE, .next = NONE,
		.pending_first = NONE, .pending_last = NONE, .cfi_open = NONE,
	};
	int r = 0;

	s.lsda = section_is(&s, ".gcc_except_table");
	s.once = section_is(&s, ".gnu.linkonce");
	read_section_operands(&s, rest, end,
			      now < u->sects.n ? &u->sects.v[now] : NULL);
	*ret_sect = section_find(u, &s);
	if (*ret_sect == NONE) {
		r = add_section(u, &s);
		*ret_sect = (uint32_t)u->sects.n - 1;
	}
	return r;
}

static int enter(struct state *st, uint32_t sect)
{
	st->previous = st->now;
	st->now = sect;
	return 0;
}

static int enter_named(struct state *st, uint32_t i)
{
	struct unit *u = st->u;
	const struct stmt *s = &u->stmts.v[i];
	const char *p = stmt_args(u, s), *name;
	const char *end = stmt_text(u, s) + s->len;
	uint32_t sect;
	size_t n;
	int r;

	if (!lexer_operand(&p, end, &name, &n) || n == 0)
		return diag_stmt(u->diags, u, i, "section without a name");
	unquote(&name, &n);
	if (n >= 9 && memcmp(name, ".gnu.lto_", 9) == 0) {
		st->hopeless = true;
		return diag_stmt(u->diags, u, i, "this is LTO bytecode, not "
				 "code: build with -fno-lto");
	}
	if (n >= 8 && memcmp(name, ".kpatch.", 8) == 0)
		return diag_stmt(u->diags, u, i, "there are .kpatch sections "
				 "already: build the original from clean");
	r = find_section(u, name, n, p, end, st->now, &sect);
	return r ?: enter(st, sect);
}

static int enter_standard(struct state *st, uint32_t i, const char *name)
{
	const struct stmt *s = &st->u->stmts.v[i];
	uint32_t sect;
	int r;

	if (stmt_args_n(s) > 0 &&
	    !(stmt_args_n(s) == 1 && *stmt_args(st->u, s) == '0'))
		return diag_stmt(st->u->diags, st->u, i,
				 "subsections are not understood");
	r = find_section(st->u, name, strlen(name), name, name, NONE, &sect);
	return r ?: enter(st, sect);
}

static int pop(struct state *st, uint32_t i)
{
	if (st->pushed.n < 2)
		return diag_stmt(st->u->diags, st->u, i,
				 ".popsection without .pushsection");
	st->previous = st->pushed.v[--st->pushed.n];
	st->now = st->pushed.v[--st->pushed.n];
	return 0;
}

static int push(struct state *st, uint32_t i)
{
	int r;

	if (st->pushed.n >= 2 * MAX_PUSHED)
		return diag_stmt(st->u->diags, st->u, i,
				 ".pushsection nested too deep");
	r = vec_push(&st->pushed, st->now);
	r = r ?: vec_push(&st->pushed, st->previous);
	return r ?: enter_named(st, i);
}

static int follow(struct state *st, uint32_t i)
{
	const struct stmt *s = &st->u->stmts.v[i];
	uint32_t swap;

	switch (s->dir) {
	case DIR_SECTION:
		return enter_named(st, i);
	case DIR_PUSHSECTION:
		return push(st, i);
	case DIR_POPSECTION:
		return pop(st, i);
	case DIR_PREVIOUS:
		swap = st->now;
		st->now = st->previous;
		st->previous = swap;
		return 0;
	case DIR_TEXT:
		return enter_standard(st, i, ".text");
	case DIR_DATA:
		return enter_standard(st, i, ".data");
	case DIR_BSS:
		return enter_standard(st, i, ".bss");
	case DIR_REFUSED:
		return diag_stmt(st->u->diags, st->u, i, "cannot follow the "
				 "directive '%.*s'", (int)strcspn(
				 stmt_text(st->u, s), " \t\n"),
				 stmt_text(st->u, s));
	default:
		return 0;
	}
}

int sections_run(struct unit *u)
{
	struct state st = { .u = u };
	uint32_t i;
	int r;

	r = find_section(u, ".text", 5, "", "", NONE, &st.now);
	st.previous = st.now;
	for (i = 0; r == 0 && i < u->stmts.n; i++) {
		if (u->stmts.v[i].kind == STMT_DIRECTIVE && !st.hopeless)
			r = follow(&st, i);
		if (r == -E2BIG) {
			st.hopeless = true;
			r = diag_stmt(u->diags, u, i, "more than %u sections",
				      MAX_SECTIONS);
		}
		if (r == -EBADMSG)
			r = 0;
		u->stmts.v[i].sect = st.now;
	}
	vec_done(&st.pushed);
	return r;
}
