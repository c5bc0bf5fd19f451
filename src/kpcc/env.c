/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/env.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"

/* The variable, or NULL if it is not set or empty. */
static const char *get(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

static int read_stage(enum cc_stage *ret_stage)
{
	const char *stage = get("KPATCH_STAGE");

	if (!stage || streq(stage, "configure"))
		*ret_stage = CC_STAGE_NONE;
	else if (streq(stage, "original"))
		*ret_stage = CC_STAGE_ORIGINAL;
	else if (streq(stage, "patched"))
		*ret_stage = CC_STAGE_PATCHED;
	else
		return log_error(0, "KPATCH_STAGE '%s' is none of configure, "
				 "original, patched", stage), -EINVAL;
	return 0;
}

static int read_words(const char *name, struct cc_words *words)
{
	const char *value = get(name);

	return value ? cc_words_split(words, value) : 0;
}

static bool is_self(const char *path, const char *self)
{
	_cleanup_free_ char *real = realpath(path, NULL);

	return real && streq(real, self);
}

/*
 * We may stand in PATH under the compiler's name; the real one is the next.
 * A word that is not found stays, and exec will say so.
 */
static int skip_self(char **word, const char *self)
{
	const char *path = get("PATH"), *next;
	bool first = true;

	if (strchr(*word, '/'))
		return is_self(*word, self) ? -ELOOP : 0;
	for (; path && *path; path = *next ? next + 1 : next) {
		_cleanup_free_ char *file = NULL;

		next = strchrnul(path, ':');
		if (asprintf(&file, "%.*s/%s", (int)(next - path), path,
			     *word) < 0)
			return -ENOMEM;
		if (access(file, X_OK) < 0)
			continue;
		if (is_self(file, self)) {
			first = false;
			continue;
		}
		if (first)
			return 0;
		free(*word);
		*word = steal_ptr(file);
		return 0;
	}
	return 0;
}

static int read_real(struct cc_env *env, bool cplusplus, const char *self)
{
	const char *name = cplusplus ? "KPCXXREAL" : "KPCCREAL";
	char **word;
	int r;

	r = read_words(name, &env->real);
	if (!r && !env->real.words.n)
		r = cc_words_add(&env->real, cplusplus ? "g++" : "gcc");
	if (r < 0)
		return r;
	vec_foreach(word, &env->real.words)
		if (strstr(path_basename(*word), "clang"))
			env->clang = true;
	r = skip_self(&env->real.words.v[0], self);
	if (r == -ELOOP)
		log_error(0, "%s names kpatch_cc itself", name);
	return r;
}

static int read_all(struct cc_env *env, bool cplusplus)
{
	_cleanup_free_ char *self = realpath("/proc/self/exe", NULL);
	const char *tools = get("KPATCH_PATH"), *debug = get("KPCC_DEBUG");
	const char *types = get("KPATCH_TYPES");
	int r;

	if (!self)
		return log_error(-errno, "cannot read '/proc/self/exe'");
	env->asm_dir = get("KPATCH_ASM_DIR");
	env->asm_given = get("KPATCH_ASM_GIVEN");
	env->debug = debug && !streq(debug, "0");
	env->types = types && !streq(types, "0");
	env->types_reverse = types && streq(types, "reverse");
	env->cplusplus = cplusplus;
	r = read_stage(&env->stage);
	if (!r)
		r = read_real(env, cplusplus, self);
	if (!r)
		r = read_words("KPCC_APPEND_ARGS", &env->append);
	if (!r)
		r = read_words("KPCC_REMOVE_ARGS", &env->remove);
	if (!r)
		r = read_words("KPCC_PATCH_ARGS", &env->patch_args);
	if (!r)
		r = read_words("KPATCH_TYPES_ALLOW", &env->allowed_types);
	if (r < 0)
		return r;
	if (tools)
		env->tools = strdup(tools);
	else
		env->tools = strndup(self,
				     (size_t)(path_basename(self) - self - 1));
	return env->tools ? 0 : log_error(-ENOMEM, "cannot start");
}

int cc_env_read(bool cplusplus, struct cc_env *ret_env)
{
	struct cc_env env = {0};
	int r = read_all(&env, cplusplus);

	if (r < 0)
		cc_env_done(&env);
	else
		*ret_env = env;
	return r;
}

void cc_env_done(struct cc_env *env)
{
	cc_words_done(&env->real);
	cc_words_done(&env->append);
	cc_words_done(&env->remove);
	cc_words_done(&env->patch_args);
	cc_words_done(&env->allowed_types);
	free(env->tools);
}
