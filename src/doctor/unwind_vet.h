/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Reading unwind programs, and deciding which of them libunwind may evaluate.
 * Opcodes: DWARF 5, 2.5, 6.4 and 7.24; the LSB's "DWARF Extensions".
 */
#ifndef SUTURE_DOCTOR_UNWIND_VET_H
#define SUTURE_DOCTOR_UNWIND_VET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "doctor/raddr.h"

/* A reader over a copy; after the first failure all it gives is 0. */
struct cfi_reader {
	struct span s;
	uint64_t off;
	bool bad;
	uint8_t *own;	/* the same bytes, if they may be changed */
};

/* The next n bytes, at most 8, as a number. */
uint64_t cfi_get_fixed(struct cfi_reader *r, size_t n);

/* A LEB128 number of at most 9 bytes. */
uint64_t cfi_get_leb(struct cfi_reader *r, bool is_signed);

/* A LEB128 length and that many bytes. */
struct cfi_reader cfi_get_block(struct cfi_reader *r);

enum cfa_kind {
	CFA_NONE,
	CFA_REGISTER,
	CFA_EXPRESSION,
};

enum return_kind {
	RETURN_SAME,		/* in its register, as at the entry */
	RETURN_SAVED,
	RETURN_UNDEFINED,	/* there is no caller */
};

/* As much of a row of the table as decides whether and how we go on. */
struct cfi_row {
	enum cfa_kind cfa;
	enum return_kind ret;
	bool sp_saved;	/* not simply the CFA: libunwind would ignore it */
	bool uses_ip;	/* some expression reckons with the ip */
};

/*
 * What holds at ip in a function that starts at `start`, by the programs of
 * the CIE and of the FDE, which the readers stand at. -ENOEXEC: broken, or
 * with something that libunwind is not known to evaluate safely and rightly.
 */
int cfi_vet(struct cfi_reader cie, struct cfi_reader fde, uint64_t code_align,
	    raddr start, raddr ip, struct cfi_row *ret_row);

#endif
