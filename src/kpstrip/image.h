/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A patch on its way from the linked file to the ET_REL: sections, symbols and
 * relocations decoded, changed in place, written as a whole. Relocations name
 * their symbols by index into `symbols`, which stays as it is until the image
 * is written; only then unused symbols go and the rest is renumbered.
 *
 * While the image is in memory the value of a thread-local symbol is an
 * address, like that of any other, if the file is a linked one.
 */
#ifndef SUTURE_STRIP_IMAGE_H
#define SUTURE_STRIP_IMAGE_H

#include "elf/symbols.h"

/* Facts of the patched link that --rel-fixup needs and then drops: one
 * struct link_copy for each variable with a COPY relocation. */
#define LINK_SECTION	".kpatch.link"
#define EH_SECTION	".kpatch.eh_frame"

struct link_copy {
	uint64_t address, size;
};

struct image_section {
	const char *name;
	Elf64_Shdr h;
	struct span data;
	struct str own;		/* if used, data points into it */
	bool is_patch;		/* .kpatch.*, else an anchor */
	bool drop;
	struct elf_relas relas;
	size_t index;		/* in the written file */
};

struct image {
	struct elf_object object;	/* owns what names and data point to */
	VEC(struct image_section) sections;	/* as in the object, then new */
	struct elf_symbols symbols;
	VEC(bool) keep;		/* symbols that are written even if unused */
	VEC(char *) strings;	/* made here, owned */
};

/* Read the file at path. Says what is wrong; negative errno. */
int image_open(const char *path, struct image *ret_image);
void image_done(struct image *image);
#define _cleanup_image_ __attribute__((cleanup(image_done)))

/* The address of the TLS segment by its sections; false if there is none. */
bool image_tls(const struct image *image, uint64_t *ret_start,
	       uint64_t *ret_size, uint64_t *ret_align);

/* Index of the section of that name that is not dropped, 0 if none. */
size_t image_find(const struct image *image, const char *name);

/* Append a section. Name is kept by reference. -ENOMEM. */
int image_add_section(struct image *image, const char *name,
		      const Elf64_Shdr *h, size_t *ret_index);

/* Give a section bytes of its own (a copy of data). */
int image_set_data(struct image_section *section, struct span data);

/* Writable bytes of a section, copied at first use. NULL: no memory. */
uint8_t *image_bytes(struct image_section *section);

/* The section symbol of a section, made if there is none. */
int image_section_symbol(struct image *image, size_t section,
			 uint32_t *ret_symbol);

/*
 * The st_value of a TLS symbol in a linked file counts from the start of the
 * TLS segment: add (sign 1) or subtract (-1) that. Done by open and write.
 */
void image_shift_tls(struct image *image, int sign);

/* Write it to path, whole or not at all; not to be used any more then. Says
 * what is wrong. */
int image_write(struct image *image, const char *path);

/* "SECTION+0xOFFSET" of a relocation, into buf. */
const char *image_where(const struct image_section *section,
			const Elf64_Rela *rela, char *buf, size_t n);

#endif
