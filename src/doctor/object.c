/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/object.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "doctor/arch.h"

#define OBJECT_MAX_PHDRS	128
#define OBJECT_MAX_NOTES	65536		/* bytes of one note segment */

const char *object_name(const struct object *object)
{
	return *object->path ? path_basename(object->path) : "[anonymous]";
}

static void object_done(struct object *object)
{
	char **needed;

	vec_foreach(needed, &object->needed)
		free(*needed);
	vec_done(&object->needed);
	free(object->soname);
	free(object->path);
	vec_done(&object->text);
	object_forget_symbols(object);
}

void objects_done(struct objects *objects)
{
	struct object *object;

	vec_foreach(object, &objects->v)
		object_done(object);
	vec_done(&objects->v);
}

struct object *objects_find(const struct objects *objects, raddr addr)
{
	struct object *object;

	vec_foreach(object, &objects->v)
		if (object->base <= addr && addr < object->end)
			return object;
	return NULL;
}

/* Notes are { namesz, descsz, type } and both parts padded to 4 bytes. */
static void find_buildid(struct object *object, struct span notes)
{
	uint32_t name_n, desc_n, type;
	uint64_t at = 0;

	while (span_u32(notes, at, &name_n) &&
	       span_u32(notes, at + 4, &desc_n) &&
	       span_u32(notes, at + 8, &type)) {
		uint64_t name_at = at + 12;
		uint64_t desc_at = name_at + (((uint64_t)name_n + 3) & ~3ull);

		if (type == NT_GNU_BUILD_ID && name_n == 4 &&
		    span_has(notes, name_at, 4) &&
		    memcmp(notes.p + name_at, "GNU", 4) == 0 &&
		    desc_n && desc_n <= OBJECT_BUILDID_MAX &&
		    span_get(notes, desc_at, object->buildid, desc_n)) {
			object->buildid_n = desc_n;
			return;
		}
		at = desc_at + (((uint64_t)desc_n + 3) & ~3ull);
	}
}

static int read_notes(struct object *object, const struct memory *memory,
		      const Elf64_Phdr *phdr)
{
	_cleanup_str_ struct str notes = {0};
	int r;

	if (object->buildid_n || phdr->p_memsz > OBJECT_MAX_NOTES)
		return 0;
	r = memory_read_append(memory, object->load_bias + phdr->p_vaddr,
			       phdr->p_memsz, &notes);
	if (!r)
		find_buildid(object,
			     (struct span){ (uint8_t *)notes.s, notes.n });
	return memory_is_absent(r) ? 0 : r;
}

/*
 * Is code of this segment mapped executable, from the same file? mprotect(2) by
 * the program may have taken or given rights to a part of it; where the file is
 * mapped as plain data no part of it is executable.
 */
static bool segment_is_loaded(const struct maps *maps,
			      const struct mapping *first, struct range at)
{
	const struct mapping *m = maps_find(maps, at.start);

	for (; m && m < maps->v.v + maps->v.n && m->at.start < at.end; m++)
		if (m->executable && m->inode == first->inode &&
		    m->dev == first->dev)
			return true;
	return false;
}

static int take_phdr(struct object *object, const struct memory *memory,
		     const Elf64_Phdr *phdr)
{
	raddr start = object->load_bias + phdr->p_vaddr;
	raddr end = start + phdr->p_memsz;

	if (end < start)
		return -EBADMSG;
	switch (phdr->p_type) {
	case PT_LOAD:
		if (end > object->end)
			object->end = end;
		if (phdr->p_flags & PF_X)
			return vec_push(&object->text,
					(struct range){ start, end });
		break;
	case PT_DYNAMIC:
		object->dynamic = start;
		object->dynamic_size = phdr->p_memsz;
		break;
	case PT_GNU_EH_FRAME:
		object->eh_frame_hdr = start;
		object->eh_frame_hdr_size = phdr->p_memsz;
		break;
	case PT_TLS:
		object->has_tls = true;
		object->tls_size = phdr->p_memsz;
		object->tls_align = phdr->p_align;
		object->tls_vaddr = phdr->p_vaddr;
		break;
	case PT_NOTE:
		return read_notes(object, memory, phdr);
	}
	return 0;
}

static bool header_is_sound(const Elf64_Ehdr *ehdr)
{
	return memcmp(ehdr->e_ident, ELFMAG, SELFMAG) == 0 &&
	       ehdr->e_ident[EI_CLASS] == ELFCLASS64 &&
	       ehdr->e_ident[EI_DATA] == ELFDATA2LSB &&
	       (ehdr->e_type == ET_EXEC || ehdr->e_type == ET_DYN) &&
	       ehdr->e_machine == arch_machine &&
	       ehdr->e_phentsize == sizeof(Elf64_Phdr) &&
	       ehdr->e_phnum > 0 && ehdr->e_phnum <= OBJECT_MAX_PHDRS;
}

/* The headers that stand at the object's base. -EBADMSG: none of ours. */
static int read_headers(const struct memory *memory, raddr base,
			Elf64_Ehdr *ehdr, Elf64_Phdr *phdrs)
{
	int r = memory_read(memory, base, ehdr, sizeof(*ehdr));

	if (r < 0)
		return r;
	if (!header_is_sound(ehdr))
		return -EBADMSG;
	return memory_read(memory, base + ehdr->e_phoff, phdrs,
			   ehdr->e_phnum * sizeof(*phdrs));
}

/* What a read that ended like this makes of a mapping: no object, or -errno. */
static int not_an_object(int r)
{
	return r == -EBADMSG || memory_is_absent(r) ? 0 : r;
}

/* 0: no object; 1: *ret_object is one; a negative errno: cannot tell. */
static int read_object(const struct memory *memory, const struct maps *maps,
		       const struct mapping *first, struct object *ret_object)
{
	Elf64_Phdr phdrs[OBJECT_MAX_PHDRS];
	struct object object = { .base = first->at.start };
	bool have_load = false;
	Elf64_Ehdr ehdr;
	size_t i;
	int r;

	r = read_headers(memory, object.base, &ehdr, phdrs);
	if (r < 0)
		return not_an_object(r);
	for (i = 0; i < ehdr.e_phnum; i++) {
		const Elf64_Phdr *p = &phdrs[i];
		raddr start;

		if (p->p_type != PT_LOAD || p->p_memsz == 0)
			continue;
		if (!have_load)
			object.load_bias = object.base + p->p_offset -
					   p->p_vaddr;
		have_load = true;
		start = object.load_bias + p->p_vaddr;
		if ((p->p_flags & PF_X) &&
		    !segment_is_loaded(maps, first, (struct range){
				       start, start + p->p_memsz }))
			return 0;
	}
	if (!have_load)
		return 0;
	object.path = strdup(first->path);
	if (!object.path)
		return -ENOMEM;
	str_make_printable(object.path);
	object.type = ehdr.e_type;
	object.entry = object.load_bias + ehdr.e_entry;
	object.is_vdso = streq(first->path, "[vdso]");
	for (i = 0; i < ehdr.e_phnum; i++) {
		r = take_phdr(&object, memory, &phdrs[i]);
		if (r < 0) {
			object_done(&object);
			return not_an_object(r);
		}
	}
	*ret_object = object;
	return 1;
}

int objects_read(const struct memory *memory, const struct maps *maps,
		 struct objects *ret_objects)
{
	struct objects objects = {0};
	const struct mapping *m;
	int r = 0;

	vec_foreach(m, &maps->v) {
		struct object object;

		if (m->offset || !m->readable ||
		    (!m->inode && !streq(m->path, "[vdso]")))
			continue;
		r = read_object(memory, maps, m, &object);
		if (r > 0)
			r = vec_push(&objects.v, object);
		if (r < 0)
			break;
	}
	if (r < 0) {
		objects_done(&objects);
		return r;
	}
	*ret_objects = objects;
	return 0;
}
