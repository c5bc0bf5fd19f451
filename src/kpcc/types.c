/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the compiler has read tells first: if the preprocessed sources are the
 * same, up to line numbers, so are the types. Else both are compiled once more
 * with debug information, with the options of the real compilation because
 * some of them change layouts, and kpatch_types compares. All that happens in
 * a folder of its own, so no product is touched, whatever else the options
 * make the compiler write.
 */
#include "kpcc/types.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "kpcc/marker.h"
#include "kpcc/run.h"
#include "kpcc/scratch.h"

/* The next line that is neither empty nor a line marker; NULL at the end. */
static const char *next_line(const char **at, size_t *ret_n)
{
	const char *line, *end;

	while (**at) {
		line = *at;
		end = strchrnul(line, '\n');
		*at = *end ? end + 1 : end;
		if (end == line || str_skip(line, "# ") ||
		    str_skip(line, "#line "))
			continue;
		*ret_n = (size_t)(end - line);
		return line;
	}
	return NULL;
}

static bool same_code(const char *a, const char *b)
{
	size_t a_n = 0, b_n = 0;
	const char *x, *y;

	do {
		x = next_line(&a, &a_n);
		y = next_line(&b, &b_n);
		if (!x || !y)
			return !x && !y;
	} while (a_n == b_n && memcmp(x, y, a_n) == 0);
	return false;
}

/* 1 if they differ. */
static int sources_differ(const struct cc_step *step)
{
	_cleanup_str_ struct str old = {0}, new = {0};
	int r;

	r = file_read(step->from, &old);
	if (r == -ENOENT && !marker_knows(step->source, step->dir))
		return 0;
	if (r == -ENOENT)
		return log_error(0, "no preprocessed original of '%s', build "
				 "the original stage from clean with "
				 "KPATCH_TYPES=1", step->source), r;
	if (r < 0)
		return log_error(r, "cannot read '%s'", step->from);
	r = file_read(step->with, &new);
	if (r < 0)
		return log_error(r, "cannot read '%s'", step->with);
	return !same_code(str_cstr(&old), str_cstr(&new));
}

/* Options that put debug information elsewhere than kpatch_types looks. */
static bool moves_types(const char *word)
{
	return str_skip(word, "-gsplit-dwarf") ||
	       streq(word, "-fdebug-types-section");
}

/* FOLDER/NAME.o from a preprocessed source. The status of the compiler. */
static int compile(const struct cc_env *env, const struct cc_step *step,
		   const char *source, const char *object)
{
	/* Else a class is described only beside its virtual functions. */
	const char *whole = env->clang ? "-fstandalone-debug" :
					 "-femit-class-debug-always";
	const char *more[] = { "-g", whole, "-x", step->lang, source, "-c",
			       "-o", object };
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	char *const *word;
	size_t i;
	int r = 0;

	vec_foreach(word, &step->argv.words)
		if (!r && !moves_types(*word))
			r = cc_words_add(&argv, *word);
	for (i = 0; i < sizeof(more) / sizeof(*more) && !r; i++)
		r = cc_words_add(&argv, more[i]);
	return r ? r : cc_run_argv(env, &argv, NULL);
}

static int compare(const struct cc_env *env, const char *old, const char *new)
{
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	_cleanup_free_ char *tool = NULL;
	char *const *name;
	int r;

	if (asprintf(&tool, "%s/kpatch_types", env->tools) < 0)
		return -ENOMEM;
	r = cc_words_add(&argv, tool);
	if (!r && env->types_reverse)
		r = cc_words_add(&argv, "--reverse");
	vec_foreach(name, &env->allowed_types.words) {
		r = r ? r : cc_words_add(&argv, "--allow");
		r = r ? r : cc_words_add(&argv, *name);
	}
	r = r ? r : cc_words_add(&argv, old);
	r = r ? r : cc_words_add(&argv, new);
	return r ? r : cc_run_argv(env, &argv, NULL);
}

/* Only the report wants it, so nothing fails for it. */
static void note_inlined(const struct cc_env *env, const struct cc_step *step,
			 const char *old, const char *new)
{
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	_cleanup_free_ char *tool = NULL;
	_cleanup_str_ struct str out = {0};
	const char *words[] = { "--inlined", step->from, step->with, old, new };
	size_t i;
	int r;

	if (asprintf(&tool, "%s/kpatch_types", env->tools) < 0)
		return;
	r = cc_words_add(&argv, tool);
	for (i = 0; i < sizeof(words) / sizeof(*words) && !r; i++)
		r = cc_words_add(&argv, words[i]);
	r = r ? r : cc_run_argv(env, &argv, &out);
	r = r ? r : file_write(step->inlined, str_cstr(&out), out.n, 0666);
	if (r)
		log_warn(r < 0 ? r : 0, "what of '%s' was inlined where is not "
			 "known", step->source);
}

static int check_in(const struct cc_env *env, const struct cc_step *step,
		    const char *folder)
{
	_cleanup_free_ char *old = NULL, *new = NULL;
	int r;

	if (asprintf(&old, "%s/original.o", folder) < 0 ||
	    asprintf(&new, "%s/patched.o", folder) < 0)
		return -ENOMEM;
	r = compile(env, step, step->from, old);
	r = r ? r : compile(env, step, step->with, new);
	if (r > 0) {
		log_warn(0, "the types of '%s' cannot be compared: it does "
			 "not compile once it is preprocessed", step->source);
		return 0;
	}
	r = r ? r : compare(env, old, new);
	if (!r)
		note_inlined(env, step, old, new);
	return r;
}

int cc_check_types(const struct cc_env *env, const struct cc_step *step)
{
	_cleanup_free_ char *folder = NULL;
	int r;

	unlink(step->inlined);
	r = sources_differ(step);
	if (r <= 0)
		return r;
	r = scratch_make(&folder);
	if (r < 0)
		return r;
	r = check_in(env, step, folder);
	scratch_remove(folder);
	if (r > 0)
		log_error(0, "'%s': such a patch would break the running "
			  "program; if it does not, allow the type by "
			  "KPATCH_TYPES_ALLOW or kpmake --allow-type",
			  step->source);
	return r > 0 ? 1 : r;
}
