/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One walk over a function's statements, and one over the lists of functions
 * that run at start. A function has a way out if it returns, jumps to another
 * function, or jumps to an address that is not taken from one of its own jump
 * tables. Without one and with a jump backwards it is taken for an endless
 * loop; without both it ends by a call that does not return.
 */
#include "gensrc/facts.h"

#include "gensrc/sections.h"

#define MAX_LISTED	50

static const char *const fact_names[N_FACTS] = {
	"cold", "constprop", "isra", "part", "tail-call", "atomic",
	"exceptions", "comdat", "startup", "no-return", "forever",
};

struct walk {
	const struct fact_finder *f;
	struct facts *facts;
	uint32_t function;
	bool leaves, jumps_anywhere, jumps_back, has_table;
};

const char *fact_name(enum fact fact)
{
	return fact_names[fact];
}

static bool word_at(const char *s, size_t n, const char *word)
{
	size_t len = strlen(word);

	return n >= len && memcmp(s, word, len) == 0;
}

static bool is_mark(const char *s, size_t n, enum fact *ret_fact)
{
	if (word_at(s, n, ".constprop."))
		*ret_fact = FACT_CONSTPROP;
	else if (word_at(s, n, ".isra."))
		*ret_fact = FACT_ISRA;
	else if (word_at(s, n, ".part."))
		*ret_fact = FACT_PART;
	else
		return false;
	return true;
}

size_t fact_source_name(const struct symbol *sym)
{
	enum fact ignored;
	size_t i;

	for (i = 1; i < sym->n; i++)
		if (is_mark(sym->name + i, sym->n - i, &ignored))
			return i;
	return sym->n;
}

static unsigned name_facts(const struct symbol *sym)
{
	unsigned flags = 0;
	enum fact fact;
	size_t i;

	for (i = 1; i < sym->n; i++)
		if (is_mark(sym->name + i, sym->n - i, &fact))
			flags |= 1u << fact;
	if (word_at(sym->name, sym->n, "_GLOBAL__sub_"))
		flags |= 1u << FACT_STARTUP;
	if (sym->n == 4 && memcmp(sym->name, "main", 4) == 0)
		flags |= 1u << FACT_FOREVER;
	return flags;
}

static bool is_list_of_functions(const struct section *s)
{
	static const char *const names[] = {
		".init_array", ".fini_array", ".preinit_array", ".ctors",
		".dtors",
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (section_is(s, names[i]))
			return true;
	return false;
}

static void find_startup(struct fact_finder *f, const struct block *b)
{
	const struct unit *u = f->u;
	uint32_t i, k, to;

	for (i = b->first; i != NONE; i = u->stmts.v[i].next)
		for (k = 0; k < u->stmts.v[i].n_refs; k++) {
			to = u->refs.v[u->stmts.v[i].ref + k].sym;
			to = u->syms.v[to].block;
			if (to != NONE)
				f->startup[to] = true;
		}
}

int fact_finder_init(const struct unit *u, struct fact_finder *ret_finder)
{
	struct fact_finder f = { .u = u };
	const struct block *b;
	int r = copies_find(u, &f.copies);

	if (r < 0)
		return r;
	f.startup = calloc(u->blocks.n + 1, sizeof(bool));
	if (!f.startup) {
		fact_finder_done(&f);
		return -ENOMEM;
	}
	vec_foreach(b, &u->blocks)
		if (b->kind != BLOCK_COMM &&
		    is_list_of_functions(&u->sects.v[b->sect]))
			find_startup(&f, b);
	*ret_finder = f;
	return 0;
}

void fact_finder_done(struct fact_finder *f)
{
	copies_done(&f->copies);
	free(f->startup);
	*f = (struct fact_finder){0};
}

void facts_done(struct facts *facts)
{
	vec_done(&facts->tail_calls);
	vec_done(&facts->data);
}

/* A person reads these lists: what is beyond MAX_LISTED helps no one. */
#define ADD_ONCE(list, item) ({ \
	size_t at_ = 0; \
	while (at_ < (list)->n && (list)->v[at_] != (item)) \
		at_++; \
	at_ < (list)->n || at_ == MAX_LISTED ? 0 : vec_push(list, item); })

static int walk_data(struct walk *w, const struct symbol *sym)
{
	const struct unit *u = w->f->u;
	const struct block *b = &u->blocks.v[sym->block];

	if (w->f->copies.holds[sym->block] == w->function)
		w->has_table = true;
	if (block_is_literal(u, b) || !block_is_writable(u, b))
		return 0;
	return ADD_ONCE(&w->facts->data, b->sym);
}

/* An instruction, at position pos of its part, names the symbol k. */
static int walk_ref(struct walk *w, uint32_t k, uint32_t part, uint32_t pos,
		    bool jump)
{
	const struct unit *u = w->f->u;
	const struct symbol *sym = &u->syms.v[k];
	const struct block *b = sym->block == NONE ? NULL :
				&u->blocks.v[sym->block];

	if (b && b->kind != BLOCK_CODE && b->kind != BLOCK_OTHER)
		return walk_data(w, sym);
	if (!jump)
		return 0;
	if (b && (sym->block == w->function || b->parent == w->function)) {
		if (sym->block == part && sym->pos <= pos)
			w->jumps_back = true;
		return 0;
	}
	w->leaves = true;
	return ADD_ONCE(&w->facts->tail_calls, k);
}

static int walk_insn(struct walk *w, const struct stmt *s, uint32_t part,
		     uint32_t pos)
{
	const struct unit *u = w->f->u;
	const char *text = stmt_text(u, s);
	size_t n = strcspn(text, " \t\n;");
	size_t args_n = stmt_args_n(s);
	bool jump = u->arch->is_branch(text, n, stmt_args(u, s), args_n) &&
		    !u->arch->is_call(text, n);
	uint32_t k;
	int r = 0;

	n = n < s->len ? n : s->len;
	w->leaves |= u->arch->is_return(text, s->len);
	w->jumps_anywhere |= u->arch->is_indirect_jump(text, s->len);
	if (u->arch->is_atomic(text, s->len))
		w->facts->flags |= 1u << FACT_ATOMIC;
	for (k = s->ref; r == 0 && k < s->ref + s->n_refs; k++)
		r = walk_ref(w, u->refs.v[k].sym, part, pos, jump);
	return r;
}

static int walk_part(struct walk *w, uint32_t part)
{
	const struct unit *u = w->f->u;
	uint32_t i, pos = 0;
	int r = 0;

	for (i = u->blocks.v[part].first; r == 0 && i != NONE;
	     i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		if (s->kind == STMT_INSN)
			r = walk_insn(w, s, part, pos);
		else if (s->kind == STMT_DIRECTIVE && s->dir == DIR_CFI_LSDA)
			w->facts->flags |= 1u << FACT_EXCEPTIONS;
		pos += stmt_is_content(s);
	}
	return r;
}

static bool is_startup_section(const struct section *s)
{
	return section_is(s, ".text.startup") || section_is(s, ".text.exit") ||
	       section_is(s, ".init") || section_is(s, ".fini");
}

static void conclude(struct walk *w)
{
	const struct unit *u = w->f->u;
	const struct block *b = &u->blocks.v[w->function];
	unsigned *flags = &w->facts->flags;

	*flags |= name_facts(&u->syms.v[b->sym]);
	if (b->cold != NONE)
		*flags |= 1u << FACT_COLD;
	if (w->facts->tail_calls.n)
		*flags |= 1u << FACT_TAIL_CALL;
	if (u->sects.v[b->sect].once)
		*flags |= 1u << FACT_COMDAT;
	if (w->f->startup[w->function] ||
	    is_startup_section(&u->sects.v[b->sect]))
		*flags |= 1u << FACT_STARTUP;
	if (w->leaves || (w->jumps_anywhere && !w->has_table) ||
	    !b->n_content)
		return;
	*flags |= 1u << FACT_NO_RETURN;
	if (w->jumps_back || w->jumps_anywhere)
		*flags |= 1u << FACT_FOREVER;
}

int facts_find(const struct fact_finder *f, uint32_t function,
	       struct facts *ret_facts)
{
	_cleanup_facts_ struct facts facts = {0};
	struct walk w = { .f = f, .facts = &facts, .function = function };
	uint32_t cold = f->u->blocks.v[function].cold;
	int r = walk_part(&w, function);

	if (cold != NONE)
		r = r ?: walk_part(&w, cold);
	if (r < 0)
		return r;
	conclude(&w);
	*ret_facts = facts;
	facts = (struct facts){0};
	return 0;
}
