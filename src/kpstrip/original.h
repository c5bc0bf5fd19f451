/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The binary that is to be patched, and the proof that the patched link laid
 * it out the same: a section has the same size in both, and symbols that both
 * have stand at the same place of it.
 */
#ifndef SUTURE_STRIP_ORIGINAL_H
#define SUTURE_STRIP_ORIGINAL_H

#include "elf/ehframe.h"
#include "kpstrip/image.h"

enum layout { LAYOUT_UNKNOWN, LAYOUT_EQUAL, LAYOUT_DIFFERS };

struct original {
	const char *path;
	struct elf_object object;
	struct elf_symbols symtab, dynsym;	/* TLS symbols as addresses */
	struct eh_frame unwind;			/* empty if not readable */
	bool is_library;	/* others may pre-empt its symbols */
	bool is_pic;		/* loaded anywhere */
	const struct image *image;		/* whose layout is compared */
	size_t n_image_symbols;		/* of it, those that the link made */
	VEC(enum layout) layouts;		/* by the image's sections */
	VEC(size_t) counterparts;		/* index in object, 0: none */
	VEC(uint32_t) by_name;			/* image's symbols, sorted */
	VEC(const struct elf_symbol *) by_place;	/* own, sorted */
};

/* Says what is wrong; negative errno. image must stay as it is. */
int original_open(const char *path, const struct image *image,
		  struct original *ret_original);
void original_done(struct original *original);
#define _cleanup_original_ __attribute__((cleanup(original_done)))

/* Index of the original's section for an anchor of the image, 0 if none. */
size_t original_section(const struct original *original, size_t anchor);

/*
 * Prove an anchor's section to be laid out alike. `who` is what refers to it.
 * Says what differs, -EINVAL.
 */
int original_check_section(struct original *original, size_t anchor,
			   const char *who);

/* Prove that a symbol of the image stands at the same place. As above. */
int original_check_symbol(struct original *original, uint32_t symbol,
			  const char *who);

/* Is this symbol of the original one that another object may define instead? */
bool original_preemptible(const struct original *original, const char *name);

/* Does the original's .dynsym define a symbol of that name? */
bool original_exports(const struct original *original, const char *name);

/* The address by which the original knows an undefined function (that of its
 * PLT entry), 0 if it has none. */
uint64_t original_canonical_plt(const struct original *original,
				const char *name);

/*
 * The first address behind `end` at which something else is known to start:
 * a symbol or unwind entry; the section's end if nothing follows in it. 0 if
 * the function at start is not known itself, so that nothing is proved.
 */
uint64_t original_next_start(const struct original *original, size_t section,
			     uint64_t start, uint64_t end);

/* Does a dynamic relocation change the bytes [address, address + n)? */
bool original_relocated(const struct original *original, uint64_t address,
			uint64_t n);

/* Equal names but for the version: "f", "f@V", "f@@V". */
bool symbol_names_equal(const char *a, const char *b);

#endif
