/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpstrip/undo_link.h"

#include <errno.h>

#include "base/log.h"
#include "format/info.h"
#include "kpstrip/image.h"

/* strip(1) may have given it program headers again: they tell nothing. */
static bool has_original_bytes(const struct image *image)
{
	const struct image_section *s;

	vec_foreach(s, &image->sections)
		if (!s->is_patch && !s->drop && s->h.sh_flags & SHF_ALLOC &&
		    s->h.sh_type != SHT_NOBITS)
			return true;
	return false;
}

static int check_state(const struct image *image, const char *path)
{
	const char *wrong = NULL;

	if (image->object.h.e_type == ET_REL)
		wrong = "is relocatable already";
	else if (!image_find(image, KPINFO_SECTION))
		wrong = "holds no patch: it has no section " KPINFO_SECTION;
	else if (has_original_bytes(image))
		wrong = "has not been through --strip";
	else if (image_find(image, LINK_SECTION))
		wrong = "has not been through --rel-fixup";
	if (!wrong)
		return 0;
	log_error(0, "'%s' %s", path, wrong);
	return -EINVAL;
}

/* Every anchor has to lie where the original has that section. */
static int check_original(const struct image *image, const char *path)
{
	_cleanup_elf_object_ struct elf_object original = {0};
	const struct image_section *s;
	const struct elf_section *o;
	const char *why;
	int r = elf_object_open(path, &original, &why);

	if (r < 0 && why) {
		log_error(0, "'%s': %s", path, why);
		return r;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	vec_foreach(s, &image->sections) {
		bool found = s->is_patch || s->drop;

		if (!(s->h.sh_flags & SHF_ALLOC))
			continue;
		vec_foreach(o, &original.sections)
			found |= streq(o->name, s->name) &&
				 o->h.sh_addr == s->h.sh_addr &&
				 o->h.sh_size == s->h.sh_size;
		if (found)
			continue;
		log_error(0, "'%s' has no section '%s' where the patch expects "
			  "it: --rel-fixup was given another file", path,
			  s->name);
		return -EINVAL;
	}
	return 0;
}

static int undo_relocations(const struct image *image, const char *path)
{
	struct image_section *s;
	Elf64_Rela *rela;

	vec_foreach(s, &image->sections) {
		if (s->drop)
			continue;
		vec_foreach(rela, &s->relas.all) {
			if (rela->r_offset < s->h.sh_addr ||
			    rela->r_offset - s->h.sh_addr > s->h.sh_size) {
				log_error(0, "'%s': relocation outside of '%s'",
					  path, s->name);
				return -EBADMSG;
			}
			rela->r_offset -= s->h.sh_addr;
		}
	}
	return 0;
}

static void undo_symbols(struct image *image)
{
	struct elf_symbol *symbol;

	vec_foreach(symbol, &image->symbols.all) {
		if (!elf_symbol_in_section(symbol))
			continue;
		if (ELF64_ST_TYPE(symbol->s.st_info) == STT_SECTION)
			symbol->s.st_value = 0;
		else
			symbol->s.st_value -= image->sections
				.v[symbol->s.st_shndx].h.sh_addr;
	}
}

int strip_undo_link(const char *original_path, const char *path)
{
	_cleanup_image_ struct image image = {0};
	struct image_section *s;
	int r;

	r = image_open(path, &image);
	if (!r)
		r = check_state(&image, path);
	if (!r && original_path)
		r = check_original(&image, original_path);
	if (!r)
		r = undo_relocations(&image, path);
	if (r < 0)
		return r;
	undo_symbols(&image);
	vec_foreach(s, &image.sections)
		if (s->is_patch)
			s->h.sh_addr = 0;
	image.object.h.e_type = ET_REL;
	return image_write(&image, path);
}
