/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A storage behind a URL, in the layout of a folder: URL/BUILDID/latest (text:
 * the level) and URL/BUILDID/LEVEL/kpatch.bin, or URL/BUILDID.kpatch. A URL
 * that ends in .kpatch is one patch. docs/ARCHITECTURE.md, "Fleets".
 */
#ifndef SUTURE_DOCTOR_REMOTE_H
#define SUTURE_DOCTOR_REMOTE_H

#include <stdbool.h>

#include "base/map.h"
#include "doctor/remote_fetch.h"
#include "doctor/trust.h"

/* SUTURE_CACHE_DIR overrides; who is not root has ~/.cache/suture/remote. */
#define REMOTE_CACHE_DEFAULT	"/var/cache/suture/remote"

struct remote {
	char *url;	/* without '/' at its end */
	bool is_file;
	bool is_plain;	/* http: only signed patches are taken */
	bool is_down;	/* it did not answer: asked no more in this run */
	char *cache;	/* folder of its answers; NULL until first used */
	struct map known;	/* what was found in this run, by build-id */
};

/* What asking takes besides. */
struct remote_context {
	struct fetch *fetch;
	struct trust *trust;
	bool is_signed;		/* keep only what is signed */
	bool offline;		/* no requests */
};

/* A patch that was found; strings belong to the remote. */
struct remote_patch {
	const char *name;	/* its URL */
	const char *path;	/* in the cache */
	bool has_level;
	uint32_t level;		/* that `latest` says */
};

bool remote_is_url(const char *path);

/* -EINVAL, logged: no URL that can be used. */
int remote_new(const char *url, struct remote **ret_remote);
struct remote *remote_free(struct remote *remote);

/* The patch for a build-id (hex digits). -ENOENT if there is none; others are
 * logged, once a run for a server that does not answer. */
int remote_find(struct remote *remote, const struct remote_context *context,
		const char *hex, struct remote_patch *ret_patch);

#endif
