/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sections and symbols keep their ELF index, so that nothing must be mapped
 * from one numbering to another; entry 0 of both is the empty one.
 */
#include "doctor/patch.h"

#include <errno.h>
#include <gelf.h>
#include <libelf.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/arch.h"
#include "format/info.h"

#define PATCH_MAX_SECTIONS	4096
#define PATCH_MAX_SIZE		((uint64_t)256 << 20)
#define PATCH_MAX_ALIGN		4096

static void elf_cleanup(Elf **elf)
{
	if (*elf)
		elf_end(*elf);
}

struct patch *patch_free(struct patch *patch)
{
	char **name;

	if (!patch)
		return NULL;
	vec_foreach(name, &patch->names)
		free(*name);
	vec_done(&patch->names);
	vec_done(&patch->sections);
	vec_done(&patch->symbols);
	vec_done(&patch->relocs);
	str_done(&patch->bytes);
	free(patch->path);
	free(patch);
	return NULL;
}

static void patch_cleanup(struct patch **patch)
{
	patch_free(*patch);
}

static int bad(const struct patch *patch, const char *why)
{
	return log_error(-EBADMSG, "'%s' is damaged: %s", patch->path, why);
}

static int read_section(struct patch *patch, Elf_Scn *scn, size_t strndx,
			Elf *elf)
{
	struct patch_section section = {0};
	const char *name;
	GElf_Shdr shdr;

	if (!gelf_getshdr(scn, &shdr))
		return bad(patch, "a section header cannot be read");
	name = elf_strptr(elf, strndx, shdr.sh_name);
	section.name = name ? name : "";
	section.flags = shdr.sh_flags;
	section.addr = shdr.sh_addr;
	section.size = shdr.sh_size;
	section.align = shdr.sh_addralign ? shdr.sh_addralign : 1;
	section.ours = (shdr.sh_flags & SHF_ALLOC) &&
		       str_skip(section.name, KPINFO_SECTION_PREFIX);
	if (section.ours && (section.size > PATCH_MAX_SIZE ||
			     section.align > PATCH_MAX_ALIGN ||
			     (section.align & (section.align - 1))))
		return bad(patch, "a section is too large or misaligned");
	if (section.ours && shdr.sh_type != SHT_NOBITS) {
		section.bytes = span_sub(patch->file.elf, shdr.sh_offset,
					 shdr.sh_size);
		if (shdr.sh_size && !section.bytes.p)
			return bad(patch, "a section reaches beyond the file");
	}
	if (streq(section.name, KPINFO_SECTION))
		patch->info_section = (uint32_t)patch->sections.n;
	return vec_push(&patch->sections, section);
}

static int read_sections(struct patch *patch, Elf *elf)
{
	Elf_Scn *scn = NULL;
	size_t n, strndx;
	int r;

	if (elf_getshdrnum(elf, &n) < 0 || n > PATCH_MAX_SECTIONS ||
	    elf_getshdrstrndx(elf, &strndx) < 0)
		return bad(patch, "it has no section table");
	r = vec_push(&patch->sections, (struct patch_section){ .name = "" });
	while (!r && (scn = elf_nextscn(elf, scn)))
		r = read_section(patch, scn, strndx, elf);
	if (!r && (!patch->info_section ||
		   !patch->sections.v[patch->info_section].ours))
		return bad(patch, "it has no section " KPINFO_SECTION);
	return r;
}

/* "name@VERSION" or "name@@VERSION", split into an owned copy. */
static int split_version(struct patch *patch, const char *full,
			 struct patch_symbol *symbol)
{
	char *copy, *at;
	int r;

	copy = strdup(full);
	if (!copy)
		return -ENOMEM;
	r = vec_push(&patch->names, copy);
	if (r < 0) {
		free(copy);
		return r;
	}
	symbol->name = copy;
	symbol->version = "";
	at = strchr(copy, '@');
	if (at && at != copy) {
		*at++ = '\0';
		symbol->version = *at == '@' ? at + 1 : at;
	}
	return 0;
}

static int read_symbol(struct patch *patch, Elf *elf, size_t strndx,
		       const GElf_Sym *sym)
{
	const char *name = elf_strptr(elf, strndx, sym->st_name);
	struct patch_symbol symbol = {
		.value = sym->st_value,
		.type = GELF_ST_TYPE(sym->st_info),
		.bind = GELF_ST_BIND(sym->st_info),
		.undefined = sym->st_shndx == SHN_UNDEF,
		.section = sym->st_shndx,
	};
	int r;

	if (!name)
		return bad(patch, "a symbol has no name");
	if (!symbol.undefined && sym->st_shndx >= patch->sections.n &&
	    symbol.type != STT_FILE && sym->st_shndx != SHN_ABS)
		return bad(patch, "a symbol has no section");
	if (symbol.section >= patch->sections.n)
		symbol.section = SHN_ABS;
	r = split_version(patch, name, &symbol);
	return r < 0 ? r : vec_push(&patch->symbols, symbol);
}

static int read_symbols(struct patch *patch, Elf *elf, Elf_Scn *scn,
			const GElf_Shdr *shdr)
{
	Elf_Data *data = elf_getdata(scn, NULL);
	size_t i, n;
	GElf_Sym sym;
	int r;

	if (patch->symbols.n)
		return bad(patch, "it has two symbol tables");
	if (!data || !shdr->sh_entsize)
		return bad(patch, "its symbol table cannot be read");
	n = shdr->sh_size / shdr->sh_entsize;
	for (i = 0; i < n; i++) {
		if (!gelf_getsym(data, (int)i, &sym))
			return bad(patch, "a symbol cannot be read");
		r = read_symbol(patch, elf, shdr->sh_link, &sym);
		if (r < 0)
			return r;
	}
	return 0;
}

static int read_reloc(struct patch *patch, uint32_t target,
		      const GElf_Rela *rela)
{
	const struct patch_section *section = &patch->sections.v[target];
	uint64_t symbol = GELF_R_SYM(rela->r_info);
	struct patch_reloc reloc = {
		.section = target, .symbol = (uint32_t)symbol,
		.offset = rela->r_offset, .addend = (uint64_t)rela->r_addend,
		.howto = elf_arch_howto(patch->arch,
				(uint32_t)GELF_R_TYPE(rela->r_info)),
	};

	if (!reloc.howto)
		return log_error(-EBADMSG, "'%s': relocation type %u is not "
				 "known", patch->path,
				 (unsigned)GELF_R_TYPE(rela->r_info));
	if (reloc.howto->kind == RELOC_NONE)
		return 0;
	if (symbol >= patch->symbols.n)
		return bad(patch, "a relocation has no symbol");
	if (!span_has(section->bytes, reloc.offset, reloc.howto->size))
		return bad(patch, "a relocation lies outside its section");
	return vec_push(&patch->relocs, reloc);
}

static int read_relocs(struct patch *patch, Elf_Scn *scn,
		       const GElf_Shdr *shdr)
{
	Elf_Data *data;
	GElf_Rela rela;
	size_t i, n;
	int r = 0;

	if (shdr->sh_info >= patch->sections.n ||
	    !patch->sections.v[shdr->sh_info].ours)
		return 0;
	data = elf_getdata(scn, NULL);
	if (!data || !shdr->sh_entsize)
		return bad(patch, "its relocations cannot be read");
	n = shdr->sh_size / shdr->sh_entsize;
	for (i = 0; !r && i < n; i++) {
		if (!gelf_getrela(data, (int)i, &rela))
			return bad(patch, "a relocation cannot be read");
		r = read_reloc(patch, shdr->sh_info, &rela);
	}
	return r;
}

/* Symbols before relocations, in whatever order they stand. */
static int read_tables(struct patch *patch, Elf *elf, uint32_t type)
{
	Elf_Scn *scn = NULL;
	GElf_Shdr shdr;
	int r = 0;

	while (!r && (scn = elf_nextscn(elf, scn))) {
		if (!gelf_getshdr(scn, &shdr) || shdr.sh_type != type)
			continue;
		r = type == SHT_SYMTAB ? read_symbols(patch, elf, scn, &shdr) :
					 read_relocs(patch, scn, &shdr);
	}
	return r;
}

static int read_elf(struct patch *patch)
{
	_cleanup_(elf_cleanup) Elf *elf = NULL;
	GElf_Ehdr ehdr;
	int r;

	elf_version(EV_CURRENT);
	/* libelf only reads here; its interface takes no const. */
	elf = elf_memory((char *)(uintptr_t)patch->file.elf.p,
			 patch->file.elf.n);
	if (!elf || elf_kind(elf) != ELF_K_ELF || !gelf_getehdr(elf, &ehdr) ||
	    ehdr.e_type != ET_REL || ehdr.e_ident[EI_CLASS] != ELFCLASS64)
		return bad(patch, "it holds no 64-bit relocatable ELF file");
	if (ehdr.e_machine != patch->file.machine)
		return bad(patch, "its header names another machine");
	r = read_sections(patch, elf);
	if (!r)
		r = read_tables(patch, elf, SHT_SYMTAB);
	if (!r)
		r = read_tables(patch, elf, SHT_RELA);
	return r;
}

static int read_file(struct patch *patch, const char *real)
{
	const char *why = NULL;
	int r;

	r = file_read(real, &patch->bytes);
	if (r < 0)
		return log_error(r, "cannot read '%s'", patch->path);
	r = kpfile_read((struct span){ (uint8_t *)patch->bytes.s,
				       patch->bytes.n }, &patch->file, &why);
	if (r < 0)
		return log_error(-EBADMSG, "'%s' is no sound .kpatch file: %s",
				 patch->path, why ? why : "unknown");
	if (patch->file.machine != arch_machine)
		return log_error(-EBADMSG, "'%s' is for another machine",
				 patch->path);
	patch->arch = elf_arch_find(patch->file.machine);
	return patch->arch ? 0 : bad(patch, "its machine is not known");
}

int patch_load(const char *path, const char *real, struct patch **ret_patch)
{
	return patch_load_if(path, real, NULL, NULL, ret_patch);
}

int patch_load_if(const char *path, const char *real, patch_accept accept,
		  void *ctx, struct patch **ret_patch)
{
	_cleanup_(patch_cleanup) struct patch *patch = calloc(1,
							sizeof(*patch));
	int r;

	if (!patch || !(patch->path = strdup(path)))
		return log_error(-ENOMEM, "cannot read '%s'", path);
	r = read_file(patch, real);
	if (!r && accept)
		r = accept(patch, ctx);
	if (!r)
		r = read_elf(patch);
	if (r == -ENOMEM)
		log_error(r, "cannot read '%s'", path);
	if (r < 0)
		return r;
	*ret_patch = steal_ptr(patch);
	return 0;
}
