/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Applying patches to a patient, as one transaction. */
#ifndef SUTURE_DOCTOR_APPLY_H
#define SUTURE_DOCTOR_APPLY_H

#include <stddef.h>

#include "doctor/session.h"
#include "doctor/storage.h"

/*
 * Apply what the storage has for this process: all of it or nothing. *ret_n:
 * how many functions were led to new code (0 if all was so already). Logs.
 */
enum outcome apply_patches(struct session *session, struct storage *storage,
			   size_t *ret_n);

#endif
