/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A folder of our own for files that nobody keeps. */
#ifndef SUTURE_CC_SCRATCH_H
#define SUTURE_CC_SCRATCH_H

/* Make one in TMPDIR or /tmp; *ret_path is to be freed. Errors are logged. */
int scratch_make(char **ret_path);

/* With the files in it. */
void scratch_remove(const char *path);

#endif
