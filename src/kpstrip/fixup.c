/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Order: the entries of .kpatch.info are filled and the relocations changed
 * while image and original lie as they were linked; only then do the anchors
 * move to where the original has them, with their symbols.
 */
#include "kpstrip/fixup.h"

#include <errno.h>

#include "base/log.h"
#include "format/info.h"

static int check_state(struct fixup *f)
{
	size_t link = image_find(&f->image, LINK_SECTION);
	const char *wrong = NULL;

	if (f->image.object.h.e_type == ET_REL)
		wrong = "is relocatable already";
	else if (!image_find(&f->image, KPINFO_SECTION))
		wrong = "holds no patch: it has no section " KPINFO_SECTION;
	else if (!link)
		wrong = "has not been through --strip, or through "
			"--rel-fixup already";
	if (wrong) {
		log_error(0, "'%s' %s", f->path, wrong);
		return -EINVAL;
	}
	f->copies = f->image.sections.v[link].data;
	f->image.sections.v[link].drop = true;
	return 0;
}

/* A symbol or an unwind section may lie only in sections that exist. */
static int add_missing_anchors(struct fixup *f)
{
	const struct elf_section *o;
	size_t ignored;
	int r = 0;

	/* The PLT of the original, if the patched link needed none. */
	vec_foreach(o, &f->original.object.sections) {
		Elf64_Shdr h = o->h;

		if (r < 0 || !(h.sh_flags & SHF_EXECINSTR) ||
		    image_find(&f->image, o->name))
			continue;
		h.sh_type = SHT_NOBITS;
		r = image_add_section(&f->image, o->name, &h, &ignored);
	}
	return r;
}

static void move_anchors(struct fixup *f)
{
	struct elf_symbol *symbol;
	struct image_section *s;
	size_t i;

	vec_foreach(symbol, &f->image.symbols.all) {
		size_t to = original_section(&f->original, symbol->s.st_shndx);

		if (elf_symbol_in_section(symbol) && to)
			symbol->s.st_value += f->original.object.sections
				.v[to].h.sh_addr - f->image.sections
				.v[symbol->s.st_shndx].h.sh_addr;
	}
	for (i = 1; i < f->image.sections.n; i++) {
		size_t to = original_section(&f->original, i);

		s = &f->image.sections.v[i];
		if (s->is_patch || s->drop ||
		    i >= f->original.counterparts.n)
			continue;
		if (!to) {
			s->drop = true;
			continue;
		}
		s->h.sh_addr = f->original.object.sections.v[to].h.sh_addr;
		s->h.sh_size = f->original.object.sections.v[to].h.sh_size;
	}
}

/* Symbols of the patch stay, others only where a relocation needs them. */
static void choose_symbols(struct fixup *f)
{
	size_t i;

	for (i = 1; i < f->image.symbols.all.n; i++) {
		struct elf_symbol *symbol = &f->image.symbols.all.v[i];

		if (symbol->s.st_shndx == SHN_UNDEF)
			symbol->s.st_value = 0;
		f->image.keep.v[i] = elf_symbol_in_section(symbol) &&
			f->image.sections.v[symbol->s.st_shndx].is_patch;
	}
}

static void fixup_done(struct fixup *f)
{
	original_done(&f->original);
	image_done(&f->image);
}

int strip_fixup(const char *original_path, const char *path)
{
	__attribute__((cleanup(fixup_done))) struct fixup f = { .path = path };
	size_t i;
	int r;

	r = image_open(path, &f.image);
	if (!r)
		r = check_state(&f);
	if (!r)
		r = original_open(original_path, &f.image, &f.original);
	if (r < 0)
		return r;
	r = add_missing_anchors(&f);
	if (!r)
		r = fixup_entries(&f);
	for (i = 1; !r && i < f.image.sections.n; i++)
		if (f.image.sections.v[i].is_patch &&
		    !f.image.sections.v[i].drop)
			r = fixup_relocs(&f, &f.image.sections.v[i]);
	if (r == -ENOMEM)
		return log_error(r, "cannot change '%s'", path);
	if (r < 0)
		return r;
	move_anchors(&f);
	choose_symbols(&f);
	return image_write(&f.image, path);
}
