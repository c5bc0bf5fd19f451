/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/notes.h"

#include <elf.h>

struct span elf_notes_buildid(struct span notes, uint64_t align)
{
	uint64_t off = 0, mask = align == 8 ? 7 : 3;
	uint32_t name_n, desc_n, type;

	while (span_u32(notes, off, &name_n) &&
	       span_u32(notes, off + 4, &desc_n) &&
	       span_u32(notes, off + 8, &type)) {
		uint64_t name = off + 12;
		uint64_t desc = (name + name_n + mask) & ~mask;

		if (!span_has(notes, name, name_n) ||
		    !span_has(notes, desc, desc_n))
			break;
		if (type == NT_GNU_BUILD_ID && desc_n && name_n == 4 &&
		    memcmp(notes.p + name, "GNU", 4) == 0)
			return span_sub(notes, desc, desc_n);
		off = (desc + desc_n + mask) & ~mask;
	}
	return (struct span){0};
}

struct span elf_object_buildid(const struct elf_object *object)
{
	const struct elf_section *section;
	struct span id;

	vec_foreach(section, &object->sections) {
		if (section->h.sh_type != SHT_NOTE)
			continue;
		id = elf_notes_buildid(section->data, section->h.sh_addralign);
		if (id.p)
			return id;
	}
	return (struct span){0};
}
