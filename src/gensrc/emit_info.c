/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/emit_info.h"

#include "format/info.h"
#include "gensrc/alike.h"
#include "gensrc/select.h"

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

	r = emit_enter_plain(e, KPINFO_STRTAB_SECTION);
	r = r ?: str_addf(e->out, ".Lkpatch_name_%u:\n\t.string\t\"%.*s\"\n",
			  number, NAME(entry->name));
	r = r ?: emit_enter(e, KPINFO_SECTION,
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
	const uint32_t old = alike_block(e->old, e->text, b->peer);
	const struct block *a = &e->text->blocks.v[old], *cold;
	struct entry entry = {
		KPINFO_REPLACE, old, block,
		copy_is_exact(&e->copies, old), block_symbol(e->text, a),
		block,
	};
	int r = emit_entry(e, &entry, (*number)++);

	/* Whichever file's copy the link keeps, it has to be replaced. */
	if (e->new->sects.v[b->sect].group_n) {
		r = r ?: emit_enter_plain(e, KPINFO_COMDAT_SECTION);
		r = r ?: str_addf(e->out, "\t.string\t\"%.*s\"\n",
				  NAME(entry.name));
	}
	if (r < 0 || a->cold == NONE)
		return r;
	cold = &e->text->blocks.v[a->cold];
	entry = (struct entry){
		KPINFO_WATCH, a->cold, NONE, entry.copied,
		block_symbol(e->text, cold), block,
	};
	return emit_entry(e, &entry, (*number)++);
}

int emit_info(struct emitter *e)
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
