/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/arch.h"

#include <elf.h>

#include "elf/arch_tables.h"

static const struct elf_arch *const elf_arches[] = {
	&elf_arch_x86_64,
	&elf_arch_aarch64,
};

const struct elf_arch *elf_arch_find(uint16_t machine)
{
	size_t i;

	for (i = 0; i < sizeof(elf_arches) / sizeof(*elf_arches); i++)
		if (elf_arches[i]->machine == machine)
			return elf_arches[i];
	return NULL;
}

const struct reloc_howto *elf_arch_howto(const struct elf_arch *arch,
					 uint32_t type)
{
	size_t i;

	for (i = 0; i < arch->n_howtos; i++)
		if (arch->howtos[i].type == type)
			return &arch->howtos[i];
	return NULL;
}
