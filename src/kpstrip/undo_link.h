/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_strip --undo-link: a relocatable file, relative to its sections. */
#ifndef SUTURE_STRIP_UNDO_LINK_H
#define SUTURE_STRIP_UNDO_LINK_H

/*
 * In place. original_path may be NULL; if given, it is checked that FILE was
 * led to it. Says what is wrong; negative errno, and the file is as it was.
 */
int strip_undo_link(const char *original_path, const char *path);

#endif
