/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A copy of a replaced function that does what the original does: an entry may
 * be led to it at any time and nothing changes. Its own labels get the suffix
 * .kpatch_old, and so do data that hold such labels (jump tables), which are
 * copied along. All else, literals too, is the original's own.
 *
 * A copy that leads back into the original's middle is not exact. There is
 * none if the function's labels are known elsewhere:
 *
 *   - an instruction takes the address of one, or other code jumps to one
 *   - a table that holds one is writable, global, used by others as well, or
 *     by other data
 *   - another symbol stands for one
 *
 * or if what it does outside of its sections would be lacking (inline assembly
 * that writes elsewhere). An exception table is a table like others.
 *
 * The copy of a function in a COMDAT group is in that group: the linker keeps
 * both, or takes both from another file.
 *
 * users[] says for data which function alone refers to it, holds[] whose
 * labels it holds; NONE: no one's, MANY: not to be said. One pass over all
 * references finds both.
 */
#include "gensrc/copy.h"

#include "gensrc/anchors.h"
#include "gensrc/emit.h"
#include "gensrc/place.h"

#define MANY		(NONE - 1)
#define SUFFIX		".kpatch_old"
#define NAME(sym)	(int)(sym)->n, (sym)->name

static uint32_t main_part(const struct unit *u, uint32_t block)
{
	uint32_t parent = u->blocks.v[block].parent;

	return parent != NONE ? parent : block;
}

/* The function that a symbol is a label, or the .cold part, of; else NONE. */
static uint32_t owner_of(const struct unit *u, const struct symbol *sym)
{
	const struct block *b;

	if (sym->block == NONE)
		return NONE;
	b = &u->blocks.v[sym->block];
	if (b->kind != BLOCK_CODE ||
	    (b->parent == NONE && &u->syms.v[b->sym] == sym))
		return NONE;
	return main_part(u, sym->block);
}

static void join(uint32_t *to, uint32_t function)
{
	*to = *to == NONE || *to == function ? function : MANY;
}

/* Inside of its own function a label may be jumped to, and the base of a jump
 * table be computed. */
static bool is_harmless(const struct unit *u, const struct stmt *s,
			const struct symbol *sym)
{
	const char *args = stmt_args(u, s);

	return s->kind != STMT_INSN ||
	       u->arch->is_branch(stmt_text(u, s),
				  strcspn(stmt_text(u, s), " \t\n"), args,
				  stmt_args_n(s)) ||
	       (u->arch->table_base &&
		strncmp(sym->name, u->arch->table_base,
			strlen(u->arch->table_base)) == 0);
}

/* Statement s of block `from` names a label of the function `owner`. */
static void note_label(struct copies *c, uint32_t from, const struct stmt *s,
		       const struct symbol *sym, uint32_t owner)
{
	const struct unit *u = c->u;

	switch (u->blocks.v[from].kind) {
	case BLOCK_CODE:
		if (main_part(u, from) != owner || !is_harmless(u, s, sym))
			c->spoiled[owner] = true;
		break;
	case BLOCK_DATA:
		if (c->holds[from] != NONE && c->holds[from] != owner) {
			c->spoiled[owner] = true;
			if (c->holds[from] != MANY)
				c->spoiled[c->holds[from]] = true;
		}
		join(&c->holds[from], owner);
		break;
	default:
		c->spoiled[owner] = true;
	}
}

static void note_ref(struct copies *c, uint32_t from, const struct stmt *s,
		     const struct symbol *sym)
{
	const struct unit *u = c->u;
	bool code = u->blocks.v[from].kind == BLOCK_CODE;
	uint32_t owner = owner_of(u, sym);

	if (owner != NONE) {
		note_label(c, from, s, sym, owner);
		return;
	}
	if (sym->block == NONE) {	/* an expression: who knows of what */
		if (sym->alias == NONE || sym_is_anchor(u, sym) ||
		    u->aliases.v[sym->alias].target != NONE)
			return;
		if (code)
			c->spoiled[main_part(u, from)] = true;
		else
			c->holds[from] = MANY;
		return;
	}
	if (u->blocks.v[sym->block].kind == BLOCK_DATA && sym->block != from)
		join(&c->users[sym->block], code ? main_part(u, from) : MANY);
}

static void note_refs(struct copies *c, uint32_t block)
{
	const struct unit *u = c->u;
	uint32_t i, k;

	if (u->blocks.v[block].kind == BLOCK_COMM)
		return;
	for (i = u->blocks.v[block].first; i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; k < s->ref + s->n_refs; k++)
			note_ref(c, block, s, &u->syms.v[u->refs.v[k].sym]);
	}
}

/* A table with labels of a function that cannot be copied along spoils it. */
static void check_table(struct copies *c, uint32_t table)
{
	const struct unit *u = c->u;
	const struct block *b = &u->blocks.v[table];
	const struct symbol *sym;
	uint32_t owner = c->holds[table], user = c->users[table];

	if (owner == NONE)
		return;
	sym = &u->syms.v[b->sym];
	if (owner == user && !block_is_writable(u, b) && !sym->global &&
	    !sym->weak && block_kpatch_section(u, b))
		return;
	if (owner != MANY)
		c->spoiled[owner] = true;
	if (user != NONE && user != MANY)
		c->spoiled[user] = true;
}

static void check_alias(struct copies *c, const struct alias *a)
{
	uint32_t owner = a->target == NONE ? NONE :
			 owner_of(c->u, &c->u->syms.v[a->target]);

	if (owner != NONE)
		c->spoiled[owner] = true;
}

int copies_find(const struct unit *old, struct copies *ret_copies)
{
	size_t n = old->blocks.n + 1;
	struct copies c = {
		.u = old, .users = malloc(n * sizeof(uint32_t)),
		.holds = malloc(n * sizeof(uint32_t)),
		.spoiled = calloc(n, sizeof(bool)),
	};
	const struct alias *a;
	uint32_t i;

	if (!c.users || !c.holds || !c.spoiled) {
		copies_done(&c);
		return -ENOMEM;
	}
	memset(c.users, 0xff, n * sizeof(uint32_t));
	memset(c.holds, 0xff, n * sizeof(uint32_t));
	for (i = 0; i < old->blocks.n; i++)
		note_refs(&c, i);
	for (i = 0; i < old->blocks.n; i++)
		if (old->blocks.v[i].kind == BLOCK_DATA)
			check_table(&c, i);
	vec_foreach(a, &old->aliases)
		check_alias(&c, a);
	*ret_copies = c;
	return 0;
}

void copies_done(struct copies *c)
{
	free(c->users);
	free(c->holds);
	free(c->spoiled);
	*c = (struct copies){0};
}

/* Can every statement be written once more, in another section? */
static bool part_is_exact(const struct unit *u, const struct block *b)
{
	const struct section *own = &u->sects.v[b->sect], *other;
	uint32_t i, k;

	if (b->flags & (BLOCK_PUSHED | BLOCK_INNER_GLOBAL) ||
	    (own->once && !own->group_n))
		return false;
	for (i = b->first; i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		if (s->kind == STMT_DIRECTIVE &&
		    (s->dir == DIR_UNKNOWN || s->dir == DIR_SYMVER ||
		     s->dir == DIR_WEAKREF))
			return false;
		for (k = s->ref; k < s->ref + s->n_refs; k++) {
			const struct symbol *to =
				&u->syms.v[u->refs.v[k].sym];

			if (to->block == NONE || to->global || to->weak)
				continue;
			other = block_section(u, &u->blocks.v[to->block]);
			/* The linker may take another file's group; what is
			 * among the original's code may be out of reach. */
			if ((other->once &&
			     !sections_share_group(own, other)) ||
			    (u->blocks.v[to->block].kind == BLOCK_DATA &&
			     other->exec))
				return false;
		}
	}
	return true;
}

bool copy_is_exact(const struct copies *c, uint32_t function)
{
	const struct unit *u = c->u;
	const struct block *b = &u->blocks.v[function];

	return !c->spoiled[function] && part_is_exact(u, b) &&
	       (b->cold == NONE ||
		part_is_exact(u, &u->blocks.v[b->cold]));
}

struct copier {
	const struct copies *copies;
	uint32_t function;
	struct str *out;
};

static bool is_own(const struct copier *c, const struct symbol *sym)
{
	return owner_of(c->copies->u, sym) == c->function ||
	       (sym->block != NONE &&
		c->copies->u->blocks.v[sym->block].kind == BLOCK_DATA &&
		c->copies->holds[sym->block] == c->function);
}

static int copy_stmt(struct copier *c, const struct stmt *s)
{
	const struct unit *u = c->copies->u;
	uint32_t from = s->off, k;
	int r = 0;

	if (s->kind != STMT_NUMBER_LABEL)
		r = str_addc(c->out, '\t');
	for (k = s->ref; k < s->ref + s->n_refs; k++) {
		const struct ref *ref = &u->refs.v[k];
		const struct symbol *sym = &u->syms.v[ref->sym];

		if (!is_own(c, sym))
			continue;
		r = r ?: str_addn(c->out, u->text.s + from,
				  ref->off + sym->n - from);
		r = r ?: str_add(c->out, SUFFIX);
		from = ref->off + sym->n;
	}
	r = r ?: str_addn(c->out, u->text.s + from, s->off + s->len - from);
	return r ?: str_addc(c->out, '\n');
}

static int copy_label(struct copier *c, const struct symbol *sym)
{
	return sym->n_refs ?
	       str_addf(c->out, "%.*s" SUFFIX ":\n", NAME(sym)) : 0;
}

static int copy_stmts(struct copier *c, const struct block *b)
{
	const struct unit *u = c->copies->u;
	uint32_t i;
	int r = 0;

	for (i = b->first; r == 0 && i != NONE; i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		if (s->kind != STMT_LABEL)
			r = copy_stmt(c, s);
		else if (s->sym != b->sym)
			r = copy_label(c, &u->syms.v[s->sym]);
	}
	return r;
}

static int copy_part(struct copier *c, uint32_t part)
{
	const struct unit *u = c->copies->u;
	const struct block *b = &u->blocks.v[part];
	const struct symbol *sym = &u->syms.v[b->sym];
	int r = emit_section(u->arch, ".kpatch.text", false,
			     block_kpatch_group(u, u, b), c->out);

	r = r ?: str_addf(c->out, "\t.balign\t%u\n", b->align > 16 ?
			  b->align : 16);
	r = r ?: str_addf(c->out, "\t.type\t%.*s" SUFFIX ", %sfunction\n",
			  NAME(sym), u->arch->type_prefix);
	r = r ?: str_addf(c->out, "%.*s" SUFFIX ":\n.Lkpatch_copy_%u:\n",
			  NAME(sym), part);
	r = r ?: copy_stmts(c, b);
	return r ?: str_addf(c->out, "\t.size\t%.*s" SUFFIX ", .-%.*s" SUFFIX
			     "\n.Lkpatch_copy_end_%u:\n", NAME(sym),
			     NAME(sym), part);
}

static int copy_table(struct copier *c, const struct block *b)
{
	const struct unit *u = c->copies->u;
	int r = emit_section(u->arch, block_kpatch_section(u, b), false,
			     block_kpatch_group(u, u, b), c->out);

	if (b->align > 1)
		r = r ?: str_addf(c->out, "\t.balign\t%u\n", b->align);
	r = r ?: str_addf(c->out, "%.*s" SUFFIX ":\n",
			  NAME(&u->syms.v[b->sym]));
	return r ?: copy_stmts(c, b);
}

/* Tables are met where they are used; each is written once. */
static int copy_tables(struct copier *c, uint32_t part)
{
	const struct unit *u = c->copies->u;
	uint32_t i, k;
	int r = 0;

	for (i = u->blocks.v[part].first; r == 0 && i != NONE;
	     i = u->stmts.v[i].next) {
		const struct stmt *s = &u->stmts.v[i];

		for (k = s->ref; r == 0 && k < s->ref + s->n_refs; k++) {
			uint32_t to = u->syms.v[u->refs.v[k].sym].block;

			if (to == NONE ||
			    u->blocks.v[to].kind != BLOCK_DATA ||
			    c->copies->holds[to] != c->function ||
			    c->copies->users[to] != c->function)
				continue;
			r = copy_table(c, &u->blocks.v[to]);
			c->copies->users[to] = MANY;
		}
	}
	return r;
}

int copy_emit(const struct copies *copies, uint32_t function, struct str *out)
{
	struct copier c = { copies, function, out };
	uint32_t cold = copies->u->blocks.v[function].cold;
	int r = copy_part(&c, function);

	if (cold != NONE)
		r = r ?: copy_part(&c, cold);
	r = r ?: copy_tables(&c, function);
	return r ?: cold != NONE ? copy_tables(&c, cold) : 0;
}
