/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The unwind table entry that describes one instruction, found in the
 * patient's memory, copied and vetted. Formats: the LSB's "Exception Frames"
 * (.eh_frame, .eh_frame_hdr) and DWARF 5, 6.4 and 2.5.
 */
#ifndef SUTURE_DOCTOR_UNWIND_CFI_H
#define SUTURE_DOCTOR_UNWIND_CFI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doctor/raddr.h"

typedef int (*cfi_read_fn)(void *ctx, raddr addr, void *to, size_t n);

/* The binary search table of a .eh_frame_hdr. */
struct cfi_index {
	raddr hdr;	/* what its offsets count from */
	raddr entries;	/* n times { int32 start, int32 fde } */
	uint64_t n;
};

/*
 * Read the header at hdr; hdr_size is 0 if not known. -ENOEXEC: broken, or
 * without a table of the one encoding that linkers write (datarel, sdata4).
 * Else what read returned.
 */
int cfi_index_read(raddr hdr, size_t hdr_size, cfi_read_fn read, void *ctx,
		   struct cfi_index *ret_index);

/* Does what an entry describes, a function as a rule, begin at addr? 1, 0, or
 * what read returned. */
int cfi_index_begins(const struct cfi_index *index, raddr addr,
		     cfi_read_fn read, void *ctx);

/* A copy of patient's memory, whole aligned 8-byte words. */
struct cfi_bytes {
	raddr start;
	uint8_t *p;
	size_t n;
};

struct cfi_rule {
	raddr ip;		/* the instruction that this is about */
	bool is_signal;		/* the frame of a signal trampoline */
	bool is_outermost;	/* the return address is undefined here */
	bool uses_ip;		/* an expression reckons with the ip */
	raddr entry_addr;
	struct cfi_bytes entry, cie, fde;
};

/*
 * The rule at ip, to be freed with cfi_rule_free (takes NULL). -ENOENT: no
 * entry for ip. -ENOEXEC: an entry that is broken or beyond what libunwind is
 * known to evaluate rightly. -ENOMEM, or what read returned.
 */
int cfi_rule_read(const struct cfi_index *index, raddr ip, cfi_read_fn read,
		  void *ctx, struct cfi_rule **ret_rule);
void cfi_rule_free(struct cfi_rule *rule);

/* The aligned word at addr, if a copy holds it. */
bool cfi_rule_word(const struct cfi_rule *rule, raddr addr, uint64_t *ret_word);

#endif
