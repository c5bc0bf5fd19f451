/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The hunks of an image's record, for link.c. */
#ifndef SUTURE_DOCTOR_LINK_HUNKS_H
#define SUTURE_DOCTOR_LINK_HUNKS_H

#include "doctor/link.h"

/*
 * From the relocated entries of .kpatch.info: the hunks of image->record and
 * the code and slots that belong to them. image->base and ->object are set.
 * Errors are logged.
 */
int image_make_hunks(struct image *image);

#endif
