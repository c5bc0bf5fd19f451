/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Bringing the memory of a patch into the patient and out again, by system
 * calls of one stopped thread while all others run. At no time is a page both
 * writable and executable.
 */
#ifndef SUTURE_DOCTOR_STAGE_H
#define SUTURE_DOCTOR_STAGE_H

#include <stddef.h>

#include "doctor/inject.h"
#include "doctor/link.h"
#include "doctor/parked.h"
#include "doctor/process.h"
#include "doctor/raddr.h"
#include "doctor/tracee.h"

/*
 * Map linked images (image->base). Errors are logged; then none is mapped.
 * -EEXIST: something else was mapped there meanwhile, find another place;
 * -EFAULT: no thread has room on its stack just now, -ETIMEDOUT: none stops,
 * both perhaps only after the first calls (not logged, all three).
 */
int stage_map(struct process *process, struct tracees *tracees,
	      const struct inject_code *code, struct image *const *images,
	      size_t n_images);

/*
 * Append the addresses of the process's signal handlers, which only the kernel
 * keeps, to what the threads held at the last stop. Not logged.
 */
int stage_add_handlers(struct process *process, struct tracees *tracees,
		       const struct inject_code *code,
		       struct parked_stop *stop);

/* Unmap regions, in whole pages. Errors are logged. Where no thread can host
 * the calls just now they stay mapped: the next doctor takes them out. */
int stage_unmap(struct process *process, struct tracees *tracees,
		const struct inject_code *code, const struct range *regions,
		size_t n_regions);

#endif
