/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * `ld.so PROGRAM`: the kernel knows only of ld.so, and so does what it tells
 * about the process (AT_PHDR, AT_ENTRY; AT_BASE is 0). The program is the first in
 * the list that ld.so keeps for debuggers; where that is, other programs have in
 * their dynamic section (DT_DEBUG), here ld.so's symbols tell: `_r_debug` in the
 * GNU C library, <link.h>, a pointer `_dl_debug_addr` in musl.
 */
#include <errno.h>
#include <link.h>

#include "doctor/process.h"

/* 0, the address in *ret_at, or -ENOENT: it is no dynamic linker. */
static int find_debug(const struct process *process, struct object *object,
		      raddr *ret_at)
{
	const struct object_symbol *symbol;
	int r;

	if (object->type != ET_DYN || !object->dynamic)
		return -ENOENT;
	r = object_load_symbols(object, &process->memory);
	if (r < 0)
		return r == -ENOMEM ? r : -ENOENT;
	symbol = object_find_symbol(object, "_r_debug", "");
	if (symbol && symbol->defined) {
		*ret_at = object->load_bias + symbol->value;
		return 0;
	}
	symbol = object_find_symbol(object, "_dl_debug_addr", "");
	if (!symbol || !symbol->defined)
		return -ENOENT;
	r = memory_read(&process->memory, object->load_bias + symbol->value,
			ret_at, sizeof(*ret_at));
	/* Not relocated yet. */
	return r < 0 || *ret_at < object->base ? -ENOENT : 0;
}

/* The dynamic section of the first object in its list; 0: there is none yet. */
static int read_first(const struct process *process, raddr *ret_dynamic)
{
	struct r_debug debug;
	struct link_map map;
	int r;

	*ret_dynamic = 0;
	r = memory_read(&process->memory, process->linker_debug, &debug,
			sizeof(debug));
	if (!r && debug.r_map) {
		r = memory_read(&process->memory,
				(raddr)(uintptr_t)debug.r_map, &map,
				sizeof(map));
		if (!r)
			*ret_dynamic = (raddr)(uintptr_t)map.l_ld;
	}
	return memory_is_absent(r) ? 0 : r;
}

static int take_linker(struct process *process)
{
	struct object *linker = process->program;
	raddr at;
	int r;

	/* Others have an interpreter beside. */
	if (process->interpreter)
		return -ENOENT;
	r = find_debug(process, linker, &at);
	if (r < 0)
		return r;
	process->linker_debug = at;
	process->interpreter = linker->base;
	/* Not known yet. */
	process->entry = 0;
	return 0;
}

int process_find_started(struct process *process)
{
	struct object *object;
	raddr dynamic;
	int r;

	r = process->linker_debug ? 0 : take_linker(process);
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	r = read_first(process, &dynamic);
	if (r < 0 || !dynamic)
		return r;
	vec_foreach(object, &process->objects.v) {
		if (object->dynamic != dynamic)
			continue;
		process->program = object;
		process->entry = object->entry;
	}
	return 0;
}
