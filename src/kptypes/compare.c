/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Members are matched by name. One that has another name at the same place is
 * one removed and one added: what the running program holds there is not what
 * the new code takes it for. Enumerators may be appended; a last one that only
 * counts the others may move.
 */
#include "kptypes/compare.h"

#include <inttypes.h>
#include <stdio.h>

#define ITEMS_SHOWN	6

struct list {
	struct str *out;
	size_t n;
	int r;
};

static void item(struct list *list, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

static void item(struct list *list, const char *fmt, ...)
{
	va_list ap;

	if (list->n++ >= ITEMS_SHOWN || list->r)
		return;
	list->r = str_add(list->out, list->n > 1 ? ", " : "");
	va_start(ap, fmt);
	if (!list->r)
		list->r = str_vaddf(list->out, fmt, ap);
	va_end(ap);
}

/* "offset 8", "offset 8 bit 3". */
struct place {
	char text[48];
};

static struct place place_of(const struct type_member *m)
{
	struct place place;

	if (m->slot)
		snprintf(place.text, sizeof(place.text), "slot %" PRIu64,
			 m->offset_bits);
	else if (m->offset_bits % 8)
		snprintf(place.text, sizeof(place.text),
			 "offset %" PRIu64 " bit %" PRIu64, m->offset_bits / 8,
			 m->offset_bits % 8);
	else
		snprintf(place.text, sizeof(place.text), "offset %" PRIu64,
			 m->offset_bits / 8);
	return place;
}

static const char *kind_of(const struct type_member *m)
{
	return m->slot ? "virtual function" : "member";
}

static int index_members(const struct type *type, struct map *map)
{
	const struct type_member *m;
	int r = 0;

	vec_foreach(m, &type->members)
		if (!r)
			r = map_set(map, m->name, (void *)m);
	return r;
}

static void compare_member(const struct type_member *old,
			   const struct type_member *new, struct list *list)
{
	const char *unit = old->size_bits % 8 || new->size_bits % 8 ? "bits" :
								      "bytes";
	uint64_t per = *unit && unit[1] == 'i' ? 1 : 8;

	if (old->size_bits != new->size_bits)
		item(list, "member %s resized from %" PRIu64 " to %" PRIu64
		     " %s", new->name, old->size_bits / per,
		     new->size_bits / per, unit);
	else if (!streq(old->type, new->type))
		item(list, "member %s changed its type from '%s' to '%s'",
		     new->name, old->shown, new->shown);
}

/* Where many moved, the first is told. */
static void compare_places(const struct type *new, const struct map *olds,
			   struct list *list)
{
	const struct type_member *m, *old, *first = NULL, *first_old = NULL;
	size_t n = 0;

	vec_foreach(m, &new->members) {
		old = map_get(olds, m->name);
		if (!old || old->offset_bits == m->offset_bits)
			continue;
		if (!n++) {
			first = m;
			first_old = old;
		}
	}
	if (n == 1)
		item(list, "%s %s moved from %s to %s", kind_of(first),
		     first->name, place_of(first_old).text,
		     place_of(first).text);
	else if (n)
		item(list, "%s %s moved from %s to %s, as did %zu more",
		     kind_of(first), first->name, place_of(first_old).text,
		     place_of(first).text, n - 1);
}

static int compare_members(const struct type *old, const struct type *new,
			   struct list *list)
{
	__attribute__((cleanup(map_done))) struct map olds = {0}, news = {0};
	const struct type_member *m, *other;
	int r;

	r = index_members(old, &olds);
	r = r ? r : index_members(new, &news);
	if (r < 0)
		return r;
	vec_foreach(m, &new->members)
		if (!map_get(&olds, m->name))
			item(list, "%s %s added at %s", kind_of(m), m->name,
			     place_of(m).text);
	vec_foreach(m, &old->members)
		if (!map_get(&news, m->name))
			item(list, "%s %s removed from %s", kind_of(m),
			     m->name, place_of(m).text);
	vec_foreach(m, &new->members) {
		other = map_get(&olds, m->name);
		if (other && !m->slot && !other->slot)
			compare_member(other, m, list);
	}
	compare_places(new, &olds, list);
	return 0;
}

/* The one with the highest value of all, or NULL. */
static const struct type_value *last_value(const struct type *type)
{
	const struct type_value *v, *last = NULL;

	vec_foreach(v, &type->values)
		if (!last || v->value > last->value)
			last = v;
	return last;
}

static void compare_values(const struct type *old, const struct type *new,
			   struct list *list)
{
	const struct type_value *a, *b, *found;
	const struct type_value *last_old = last_value(old);
	const struct type_value *last_new = last_value(new);

	vec_foreach(a, &old->values) {
		found = NULL;
		vec_foreach(b, &new->values)
			if (streq(a->name, b->name))
				found = b;
		if (!found)
			item(list, "%s, %" PRId64 ", removed", a->name,
			     a->value);
		else if (found->value != a->value &&
			 !(a == last_old && found == last_new))
			item(list, "%s changed from %" PRId64 " to %" PRId64,
			     a->name, a->value, found->value);
	}
}

int type_compare(const struct type *old, const struct type *new,
		 struct str *out)
{
	struct list list = { .out = out };
	int r = 0;

	if (old->kind != new->kind)
		item(&list, "it was a %s", type_kind_name(old->kind));
	else if (new->kind == TYPE_ENUM)
		compare_values(old, new, &list);
	else
		r = compare_members(old, new, &list);
	if (list.n > ITEMS_SHOWN && !list.r)
		list.r = str_addf(out, " and %zu more", list.n - ITEMS_SHOWN);
	list.n = list.n ? 1 : 0;
	if (old->size != new->size)
		item(&list, "size %" PRIu64 " became %" PRIu64, old->size,
		     new->size);
	if (old->align != new->align)
		item(&list, "alignment %" PRIu64 " became %" PRIu64,
		     old->align, new->align);
	return r ? r : list.r;
}

const struct type *type_peer(const struct model *other,
			     const struct type *type)
{
	const struct type *peer = NULL;
	char key[256];
	int n;

	if (!type->key)
		return NULL;
	peer = model_find(other, type->key);
	/* One of them may have been given a tag. */
	if (!peer && str_skip(type->key, "typedef "))
		peer = model_find(other, str_skip(type->key, "typedef "));
	else if (!peer) {
		n = snprintf(key, sizeof(key), "typedef %s", type->key);
		if (n > 0 && (size_t)n < sizeof(key))
			peer = model_find(other, key);
	}
	return peer;
}

const char *type_kind_name(enum type_kind kind)
{
	switch (kind) {
	case TYPE_STRUCT:
		return "structure";
	case TYPE_UNION:
		return "union";
	case TYPE_ENUM:
		return "enumeration";
	}
	return "type";
}
