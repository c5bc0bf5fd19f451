/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sections of the patch stay; other allocated sections become anchors without
 * bytes; the rest goes. Two things that only the whole file can tell are put
 * into sections of their own: the unwind table of the new code, and where the
 * link made COPY relocations.
 */
#include "kpstrip/select.h"

#include <errno.h>

#include "base/log.h"
#include "format/info.h"
#include "kpstrip/comdat.h"
#include "kpstrip/ehpick.h"
#include "kpstrip/image.h"

static int check_input(const struct image *image, const char *path)
{
	const struct image_section *section;
	size_t info = image_find(image, KPINFO_SECTION);

	if (image_find(image, EH_SECTION) || image_find(image, LINK_SECTION)) {
		log_error(0, "'%s' was stripped already", path);
		return -EINVAL;
	}
	if (image->object.h.e_type != ET_EXEC &&
	    image->object.h.e_type != ET_DYN) {
		log_error(0, "'%s' is not a linked executable or library",
			  path);
		return -EINVAL;
	}
	if (!info) {
		log_error(0, "'%s' holds no patch: it has no section %s", path,
			  KPINFO_SECTION);
		return -EINVAL;
	}
	if (image->sections.v[info].data.n &&
	    !image->sections.v[info].relas.all.n) {
		log_error(0, "'%s' has no relocations: link it with -Wl,-q",
			  path);
		return -EINVAL;
	}
	vec_foreach(section, &image->sections) {
		if (!section->is_patch || section->drop ||
		    !(section->h.sh_flags & SHF_TLS))
			continue;
		log_error(0, "'%s': thread-local section '%s' cannot be added "
			  "to a running program", path, section->name);
		return -EINVAL;
	}
	return 0;
}

/* Where COPY relocations put variables of other objects. */
static int collect_copies(struct image *image)
{
	struct str copies = {0};
	Elf64_Shdr h = { .sh_type = SHT_PROGBITS, .sh_addralign = 8 };
	const struct elf_section *section;
	_cleanup_elf_symbols_ struct elf_symbols dynsym = {0};
	size_t index;
	int r;

	r = elf_symbols_read(&image->object, SHT_DYNSYM, &dynsym);
	vec_foreach(section, &image->object.sections) {
		_cleanup_elf_relas_ struct elf_relas relas = {0};
		const Elf64_Rela *rela;

		if (section->h.sh_type != SHT_RELA ||
		    !(section->h.sh_flags & SHF_ALLOC) || r < 0)
			continue;
		r = elf_relas_read(&image->object,
				   section - image->object.sections.v,
				   dynsym.all.n, &relas);
		vec_foreach(rela, &relas.all) {
			uint32_t symbol = ELF64_R_SYM(rela->r_info);
			struct link_copy copy = { .address = rela->r_offset };

			if (ELF64_R_TYPE(rela->r_info) !=
			    image->object.arch->reloc_copy || !symbol)
				continue;
			copy.size = dynsym.all.v[symbol].s.st_size;
			if (!r)
				r = str_addn(&copies, &copy, sizeof(copy));
		}
	}
	if (!r)
		r = image_add_section(image, LINK_SECTION, &h, &index);
	if (!r)
		r = image_set_data(&image->sections.v[index], (struct span){
			(const uint8_t *)copies.s, copies.n });
	str_done(&copies);
	return r;
}

static void make_anchors(struct image *image)
{
	struct image_section *section;

	vec_foreach(section, &image->sections) {
		if (section->drop || section->is_patch)
			continue;
		/* Without its bytes a note would only mislead readers. */
		if (!(section->h.sh_flags & SHF_ALLOC) ||
		    section->h.sh_type == SHT_NOTE) {
			section->drop = true;
			continue;
		}
		section->h.sh_type = SHT_NOBITS;
		section->data = (struct span){0};
	}
}

int strip_select(const char *in_path, const char *out_path)
{
	_cleanup_image_ struct image image = {0};
	int r;

	r = image_open(in_path, &image);
	if (!r)
		r = check_input(&image, in_path);
	if (r < 0)
		return r;
	r = comdat_check(&image, in_path);
	if (r < 0)
		return r;
	r = collect_copies(&image);
	if (r < 0)
		return log_error(r, "'%s': cannot read the dynamic relocations",
				 in_path);
	r = ehpick(&image, in_path);
	if (r < 0)
		return r;
	make_anchors(&image);
	return image_write(&image, out_path);
}
