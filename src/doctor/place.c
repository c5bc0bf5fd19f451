/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Holes are the gaps between mappings. Of those in reach the nearest to the
 * object wins, looking below it first: the heap of brk(2) grows upwards from
 * behind the program. Kept free: a GiB behind that heap, and what a growing
 * stack may take below it.
 */
#include "doctor/place.h"

#include <errno.h>
#include <stdint.h>

#define LOW_LIMIT	((raddr)1 << 31)
#define LOWEST		((raddr)0x10000)	/* vm.mmap_min_addr's default */
#define BRK_ROOM	((uint64_t)1 << 30)
#define STACK_ROOM	((uint64_t)256 << 20)
#define PAGE		((uint64_t)4096)

struct window {
	raddr low, high;	/* the patch must lie in [low, high) */
};

static struct window window_of(const struct object *object, uint64_t reach,
			       bool low)
{
	struct window w;

	w.low = object->end > reach ? object->end - reach : LOWEST;
	if (w.low < LOWEST)
		w.low = LOWEST;
	w.high = object->base + reach;
	if (low && w.high > LOW_LIMIT)
		w.high = LOW_LIMIT;
	return w;
}

static raddr max_addr(raddr a, raddr b)
{
	return a > b ? a : b;
}

static raddr min_addr(raddr a, raddr b)
{
	return a < b ? a : b;
}

struct search {
	size_t size;
	uint64_t reach;
	const struct object *object;
	const struct range *taken;
	size_t n_taken;
	raddr best;
	uint64_t best_distance;
};

static void offer(struct search *search, raddr start, raddr end);

/* Leave out [hole.start, hole.end) of the range offered. */
static void offer_without(struct search *search, raddr start, raddr end,
			  struct range hole)
{
	if (hole.end <= start || hole.start >= end) {
		offer(search, start, end);
		return;
	}
	if (hole.start > start)
		offer(search, start, hole.start);
	if (hole.end < end)
		offer(search, hole.end, end);
}

/* Take the end of [start, end) that is nearer to the object. */
static void offer(struct search *search, raddr start, raddr end)
{
	raddr at, distance;
	size_t i;

	start = (start + PAGE - 1) & ~(PAGE - 1);
	end &= ~(PAGE - 1);
	if (end <= start || end - start < search->size)
		return;
	for (i = 0; i < search->n_taken; i++) {
		struct range t = search->taken[i];

		if (t.start < end && start < t.end) {
			offer_without(search, start, end, t);
			return;
		}
	}
	if (end <= search->object->base) {
		at = end - search->size;
		distance = search->object->base - end;
	} else {
		at = start;
		/* Above only if nothing below will do as well. */
		distance = start - search->object->base + search->reach;
	}
	if (!search->best || distance < search->best_distance) {
		search->best = at;
		search->best_distance = distance;
	}
}

/* From where the heap of brk(2) starts to a good way behind where it ends. */
static struct range brk_room(const struct process *process)
{
	const struct mapping *heap = maps_find_path(&process->maps, "[heap]");
	struct range room = { process->start_brk, process->start_brk };

	if (heap && heap->at.start >= room.start)
		room.end = heap->at.end;
	room.end += BRK_ROOM;
	return room;
}

int place_find(const struct process *process, const struct object *object,
	       size_t size, uint64_t reach, bool low,
	       const struct range *taken, size_t n_taken, raddr *ret_at)
{
	struct range brk = brk_room(process);
	struct search search = { .size = size, .reach = reach,
				 .object = object, .taken = taken,
				 .n_taken = n_taken };
	struct window w = window_of(object, reach, low);
	raddr hole_start = 0;
	size_t i;

	for (i = 0; i <= process->maps.v.n; i++) {
		const struct mapping *m = i < process->maps.v.n ?
					  &process->maps.v.v[i] : NULL;
		raddr hole_end = m ? m->at.start : w.high;

		if (m && streq(m->path, "[stack]"))
			hole_end -= min_addr(STACK_ROOM, hole_end);
		hole_end = min_addr(hole_end, w.high);
		hole_start = max_addr(hole_start, w.low);
		if (hole_start < hole_end)
			offer_without(&search, hole_start, hole_end, brk);
		if (m)
			hole_start = m->at.end;
	}
	if (!search.best)
		return -ENOSPC;
	*ret_at = search.best;
	return 0;
}
