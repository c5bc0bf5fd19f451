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
	struct remote **remote;
	struct patch **patch;
	char **dir;

	vec_foreach(patch, &storage->loaded)
		patch_free(*patch);
	vec_foreach(dir, &storage->dirs)
		free(*dir);
	vec_foreach(remote, &storage->remotes)
		remote_free(*remote);
	vec_done(&storage->loaded);
	vec_done(&storage->dirs);
	vec_done(&storage->remotes);
	fetch_done(&storage->fetch);
	trust_done(&storage->trust);
}

/* Before anything but the header was looked at. */
static int accept_patch(const struct patch *patch, void *ctx)
{
	return trust_check_patch(ctx, patch->path, &patch->file);
}

/* The patch in the file at, which messages call path. */
static int load(struct storage *storage, const char *path, const char *at,
		bool is_signed, struct patch **ret_patch)
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
	r = trust_check_path(at, &real);
	if (!r)
		r = patch_load_if(path, real, is_signed ? accept_patch : NULL,
				  &storage->trust, &patch);
	if (!r)
		r = vec_push(&storage->loaded, patch);
	if (r < 0) {
		patch_free(patch);
		return r;
	}
	*ret_patch = patch;
	return 0;
}

static int load_local(struct storage *storage, const char *path,
		      struct patch **ret_patch)
{
	return load(storage, path, path, trust_demands(&storage->trust),
		    ret_patch);
}

static int add_url(struct storage *storage, const char *url)
{
	struct remote *remote;
	int r = remote_new(url, &remote);

	if (r < 0)
		return r;
	r = vec_push(&storage->remotes, remote);
	if (r < 0)
		remote_free(remote);
	return r;
}

int storage_add(struct storage *storage, const char *path)
{
	struct patch *patch;
	struct stat st;
	char *copy;
	int r;

	if (remote_is_url(path))
		return add_url(storage, path);
	if (stat(path, &st) < 0)
		return log_error(-errno, "cannot open '%s'", path);
	if (!S_ISDIR(st.st_mode)) {
		r = load_local(storage, path, &patch);
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

/* BUILDID/latest leads to the level, or is a file that holds it, as a web
 * server gives it out. -ENOENT: it is not there. */
static int read_latest(const char *path, char level[PATH_MAX])
{
	_cleanup_str_ struct str text = {0};
	_cleanup_free_ char *real = NULL;
	ssize_t n = readlink(path, level, PATH_MAX - 1);
	int r;

	if (n >= 0) {
		level[n] = '\0';
		return 0;
	}
	if (errno != EINVAL)
		return errno == ENOENT || errno == ENOTDIR ? -ENOENT :
		       log_error(-errno, "cannot read the link '%s'", path);
	r = trust_check_path(path, &real);
	if (r < 0)
		return r == -ENOENT ? -EIO : r;
	r = file_read(real, &text);
	if (r < 0)
		return log_error(-EIO, "cannot read '%s'", path);
	snprintf(level, PATH_MAX, "%s", str_cstr(&text));
	level[strcspn(level, "\r\n")] = '\0';
	return 0;
}

static int check_level(const struct patch *patch, uint64_t level,
		       const char *who)
{
	if (patch->file.level == level)
		return 0;
	return log_error(0, "'%s' says level %u, its %s says %u", patch->path,
			 (unsigned)patch->file.level, who, (unsigned)level),
	       -EBADMSG;
}

/* BUILDID/latest names the level; the header must name the same. */
static int find_level(struct storage *storage, const char *dir,
		      const char *hex, struct patch **ret_patch)
{
	char link[PATH_MAX], level[PATH_MAX], path[2 * PATH_MAX];
	uint64_t number;
	int r;

	snprintf(link, sizeof(link), "%s/%s/latest", dir, hex);
	r = read_latest(link, level);
	if (r < 0)
		return r;
	r = parse_u64(path_basename(level), 10, UINT32_MAX, &number);
	if (r < 0)
		return log_error(r, "'%s' does not lead to a level", link);
	snprintf(path, sizeof(path), "%s/%s/%s/kpatch.bin", dir, hex,
		 path_basename(level));
	r = load_local(storage, path, ret_patch);
	if (r < 0)
		return r == -ENOENT ? -EBADMSG : r;
	return check_level(*ret_patch, number, "folder");
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
	return load_local(storage, path, ret_patch);
}

/* By plain HTTP anybody on the way may be the server. */
static int find_remote(struct storage *storage, struct remote *remote,
		       const char *hex, struct patch **ret_patch)
{
	const struct remote_context context = {
		.fetch = &storage->fetch, .trust = &storage->trust,
		.is_signed = remote->is_plain ||
			     trust_demands(&storage->trust),
		.offline = storage->offline,
	};
	struct remote_patch found;
	int r = remote_find(remote, &context, hex, &found);

	if (!r) {
		r = load(storage, found.name, found.path, context.is_signed,
			 ret_patch);
		if (r == -ENOENT)
			r = -EIO;
	}
	if (!r && found.has_level)
		r = check_level(*ret_patch, found.level, "folder");
	return r;
}

static bool is_for(const struct patch *patch, const uint8_t *buildid, size_t n)
{
	return patch->file.buildid_n == n &&
	       memcmp(patch->file.buildid, buildid, n) == 0;
}

/* Take what was found under a name that says a build-id. r: of the search. */
static int take_found(int r, struct patch *patch, const uint8_t *buildid,
		      size_t buildid_n, patch_list *patches)
{
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	if (!is_for(patch, buildid, buildid_n))
		return log_error(0, "'%s' is for another build-id than its "
				 "name says", patch->path), -EBADMSG;
	return vec_push(patches, patch);
}

static int find_remotes(struct storage *storage, const uint8_t *buildid,
			size_t buildid_n, patch_list *patches)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	struct patch *patch = NULL;
	struct remote **remote;
	int r = 0;

	format_hex(buildid, buildid_n, hex);
	vec_foreach(remote, &storage->remotes) {
		r = find_remote(storage, *remote, hex, &patch);
		/* One file may be for any object; so may none. */
		if (!r && (*remote)->is_file &&
		    !is_for(patch, buildid, buildid_n))
			continue;
		r = take_found(r, patch, buildid, buildid_n, patches);
		if (r < 0)
			break;
	}
	return r;
}

int storage_find(struct storage *storage, const uint8_t *buildid,
		 size_t buildid_n, patch_list *patches)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	struct patch *patch = NULL;
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
		r = take_found(r, patch, buildid, buildid_n, patches);
		if (r < 0)
			return r;
	}
	return find_remotes(storage, buildid, buildid_n, patches);
}
