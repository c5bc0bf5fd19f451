/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/trust.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"

void trust_done(struct trust *trust)
{
	keyring_done(&trust->keyring);
	*trust = (struct trust){0};
}

/* Root's or ours, and writable for nobody else; a folder with the sticky bit
 * that root owns lets others in but not at our files. */
static bool is_trusted(const struct stat *st)
{
	if (st->st_uid != 0 && st->st_uid != getuid())
		return false;
	if (!(st->st_mode & (S_IWGRP | S_IWOTH)))
		return true;
	return S_ISDIR(st->st_mode) && (st->st_mode & S_ISVTX) &&
	       st->st_uid == 0;
}

static int check(const char *path, mode_t type, char **ret_real)
{
	_cleanup_free_ char *real = realpath(path, NULL), *copy = NULL;
	struct stat st;
	char *slash;

	copy = real ? strdup(real) : NULL;
	if (!copy || stat(real, &st) < 0)
		return log_error(-errno, "cannot open '%s'", path);
	if ((st.st_mode & S_IFMT) != type)
		return log_error(-EINVAL, "'%s' is no %s", path,
				 type == S_IFREG ? "file" : "folder");
	/* In a folder that we go by names in, nobody else shall make one. */
	if (type == S_IFDIR && (st.st_mode & (S_IWGRP | S_IWOTH)))
		return log_error(-EPERM, "'%s' is not taken: others may write "
				 "to it", path);
	for (;;) {
		if (stat(*real ? real : "/", &st) < 0)
			return log_error(-errno, "cannot open '%s'", path);
		if (!is_trusted(&st))
			return log_error(-EPERM, "'%s' is not taken: others "
					 "may write to '%s'", path,
					 *real ? real : "/");
		if (!*real)
			break;
		slash = strrchr(real, '/');
		*slash = '\0';
	}
	*ret_real = steal_ptr(copy);
	return 0;
}

int trust_check_path(const char *path, char **ret_real)
{
	return check(path, S_IFREG, ret_real);
}

int trust_check_dir(const char *path, char **ret_real)
{
	return check(path, S_IFDIR, ret_real);
}

/* Who may not look whether the file is there cannot know that it is not. */
static bool machine_demands(void)
{
	return access(TRUST_REQUIRED, F_OK) == 0 ||
	       (errno != ENOENT && errno != ENOTDIR);
}

bool trust_demands(const struct trust *trust)
{
	return trust->demanded || trust->keys || machine_demands();
}

/* A folder that others may write to could get, or lose, any file. */
static int read_keys(struct trust *trust)
{
	const char *keys = trust->keys ? trust->keys : TRUST_KEYS_DEFAULT;
	_cleanup_free_ char *real = NULL;
	struct stat st;
	int r;

	if (trust->keys && machine_demands())
		return log_error(-EPERM, "the keys of '%s' are not taken: '"
				 TRUST_REQUIRED "' demands those beside it",
				 trust->keys);
	if (stat(keys, &st) < 0)
		return log_error(-errno, "cannot read keys from '%s'", keys);
	r = S_ISDIR(st.st_mode) ? trust_check_dir(keys, &real) :
				  trust_check_path(keys, &real);
	if (!r)
		r = keyring_read(&trust->keyring, real, trust_check_path);
	if (r < 0)
		return r;
	trust->is_read = true;
	log_debug("%zu keys in '%s'", trust->keyring.keys.n, keys);
	return 0;
}

int trust_check_patch(struct trust *trust, const char *name,
		      const struct kpfile *file)
{
	_cleanup_str_ struct str why = {0};
	struct keyring_answer answer;
	int r = trust->is_read ? 0 : read_keys(trust);

	if (r < 0) {
		keyring_done(&trust->keyring);
		return log_error(0, "'%s' is not taken: it cannot be told who "
				 "signed it", name), -EPERM;
	}
	answer = keyring_verify(&trust->keyring, file);
	if (keyring_describe(&answer, file, &why) < 0)
		return log_error(-ENOMEM, "cannot verify '%s'", name);
	if (answer.verdict != VERDICT_GOOD)
		return log_error(0, "'%s' is not taken: %s", name, why.s),
		       -EPERM;
	log_info("'%s': %s", name, why.s);
	return 0;
}
