/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/run.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/spawn.h"
#include "base/str.h"
#include "kpcc/marker.h"
#include "kpcc/types.h"

/* Longer command lines go through a response file: execve has a limit. */
#define ARGV_MAX_BYTES	(96 * 1024)

static volatile sig_atomic_t got_signal;

static void on_signal(int number)
{
	got_signal = number;
}

static void catch_signals(void)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
	struct sigaction act = { .sa_handler = on_signal }, old;
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		if (sigaction(numbers[i], NULL, &old) == 0 &&
		    old.sa_handler != SIG_IGN)
			sigaction(numbers[i], &act, NULL);
}

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

int cc_run_argv(const struct cc_env *env, const struct cc_words *words)
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
	r = spawn_run(argv, NULL);
	if (file)
		unlink(file + 1);
	if (r < 0)
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
	return 0;
}

static int run_diff(const struct cc_env *env, const struct cc_step *step)
{
	_cleanup_(cc_words_done) struct cc_words argv = {0};
	_cleanup_free_ char *tool = NULL;
	const char *original = NULL, *words[7];
	size_t i;
	int r;

	r = find_original(step, &original);
	if (r < 0)
		return r;
	if (asprintf(&tool, "%s/kpatch_gensrc", env->tools) < 0)
		return -ENOMEM;
	r = cc_words_add(&argv, tool);
	for (i = 0; i < env->patch_args.words.n && !r; i++)
		r = cc_words_add(&argv, env->patch_args.words.v[i]);
	words[0] = words[2] = "-i";
	words[1] = original;
	words[3] = step->with;
	words[4] = "-o";
	words[5] = step->to;
	for (i = 0; i < 6 && !r; i++)
		r = cc_words_add(&argv, words[i]);
	if (!r)
		r = cc_run_argv(env, &argv);
	return r ? 1 : 0;
}

/* 0, an exit status, or a negative errno that was reported. */
static int run_step(const struct cc_env *env, const struct cc_step *step)
{
	int r = 0;

	switch (step->kind) {
	case CC_RUN:
		return cc_run_argv(env, &step->argv);
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
	case CC_TYPES:
		return cc_check_types(env, step);
	case CC_DIFF:
		return run_diff(env, step);
	}
	return -EINVAL;
}

static void remove_made(const struct cc_plan *plan, size_t upto)
{
	while (upto-- > 0)
		if (plan->steps.v[upto].made)
			unlink(plan->steps.v[upto].made);
}

int cc_run(const struct cc_env *env, const struct cc_plan *plan)
{
	size_t i;
	int r = 0;

	catch_signals();
	if (plan->asm_dir) {
		r = dir_make(plan->asm_dir, 0777);
		if (r < 0)
			log_error(r, "cannot make '%s'", plan->asm_dir);
	}
	for (i = 0; i < plan->steps.n && !r && !got_signal; i++)
		r = run_step(env, &plan->steps.v[i]);
	if (r || got_signal)
		remove_made(plan, i);
	if (got_signal) {
		signal(got_signal, SIG_DFL);
		raise(got_signal);
	}
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
