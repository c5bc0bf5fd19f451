/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Has a type another layout in the patched source? */
#ifndef SUTURE_CC_TYPES_H
#define SUTURE_CC_TYPES_H

#include "kpcc/plan.h"

/*
 * The step CC_TYPES. 0, 1 if a type changed (kpatch_types said which), or a
 * negative errno that was reported.
 */
int cc_check_types(const struct cc_env *env, const struct cc_step *step);

#endif
