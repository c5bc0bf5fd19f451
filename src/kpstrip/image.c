/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpstrip/image.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "base/log.h"
#include "format/info.h"

void image_done(struct image *image)
{
	struct image_section *section;
	char **string;

	vec_foreach(section, &image->sections) {
		str_done(&section->own);
		elf_relas_done(&section->relas);
	}
	vec_foreach(string, &image->strings)
		free(*string);
	vec_done(&image->sections);
	vec_done(&image->strings);
	vec_done(&image->keep);
	elf_symbols_done(&image->symbols);
	elf_object_done(&image->object);
}

static int image_load_sections(struct image *image)
{
	const struct elf_section *from;
	int r;

	vec_foreach(from, &image->object.sections) {
		struct image_section section = {
			.name = from->name, .h = from->h, .data = from->data,
			.is_patch = str_skip(from->name,
					     KPINFO_SECTION_PREFIX),
		};

		switch (from->h.sh_type) {
		case SHT_NULL:
		case SHT_SYMTAB:
		case SHT_STRTAB:
		case SHT_RELA:
		case SHT_GROUP:
			/* Written anew, or (alloc) an anchor. */
			section.drop = !(from->h.sh_flags & SHF_ALLOC);
		}
		r = vec_push(&image->sections, section);
		if (r < 0)
			return r;
	}
	return 0;
}

/* Relocations with -q: tables that are not loaded and name their section. */
static int image_load_relas(struct image *image)
{
	size_t i, n = image->object.sections.n;
	int r;

	for (i = 1; i < n; i++) {
		const Elf64_Shdr *h = &image->sections.v[i].h;
		struct image_section *target;

		if (h->sh_type != SHT_RELA || h->sh_flags & SHF_ALLOC)
			continue;
		if (h->sh_info == 0 || h->sh_info >= n)
			return -EBADMSG;
		target = &image->sections.v[h->sh_info];
		if (!target->is_patch)
			continue;
		if (target->relas.all.n)
			return -EBADMSG;
		r = elf_relas_read(&image->object, i, image->symbols.all.n,
				   &target->relas);
		if (r < 0)
			return r;
	}
	return 0;
}

bool image_tls(const struct image *image, uint64_t *ret_start,
	       uint64_t *ret_size, uint64_t *ret_align)
{
	uint64_t start = UINT64_MAX, end = 0, align = 1;
	const struct image_section *s;

	vec_foreach(s, &image->sections) {
		uint64_t to;

		if (s->drop || s->is_patch || !(s->h.sh_flags & SHF_TLS))
			continue;
		to = s->h.sh_addr + s->h.sh_size;
		start = s->h.sh_addr < start ? s->h.sh_addr : start;
		end = to > end ? to : end;
		align = s->h.sh_addralign > align ? s->h.sh_addralign : align;
	}
	if (start > end)
		return false;
	*ret_start = start;
	*ret_size = end - start;
	*ret_align = align;
	return true;
}

void image_shift_tls(struct image *image, int sign)
{
	struct elf_symbol *symbol;
	uint64_t start, size, align;

	if (image->object.h.e_type == ET_REL ||
	    !image_tls(image, &start, &size, &align))
		return;
	vec_foreach(symbol, &image->symbols.all)
		if (ELF64_ST_TYPE(symbol->s.st_info) == STT_TLS &&
		    elf_symbol_in_section(symbol))
			symbol->s.st_value += sign * start;
}

static int image_load(struct image *image)
{
	size_t i;
	int r;

	r = image_load_sections(image);
	if (!r)
		r = elf_symbols_read(&image->object, SHT_SYMTAB,
				     &image->symbols);
	if (!r)
		r = image_load_relas(image);
	for (i = 0; !r && i < image->symbols.all.n; i++)
		r = vec_push(&image->keep, true);
	return r;
}

int image_open(const char *path, struct image *ret_image)
{
	_cleanup_image_ struct image image = {0};
	const char *why;
	int r;

	r = elf_object_open(path, &image.object, &why);
	if (r < 0 && why) {
		log_error(0, "'%s': %s", path, why);
		return r;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	r = image_load(&image);
	if (r == -EBADMSG) {
		log_error(0, "'%s': damaged ELF file: its symbols or "
			  "relocations", path);
		return r;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	image_shift_tls(&image, 1);
	*ret_image = image;
	image = (struct image){0};
	return 0;
}

size_t image_find(const struct image *image, const char *name)
{
	size_t i;

	for (i = 1; i < image->sections.n; i++)
		if (!image->sections.v[i].drop &&
		    streq(image->sections.v[i].name, name))
			return i;
	return 0;
}

int image_add_section(struct image *image, const char *name,
		      const Elf64_Shdr *h, size_t *ret_index)
{
	struct image_section section = {
		.name = name, .h = *h,
		.is_patch = str_skip(name, KPINFO_SECTION_PREFIX),
	};
	int r = vec_push(&image->sections, section);

	if (!r)
		*ret_index = image->sections.n - 1;
	return r;
}

int image_set_data(struct image_section *section, struct span data)
{
	struct str own = {0};
	int r = str_addn(&own, data.p, data.n);

	if (r < 0)
		return r;
	str_done(&section->own);
	section->own = own;
	section->data = (struct span){ (const uint8_t *)own.s, own.n };
	section->h.sh_size = own.n;
	return 0;
}

uint8_t *image_bytes(struct image_section *section)
{
	if (!section->own.s && image_set_data(section, section->data) < 0)
		return NULL;
	return (uint8_t *)section->own.s;
}

int image_section_symbol(struct image *image, size_t section,
			 uint32_t *ret_symbol)
{
	struct elf_symbol symbol = { .name = "" };
	size_t i;
	int r;

	for (i = 1; i < image->symbols.all.n; i++) {
		const Elf64_Sym *s = &image->symbols.all.v[i].s;

		if (ELF64_ST_TYPE(s->st_info) == STT_SECTION &&
		    s->st_shndx == section) {
			*ret_symbol = (uint32_t)i;
			return 0;
		}
	}
	if (!image->symbols.all.n) {	/* the null symbol */
		r = vec_push(&image->symbols.all, symbol);
		if (!r)
			r = vec_push(&image->keep, false);
		if (r < 0)
			return r;
	}
	symbol.s.st_info = ELF64_ST_INFO(STB_LOCAL, STT_SECTION);
	symbol.s.st_shndx = (Elf64_Section)section;
	symbol.s.st_value = image->sections.v[section].h.sh_addr;
	r = vec_push(&image->keep, true);
	if (!r)
		r = vec_push(&image->symbols.all, symbol);
	if (!r)
		*ret_symbol = (uint32_t)(image->symbols.all.n - 1);
	return r;
}

const char *image_where(const struct image_section *section,
			const Elf64_Rela *rela, char *buf, size_t n)
{
	snprintf(buf, n, "%s+0x%" PRIx64, section->name,
		 rela->r_offset - section->h.sh_addr);
	return buf;
}
