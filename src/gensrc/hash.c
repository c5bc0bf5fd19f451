/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/hash.h"

#define MAX_DEPTH 64

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool name_is_numbered(const char *name, size_t n)
{
	size_t i;

	if (n > 2 && name[0] == '.' && name[1] == 'L')
		return false;
	for (i = 1; i + 1 < n; i++)
		if (name[i] == '.' && is_digit(name[i + 1]))
			return true;
	return false;
}

static uint64_t mix(uint64_t h, uint64_t value)
{
	h = (h ^ value) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t hash_bytes(uint64_t h, const char *s, size_t n)
{
	for (; n >= 8; s += 8, n -= 8) {
		uint64_t word;

		memcpy(&word, s, 8);
		h = mix(h, word);
	}
	for (; n > 0; s++, n--)
		h = mix(h, (unsigned char)*s);
	return h;
}

uint64_t hash_neutral(const char *s, size_t n)
{
	uint64_t h = 0x51;
	size_t i;

	for (i = 0; i < n; i++) {
		h = mix(h, (unsigned char)s[i]);
		if (s[i] == '.' && i > 0)
			while (i + 1 < n && is_digit(s[i + 1]))
				i++;
	}
	return h;
}

static uint64_t hash_at(struct unit *u, uint32_t block, int depth);

static uint64_t hash_symbol(struct unit *u, const struct symbol *sym, int depth)
{
	const struct block *b;

	if (sym->block == NONE)
		return hash_neutral(sym->name, sym->n);
	b = &u->blocks.v[sym->block];
	if (b->kind != BLOCK_DATA && &u->syms.v[b->sym] != sym &&
	    sym_is_local_label(sym))
		return mix(sym->pos, 0x1ab);
	if (block_is_literal(u, b))
		return mix(hash_at(u, sym->block, depth + 1),
			   sym->pos + ((uint64_t)sym->addend << 32));
	return hash_neutral(sym->name, sym->n);
}

static uint64_t stmt_hash(struct unit *u, const struct stmt *s, int depth)
{
	uint32_t from = s->off, k;
	uint64_t h = 1;

	for (k = s->ref; k < s->ref + s->n_refs; k++) {
		const struct ref *ref = &u->refs.v[k];
		const struct symbol *sym = &u->syms.v[ref->sym];

		h = hash_bytes(h, u->text.s + from, ref->off - from);
		h = mix(h, hash_symbol(u, sym, depth));
		from = ref->off + sym->n;
	}
	return hash_bytes(h, u->text.s + from, s->off + s->len - from);
}

static uint64_t hash_at(struct unit *u, uint32_t block, int depth)
{
	struct block *b = &u->blocks.v[block];
	uint64_t h = 0x777;
	uint32_t i;

	if (b->hashed || depth > MAX_DEPTH)
		return b->hash;
	b->hashed = true;	/* a circle reads 0 */
	if (b->kind == BLOCK_COMM) {
		b->hash = mix(h, b->comm_size);
		return b->hash;
	}
	for (i = stmt_content(u, b->first); i != NONE;
	     i = stmt_content(u, u->stmts.v[i].next))
		h = mix(h, stmt_hash(u, &u->stmts.v[i], depth));
	if (b->cold != NONE)
		h = mix(h, hash_at(u, b->cold, depth + 1));
	b->hash = h;
	return h;
}

uint64_t hash_block(struct unit *u, uint32_t block)
{
	return hash_at(u, block, 0);
}
