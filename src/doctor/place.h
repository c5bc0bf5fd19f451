/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where in the patient a patch may lie. */
#ifndef SUTURE_DOCTOR_PLACE_H
#define SUTURE_DOCTOR_PLACE_H

#include <stddef.h>

#include "doctor/object.h"
#include "doctor/process.h"
#include "doctor/raddr.h"

/*
 * A hole of size bytes (whole pages) from which every byte of the object is
 * within `reach` (arch_reach, arch_far_reach), and the other way round. It lies
 * where neither brk(2) nor a growing stack will want to go. With `low` it must
 * lie below 2 GiB (code that is not position-independent holds 32-bit
 * addresses). `taken` are ranges that were given out but are not mapped yet.
 * -ENOSPC if there is none.
 */
int place_find(const struct process *process, const struct object *object,
	       size_t size, uint64_t reach, bool low, const struct range *taken,
	       size_t n_taken, raddr *ret_at);

#endif
