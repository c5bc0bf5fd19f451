/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The image of a patch: the bytes that go into the patient, relocated for the
 * place where they will lie, and the hunks that lead there. Where it lies
 * farther from the object than a jump reaches (`far`), some of it is mapped near
 * the object: jumps from entries to the rest, and from the rest to functions of
 * the object.
 */
#ifndef SUTURE_DOCTOR_LINK_H
#define SUTURE_DOCTOR_LINK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/vec.h"
#include "doctor/object.h"
#include "doctor/patch.h"
#include "doctor/process.h"
#include "doctor/raddr.h"
#include "format/record.h"

/* Parts are whole pages, in this order; protections r--, r-x, rw-; r-x. */
enum image_part { IMAGE_RO, IMAGE_TEXT, IMAGE_DATA, IMAGE_NEAR, IMAGE_PARTS };

/* A word in the image that the doctor fills: an address, a TLS offset. */
struct image_slot {
	uint32_t symbol;
	enum reloc_kind kind;	/* GOT_PCREL, GOT_TPOFF, TLS_GD, _LD, TLSDESC */
	size_t offset;		/* in the image, bytes */
};

/* A jump to what a symbol's slot holds; or, if far, to a jump near the object
 * that leads to symbol + addend. */
struct image_stub {
	uint32_t symbol;
	size_t offset;
	bool far;
	uint64_t addend;
	size_t near_offset;
};

struct image {
	const struct patch *patch;
	struct object *object;		/* the target in the patient */
	raddr base;			/* 0 until linked */
	raddr near;			/* where IMAGE_NEAR lies, if far */
	struct str bytes;		/* all of it */
	struct range parts[IMAGE_PARTS];	/* offsets in the image */
	size_t record_room;		/* bytes kept at the start */
	size_t eh_frame_hdr, eh_frame_hdr_room;	/* offset, bytes */
	size_t frame_object;		/* offset; see record.h */
	size_t n_infos;			/* entries of .kpatch.info */
	size_t switch_block;		/* offset: record_switch, then a slot
					 * for each entry */
	size_t switch_stubs;		/* offset, one for each entry */
	size_t tlsdesc_code;		/* offset; see arch.h */
	bool low;			/* must lie below 2 GiB */
	bool far;
	VEC(size_t) section_offsets;	/* of ours; others 0 */
	VEC(struct image_slot) slots;
	VEC(struct image_stub) stubs;
	struct record record;		/* strings live in patch */
};

/* Lay the image out; base is still open. Errors are logged. */
int image_layout(const struct patch *patch, bool far, struct image *ret_image);

/* How much lies at base, in bytes; the rest at near. */
size_t image_size(const struct image *image);

/*
 * Relocate it for base and image->near and compute its hunks. May be called again for another
 * base. Errors are logged: an unresolved symbol by name, a function whose
 * bytes are not those of the object that the patch was made for.
 */
int image_link(struct image *image, struct process *process,
	       struct object *object, raddr base);

void image_done(struct image *image);

#endif
