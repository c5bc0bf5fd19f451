/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A search through all writable memory of a patient, word by word. */
#ifndef SUTURE_DOCTOR_SEARCH_H
#define SUTURE_DOCTOR_SEARCH_H

#include <stdbool.h>
#include <stdint.h>

#include "doctor/maps.h"
#include "doctor/process.h"
#include "doctor/raddr.h"

/* A word that lies at `at` in mapping m; non-zero ends the search with it. */
typedef int (*search_fn)(void *ctx, const struct mapping *m, raddr at,
			 uint64_t word);

/* Non-zero: leave this mapping out. */
typedef int (*search_skip_fn)(void *ctx, const struct mapping *m);

/*
 * Call found for each aligned word of resident, writable memory that lies in
 * [window.start, window.end], or does once demangled with guard (0: do not
 * look). At most max_bytes are read: *ret_bytes says how many were, -EFBIG if
 * that was not all. Else 0, what found returned, or a negative errno.
 */
int search_memory(const struct process *process, struct range window,
		  uint64_t guard, uint64_t max_bytes, search_skip_fn skip,
		  search_fn found, void *ctx, uint64_t *ret_bytes);

/*
 * Was any page of [start, end) ever written, or read, and not given back since?
 * Where that cannot be told, or there are more than 64 pages, it was. Reading a
 * page would change the answer.
 */
bool search_is_in_use(const struct process *process, raddr start, raddr end);

#endif
