/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_cc: a compiler that keeps, and in the second build compares, the
 * assembly of what it compiles. Options are read (options.c), made into a
 * plan (plan.c), and the plan is run (run.c). Where there is nothing to do
 * but what the compiler does, we become the compiler.
 */
#include <errno.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "kpcc/env.h"
#include "kpcc/options.h"
#include "kpcc/plan.h"
#include "kpcc/run.h"

static const char usage[] =
"Usage: kpatch_cc ARGS...        as gcc ARGS...\n"
"       kpatch_c++ ARGS...       as g++ ARGS...\n"
"       kpatch_cc --kpatch-help | --kpatch-version\n"
"\n"
"Environment:\n"
"  KPATCH_STAGE        configure or unset: only run the compiler\n"
"                      original: keep .kpatch_NAME.original.s\n"
"                      patched: compare with it, build the patched object\n"
"  KPCCREAL KPCXXREAL  the compilers (gcc, g++), may be several words\n"
"  KPATCH_PATH         folder of kpatch_gensrc (beside kpatch_cc)\n"
"  KPATCH_ASM_DIR      folder for the .s files (beside the objects)\n"
"  KPATCH_ASM_GIVEN    folder of .s files that take the place of the original's\n"
"  KPCC_APPEND_ARGS    options added in both stages\n"
"  KPCC_REMOVE_ARGS    options removed in both stages, * as in file names\n"
"  KPCC_PATCH_ARGS     options for kpatch_gensrc\n"
"  KPATCH_TYPES        1: in both stages, refuse types whose layout changes\n"
"  KPATCH_TYPES_ALLOW  names of types that may change\n"
"  KPCC_DEBUG          print each command\n";

static bool is_removed(const struct cc_env *env, const char *word)
{
	char *const *pattern;

	vec_foreach(pattern, &env->remove.words)
		if (fnmatch(*pattern, word, 0) == 0)
			return true;
	return false;
}

/* The command line with response files read and the arguments edited. */
static int read_args(const struct cc_env *env, char *const argv[],
		     struct cc_words *ret_words)
{
	_cleanup_(cc_words_done) struct cc_words all = {0};
	char *const *word;
	int r;

	r = cc_words_expand(&all, argv);
	vec_foreach(word, &all.words)
		if (!r && !is_removed(env, *word))
			r = cc_words_add(ret_words, *word);
	vec_foreach(word, &env->append.words)
		if (!r)
			r = cc_words_add(ret_words, *word);
	return r;
}

/* Tests of a configure script, and output that is thrown away. */
static bool is_probe(const struct cc_options *options)
{
	const struct cc_arg *arg;
	struct stat st;

	if (options->output && stat(options->output, &st) == 0 &&
	    !S_ISREG(st.st_mode))
		return true;
	vec_foreach(arg, &options->args)
		if (arg->kind == CC_INPUT &&
		    str_skip(path_basename(arg->path), "conftest."))
			return true;
	return false;
}

/*
 * ccache in front of us keeps the object of one stage for another. It shows
 * as our parent, unless CCACHE_DISABLE makes it become us.
 */
static bool is_cached(void)
{
	_cleanup_free_ char *link = NULL;
	char path[PATH_MAX];
	ssize_t n = -1;

	if (asprintf(&link, "/proc/%d/exe", (int)getppid()) >= 0)
		n = readlink(link, path, sizeof(path) - 1);
	if (n <= 0)
		return false;
	path[n] = '\0';
	return streq(path_basename(path), "ccache");
}

static int exec_words(const struct cc_env *env, struct cc_words *words)
{
	if (vec_push(&words->words, NULL) < 0)
		return log_error(1, "out of memory");
	return cc_exec(env, words->words.v);
}

static int run_stage(const struct cc_env *env, char *const argv[])
{
	_cleanup_(cc_words_done) struct cc_words words = {0};
	_cleanup_(cc_options_done) struct cc_options options = {0};
	_cleanup_(cc_plan_done) struct cc_plan plan = {0};
	bool edited = env->append.words.n || env->remove.words.n;
	int r;

	r = read_args(env, argv, &words);
	if (!r)
		r = cc_options_parse(&words, &options);
	if (r < 0)
		return log_error(r, "cannot read the command line"), 1;
	if (!cc_plan_needed(env, &options) || is_probe(&options))
		return edited && options.inputs_n ? exec_words(env, &words) :
						    cc_exec(env, argv);
	if (options.has_c && is_cached())
		return log_error(0, "ccache before kpatch_cc mixes objects of "
				 "both stages up: set CCACHE_DISABLE=1, or "
				 "have it behind with KPCCREAL='ccache gcc'"), 1;
	if (options.has_c && options.lto)
		return log_error(1, "-flto hides the assembly: build both "
				 "stages without it, for example with "
				 "KPCC_APPEND_ARGS=-fno-lto");
	r = cc_plan_make(env, &options, (unsigned long)getpid(), &plan);
	if (r < 0)
		return log_error(r, "cannot plan the command"), 1;
	return cc_run(env, &plan);
}

int main(int argc, char *argv[])
{
	_cleanup_(cc_env_done) struct cc_env env = {0};
	const char *name = argc ? path_basename(argv[0]) : "kpatch_cc";
	int r;

	log_init("kpatch_cc");
	if (argc == 2 && streq(argv[1], "--kpatch-help"))
		return fputs(usage, stdout) == EOF;
	if (argc == 2 && streq(argv[1], "--kpatch-version"))
		return printf("kpatch_cc %s\n", SUTURE_VERSION) < 0;
	r = cc_env_read(strstr(name, "++") != NULL, &env);
	if (r < 0)
		return r == -EINVAL || r == -ELOOP ? 2 : 1;
	if (env.stage == CC_STAGE_NONE)
		return cc_exec(&env, argv + 1);
	return run_stage(&env, argv + 1);
}
