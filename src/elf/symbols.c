/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/symbols.h"

#include <errno.h>

void elf_symbols_done(struct elf_symbols *symbols)
{
	vec_done(&symbols->all);
}

static int read_symbol(const struct elf_object *object, struct span strings,
		       const Elf64_Sym *s, struct elf_symbol *ret_symbol)
{
	const char *name = s->st_name ? span_str(strings, s->st_name) : "";

	if (!name)
		return -EBADMSG;
	if (s->st_shndx < SHN_LORESERVE &&
	    s->st_shndx >= object->sections.n)
		return -EBADMSG;
	if (s->st_shndx == SHN_XINDEX)
		return -EBADMSG;
	ret_symbol->name = name;
	ret_symbol->s = *s;
	return 0;
}

int elf_symbols_read(const struct elf_object *object, uint32_t type,
		     struct elf_symbols *ret_symbols)
{
	_cleanup_elf_symbols_ struct elf_symbols symbols = {0};
	size_t index = elf_object_find_type(object, type), n, i;
	const struct elf_section *section;
	struct span strings;
	int r;

	if (!index) {
		*ret_symbols = symbols;
		return 0;
	}
	section = &object->sections.v[index];
	n = section->data.n / sizeof(Elf64_Sym);
	if (section->data.n % sizeof(Elf64_Sym) ||
	    section->h.sh_link >= object->sections.n)
		return -EBADMSG;
	strings = object->sections.v[section->h.sh_link].data;
	r = vec_reserve(&symbols.all, n);
	for (i = 0; !r && i < n; i++) {
		struct elf_symbol symbol;
		Elf64_Sym s;

		span_get(section->data, i * sizeof(s), &s, sizeof(s));
		r = read_symbol(object, strings, &s, &symbol);
		if (!r)
			r = vec_push(&symbols.all, symbol);
	}
	if (r < 0)
		return r;
	*ret_symbols = symbols;
	symbols = (struct elf_symbols){0};
	return 0;
}

void elf_relas_done(struct elf_relas *relas)
{
	vec_done(&relas->all);
}

int elf_relas_read(const struct elf_object *object, size_t index,
		   size_t n_symbols, struct elf_relas *ret_relas)
{
	_cleanup_elf_relas_ struct elf_relas relas = {0};
	struct span data = object->sections.v[index].data;
	uint64_t off;
	int r;

	if (data.n % sizeof(Elf64_Rela))
		return -EBADMSG;
	r = vec_reserve(&relas.all, data.n / sizeof(Elf64_Rela));
	for (off = 0; !r && off < data.n; off += sizeof(Elf64_Rela)) {
		Elf64_Rela rela;

		span_get(data, off, &rela, sizeof(rela));
		if (ELF64_R_SYM(rela.r_info) &&
		    ELF64_R_SYM(rela.r_info) >= n_symbols)
			return -EBADMSG;
		r = vec_push(&relas.all, rela);
	}
	if (r < 0)
		return r;
	*ret_relas = relas;
	relas = (struct elf_relas){0};
	return 0;
}
