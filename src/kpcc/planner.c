/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/planner.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

char *plan_format(struct planner *p, const char *fmt, ...)
{
	char *s = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&s, fmt, ap) < 0) {
		s = NULL;
		p->r = -ENOMEM;
	}
	va_end(ap);
	return s;
}

void plan_add(struct planner *p, struct cc_words *argv, const char *word)
{
	if (!p->r && word)
		p->r = cc_words_add(argv, word);
}

void plan_add_words(struct planner *p, struct cc_words *argv,
		      const struct cc_words *more)
{
	size_t i;

	for (i = 0; i < more->words.n; i++)
		plan_add(p, argv, more->words.v[i]);
}

void plan_step_done(struct cc_step *step)
{
	cc_words_done(&step->argv);
	free(step->source);
	free(step->dir);
	free(step->output);
	free(step->from);
	free(step->with);
	free(step->to);
	free(step->lang);
	free(step->report);
	free(step->compiled);
	free(step->inlined);
	free(step->original_i);
	free(step->patched_i);
	free(step->made);
}

void plan_push(struct planner *p, struct cc_step step)
{
	if (!p->r)
		p->r = vec_push(&p->plan->steps, step);
	if (p->r)
		plan_step_done(&step);
}

void plan_add_arg(struct planner *p, struct cc_words *argv,
		    const struct cc_arg *arg)
{
	plan_add(p, argv, arg->text);
	plan_add(p, argv, arg->value);
}

void plan_add_input(struct planner *p, struct cc_words *argv,
		      const char *lang, const char *path)
{
	if (lang) {
		plan_add(p, argv, "-x");
		plan_add(p, argv, lang);
	}
	plan_add(p, argv, path);
	if (lang) {
		plan_add(p, argv, "-x");
		plan_add(p, argv, "none");
	}
}
