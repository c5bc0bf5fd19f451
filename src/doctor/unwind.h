/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Exact stack unwinding of a stopped thread with libunwind, over memory that
 * a callback supplies (a snapshot of the stack, the objects' read-only bytes)
 * instead of ptrace. Unwind tables are those of the objects in the patient's
 * memory (PT_GNU_EH_FRAME) and of our own patches.
 */
#ifndef SUTURE_DOCTOR_UNWIND_H
#define SUTURE_DOCTOR_UNWIND_H

#include <stddef.h>
#include <stdint.h>

#include "doctor/raddr.h"

/* One unwind table: code in [text.start, text.end) is described by it. */
struct unwind_table {
	struct range text;
	raddr eh_frame_hdr;	/* 0 if the object has none: no rule, no frame */
	size_t eh_frame_hdr_size;	/* bytes, 0 if not known */
	raddr load_bias;	/* added to link addresses */
};

struct unwind;	/* one per patient; caches rules between calls */

/* Read n bytes of the patient at addr. 0 or a negative errno. */
typedef int (*unwind_read_fn)(void *ctx, raddr addr, void *to, size_t n);

/* tables is copied. -ENOMEM. Free with unwind_free (takes NULL). */
int unwind_new(const struct unwind_table *tables, size_t n_tables,
	       unwind_read_fn read, void *ctx, struct unwind **ret_unwind);
void unwind_free(struct unwind *unwind);

enum unwind_verdict {
	UNWIND_COMPLETE,	/* reached the outermost frame: every frame seen */
	UNWIND_TRUNCATED,	/* stopped early: frames above the last unknown */
};

/*
 * One frame. ip is the address at which the frame goes on; for all but the
 * innermost frame and frames interrupted by a signal that is a return address,
 * so the call is at ip - 1 and `is_return` is true.
 */
struct unwind_frame {
	raddr ip;
	raddr sp;		/* stack pointer (CFA of the callee) */
	bool is_return;
	bool is_signal;		/* this frame is a signal trampoline */
};

/*
 * Unwind from the registers in regs: the machine's NT_PRSTATUS regset
 * (struct user_regs_struct), regs_size bytes. Calls visit for each frame,
 * innermost first, until it returns non-zero (which becomes the result),
 * max_frames were seen (then the verdict is TRUNCATED) or the walk ends.
 * 0 and *ret_verdict. The walk is COMPLETE only if it came to a frame that
 * its unwind table marks as outermost (undefined return address: _start,
 * clone) or to the null frame that the psABI defines as the end of the chain;
 * a frame without a table, an unreadable word, a stack pointer that does not
 * grow is TRUNCATED.
 */
int unwind_walk(struct unwind *unwind, const void *regs, size_t regs_size,
		size_t max_frames,
		int (*visit)(void *ctx, const struct unwind_frame *frame),
		void *visit_ctx, enum unwind_verdict *ret_verdict);

#endif
