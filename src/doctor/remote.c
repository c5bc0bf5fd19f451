/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Each path under the URL is asked for through get(): fresh answers come from
 * the cache, others are asked for anew if the server can be asked, and what is
 * kept serves if it cannot. What was found for a build-id is remembered, so
 * that a run asks once.
 */
#include "doctor/remote.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/remote_cache.h"

#define LEVEL_MAX_BYTES	((size_t)64)
#define PATCH_MAX_BYTES	((size_t)256 << 20)

#define HTTP_OK			200
#define HTTP_NOT_MODIFIED	304
#define HTTP_NOT_FOUND		404
#define HTTP_GONE		410

/* What is known of a build-id. */
struct known {
	char *hex;	/* the key */
	int result;	/* of remote_find */
	char *name, *path;
	bool has_level;
	uint32_t level;
};

/* --- The URL -------------------------------------------------------------- */

bool remote_is_url(const char *path)
{
	return !strncasecmp(path, "http://", 7) ||
	       !strncasecmp(path, "https://", 8);
}

/* Paths are put behind it, and it is printed: no query, no password. */
static const char *check_url(const char *url)
{
	const char *host = strstr(url, "//") + 2, *p;

	if (strlen(url) > FETCH_URL_MAX / 2)
		return "is too long";
	for (p = url; *p; p++)
		if ((unsigned char)*p <= ' ' || (unsigned char)*p >= 127)
			return "holds a character that no URL may hold";
	if (!*host || *host == '/')
		return "names no host";
	if (strpbrk(host, "?#"))
		return "has a query";
	if (memchr(host, '@', strcspn(host, "/")))
		return "names a user";
	return NULL;
}

int remote_new(const char *url, struct remote **ret_remote)
{
	const char *wrong = check_url(url);
	struct remote *remote;
	size_t n;

	if (wrong)
		return log_error(0, "'%s' is not taken: it %s", url, wrong),
		       -EINVAL;
	remote = calloc(1, sizeof(*remote));
	if (!remote || !(remote->url = strdup(url))) {
		free(remote);
		return -ENOMEM;
	}
	for (n = strlen(url); remote->url[n - 1] == '/'; n--)
		remote->url[n - 1] = '\0';
	remote->is_file = str_ends(remote->url, ".kpatch");
	remote->is_plain = !strncasecmp(url, "http:", 5);
	*ret_remote = remote;
	return 0;
}

static void known_free(struct known *known)
{
	if (!known)
		return;
	free(known->hex);
	free(known->name);
	free(known->path);
	free(known);
}

struct remote *remote_free(struct remote *remote)
{
	size_t i;

	if (!remote)
		return NULL;
	for (i = 0; i < remote->known.cap; i++)
		if (remote->known.slots[i].key)
			known_free(remote->known.slots[i].value);
	map_done(&remote->known);
	free(remote->url);
	free(remote->cache);
	free(remote);
	return NULL;
}

/* --- One path ------------------------------------------------------------- */

/* What is asked for under a URL. */
struct item {
	const char *url, *name;		/* name: in the cache */
	size_t max_bytes;
	const char *hex;		/* a patch for this build-id; NULL: the
					 * text of `latest` */
};

static int parse_level(const struct str *text, uint32_t *ret_level)
{
	char digits[LEVEL_MAX_BYTES + 1];
	size_t n = text->n;
	uint64_t level;
	int r;

	while (n && strchr(" \t\r\n", text->s[n - 1]))
		n--;
	if (!n || n >= sizeof(digits))
		return -EBADMSG;
	memcpy(digits, text->s, n);
	digits[n] = '\0';
	r = strlen(digits) == n ? parse_u64(digits, 10, UINT32_MAX, &level) :
				  -EBADMSG;
	if (r < 0)
		return -EBADMSG;
	*ret_level = (uint32_t)level;
	return 0;
}

/* Is an answer worth to be kept? What is kept already stays, if not. */
static int check_body(const struct remote_context *context,
		      const struct item *item, const struct str *body)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	const char *why = NULL;
	struct kpfile file;
	uint32_t level;

	if (!item->hex) {
		if (parse_level(body, &level) == 0)
			return 0;
		return log_error(0, "'%s' does not say a level", item->url),
		       -EBADMSG;
	}
	if (kpfile_read((struct span){ (uint8_t *)str_cstr(body), body->n },
			&file, &why) < 0)
		return log_error(0, "'%s' is no sound .kpatch file: %s",
				 item->url, why), -EBADMSG;
	kpfile_buildid_hex(&file, hex);
	if (*item->hex && !streq(hex, item->hex))
		return log_error(0, "'%s' is for another build-id than its "
				 "name says", item->url), -EBADMSG;
	return context->is_signed ?
	       trust_check_patch(context->trust, item->url, &file) : 0;
}

static void move_str(struct str *to, struct str *from)
{
	str_done(to);
	*to = *from;
	*from = (struct str){0};
}

/* A server that says anything else than what, or that there is nothing. */
static int no_answer(struct remote *remote, const struct item *item,
		     const struct fetch_answer *answer, bool has_kept)
{
	_cleanup_str_ struct str why = {0};

	if (answer->status)
		(void)str_addf(&why, "the server says %d", answer->status);
	else
		(void)str_add(&why, str_cstr(&answer->why));
	/* Of one that is not there nothing else is to be had either. */
	if (!answer->status || answer->status >= 500)
		remote->is_down = true;
	if (has_kept)
		log_info("cannot get '%s': %s; what was kept is used",
			 item->url, str_cstr(&why));
	else
		log_error(0, "cannot get '%s': %s", item->url, str_cstr(&why));
	return -EHOSTDOWN;
}

/* Bring *kept up to what the server said. -EHOSTDOWN: it said nothing that is
 * of use, *kept is as it was. */
static int take_answer(struct remote *remote,
		       const struct remote_context *context,
		       const struct item *item, struct fetch_answer *answer,
		       bool has_kept, struct cached *kept)
{
	const struct str *bytes = NULL;
	int r = 0;

	switch (answer->status) {
	case HTTP_OK:
		r = check_body(context, item, &answer->body);
		if (r < 0)
			return has_kept ? -EHOSTDOWN : r;
		bytes = &answer->body;
		kept->there = true;
		move_str(&kept->etag, &answer->etag);
		move_str(&kept->modified, &answer->modified);
		break;
	case HTTP_NOT_MODIFIED:
		if (!has_kept || !kept->there)
			return no_answer(remote, item, answer, has_kept);
		break;
	case HTTP_NOT_FOUND:
	case HTTP_GONE:
		kept->there = false;
		str_done(&kept->etag);
		str_done(&kept->modified);
		break;
	default:
		return no_answer(remote, item, answer, has_kept);
	}
	r = cache_put(remote->cache, item->name, item->url, bytes, kept);
	/* Not -ENOENT, which would mean that there is no patch. */
	if (r < 0)
		log_error(r, "cannot write to '%s'", remote->cache);
	return r == -ENOENT ? -EIO : r;
}

static int ask(struct remote *remote, const struct remote_context *context,
	       const struct item *item, bool has_kept, struct cached *kept)
{
	struct fetch_request request = {
		.url = item->url, .max_bytes = item->max_bytes,
		.etag = has_kept && kept->there ? str_cstr(&kept->etag) : "",
		.modified = has_kept && kept->there ?
			    str_cstr(&kept->modified) : "",
	};
	struct fetch_answer answer = {0};
	int r = fetch_get(context->fetch, &request, &answer);

	if (r < 0) {
		(void)str_add(&answer.why, strerror(-r));
		r = no_answer(remote, item, &answer, has_kept);
	} else {
		log_debug("'%s': %d, %zu bytes", item->url, answer.status,
			  answer.body.n);
		r = take_answer(remote, context, item, &answer, has_kept,
				kept);
	}
	fetch_answer_done(&answer);
	return r;
}

/* 0 and the answer that counts; -ENOENT: there is none. */
static int get(struct remote *remote, const struct remote_context *context,
	       const struct item *item, struct cached *ret_cached)
{
	struct cached kept = {0};
	bool has_kept = cache_get(remote->cache, item->name, item->url,
				  &kept) == 0;
	int r = 0;

	if (!has_kept && (context->offline || remote->is_down))
		return context->offline ? -ENOENT : -EHOSTDOWN;
	if (!context->offline && !remote->is_down &&
	    !(has_kept && cache_is_fresh(&kept))) {
		r = ask(remote, context, item, has_kept, &kept);
		if (r == -EHOSTDOWN && has_kept)
			r = 0;
	}
	if (!r && !kept.there)
		r = -ENOENT;
	if (r < 0)
		cached_done(&kept);
	else
		*ret_cached = kept;
	return r;
}

/* --- A build-id ----------------------------------------------------------- */

static int get_level(struct remote *remote,
		     const struct remote_context *context, const char *hex,
		     uint32_t *ret_level)
{
	_cleanup_str_ struct str url = {0}, name = {0}, text = {0};
	struct cached cached = {0};
	int r = str_addf(&url, "%s/%s/latest", remote->url, hex);

	if (!r)
		r = str_addf(&name, "%s.latest", hex);
	if (!r)
		r = get(remote, context, &(struct item){ .url = url.s,
			.name = name.s, .max_bytes = LEVEL_MAX_BYTES },
			&cached);
	if (r < 0)
		return r;
	r = file_read(cached.body.s, &text);
	if (!r)
		r = parse_level(&text, ret_level);
	if (r < 0)
		log_error(r, "cannot use '%s'", cached.body.s);
	cached_done(&cached);
	return r == -ENOENT ? -EIO : r;
}

static int get_patch(struct remote *remote,
		     const struct remote_context *context, const char *hex,
		     const struct str *url, const struct str *name,
		     struct known *known)
{
	struct cached cached = {0};
	int r = get(remote, context, &(struct item){ .url = url->s,
		    .name = name->s, .max_bytes = PATCH_MAX_BYTES,
		    .hex = hex }, &cached);

	if (r < 0)
		return r;
	known->name = strdup(url->s);
	known->path = strdup(cached.body.s);
	cached_done(&cached);
	return known->name && known->path ? 0 : -ENOMEM;
}

static int find(struct remote *remote, const struct remote_context *context,
		const char *hex, struct known *known)
{
	_cleanup_str_ struct str url = {0}, name = {0};
	int r;

	if (remote->is_file) {
		r = str_add(&url, remote->url);
		if (!r)
			r = str_add(&name, "file.kpatch");
		if (!r)
			r = get_patch(remote, context, "", &url, &name, known);
		/* It was named: that it is not there is no answer. */
		if (r == -ENOENT && !context->offline)
			return log_error(0, "'%s' is not there", url.s),
			       -EBADMSG;
		return r;
	}
	r = get_level(remote, context, hex, &known->level);
	known->has_level = !r;
	if (!r)
		r = str_addf(&url, "%s/%s/%u/kpatch.bin", remote->url, hex,
			     (unsigned)known->level);
	else if (r == -ENOENT)
		r = str_addf(&url, "%s/%s.kpatch", remote->url, hex);
	if (!r && known->has_level)
		r = str_addf(&name, "%s.%u", hex, (unsigned)known->level);
	else if (!r)
		r = str_addf(&name, "%s.kpatch", hex);
	if (r < 0)
		return r;
	r = get_patch(remote, context, hex, &url, &name, known);
	if (r == -ENOENT && known->has_level)
		return log_error(0, "'%s' is not there, although "
				 "'%s/%s/latest' names it", url.s, remote->url, hex),
		       -EBADMSG;
	return r;
}

/* One file is for whatever it is for: found once. */
static const char *key_of(const struct remote *remote, const char *hex)
{
	return remote->is_file ? "" : hex;
}

int remote_find(struct remote *remote, const struct remote_context *context,
		const char *hex, struct remote_patch *ret_patch)
{
	struct known *known = map_get(&remote->known, key_of(remote, hex));
	int r;

	if (!known) {
		if (!remote->cache) {
			r = cache_open(remote->url, &remote->cache);
			if (r < 0)
				return r;
		}
		known = calloc(1, sizeof(*known));
		if (!known || !(known->hex = strdup(key_of(remote, hex)))) {
			known_free(known);
			return -ENOMEM;
		}
		known->result = find(remote, context, hex, known);
		r = known->result == -ENOMEM ? -ENOMEM :
		    map_set(&remote->known, known->hex, known);
		if (r < 0) {
			known_free(known);
			return r;
		}
	}
	if (!known->result)
		*ret_patch = (struct remote_patch){
			known->name, known->path, known->has_level,
			known->level,
		};
	return known->result;
}
