/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A bounded parser of .eh_frame. Source: Linux Standard Base Core, chapters
 * "Exception Frames" and "DWARF Extensions".
 */
#ifndef SUTURE_ELF_EHFRAME_H
#define SUTURE_ELF_EHFRAME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "base/vec.h"

#define EH_PE_OMIT	0xff

/* An encoded pointer: where it stands and what it refers to. */
struct eh_pointer {
	uint64_t offset;	/* in .eh_frame; 0 if there is none */
	uint64_t value;		/* link address, before any DW_EH_PE_indirect */
	uint8_t encoding;	/* DW_EH_PE_* */
	unsigned size;		/* bytes */
};

struct eh_cie {
	uint64_t offset, size;	/* from the length field, all bytes */
	struct eh_pointer personality;
	uint8_t fde_encoding, lsda_encoding;
	bool has_data;		/* 'z': FDEs have augmentation data */
};

struct eh_fde {
	uint64_t offset, size;
	size_t cie;		/* index into cies */
	struct eh_pointer begin;
	uint64_t range;		/* bytes of code */
	struct eh_pointer lsda;
};

struct eh_frame {
	VEC(struct eh_cie) cies;
	VEC(struct eh_fde) fdes;
};

/*
 * Parse the linked contents of .eh_frame at the given link address, up to its
 * end or the zero terminator. -EBADMSG with *ret_why (a static text) when it is
 * damaged or uses an encoding that is not handled here.
 */
int eh_frame_parse(struct span bytes, uint64_t address,
		   struct eh_frame *ret_frame, const char **ret_why);
void eh_frame_done(struct eh_frame *frame);
#define _cleanup_eh_frame_ __attribute__((cleanup(eh_frame_done)))

#endif
