/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Answers of servers, kept on disk: for each a file NAME.meta, which names the
 * file of its bytes, if there are any. Replacing NAME.meta changes the answer,
 * at once. All of it may be removed at any time.
 */
#ifndef SUTURE_DOCTOR_REMOTE_CACHE_H
#define SUTURE_DOCTOR_REMOTE_CACHE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

#define CACHE_FRESH_S		60	/* an answer is used without asking */
#define CACHE_FRESH_NONE_S	300	/* that there is none */

struct cached {
	bool there;		/* else: the server had none */
	uint64_t checked_s;	/* when it was asked the last time */
	struct str body;	/* path of the bytes; none if !there */
	struct str etag, modified;
};

void cached_done(struct cached *cached);

/* The folder for what url answers; made if need be, safe from others. *ret_dir
 * is to be freed. Logs. */
int cache_open(const char *url, char **ret_dir);

/* -ENOENT if there is no answer for url (kept as name), or no sound one. */
int cache_get(const char *dir, const char *name, const char *url,
	      struct cached *ret_cached);

/* Is it young enough to be used without asking? SUTURE_CACHE_SECONDS
 * overrides. */
bool cache_is_fresh(const struct cached *cached);

/* Keep an answer; the fields of *cached but `there`, etag and modified are
 * filled. bytes is NULL for one whose bytes are as they were. */
int cache_put(const char *dir, const char *name, const char *url,
	      const struct str *bytes, struct cached *cached);

#endif
