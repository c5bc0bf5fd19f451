/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ARM64's gcc reaches variables by their distance to an anchor, which a new one
 * would change. So where one of the two has anchors, both sources are compiled
 * once more, from what the compiler had read, without them; kpatch_gensrc finds
 * what changed in these and puts it behind the original.
 */
#include "kpcc/diff.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "kpcc/given.h"
#include "kpcc/marker.h"
#include "kpcc/run.h"
#include "kpcc/scratch.h"

/* What is given to kpatch_gensrc. */
struct inputs {
	const char *original, *patched;
	char *alike;		/* or NULL */
	char *unanchored;	/* takes the place of patched, or NULL */
};

/* A line that begins a section of ours: this text is no original. */
static bool has_patch_sections(const struct str *text)
{
	const char *p = str_cstr(text);

	while ((p = strstr(p, "section"))) {
		p += strlen("section");
		if ((*p == ' ' || *p == '\t') &&
		    str_skip(p + strspn(p, " \t\""), ".kpatch."))
			return true;
	}
	return false;
}

/* Did the original stage make the same product of that text? */
static int check_claim(const struct cc_step *step)
{
	_cleanup_free_ char *path = NULL;
	_cleanup_free_ char *other = NULL;
	int r;

	if (asprintf(&path, "%.*s.cmd", (int)strlen(step->from) - 2,
		     step->from) < 0)
		return -ENOMEM;
	r = claim_check(path, step->output, &other);
	if (r == -EEXIST && other)
		return log_error(0, "'%s' was made for '%s', not for '%s': "
				 "keep them apart with KPATCH_ASM_DIR",
				 step->from, other, step->output), r;
	return r < 0 ? log_error(r, "cannot read '%s'", path) : 0;
}

/* *ret_original: the file to compare with. */
static int find_original(const struct cc_step *step, const char **ret_original)
{
	_cleanup_str_ struct str text = {0};
	int r;

	r = file_read(step->from, &text);
	if (r == -ENOENT && !marker_knows(step->source, step->dir)) {
		*ret_original = "/dev/null";
		return 0;
	}
	if (r == -ENOENT)
		return log_error(0, "no original assembly for '%s', build "
				 "the original stage from clean",
				 step->source), r;
	if (r < 0)
		return log_error(r, "cannot read '%s'", step->from);
	if (has_patch_sections(&text))
		return log_error(0, "'%s' already holds .kpatch sections, "
				 "build the original stage from clean",
				 step->from), -EINVAL;
	*ret_original = step->from;
	return check_claim(step);
}

/* Of the functions whose source changed, which are part of which others. */
static int add_inlined(const struct cc_step *step, struct str *text)
{
	_cleanup_str_ struct str inlined = {0};
	int r = file_read(step->inlined, &inlined);

	unlink(step->inlined);
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	r = str_add(text, ", \"inlined\": ");
	return r ? r : str_addn(text, inlined.s, inlined.n);
}

/* {"source": "a.c", "report": REPORT}; no file if there is no report. */
static int write_report(const struct cc_step *step, const struct str *report)
{
	_cleanup_str_ struct str text = {0};
	const char *c;
	int r;

	unlink(step->report);
	if (!report->n)
		return 0;
	r = str_add(&text, "{\"source\": \"");
	for (c = step->source; *c && !r; c++)
		r = *c == '"' || *c == '\\' ? str_addf(&text, "\\%c", *c) :
		    (unsigned char)*c < ' ' ? str_addf(&text, "\\u%04x", *c) :
		    str_addc(&text, *c);
	r = r ? r : str_add(&text, "\", \"report\": ");
	r = r ? r : str_addn(&text, report->s, report->n);
	r = r ? r : add_inlined(step, &text);
	r = r ? r : str_add(&text, "}\n");
	r = r ? r : file_write(step->report, text.s, text.n, 0666);
	if (r < 0)
		log_error(r, "cannot write '%s'", step->report);
	return r;
}

static bool asks_for_report(const struct cc_env *env)
{
	char *const *word;

	vec_foreach(word, &env->patch_args.words)
		if (str_skip(*word, "--report"))
			return true;
	return false;
}

static int add_words(struct cc_words *argv, const char *const words[])
{
	int r = 0;

	for (; *words && !r; words++)
		r = cc_words_add(argv, *words);
	return r;
}

/* A preprocessed source to FOLDER/NAME; the status of the compiler. */
static int compile_unanchored(const struct cc_env *env,
			      const struct cc_step *step, const char *source,
			      const char *folder, const char *name,
			      char **ret_path)
{
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	char *const *word;
	int r = 0;

	if (asprintf(ret_path, "%s/%s", folder, name) < 0) {
		*ret_path = NULL;
		return -ENOMEM;
	}
	const char *const more[] = { "-fno-section-anchors", "-x", step->lang,
				     source, "-S", "-o", *ret_path, NULL };
	vec_foreach(word, &step->argv.words)
		r = r ? r : cc_words_add(&argv, *word);
	r = r ? r : add_words(&argv, more);
	return r ? r : cc_run_argv(env, &argv, NULL);
}

static bool has_anchors(const char *path)
{
	_cleanup_str_ struct str text = {0};

	return file_read(path, &text) == 0 &&
	       strstr(str_cstr(&text), ".LANCHOR");
}

/* Without what the compiler had read there is but one way. */
static bool can_be_unanchored(const struct cc_step *step)
{
	return step->original_i && access(step->original_i, R_OK) == 0 &&
	       access(step->patched_i, R_OK) == 0;
}

static int remove_anchors(const struct cc_env *env, const struct cc_step *step,
			  const char *folder, struct inputs *inputs)
{
	int r = compile_unanchored(env, step, step->original_i, folder,
				   "original.s", &inputs->alike);

	r = r ? r : compile_unanchored(env, step, step->patched_i, folder,
				       "patched.s", &inputs->unanchored);
	if (!r)
		inputs->patched = inputs->unanchored;
	return r;
}

static int run_gensrc(const struct cc_env *env, const struct cc_step *step,
		      const struct inputs *inputs)
{
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	_cleanup_free_ char *tool = NULL;
	_cleanup_str_ struct str report = {0};
	bool quiet = !asks_for_report(env);
	char *const *word;
	int r;

	if (asprintf(&tool, "%s/kpatch_gensrc", env->tools) < 0)
		return -ENOMEM;
	r = cc_words_add(&argv, tool);
	vec_foreach(word, &env->patch_args.words)
		r = r ? r : cc_words_add(&argv, *word);
	const char *const files[] = { "-i", inputs->original, "-i",
				      inputs->patched, "-o", step->to, NULL };
	r = r ? r : add_words(&argv, files);
	if (!r && inputs->alike)
		r = add_words(&argv, (const char *const[]){ "--alike",
						inputs->alike, NULL });
	if (!r && quiet)
		r = cc_words_add(&argv, "--report=json");
	if (!r)
		r = cc_run_argv(env, &argv, quiet ? &report : NULL);
	if (!r && quiet)
		r = write_report(step, &report);
	return r ? 1 : 0;
}

int cc_diff(const struct cc_env *env, const struct cc_step *step)
{
	struct inputs inputs = { .patched = step->with };
	_cleanup_free_ char *folder = NULL;
	int r;

	r = find_original(step, &inputs.original);
	if (!r && given_is_compiled(step->compiled, step->with))
		inputs.patched = inputs.original;
	if (!r && can_be_unanchored(step) &&
	    (has_anchors(inputs.original) || has_anchors(step->with))) {
		r = scratch_make(&folder);
		r = r ? r : remove_anchors(env, step, folder, &inputs);
	}
	r = r ? r : run_gensrc(env, step, &inputs);
	if (folder)
		scratch_remove(folder);
	free(inputs.alike);
	free(inputs.unanchored);
	return r;
}
