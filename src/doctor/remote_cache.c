/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * NAME.meta is lines "KEY VALUE". A body is called NAME.HASH, by its content,
 * so that what one meta file names is never written over for another.
 */
#include "doctor/remote_cache.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/remote.h"
#include "doctor/trust.h"

void cached_done(struct cached *cached)
{
	str_done(&cached->body);
	str_done(&cached->etag);
	str_done(&cached->modified);
}

static uint64_t now_s(void)
{
	return (uint64_t)time(NULL);
}

/* FNV-1a, 64 bits: names that stay the same over versions. */
static uint64_t hash_of(const char *bytes, size_t n)
{
	uint64_t hash = 0xcbf29ce484222325;

	while (n--)
		hash = (hash ^ (uint8_t)*bytes++) * 0x100000001b3;
	return hash;
}

static int cache_root(struct str *path)
{
	const char *dir = getenv("SUTURE_CACHE_DIR"), *home = getenv("HOME");

	if (dir && *dir)
		return str_add(path, dir);
	if (getuid() == 0 || !home)
		return str_add(path, REMOTE_CACHE_DEFAULT);
	return str_addf(path, "%s/.cache/suture/remote", home);
}

int cache_open(const char *url, char **ret_dir)
{
	_cleanup_str_ struct str path = {0};
	mode_t mask;
	int r = cache_root(&path);

	if (!r)
		r = str_addf(&path, "/%016" PRIx64, hash_of(url, strlen(url)));
	if (r < 0)
		return r;
	mask = umask(022);
	r = dir_make(path.s, 0755);
	umask(mask);
	if (r < 0)
		return log_error(r, "cannot make '%s' (SUTURE_CACHE_DIR "
				 "chooses another folder)", path.s);
	return trust_check_dir(path.s, ret_dir);
}

/* What a meta file says besides. */
struct taken {
	bool is_ours;		/* the url is that which is asked for */
	uint64_t size;		/* of the body, bytes */
};

static void take_line(struct cached *c, const char *dir, const char *key,
		      const char *value, const char *url, struct taken *taken)
{
	uint64_t number;

	if (streq(key, "url"))
		taken->is_ours = streq(value, url);
	else if (streq(key, "size") &&
		 parse_u64(value, 10, UINT64_MAX, &number) == 0)
		taken->size = number;
	else if (streq(key, "checked") &&
		 parse_u64(value, 10, UINT64_MAX, &number) == 0)
		c->checked_s = number;
	else if (streq(key, "body") && !strchr(value, '/'))
		c->there = str_addf(&c->body, "%s/%s", dir, value) == 0;
	else if (streq(key, "etag"))
		(void)str_add(&c->etag, value);
	else if (streq(key, "modified"))
		(void)str_add(&c->modified, value);
}

int cache_get(const char *dir, const char *name, const char *url,
	      struct cached *ret_cached)
{
	_cleanup_str_ struct str path = {0}, text = {0};
	struct cached c = {0};
	struct taken taken = {0};
	char *line, *rest;
	struct stat st;
	int r = str_addf(&path, "%s/%s.meta", dir, name);

	if (!r)
		r = file_read(path.s, &text);
	if (r < 0)
		return r == -ENOMEM ? r : -ENOENT;
	for (line = strtok_r(text.s, "\n", &rest); line;
	     line = strtok_r(NULL, "\n", &rest)) {
		char *value = strchr(line, ' ');

		if (!value)
			continue;
		*value++ = '\0';
		take_line(&c, dir, line, value, url, &taken);
	}
	/* The bytes may be gone, as another run replaced the answer meanwhile,
	 * or cut, as the machine went down before they were on the disk. */
	if (!taken.is_ours ||
	    (c.there && (stat(c.body.s, &st) < 0 ||
			 (uint64_t)st.st_size != taken.size))) {
		cached_done(&c);
		return -ENOENT;
	}
	*ret_cached = c;
	return 0;
}

bool cache_is_fresh(const struct cached *cached)
{
	const char *text = getenv("SUTURE_CACHE_SECONDS");
	uint64_t now = now_s(), seconds;

	if (!text || parse_u64(text, 10, UINT32_MAX, &seconds) < 0)
		seconds = cached->there ? CACHE_FRESH_S : CACHE_FRESH_NONE_S;
	/* A clock that was put back makes nothing last for ever. */
	return cached->checked_s <= now && now - cached->checked_s < seconds;
}

static int write_meta(const char *dir, const char *name, const char *url,
		      const struct cached *c)
{
	struct stat st;
	_cleanup_str_ struct str path = {0}, text = {0};
	int r = str_addf(&path, "%s/%s.meta", dir, name);

	if (!r)
		r = str_addf(&text, "url %s\nchecked %" PRIu64 "\n", url,
			     c->checked_s);
	if (!r && c->there && stat(str_cstr(&c->body), &st) < 0)
		r = -errno;
	if (!r && c->there)
		r = str_addf(&text, "body %s\nsize %" PRIu64 "\n",
			     path_basename(c->body.s), (uint64_t)st.st_size);
	if (!r && c->etag.n)
		r = str_addf(&text, "etag %s\n", c->etag.s);
	if (!r && c->modified.n)
		r = str_addf(&text, "modified %s\n", c->modified.s);
	return r ? r : file_write(path.s, text.s, text.n, 0644);
}

int cache_put(const char *dir, const char *name, const char *url,
	      const struct str *bytes, struct cached *cached)
{
	_cleanup_str_ struct str body = {0}, old = {0};
	struct cached before;
	int r = 0;

	cached->checked_s = now_s();
	if (bytes) {
		r = str_addf(&body, "%s/%s.%016" PRIx64, dir, name,
			     hash_of(str_cstr(bytes), bytes->n));
		if (!r)
			r = file_write(body.s, bytes->s, bytes->n, 0644);
		if (r < 0)
			return r;
		str_done(&cached->body);
		cached->body = body;
		body = (struct str){0};
	}
	if (cache_get(dir, name, url, &before) == 0) {
		if (before.there &&
		    (!cached->there ||
		     !streq(before.body.s, str_cstr(&cached->body))))
			r = str_add(&old, before.body.s);
		cached_done(&before);
	}
	if (!r)
		r = write_meta(dir, name, url, cached);
	if (!r && old.n)
		unlink(old.s);
	return r;
}
