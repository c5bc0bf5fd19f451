/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_strip --rel-fixup: lead the patch's relocations to the original. */
#ifndef SUTURE_STRIP_FIXUP_H
#define SUTURE_STRIP_FIXUP_H

#include "kpstrip/original.h"

/* In place. Says what is wrong; negative errno, and the file is as it was. */
int strip_fixup(const char *original_path, const char *path);

/* What the steps of it share. */
struct fixup {
	const char *path;
	struct image image;
	struct original original;
	struct span copies;	/* struct link_copy of the patched link */
};

/* relocs.c: all relocations of one section of the patch. */
int fixup_relocs(struct fixup *f, struct image_section *section);

/*
 * tls.c: a relocation of a thread-local kind. *ret_done: nothing is left to
 * do; else its symbol is to be led to the original like any other.
 */
int fixup_tls(struct fixup *f, struct image_section *section, Elf64_Rela *rela,
	      const struct reloc_howto *howto, bool *ret_done);

/* The relocation is done with: the doctor skips it. */
void fixup_clear(const struct fixup *f, Elf64_Rela *rela);

/* entries.c: before (duplicates, places) the relocations are changed. */
int fixup_entries(struct fixup *f);

#endif
