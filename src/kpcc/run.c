/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "kpcc/child.h"
#include "kpcc/diff.h"
#include "kpcc/given.h"
#include "kpcc/marker.h"
#include "kpcc/types.h"

/* Longer command lines go through a response file: execve has a limit. */
#define ARGV_MAX_BYTES	(96 * 1024)

/* Quoted so that a shell and a response file read the same word. */
static int quote(struct str *text, const char *word)
{
	int r = 0;

	if (*word && !word[strcspn(word, " \t\n\v\f\r\\\"'`$&|;<>()*?[]#~!{}")])
		return str_add(text, word);
	r = str_addc(text, '"');
	for (; *word && !r; word++) {
		if (strchr("\\\"`$", *word))
			r = str_addc(text, '\\');
		if (!r)
			r = str_addc(text, *word);
	}
	return r ? r : str_addc(text, '"');
}

static void show_command(const struct cc_env *env, char *const argv[])
{
	_cleanup_str_ struct str line = {0};

	if (!env->debug)
		return;
	if (str_add(&line, "kpatch_cc:") < 0)
		return;
	for (; *argv; argv++)
		if (str_addc(&line, ' ') < 0 || quote(&line, *argv) < 0)
			return;
	if (str_addc(&line, '\n') == 0)
		write_all(STDERR_FILENO, line.s, line.n);
}

/* argv with all behind the compiler's own words moved into a file. */
static int shorten(const struct cc_env *env, char **argv, char **ret_path)
{
	_cleanup_str_ struct str text = {0};
	char path[] = "/tmp/kpatch_cc.XXXXXX", *arg = NULL;
	size_t i, total = 0, real_n = env->real.words.n;
	_cleanup_close_ int fd = -1;
	int r = 0;

	for (i = 0; argv[i]; i++)
		total += strlen(argv[i]) + sizeof(char *);
	if (total < ARGV_MAX_BYTES)
		return 0;
	for (i = real_n; argv[i] && !r; i++) {
		r = quote(&text, argv[i]);
		if (!r)
			r = str_addc(&text, '\n');
	}
	if (r < 0)
		return r;
	fd = mkostemp(path, O_CLOEXEC);
	if (fd < 0)
		return -errno;
	r = write_all(fd, text.s, text.n);
	if (!r && asprintf(&arg, "@%s", path) < 0)
		r = -ENOMEM;
	if (r < 0) {
		unlink(path);
		return r;
	}
	argv[real_n] = arg;
	argv[real_n + 1] = NULL;
	*ret_path = arg;
	return 0;
}

int cc_run_argv(const struct cc_env *env, const struct cc_words *words,
		struct str *ret_output)
{
	_cleanup_free_ char **argv = NULL;
	_cleanup_free_ char *file = NULL;
	size_t n = words->words.n;
	int r;

	argv = calloc(n + 2, sizeof(*argv));
	if (!argv)
		return log_error(-ENOMEM, "cannot run a command");
	memcpy(argv, words->words.v, n * sizeof(*argv));
	show_command(env, argv);
	r = shorten(env, argv, &file);
	if (r < 0)
		return log_error(r, "cannot write a response file");
	r = child_run(argv, ret_output);
	if (file)
		unlink(file + 1);
	if (r < 0 && r != -EINTR)
		log_error(r, "cannot run '%s'", argv[0]);
	return r;
}

static int run_claim(const struct cc_step *step)
{
	_cleanup_free_ char *other = NULL;
	_cleanup_free_ char *file = NULL;
	int r;

	r = claim_take(step->to, &step->argv, step->source, step->output,
		       &other);
	if (r == -EEXIST && other) {
		file = strndup(step->to, strlen(step->to) - strlen(".cmd"));
		return log_error(0, "'%s.s' is claimed by another command, "
				 "that made '%s': build from clean, or keep "
				 "them apart with KPATCH_ASM_DIR",
				 file ? file : step->to, other), -EEXIST;
	}
	if (r < 0)
		log_error(r, "cannot write '%s'", step->to);
	return r;
}

static int run_copy(const struct cc_step *step)
{
	_cleanup_str_ struct str text = {0};
	int r;

	r = file_read(step->from, &text);
	if (!r)
		r = file_write(step->to, str_cstr(&text), text.n, 0666);
	if (r < 0)
		log_error(r, "cannot copy '%s' to '%s'", step->from, step->to);
	return r;
}

/* 0, an exit status, or a negative errno that was reported. */
static int run_step(const struct cc_env *env, const struct cc_step *step)
{
	int r = 0;

	switch (step->kind) {
	case CC_RUN:
		return cc_run_argv(env, &step->argv, NULL);
	case CC_CLAIM:
		return run_claim(step);
	case CC_NOTE:
		r = marker_note(step->source, step->dir);
		if (r < 0)
			log_error(r, "cannot write '%s%s'", step->dir,
				  MARKER_NAME);
		return r;
	case CC_RENAME:
		if (rename(step->from, step->to) == 0)
			return 0;
		return log_error(-errno, "cannot rename '%s' to '%s'",
				 step->from, step->to);
	case CC_REMOVE:
		unlink(step->from);
		return 0;
	case CC_COPY:
		return run_copy(step);
	case CC_GIVEN:
		return given_take(env->asm_given, step->to, step->compiled);
	case CC_TYPES:
		return cc_check_types(env, step);
	case CC_DIFF:
		return cc_diff(env, step);
	}
	return -EINVAL;
}

static void remove_made(const struct cc_plan *plan, size_t upto)
{
	while (upto-- > 0)
		if (plan->steps.v[upto].made)
			unlink(plan->steps.v[upto].made);
}

/*
 * The compiler removes its output when a signal ends it, but its assembler or
 * linker may have made one behind its back.
 */
static void remove_output(const struct cc_step *step)
{
	struct stat st;

	if (step->kind == CC_RUN && step->output &&
	    lstat(step->output, &st) == 0 && S_ISREG(st.st_mode))
		unlink(step->output);
}

static int run_steps(const struct cc_env *env, const struct cc_plan *plan)
{
	size_t i;
	int r = 0;

	if (plan->asm_dir) {
		r = dir_make(plan->asm_dir, 0777);
		if (r < 0)
			return log_error(r, "cannot make '%s'", plan->asm_dir);
	}
	for (i = 0; i < plan->steps.n && !r; i++) {
		r = run_step(env, &plan->steps.v[i]);
		if (child_interrupted()) {
			remove_output(&plan->steps.v[i]);
			r = r ? r : -EINTR;
		}
	}
	if (r)
		remove_made(plan, i);
	return r;
}

int cc_run(const struct cc_env *env, const struct cc_plan *plan)
{
	sigset_t old;
	int r;

	child_hold_signals(&old);
	r = run_steps(env, plan);
	child_release_signals(&old);
	return r < 0 ? 1 : r;
}

int cc_exec(const struct cc_env *env, char *const argv[])
{
	_cleanup_free_ char **all = NULL;
	size_t n = env->real.words.n, m = 0;

	while (argv[m])
		m++;
	all = calloc(n + m + 1, sizeof(*all));
	if (!all)
		return log_error(1, "cannot run the compiler");
	memcpy(all, env->real.words.v, n * sizeof(*all));
	memcpy(all + n, argv, m * sizeof(*all));
	show_command(env, all);
	execvp(all[0], all);
	log_error(-errno, "cannot run '%s'", all[0]);
	return errno == ENOENT ? 127 : 126;
}
