/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which objects a reference sees, and in which order. ld.so keeps that in
 * memory whose layout is its own, so it is computed as it does (gABI, "Dynamic
 * Linking", shared object dependencies): the program, preloaded objects, and
 * what they need, breadth first, are seen by all. An object that dlopen(3)
 * brought sees, behind these, itself and what it needs; two plugins may define
 * the same name. The link map has the first part in this order, at its start:
 * preloaded objects stand between the program and the first one that it needs.
 */
#include <errno.h>

#include "base/file.h"
#include "base/map.h"
#include "doctor/process.h"

struct order {
	struct process *process;
	struct map by_name;	/* soname, or last part of the path */
};

static int list(struct process *process, struct object *object)
{
	if (!object || object->is_listed)
		return 0;
	object->is_listed = true;
	return vec_push(&process->search, object);
}

static int name_objects(struct order *o)
{
	struct object **object;
	int r;

	vec_foreach(object, &o->process->scope) {
		const char *name;

		(*object)->is_listed = false;
		r = object_load_links(*object, &o->process->memory);
		if (r < 0)
			return r;
		name = (*object)->soname ? (*object)->soname :
					   path_basename((*object)->path);
		if (!map_get(&o->by_name, name))
			r = map_set(&o->by_name, name, *object);
		if (r < 0)
			return r;
	}
	return 0;
}

static struct object *needed(const struct order *o, const struct object *user,
			     size_t i)
{
	return map_get(&o->by_name, path_basename(user->needed.v[i]));
}

/* What the listed ones from `first` on need, and so on. */
static int list_needed(struct order *o, size_t first)
{
	size_t i, j;
	int r;

	for (i = first; i < o->process->search.n; i++) {
		const struct object *user = o->process->search.v[i];

		for (j = 0; j < user->needed.n; j++) {
			r = list(o->process, needed(o, user, j));
			if (r < 0)
				return r;
		}
	}
	return 0;
}

static bool is_needed(const struct order *o, const struct object *user,
		      const struct object *object)
{
	size_t i;

	for (i = 0; i < user->needed.n; i++)
		if (needed(o, user, i) == object)
			return true;
	return false;
}

/* The program, and what stands before the first object that it needs. */
static int list_first(struct order *o)
{
	struct process *process = o->process;
	size_t i, n = 0;
	int r;

	for (i = 0; i < process->scope.n && !n; i++)
		if (is_needed(o, process->program, process->scope.v[i]))
			n = i;
	r = list(process, process->program);
	for (i = 0; !r && i < n; i++)
		r = list(process, process->scope.v[i]);
	return r;
}

static int list_all(struct order *o, struct object *object)
{
	struct process *process = o->process;
	struct object **other;
	size_t n;
	int r;

	r = name_objects(o);
	if (!r && process->program)
		r = list_first(o);
	if (!r)
		r = list_needed(o, 0);
	n = process->search.n;
	if (!r)
		r = list(process, object);
	if (!r)
		r = list_needed(o, n);
	vec_foreach(other, &process->scope)
		if (!r)
			r = list(process, *other);
	return r;
}

int process_search_order(struct process *process, struct object *object)
{
	struct order order = { .process = process };
	int r;

	if (process->search_for == object)
		return 0;
	process->search_for = NULL;
	process->search.n = 0;
	object->is_listed = false;
	r = object_load_links(object, &process->memory);
	if (!r)
		r = list_all(&order, object);
	map_done(&order.by_name);
	if (!r)
		process->search_for = object;
	return r;
}
