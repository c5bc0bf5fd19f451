/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Execution that no thread's stack shows: a coroutine or saved context parked
 * inside a function, and pointers that a program keeps into a patch.
 */
#ifndef SUTURE_DOCTOR_PARKED_H
#define SUTURE_DOCTOR_PARKED_H

#include <stdbool.h>

#include "base/vec.h"
#include "doctor/process.h"
#include "doctor/raddr.h"
#include "doctor/safety.h"
#include "doctor/tracee.h"

struct parked_report {
	const struct danger *danger;	/* NULL: nothing found */
	raddr at;			/* where the word lies */
	uint64_t bytes;			/* how much was searched */
	bool whole;			/* false: memory was too large */
};

/* Words that look like parked contexts, but no pointer to their stacks is kept
 * anywhere; in order of addresses. */
struct parked_cleared {
	VEC(raddr) v;
};

/*
 * Look through writable memory for return addresses into the set that lie off
 * the stacks that the threads run on. All threads should be stopped for a
 * proof. Reads at most max_bytes. While the threads run, what proved to be
 * harmless is noted in *cleared; while they are stopped that is passed over
 * (NULL: nothing is).
 */
int parked_find(const struct process *process, const struct tracees *tracees,
		const struct safety_set *set, uint64_t max_bytes,
		struct parked_cleared *cleared,
		struct parked_report *ret_report);

/*
 * What the threads held at a stop: their registers, and the parts of their
 * stacks that were not in use. Taken while they stand, used afterwards.
 */
struct parked_stop {
	uint64_t guard;		/* that addresses are mangled with; 0 */
	VEC(uint64_t) registers;
	VEC(struct range) dead;
};

/* Begin anew; then once for the threads that were not seen running and once
 * for the others, each while they stand. */
void parked_stop_begin(struct parked_stop *stop);
int parked_take_threads(const struct process *process,
			const struct tracees *tracees, bool running,
			struct parked_stop *stop);
void parked_stop_done(struct parked_stop *stop);

/*
 * Does anything of the program hold an address in region, plain or mangled (a
 * function for exit(3), a jmp_buf): a register at that stop, or writable memory
 * outside of it, of `except` and of the unused parts of stacks?
 * 1, 0, or -EFBIG if there is more than max_bytes to look at.
 */
int parked_refers(const struct process *process, const struct parked_stop *stop,
		  struct range region, struct range except,
		  uint64_t max_bytes);

#endif
