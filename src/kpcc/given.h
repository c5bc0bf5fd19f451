/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Assembly that is given (KPATCH_ASM_GIVEN) in place of what the compiler makes
 * of an original: code that no compiler at hand makes as it was made.
 */
#ifndef SUTURE_CC_GIVEN_H
#define SUTURE_CC_GIVEN_H

#include <stdbool.h>

/*
 * If folder holds a file at the whole path of `original`, this goes to
 * `compiled`, and a copy of that file takes its place; else `compiled` is
 * removed. Says what is wrong; negative errno.
 */
int given_take(const char *folder, const char *original, const char *compiled);

/* Is `compiled` there, with the same text as `patched`? */
bool given_is_compiled(const char *compiled, const char *patched);

#endif
