/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Symbol tables (.symtab, .dynsym) and relocation tables, decoded. */
#ifndef SUTURE_ELF_SYMBOLS_H
#define SUTURE_ELF_SYMBOLS_H

#include "elf/object.h"

struct elf_symbol {
	const char *name;	/* in the object's bytes */
	Elf64_Sym s;		/* st_name has no meaning */
};

struct elf_symbols {
	VEC(struct elf_symbol) all;	/* [0] is the null symbol */
};

struct elf_relas {
	VEC(Elf64_Rela) all;
};

/*
 * The table of the given type (SHT_SYMTAB, SHT_DYNSYM); empty if the object
 * has none. -EBADMSG for a name, a section index or an entry out of bounds.
 */
int elf_symbols_read(const struct elf_object *object, uint32_t type,
		     struct elf_symbols *ret_symbols);
void elf_symbols_done(struct elf_symbols *symbols);
#define _cleanup_elf_symbols_ __attribute__((cleanup(elf_symbols_done)))

/* Defined in a section: neither undefined nor absolute nor common. */
static inline bool elf_symbol_in_section(const struct elf_symbol *symbol)
{
	return symbol->s.st_shndx != SHN_UNDEF &&
	       symbol->s.st_shndx < SHN_LORESERVE;
}

/*
 * The entries of section index, which is SHT_RELA. -EBADMSG if its size is no
 * multiple, or an entry names a symbol that is not below n_symbols.
 */
int elf_relas_read(const struct elf_object *object, size_t index,
		   size_t n_symbols, struct elf_relas *ret_relas);
void elf_relas_done(struct elf_relas *relas);
#define _cleanup_elf_relas_ __attribute__((cleanup(elf_relas_done)))

#endif
