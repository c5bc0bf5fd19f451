/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * System calls in the patient's name. Nothing else is called there, but for one
 * function of its unwinder (frames.c).
 *
 * The calls run on a signal frame below the stack of one stopped thread: its
 * pc is led to a `syscall; ret` that some object holds, and the return address
 * is the C library's rt_sigreturn. (A static program may hold none: there it is
 * put into the unused end of the vDSO's mapping, where it stays.) If the doctor
 * dies at any point, the thread finishes the call, returns from the "signal"
 * and has all its registers and its signal mask back.
 */
#ifndef SUTURE_DOCTOR_INJECT_H
#define SUTURE_DOCTOR_INJECT_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "doctor/arch.h"
#include "doctor/maps.h"
#include "doctor/memory.h"
#include "doctor/tracee.h"

/* Code found once per patient that inject needs. */
struct inject_code {
	raddr gadget, restorer;
	raddr spare;	/* where a restorer can be put if there is none; or 0 */
};

struct inject {
	struct tracees *tracees;
	struct tracee *tracee;
	const struct memory *memory;
	const struct maps *maps;
	struct inject_code code;
	bool prepared;			/* the frame stands, for this stop */
	bool holds_signals;		/* ours: `signals` is the mask before */
	sigset_t signals;
	struct arch_regs saved;		/* as the thread stood */
	uint64_t saved_mask;
	struct str saved_stack;		/* what lay where the frame is */
	raddr sp, data;			/* frame; room for arguments */
};

#define INJECT_DATA_SIZE 256

/* Where it was found in the last process: most have the same C library. Begins
 * as zeroes. */
struct inject_cache {
	uint64_t dev, inode, offset;	/* of the mapping */
	uint64_t gadget, restorer;	/* bytes into it */
};

/*
 * Look for the code in the executable mappings. -ENOENT: there is none. What
 * the cache (or NULL) says is only a place to look at first.
 */
int inject_find_code(const struct memory *memory, const struct maps *maps,
		     struct inject_cache *cache, struct inject_code *ret_code);

/*
 * Prepare a stopped thread. -EFAULT if its stack has no room that is known to
 * be its own, or it is in a restartable sequence: take another. On failure the
 * thread is as it was.
 */
int inject_begin(struct inject *inject, struct tracees *tracees,
		 struct tracee *tracee, const struct memory *memory,
		 const struct maps *maps, const struct inject_code *code);

/*
 * The same for a thread that runs: it is stopped first, and on failure it runs.
 * Up to inject_let_run no signal of other threads is seen to.
 */
int inject_stop(struct inject *inject, struct tracees *tracees,
		struct tracee *tracee, const struct memory *memory,
		const struct maps *maps, const struct inject_code *code,
		unsigned timeout_us);

/* One system call. Its result (negative errno) in *ret_result; the return
 * value is negative if it could not be made or not be waited for. */
int inject_call(struct inject *inject, long nr, uint64_t a, uint64_t b,
		uint64_t c, uint64_t d, uint64_t e, uint64_t f,
		int64_t *ret_result);

/*
 * Call function(a, b) in the patient: the one exception to what the head says,
 * for frames.c, in a thread that is proved to hold no lock that it needs. If it
 * does not return within two seconds: -ETIMEDOUT, and the thread must be let
 * go with tracee_resume, without inject_end: it restores itself.
 */
int inject_function(struct inject *inject, raddr function, uint64_t a,
		    uint64_t b);

/* Forget a thread that restores itself. */
void inject_abandon(struct inject *inject);

/* Put a string of less than INJECT_DATA_SIZE bytes at inject->data. */
int inject_put_string(struct inject *inject, const char *s);

/*
 * Between two calls the thread may run: a stop for each call is shorter than
 * one for all of them. After inject_let_run it does, with its registers, mask
 * and stack; what lay at inject->data is lost. inject_take_back stops it again,
 * a moment later at the earliest: errors as inject_begin, and -EFAULT only if
 * it does not come to where it has room. On any error it runs.
 */
int inject_let_run(struct inject *inject);
int inject_take_back(struct inject *inject);

/* Give the thread back its registers, mask and stack; it stays stopped. If it
 * was let run it has them already. */
int inject_end(struct inject *inject);

#endif
