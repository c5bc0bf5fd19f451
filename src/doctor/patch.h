/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A .kpatch file taken apart: sections, symbols, relocations of the ET_REL
 * inside, checked so that link.c can use them without looking back.
 */
#ifndef SUTURE_DOCTOR_PATCH_H
#define SUTURE_DOCTOR_PATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "base/vec.h"
#include "elf/arch.h"
#include "format/kpfile.h"

struct patch_section {
	const char *name;
	uint64_t flags, addr, size, align;
	struct span bytes;	/* empty for one without content */
	bool ours;		/* .kpatch.*: goes into the image */
};

struct patch_symbol {
	const char *name;	/* without version; owned */
	const char *version;	/* "" if none */
	uint64_t value;
	uint8_t type, bind;
	bool undefined;
	uint32_t section;	/* index into sections, if defined */
};

struct patch_reloc {
	uint32_t section;	/* whose bytes it changes */
	uint32_t symbol;	/* index into symbols */
	uint64_t offset;
	uint64_t addend;
	const struct reloc_howto *howto;
};

struct patch {
	char *path;		/* for messages */
	struct str bytes;	/* the file */
	struct kpfile file;
	const struct elf_arch *arch;
	VEC(struct patch_section) sections;
	VEC(struct patch_symbol) symbols;
	VEC(struct patch_reloc) relocs;
	VEC(char *) names;	/* owned by the patch */
	uint32_t info_section;	/* .kpatch.info */
};

/*
 * Read and check the file real, which messages call path. Errors are logged:
 * -EBADMSG what is wrong with it, -ENOENT and so on if it cannot be read.
 */
int patch_load(const char *path, const char *real, struct patch **ret_patch);

/* The same; accept, if it is not NULL, decides between the header and the ELF
 * whether to go on: 0, or a negative errno, logged. */
typedef int (*patch_accept)(const struct patch *patch, void *ctx);
int patch_load_if(const char *path, const char *real, patch_accept accept,
		  void *ctx, struct patch **ret_patch);
struct patch *patch_free(struct patch *patch);

#endif
