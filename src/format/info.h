/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One entry of the section .kpatch.info: a function that the patch replaces,
 * adds, or must know of. Written by kpatch_gensrc, completed by kpatch_strip
 * --rel-fixup, read by the doctor. docs/PATCH-FORMAT.md describes it.
 *
 * All fields are little-endian. A "self-relative" field holds
 * target address - address of the field, as a signed 32-bit number.
 */
#ifndef SUTURE_FORMAT_INFO_H
#define SUTURE_FORMAT_INFO_H

#include <stdint.h>

#define KPINFO_ENTRY_SIZE	64
#define KPINFO_OLD_BYTES	16

#define KPINFO_SECTION		".kpatch.info"
#define KPINFO_STRTAB_SECTION	".kpatch.strtab"
/* Not loaded: the names of functions in COMDAT groups that some file of the
 * patch replaces, so that the copy that the link keeps must be replaced. Gone
 * after kpatch_strip --strip. */
#define KPINFO_COMDAT_SECTION	".kpatch.comdat"
#define KPINFO_SECTION_PREFIX	".kpatch."

/* What an entry stands for; the field `kind`. */
enum kpinfo_kind {
	KPINFO_REPLACE = 1,	/* old is led to new */
	KPINFO_NEW = 2,		/* new code, old is 0 */
	KPINFO_WATCH = 3,	/* part of a replaced function (.cold): no thread
				 * may be inside; nothing is written, new is 0 */
};

struct kpinfo_entry {
	int32_t old_rel;	/* self-relative; 0 if there is none */
	uint32_t old_size;	/* bytes */
	int32_t new_rel;	/* self-relative; 0 if there is none */
	uint32_t new_size;	/* bytes */
	int32_t name_rel;	/* self-relative, into .kpatch.strtab */
	uint32_t kind;		/* enum kpinfo_kind */

	/* Zero until kpatch_strip --rel-fixup fills them (kind REPLACE). */
	uint32_t entry_offset;	/* the jump goes to old + entry_offset */
	uint32_t entry_room;	/* bytes from there that may be overwritten */
	uint32_t old_bytes_len;	/* how many of old_bytes count */
	int32_t copy_rel;	/* self-relative: an exact copy of old in the
				 * patch, by kpatch_gensrc; 0 if there is none */
	uint32_t copy_size;	/* bytes */
	uint32_t reserved;	/* 0 */
	uint8_t old_bytes[KPINFO_OLD_BYTES];	/* what stands at old */
};

_Static_assert(sizeof(struct kpinfo_entry) == KPINFO_ENTRY_SIZE,
	       "the layout is part of the file format");

#endif
