/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Open addressing with linear probing, at most 3/4 full. The hash is FNV-1a
 * with a final mix, because linear probing looks at the low bits.
 */
#include "base/map.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

void map_done(struct map *map)
{
	free(map->slots);
	*map = (struct map){0};
}

uint64_t map_hash(const char *key, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u;
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ (unsigned char)key[i]) * 0x100000001b3u;
	h ^= h >> 32;
	return h * 0x9e3779b97f4a7c15u >> 7;
}

static struct map_slot *map_find(const struct map *map, const char *key,
				 size_t n, uint64_t hash)
{
	size_t i = hash & (map->cap - 1);

	for (;; i = (i + 1) & (map->cap - 1)) {
		struct map_slot *slot = &map->slots[i];

		if (!slot->key)
			return slot;
		if (slot->hash == hash && slot->key_n == n &&
		    memcmp(slot->key, key, n) == 0)
			return slot;
	}
}

static int map_rehash(struct map *map)
{
	struct map grown = { .n = map->n, .cap = map->cap ? map->cap * 2 : 16 };
	size_t i;

	grown.slots = calloc(grown.cap, sizeof(*grown.slots));
	if (!grown.slots)
		return -ENOMEM;
	for (i = 0; i < map->cap; i++) {
		struct map_slot *slot = &map->slots[i];

		if (slot->key)
			*map_find(&grown, slot->key, slot->key_n, slot->hash) =
				*slot;
	}
	free(map->slots);
	*map = grown;
	return 0;
}

int map_setn(struct map *map, const char *key, size_t key_n, void *value)
{
	uint64_t hash = map_hash(key, key_n);
	struct map_slot *slot;
	int r;

	if ((map->n + 1) * 4 > map->cap * 3) {
		r = map_rehash(map);
		if (r < 0)
			return r;
	}
	slot = map_find(map, key, key_n, hash);
	if (!slot->key)
		map->n++;
	*slot = (struct map_slot){ key, key_n, hash, value };
	return 0;
}

int map_set(struct map *map, const char *key, void *value)
{
	return map_setn(map, key, strlen(key), value);
}

void *map_getn(const struct map *map, const char *key, size_t key_n)
{
	if (!map->cap)
		return NULL;
	return map_find(map, key, key_n, map_hash(key, key_n))->value;
}

void *map_get(const struct map *map, const char *key)
{
	return map_getn(map, key, strlen(key));
}
