/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The unwind entries of .kpatch.text, as a section that can be relocated. */
#ifndef SUTURE_STRIP_EHPICK_H
#define SUTURE_STRIP_EHPICK_H

#include "kpstrip/image.h"

/*
 * Add the section .kpatch.eh_frame with its relocations, if the new code has
 * unwind entries. path is for messages. Says what is wrong; negative errno.
 */
int ehpick(struct image *image, const char *path);

#endif
