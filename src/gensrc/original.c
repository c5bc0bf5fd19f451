/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/original.h"

#include <stdlib.h>

#include "gensrc/alike.h"
#include "gensrc/select.h"

struct insertion {
	uint32_t off;		/* in the original text, behind a newline */
	uint32_t number;
	bool end;
};

struct insertions {
	VEC(struct insertion) all;
};

/* Behind the newline that ends the statement's line. */
static uint32_t behind_line(const struct unit *u, uint32_t stmt)
{
	const char *p = stmt_text(u, &u->stmts.v[stmt]);
	const char *end = u->text.s + u->text.n;
	const char *newline = memchr(p, '\n', (size_t)(end - p));

	return (uint32_t)((newline ? newline + 1 : end) - u->text.s);
}

static int insert_for(const struct unit *u, uint32_t block,
		      struct insertions *ins)
{
	const struct symbol *sym = &u->syms.v[u->blocks.v[block].sym];
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

static int collect_insertions(const struct unit *old, const struct unit *new,
			      const struct unit *text, struct insertions *ins)
{
	uint32_t i;
	int r = 0;

	for (i = 0; r == 0 && i < new->blocks.n; i++) {
		const struct block *b = &new->blocks.v[i];
		uint32_t original;

		if (!block_is_replaced(b) || b->parent != NONE)
			continue;
		original = alike_block(old, text, b->peer);
		r = insert_for(text, original, ins);
		if (r == 0 && text->blocks.v[original].cold != NONE)
			r = insert_for(text, text->blocks.v[original].cold,
				       ins);
	}
	if (ins->all.n > 1)
		qsort(ins->all.v, ins->all.n, sizeof(*ins->all.v),
		      compare_insertions);
	return r;
}

int original_emit(const struct unit *old, const struct unit *new,
		  const struct unit *text, struct output *out)
{
	struct insertions ins = {0};
	const struct insertion *in;
	int r;

	r = collect_insertions(old, new, text, &ins);
	vec_foreach(in, &ins.all) {
		r = r ?: output_cut(out, in->off);
		r = r ?: str_addf(&out->text, ".Lkpatch_old_%s%u:\n",
				  in->end ? "end_" : "", in->number);
	}
	r = r ?: output_cut(out, (uint32_t)text->text.n);
	vec_done(&ins.all);
	return r;
}
