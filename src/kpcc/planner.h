/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A plan while it is put together. The first error is kept in the planner, and
 * all that follows does nothing.
 */
#ifndef SUTURE_CC_PLANNER_H
#define SUTURE_CC_PLANNER_H

#include "kpcc/plan.h"

struct planner {
	const struct cc_env *env;
	const struct cc_options *o;
	struct cc_plan *plan;
	unsigned long unique;
	int r;
};

/* To be freed; NULL after an error. */
char *plan_format(struct planner *p, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* Words of a command; NULL is none. */
void plan_add(struct planner *p, struct cc_words *argv, const char *word);
void plan_add_words(struct planner *p, struct cc_words *argv,
		    const struct cc_words *more);
void plan_add_arg(struct planner *p, struct cc_words *argv,
		  const struct cc_arg *arg);
/* With -x around it where lang is not NULL. */
void plan_add_input(struct planner *p, struct cc_words *argv,
		    const char *lang, const char *path);

/* The step is consumed in every case. */
void plan_push(struct planner *p, struct cc_step step);
void plan_step_done(struct cc_step *step);

#endif
