/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * From names to symbols: a hash table with linear probing, at most 3/4 full,
 * like base/map; but its slots are a quarter as large, since a symbol knows
 * its name. Every symbol is in it, so syms.n is how many are.
 */
#include "gensrc/unit.h"

/* The slot of that name, or the free one that it would get. */
static struct name_slot *find(const struct unit *u, const char *name, size_t n,
			      uint32_t hash)
{
	uint32_t mask = u->names.cap - 1, i = hash & mask;

	for (;; i = (i + 1) & mask) {
		struct name_slot *slot = &u->names.slots[i];
		const struct symbol *sym;

		if (!slot->number)
			return slot;
		if (slot->hash != hash)
			continue;
		sym = &u->syms.v[slot->number - 1];
		if (sym->n == n && memcmp(sym->name, name, n) == 0)
			return slot;
	}
}

static int grow(struct name_table *t)
{
	struct name_table grown = { .cap = t->cap ? t->cap * 2 : 64 };
	uint32_t i, to;

	if (!grown.cap)
		return -ENOMEM;
	grown.slots = calloc(grown.cap, sizeof(*grown.slots));
	if (!grown.slots)
		return -ENOMEM;
	for (i = 0; i < t->cap; i++) {
		if (!t->slots[i].number)
			continue;
		to = t->slots[i].hash & (grown.cap - 1);
		while (grown.slots[to].number)
			to = (to + 1) & (grown.cap - 1);
		grown.slots[to] = t->slots[i];
	}
	free(t->slots);
	*t = grown;
	return 0;
}

uint32_t unit_find(const struct unit *u, const char *name, size_t n)
{
	if (!u->names.cap)
		return NONE;
	/* From a free slot, NONE. */
	return find(u, name, n, (uint32_t)map_hash(name, n))->number - 1;
}

uint32_t unit_intern(struct unit *u, const char *name, size_t n)
{
	uint32_t hash = (uint32_t)map_hash(name, n);
	struct symbol sym = {
		.name = name, .n = (uint32_t)n, .block = NONE, .stmt = NONE,
		.size_stmt = NONE, .type_stmt = NONE, .alias = NONE,
		.same = NONE,
	};
	struct name_slot *slot;

	if ((u->syms.n + 1) * 4 > (size_t)u->names.cap * 3 &&
	    grow(&u->names) < 0)
		return NONE;
	slot = find(u, name, n, hash);
	if (slot->number)
		return slot->number - 1;
	if (vec_push(&u->syms, sym) < 0)
		return NONE;
	*slot = (struct name_slot){ hash, (uint32_t)u->syms.n };
	return (uint32_t)u->syms.n - 1;
}
