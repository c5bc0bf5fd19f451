/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_strip --strip: keep of a linked file what belongs to the patch. */
#ifndef SUTURE_STRIP_SELECT_H
#define SUTURE_STRIP_SELECT_H

/* Read in_path, write out_path. Says what is wrong; negative errno. */
int strip_select(const char *in_path, const char *out_path);

#endif
