/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The wrapper's environment variables. */
#ifndef SUTURE_CC_ENV_H
#define SUTURE_CC_ENV_H

#include "kpcc/plan.h"

/*
 * Read them. cplusplus: called as kpatch_c++. Says what is wrong and returns
 * a negative errno (-EINVAL: a bad value).
 */
int cc_env_read(bool cplusplus, struct cc_env *ret_env);
void cc_env_done(struct cc_env *env);

#endif
