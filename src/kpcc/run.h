/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Carries out a plan. */
#ifndef SUTURE_CC_RUN_H
#define SUTURE_CC_RUN_H

#include "base/str.h"
#include "kpcc/plan.h"

/*
 * Run all steps. Returns the exit status: 0, that of the first command that
 * failed, or 1 after saying why. What was made up to then is removed. A
 * signal that asked us to end is obeyed when the running command has ended.
 */
int cc_run(const struct cc_env *env, const struct cc_plan *plan);

/*
 * Run one command. Its exit status, or a negative errno that was reported. If
 * ret_output is not NULL, standard output is appended there.
 */
int cc_run_argv(const struct cc_env *env, const struct cc_words *words,
		struct str *ret_output);

/*
 * Become the compiler: real words, then argv. Returns the exit status only if
 * that fails.
 */
int cc_exec(const struct cc_env *env, char *const argv[]);

#endif
