/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An address in the patient: never a pointer of ours. */
#ifndef SUTURE_DOCTOR_RADDR_H
#define SUTURE_DOCTOR_RADDR_H

#include <stdbool.h>
#include <stdint.h>

typedef uint64_t raddr;

/* Addresses [start, end). */
struct range {
	raddr start, end;
};

static inline bool range_has(struct range r, raddr a)
{
	return r.start <= a && a < r.end;
}

#endif
