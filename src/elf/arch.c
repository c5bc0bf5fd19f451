/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/arch.h"

#include <elf.h>

#include "elf/arch_tables.h"

static const struct elf_arch *const elf_arches[] = {
	&elf_arch_x86_64,
	&elf_arch_aarch64,
};

enum reloc_kind elf_reloc_slot(enum reloc_kind kind)
{
	switch (kind) {
	case RELOC_GOT_PCREL:
	case RELOC_GOT_PAGE:
	case RELOC_GOT_ABS:
		return RELOC_GOT_PCREL;
	case RELOC_GOT_TPOFF:
	case RELOC_GOT_TPOFF_PAGE:
	case RELOC_GOT_TPOFF_ABS:
		return RELOC_GOT_TPOFF;
	case RELOC_TLSDESC:
	case RELOC_TLSDESC_PAGE:
	case RELOC_TLSDESC_ABS:
		return RELOC_TLSDESC;
	case RELOC_TLS_GD:
	case RELOC_TLS_LD:
		return kind;
	default:
		return RELOC_NONE;
	}
}

bool elf_reloc_is_tls(enum reloc_kind kind)
{
	switch (kind) {
	case RELOC_TPOFF:
	case RELOC_DTPOFF:
	case RELOC_TLSDESC_CALL:
		return true;
	default:
		kind = elf_reloc_slot(kind);
		return kind != RELOC_NONE && kind != RELOC_GOT_PCREL;
	}
}

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
