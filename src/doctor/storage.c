/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/storage.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"

void storage_done(struct storage *storage)
{
	struct patch **patch;
	char **dir;

	vec_foreach(patch, &storage->loaded)
		patch_free(*patch);
	vec_foreach(dir, &storage->dirs)
		free(*dir);
	vec_done(&storage->loaded);
	vec_done(&storage->dirs);
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

int storage_check_trust(const char *path, char **ret_real)
{
	_cleanup_free_ char *real = realpath(path, NULL), *copy = NULL;
	struct stat st;
	char *slash;

	copy = real ? strdup(real) : NULL;
	if (!copy || stat(real, &st) < 0)
		return log_error(-errno, "cannot open '%s'", path);
	if (!S_ISREG(st.st_mode))
		return log_error(-EINVAL, "'%s' is no file", path);
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

static int load(struct storage *storage, const char *path,
		struct patch **ret_patch)
{
	_cleanup_free_ char *real = NULL;
	struct patch *patch = NULL;
	struct patch **known;
	int r;

	vec_foreach(known, &storage->loaded)
		if (streq((*known)->path, path)) {
			*ret_patch = *known;
			return 0;
		}
	r = storage_check_trust(path, &real);
	if (!r)
		r = patch_load(path, real, &patch);
	if (!r)
		r = vec_push(&storage->loaded, patch);
	if (r < 0) {
		patch_free(patch);
		return r;
	}
	*ret_patch = patch;
	return 0;
}

int storage_add(struct storage *storage, const char *path)
{
	struct patch *patch;
	struct stat st;
	char *copy;
	int r;

	if (stat(path, &st) < 0)
		return log_error(-errno, "cannot open '%s'", path);
	if (!S_ISDIR(st.st_mode)) {
		r = load(storage, path, &patch);
		storage->n_files = storage->loaded.n;
		return r;
	}
	copy = strdup(path);
	r = copy ? vec_push(&storage->dirs, copy) : -ENOMEM;
	if (r < 0)
		free(copy);
	return r;
}

const char *storage_hook_dir(const struct storage *storage, size_t i)
{
	return i < storage->dirs.n ? storage->dirs.v[i] : NULL;
}

/* BUILDID/latest names the level; the header must name the same. */
static int find_level(struct storage *storage, const char *dir,
		      const char *hex, struct patch **ret_patch)
{
	char link[PATH_MAX], level[PATH_MAX], path[2 * PATH_MAX];
	uint64_t number;
	ssize_t n;
	int r;

	snprintf(link, sizeof(link), "%s/%s/latest", dir, hex);
	n = readlink(link, level, sizeof(level) - 1);
	if (n < 0)
		return errno == ENOENT || errno == ENOTDIR ? -ENOENT :
		       log_error(-errno, "cannot read the link '%s'", link);
	level[n] = '\0';
	r = parse_u64(path_basename(level), 10, UINT32_MAX, &number);
	if (r < 0)
		return log_error(r, "'%s' does not lead to a level", link);
	snprintf(path, sizeof(path), "%s/%s/%s/kpatch.bin", dir, hex,
		 path_basename(level));
	r = load(storage, path, ret_patch);
	if (r < 0)
		return r == -ENOENT ? -EBADMSG : r;
	if ((*ret_patch)->file.level != number)
		return log_error(-EBADMSG, "'%s' says level %u, its folder "
				 "says %u", path,
				 (unsigned)(*ret_patch)->file.level,
				 (unsigned)number);
	return 0;
}

static int find_in_dir(struct storage *storage, const char *dir,
		       const char *hex, struct patch **ret_patch)
{
	char path[PATH_MAX];
	int r = find_level(storage, dir, hex, ret_patch);

	if (r != -ENOENT)
		return r;
	snprintf(path, sizeof(path), "%s/%s.kpatch", dir, hex);
	if (access(path, F_OK) < 0)
		return errno == ENOENT || errno == ENOTDIR ? -ENOENT :
		       log_error(-errno, "cannot look for '%s'", path);
	return load(storage, path, ret_patch);
}

static bool is_for(const struct patch *patch, const uint8_t *buildid, size_t n)
{
	return patch->file.buildid_n == n &&
	       memcmp(patch->file.buildid, buildid, n) == 0;
}

int storage_find(struct storage *storage, const uint8_t *buildid,
		 size_t buildid_n, patch_list *patches)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	struct patch *patch;
	char **dir;
	size_t i;
	int r;

	if (!buildid_n || buildid_n > KPFILE_BUILDID_MAX)
		return 0;
	for (i = 0; i < storage->n_files; i++)
		if (is_for(storage->loaded.v[i], buildid, buildid_n)) {
			r = vec_push(patches, storage->loaded.v[i]);
			if (r < 0)
				return r;
		}
	format_hex(buildid, buildid_n, hex);
	vec_foreach(dir, &storage->dirs) {
		r = find_in_dir(storage, *dir, hex, &patch);
		if (r == -ENOENT)
			continue;
		if (!r && !is_for(patch, buildid, buildid_n))
			r = log_error(-EBADMSG, "'%s' is for another build-id "
				      "than its name says", patch->path);
		if (!r)
			r = vec_push(patches, patch);
		if (r < 0)
			return r;
	}
	return 0;
}
