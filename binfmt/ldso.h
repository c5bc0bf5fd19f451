/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `ld.so PROGRAM`: which program the current process is about to become. */
#ifndef SUTURE_BINFMT_LDSO_H
#define SUTURE_BINFMT_LDSO_H

#include <linux/binfmts.h>

/*
 * The real path of the program that the dynamic linker in bprm was told to
 * start, in buffer (PATH_MAX bytes); NULL if what was executed is no dynamic
 * linker or was told nothing of that kind. To be called when bprm is loaded.
 */
const char *ldso_program(struct linux_binprm *bprm, char *buffer);

#endif
