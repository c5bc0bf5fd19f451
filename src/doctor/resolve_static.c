/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A static program applies its relocations of type IRELATIVE itself when it
 * begins (in the GNU C library: before any constructor). No dynamic section tells
 * of them, but sections of the file do. A slot that still holds what the file has
 * there was not reached yet: what is chosen then cannot be told before.
 */
#include <string.h>

#include "doctor/resolve.h"
#include "elf/symbols.h"

/* What the file has at this address; 0 if nothing. */
static uint64_t initial_value(const struct elf_object *file, uint64_t at)
{
	const struct elf_section *s =
		&file->sections.v[elf_object_at(file, at)];
	uint64_t offset = at - s->h.sh_addr, value = 0;

	if (s->data.n >= sizeof(value) &&
	    offset <= s->data.n - sizeof(value))
		memcpy(&value, s->data.p + offset, sizeof(value));
	return value;
}

/* The slot's value if it was chosen, or 0. */
static raddr chosen(const struct process *process, const struct object *object,
		    const struct elf_object *file, uint64_t slot)
{
	uint64_t value;

	if (memory_read(&process->memory, object->load_bias + slot, &value,
			sizeof(value)) < 0 ||
	    value == initial_value(file, slot))
		return 0;
	return value;
}

static raddr chosen_of_section(const struct process *process,
			       const struct object *object,
			       const struct elf_object *file, size_t section,
			       uint64_t link_addr)
{
	_cleanup_elf_relas_ struct elf_relas relas = {0};
	const Elf64_Rela *rela;
	raddr value = 0;

	/* None of these names a symbol but the null one. */
	if (elf_relas_read(file, section, 1, &relas) < 0)
		return 0;
	vec_foreach(rela, &relas.all)
		if (!value &&
		    ELF64_R_TYPE(rela->r_info) == file->arch->reloc_irelative &&
		    (uint64_t)rela->r_addend == link_addr)
			value = chosen(process, object, file, rela->r_offset);
	return value;
}

raddr resolve_static_ifunc(const struct process *process,
			   const struct object *object, uint64_t link_addr)
{
	_cleanup_elf_object_ struct elf_object file = {0};
	raddr value = 0;
	size_t i;

	if (object->dynamic || process_open_file(process, object, &file) < 0)
		return 0;
	for (i = 1; i < file.sections.n && !value; i++) {
		const Elf64_Shdr *h = &file.sections.v[i].h;

		if (h->sh_type == SHT_RELA && h->sh_flags & SHF_ALLOC)
			value = chosen_of_section(process, object, &file, i,
						  link_addr);
	}
	return value;
}
