/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * May the code of a set of functions change now? Only if no thread is inside
 * one of them or will return there. What cannot be proved is not safe.
 */
#ifndef SUTURE_DOCTOR_SAFETY_H
#define SUTURE_DOCTOR_SAFETY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/vec.h"
#include "doctor/process.h"
#include "doctor/raddr.h"
#include "doctor/tracee.h"
#include "doctor/unwind.h"

/* Code that no thread may be in. */
struct danger {
	struct range at;
	raddr entry[2];		/* a pc just here has not entered yet; or 0 */
	const char *function;	/* for messages; kept by reference */
	const char *object;
};

/* The set; ranges in order of addresses once safety_set_sort was called. */
struct safety_set {
	VEC(struct danger) v;
};

void safety_set_sort(struct safety_set *set);

#define SAFETY_FRAMES	16	/* that are kept for a message */

enum safety_verdict {
	SAFETY_SAFE = 0,
	SAFETY_BUSY,		/* a thread is inside: it may leave */
	SAFETY_UNRELIABLE,	/* a stack cannot be read to its end */
};

/* What kept the set from being safe. */
struct safety_report {
	enum safety_verdict verdict;
	pid_t tid;		/* 0 if no thread of its own: a parked stack */
	raddr at;		/* the address found, or where unwinding ended */
	const struct danger *danger;	/* NULL if UNRELIABLE */
	raddr frames[SAFETY_FRAMES];	/* of that thread, innermost first, up
					 * to the one that matters */
	size_t n_frames;
	bool off_stack;		/* a thread stands on no stack of its own: there
				 * may be coroutines */
	size_t n_scanned, n_unwound;	/* threads; how much work it was */
};

/*
 * The function that a return address leads into, or NULL. It belongs to the
 * call before it, so it may be a range's end (a call that does not return) but
 * not its start.
 */
const struct danger *safety_find_return(const struct safety_set *set,
					raddr addr);

/*
 * Is m the stack that a thread started with? It ends at the thread's control
 * block, or is the program's own. The first thread's block lies anywhere: the
 * kernel joins its mapping with what is mapped beside it, a coroutine's stack.
 */
bool safety_is_home_stack(const struct process *process,
			  const struct mapping *m,
			  const struct tracee *tracee);

/*
 * Look at all threads that stand and were not looked at in this stop. Adds to
 * *report, which begins as zeroes. 0, or a negative errno if a thread could not
 * be read at all (-ESRCH: it ended).
 */
int safety_check(const struct process *process, struct tracees *tracees,
		 const struct safety_set *set, struct unwind *unwind,
		 struct safety_report *report);

#endif
