/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The file is laid out as: header, the bytes of the sections in their order,
 * relocations, symbols, strings, section headers. No program headers.
 */
#include "kpstrip/image.h"

#include <errno.h>
#include <stdio.h>

#include "base/file.h"
#include "base/log.h"

struct writer {
	struct image *image;
	struct str file;
	struct str names, strings;	/* .shstrtab, .strtab */
	VEC(Elf64_Shdr) headers;
	VEC(uint32_t) numbers;		/* of the symbols in the new table */
	VEC(Elf64_Sym) symbols;
	size_t n_local;
	size_t symtab;			/* index of the section to come */
};

static void writer_done(struct writer *w)
{
	str_done(&w->file);
	str_done(&w->names);
	str_done(&w->strings);
	vec_done(&w->headers);
	vec_done(&w->numbers);
	vec_done(&w->symbols);
}

static int add_string(struct str *table, const char *s, uint32_t *ret_offset)
{
	int r = table->n ? 0 : str_addc(table, '\0');

	if (r < 0)
		return r;
	if (table->n > UINT32_MAX - 1)
		return -EFBIG;
	*ret_offset = *s ? (uint32_t)table->n : 0;
	return *s ? str_addn(table, s, strlen(s) + 1) : 0;
}

static int pad_file(struct str *file, uint64_t align)
{
	int r = 0;

	if (align < 1 || align > 4096 || align & (align - 1))
		align = 1;
	while (!r && file->n & (align - 1))
		r = str_addc(file, '\0');
	return r;
}

static int add_section(struct writer *w, const char *name, Elf64_Shdr h,
		       struct span data)
{
	int r = add_string(&w->names, name, &h.sh_name);

	if (!r && h.sh_type != SHT_NULL)
		r = pad_file(&w->file, h.sh_addralign);
	if (r < 0)
		return r;
	h.sh_offset = h.sh_type == SHT_NULL ? 0 : w->file.n;
	if (h.sh_type != SHT_NOBITS && h.sh_type != SHT_NULL) {
		h.sh_size = data.n;
		r = str_addn(&w->file, data.p, data.n);
	}
	if (!r)
		r = vec_push(&w->headers, h);
	return r;
}

/* Symbols of sections that go, go with them; a used one was checked before. */
static bool symbol_wanted(const struct writer *w, size_t i, const bool *used)
{
	const struct elf_symbol *symbol = &w->image->symbols.all.v[i];

	if (elf_symbol_in_section(symbol) &&
	    w->image->sections.v[symbol->s.st_shndx].drop)
		return false;
	return used[i] || w->image->keep.v[i];
}

static int add_symbol(struct writer *w, size_t i)
{
	const struct elf_symbol *symbol = &w->image->symbols.all.v[i];
	Elf64_Sym s = symbol->s;
	int r = add_string(&w->strings, symbol->name, &s.st_name);

	if (r < 0)
		return r;
	if (elf_symbol_in_section(symbol))
		s.st_shndx = (Elf64_Section)
			w->image->sections.v[s.st_shndx].index;
	w->numbers.v[i] = (uint32_t)w->symbols.n;
	return vec_push(&w->symbols, s);
}

static int number_symbols(struct writer *w, const bool *used)
{
	size_t n = w->image->symbols.all.n, i;
	int pass, r = vec_push(&w->symbols, (Elf64_Sym){0});

	for (i = 0; !r && i < n; i++)
		r = vec_push(&w->numbers, 0);
	for (pass = 0; pass < 2; pass++) {
		for (i = 1; !r && i < n; i++) {
			const Elf64_Sym *s = &w->image->symbols.all.v[i].s;
			bool local = ELF64_ST_BIND(s->st_info) == STB_LOCAL;

			if (local == (pass == 0) && symbol_wanted(w, i, used))
				r = add_symbol(w, i);
		}
		if (pass == 0)
			w->n_local = w->symbols.n;
	}
	return r;
}

static int collect_symbols(struct writer *w)
{
	size_t n = w->image->symbols.all.n;
	bool *used = calloc(n + 1, sizeof(*used));
	const struct image_section *section;
	const Elf64_Rela *rela;
	int r;

	if (!used)
		return -ENOMEM;
	vec_foreach(section, &w->image->sections) {
		if (section->drop)
			continue;
		vec_foreach(rela, &section->relas.all)
			if (ELF64_R_SYM(rela->r_info) < n)
				used[ELF64_R_SYM(rela->r_info)] = true;
	}
	r = number_symbols(w, used);
	free(used);
	return r;
}

static int add_relas(struct writer *w, struct image_section *section)
{
	char name[256];
	Elf64_Shdr h = {
		.sh_type = SHT_RELA, .sh_flags = SHF_INFO_LINK,
		.sh_entsize = sizeof(Elf64_Rela), .sh_addralign = 8,
		.sh_info = (Elf64_Word)section->index,
		.sh_link = (Elf64_Word)w->symtab,
	};
	struct span data = {
		(const uint8_t *)section->relas.all.v,
		section->relas.all.n * sizeof(Elf64_Rela),
	};
	Elf64_Rela *rela;

	vec_foreach(rela, &section->relas.all) {
		uint32_t old = ELF64_R_SYM(rela->r_info);

		rela->r_info = ELF64_R_INFO(
			(uint64_t)(old ? w->numbers.v[old] : 0),
			ELF64_R_TYPE(rela->r_info));
	}
	if ((size_t)snprintf(name, sizeof(name), ".rela%s", section->name) >=
	    sizeof(name))
		return -ENAMETOOLONG;
	return add_section(w, name, h, data);
}

/* Sections first, to know the numbers; symtab comes behind the relocations. */
static void number_sections(struct writer *w)
{
	struct image_section *section;
	size_t n = 1, n_relas = 0;

	vec_foreach(section, &w->image->sections) {
		if (section->drop)
			continue;
		section->index = n++;
		n_relas += section->relas.all.n != 0;
	}
	w->symtab = n + n_relas;
}

static int add_tables(struct writer *w)
{
	Elf64_Shdr symtab = {
		.sh_type = SHT_SYMTAB, .sh_entsize = sizeof(Elf64_Sym),
		.sh_addralign = 8, .sh_link = (Elf64_Word)w->symtab + 1,
		.sh_info = (Elf64_Word)w->n_local,
	};
	Elf64_Shdr strtab = { .sh_type = SHT_STRTAB, .sh_addralign = 1 };
	struct span data = {
		(const uint8_t *)w->symbols.v,
		w->symbols.n * sizeof(Elf64_Sym),
	};
	uint32_t ignored;
	int r;

	r = add_section(w, ".symtab", symtab, data);
	if (!r)
		r = add_string(&w->strings, "", &ignored);
	if (!r)
		r = add_section(w, ".strtab", strtab,
				(struct span){ (const uint8_t *)w->strings.s,
					       w->strings.n });
	/* Its own name has to be in it before it is written. */
	if (!r)
		r = add_string(&w->names, ".shstrtab", &strtab.sh_name);
	if (r < 0)
		return r;
	strtab.sh_offset = w->file.n;
	strtab.sh_size = w->names.n;
	r = str_addn(&w->file, w->names.s, w->names.n);
	return r ? r : vec_push(&w->headers, strtab);
}

/* What links, merging and entry sizes meant for others is over: strip(1)
 * guesses them anew from names such as .dynsym. */
static Elf64_Shdr plain_header(const struct image_section *section)
{
	Elf64_Shdr h = section->h;

	h.sh_flags &= SHF_ALLOC | SHF_WRITE | SHF_EXECINSTR | SHF_TLS;
	h.sh_link = 0;
	h.sh_info = 0;
	h.sh_entsize = 0;
	return h;
}

static int write_file(struct writer *w)
{
	Elf64_Ehdr h = w->image->object.h;
	struct image_section *section;
	int r;

	number_sections(w);
	if (w->symtab + 3 >= SHN_LORESERVE)
		return -E2BIG;
	r = collect_symbols(w);
	if (!r)
		r = str_addn(&w->file, &h, sizeof(h));
	if (!r)
		r = add_section(w, "", (Elf64_Shdr){0}, (struct span){0});
	vec_foreach(section, &w->image->sections)
		if (!r && !section->drop)
			r = add_section(w, section->name,
					plain_header(section), section->data);
	vec_foreach(section, &w->image->sections)
		if (!r && !section->drop && section->relas.all.n)
			r = add_relas(w, section);
	if (!r)
		r = add_tables(w);
	if (!r)
		r = pad_file(&w->file, 8);
	if (r < 0)
		return r;
	h.e_phoff = 0;
	h.e_phnum = 0;
	h.e_phentsize = 0;
	h.e_entry = 0;
	h.e_ehsize = sizeof(h);
	h.e_shentsize = sizeof(Elf64_Shdr);
	h.e_shoff = w->file.n;
	h.e_shnum = (Elf64_Half)w->headers.n;
	h.e_shstrndx = (Elf64_Half)(w->headers.n - 1);
	memcpy(w->file.s, &h, sizeof(h));
	return str_addn(&w->file, w->headers.v,
			w->headers.n * sizeof(Elf64_Shdr));
}

int image_write(struct image *image, const char *path)
{
	__attribute__((cleanup(writer_done))) struct writer w = {
		.image = image,
	};
	int r;

	image_shift_tls(image, -1);
	r = write_file(&w);
	if (!r)
		r = file_write(path, w.file.s, w.file.n, 0666);
	if (r < 0)
		return log_error(r, "cannot write '%s'", path);
	return 0;
}
