/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What changed in one source: kpatch_gensrc, and what it is given. */
#ifndef SUTURE_CC_DIFF_H
#define SUTURE_CC_DIFF_H

#include "kpcc/plan.h"

/* The step CC_DIFF. 0, 1 if the change cannot be made safely (kpatch_gensrc
 * said why), or a negative errno that was reported. */
int cc_diff(const struct cc_env *env, const struct cc_step *step);

#endif
