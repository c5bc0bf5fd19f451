/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/ehtable.h"

#include <errno.h>
#include <string.h>

#include "doctor/arch.h"
#include "doctor/link_eh.h"
#include "doctor/place.h"
#include "elf/object.h"

#define MAX_FRAMES_SIZE	((uint64_t)64 << 20)

void ehtables_done(struct ehtables *tables)
{
	struct ehtable *table;

	vec_foreach(table, &tables->v)
		str_done(&table->bytes);
	vec_done(&tables->v);
}

const struct ehtable *ehtables_of(const struct ehtables *tables,
				  const struct object *object)
{
	const struct ehtable *table;

	vec_foreach(table, &tables->v)
		if (table->object == object)
			return table;
	return NULL;
}

const struct ehtable *ehtables_at(const struct ehtables *tables, raddr addr)
{
	const struct ehtable *table;

	vec_foreach(table, &tables->v)
		if (range_has(table->at, addr))
			return table;
	return NULL;
}

/* Read the entries and sort them into a table that lies near. */
static int build(const struct process *process, const struct object *object,
		 const Elf64_Shdr *section, struct ehtable *table)
{
	raddr frames_at = object->load_bias + section->sh_addr;
	_cleanup_str_ struct str frames = {0};
	size_t room, size = 0;
	int r;

	if (section->sh_size > MAX_FRAMES_SIZE)
		return -EFBIG;
	/* Entries take 16 bytes at least, their places in the table 8. */
	room = 12 + section->sh_size / 2;
	r = memory_read_append(&process->memory, frames_at, section->sh_size,
			       &frames);
	if (!r)
		r = vec_grow_raw((void **)&table->bytes.s, 0,
				 &table->bytes.cap, room, 1);
	if (!r)
		r = place_find(process, object, (room + 4095) & ~(size_t)4095,
			       arch_far_reach ?: arch_reach, false, NULL, 0,
			       &table->at.start);
	if (!r)
		r = eh_frame_hdr_build((struct span){ (uint8_t *)frames.s,
						      frames.n },
				       frames_at, table->at.start,
				       (uint8_t *)table->bytes.s, room, &size);
	table->bytes.n = size;
	table->at.end = table->at.start + size;
	return r;
}

static int make_one(const struct process *process, const struct object *object,
		    struct ehtable *table)
{
	_cleanup_elf_object_ struct elf_object file = {0};
	size_t index;
	int r;

	*table = (struct ehtable){ .object = object };
	r = process_open_file(process, object, &file);
	if (r < 0)
		return r;
	index = elf_object_find(&file, ".eh_frame");
	if (!index)
		return -ENOENT;
	return build(process, object, &file.sections.v[index].h, table);
}

int ehtables_make(const struct process *process, struct ehtables *tables)
{
	const struct object *object;
	struct ehtable table;
	int r = 0;

	vec_foreach(object, &process->objects.v) {
		if (object->eh_frame_hdr || !object->text.n || object->is_vdso)
			continue;
		r = make_one(process, object, &table);
		if (r == 0)
			r = vec_push(&tables->v, table);
		if (r < 0)
			str_done(&table.bytes);
		if (r == -ENOMEM)
			return r;
	}
	return 0;
}
