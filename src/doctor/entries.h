/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Bytes at the entries of functions: many of them, checked and written in as
 * few system calls as there are pages. */
#ifndef SUTURE_DOCTOR_ENTRIES_H
#define SUTURE_DOCTOR_ENTRIES_H

#include <stdint.h>

#include "base/vec.h"
#include "doctor/process.h"
#include "doctor/raddr.h"
#include "format/record.h"

struct entry_bytes {
	raddr at;
	uint32_t size;		/* at most RECORD_JUMP_MAX */
	uint8_t bytes[RECORD_JUMP_MAX];
};

typedef VEC(struct entry_bytes) entry_bytes_list;

/* By address, as the others want a list. */
void entries_sort(entry_bytes_list *entries);

/* The first that begins within the one before it, or NULL. */
const struct entry_bytes *entries_overlap(const entry_bytes_list *entries);

/* Do these bytes stand there? 0; -EEXIST: no, and *ret_at is where; or another
 * negative errno: cannot tell. */
int entries_check(const struct process *process,
		  const entry_bytes_list *entries, raddr *ret_at);

/*
 * Write them, one write(2) a page: what stays in a page is done wholly or not
 * at all. All threads must stand. On failure some may be written.
 */
int entries_write(const struct process *process,
		  const entry_bytes_list *entries);

#endif
