/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The hash map: byte-string key to pointer. Keys are kept by reference and must
 * outlive the map; values belong to the caller. Zero-initialised is empty.
 */
#ifndef SUTURE_BASE_MAP_H
#define SUTURE_BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

struct map_slot {
	const char *key;
	size_t key_n;
	uint64_t hash;
	void *value;
};

struct map {
	struct map_slot *slots;
	size_t n, cap;	/* cap is 0 or a power of two */
};

void map_done(struct map *map);

/* The hash of a key; all its bits are of use. */
uint64_t map_hash(const char *key, size_t n);

/* Insert, or replace the value of an equal key. 0 or -ENOMEM. */
int map_setn(struct map *map, const char *key, size_t key_n, void *value);
int map_set(struct map *map, const char *key, void *value);

/* The value, or NULL. */
void *map_getn(const struct map *map, const char *key, size_t key_n);
void *map_get(const struct map *map, const char *key);

#endif
