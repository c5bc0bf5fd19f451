/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An ELF file, opened with libelf and held in memory: header, segments and
 * sections. Only 64-bit little-endian files of machines that arch.h knows.
 * The file may be hostile: a section's bytes lie in the file or are refused.
 */
#ifndef SUTURE_ELF_OBJECT_H
#define SUTURE_ELF_OBJECT_H

#include <elf.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "base/vec.h"
#include "elf/arch.h"

struct elf_section {
	const char *name;
	Elf64_Shdr h;		/* sh_name has no meaning */
	struct span data;	/* empty for SHT_NOBITS */
};

struct elf_object {
	struct str bytes;	/* the file; names and data point into it */
	Elf64_Ehdr h;
	const struct elf_arch *arch;
	VEC(Elf64_Phdr) segments;
	VEC(struct elf_section) sections;	/* [0] is the null section */
};

/*
 * Read the file at path. -EBADMSG with *ret_why (a static text) when it is no
 * ELF that we can use; other errors of file_read with *ret_why NULL.
 */
int elf_object_open(const char *path, struct elf_object *ret_object,
		    const char **ret_why);

/* The same from bytes, which are copied. */
int elf_object_parse(struct span bytes, struct elf_object *ret_object,
		     const char **ret_why);

void elf_object_done(struct elf_object *object);
#define _cleanup_elf_object_ __attribute__((cleanup(elf_object_done)))

/* Index of the first section of that name or type, 0 if there is none. */
size_t elf_object_find(const struct elf_object *object, const char *name);
size_t elf_object_find_type(const struct elf_object *object, uint32_t type);

/* Index of the allocated section that address lies in, 0 if in none. */
size_t elf_object_at(const struct elf_object *object, uint64_t address);

/* The first segment of that type, or NULL. */
const Elf64_Phdr *elf_object_segment(const struct elf_object *object,
				     uint32_t type);

/* The value of a DT_ tag in the section .dynamic; false if it is not there. */
bool elf_object_dynamic(const struct elf_object *object, int64_t tag,
			uint64_t *ret_value);

#endif
