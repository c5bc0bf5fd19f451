/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Functions of which the link keeps one file's copy. */
#ifndef SUTURE_STRIP_COMDAT_H
#define SUTURE_STRIP_COMDAT_H

#include "kpstrip/image.h"

/*
 * Does the link hold the new code of each function in a COMDAT group that some
 * file changed? -EINVAL if not (said which). The section that tells is dropped.
 */
int comdat_check(struct image *image, const char *path);

#endif
