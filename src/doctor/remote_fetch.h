/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The helper process that makes requests. It is forked at the first, drops
 * root's rights, has no descriptor but its socket, and ends with its owner. All
 * that it says is read as if a stranger had said it.
 */
#ifndef SUTURE_DOCTOR_REMOTE_FETCH_H
#define SUTURE_DOCTOR_REMOTE_FETCH_H

#include <stdint.h>
#include <sys/types.h>

#include "base/str.h"

#define FETCH_CONNECT_S		5
#define FETCH_TOTAL_S		120	/* a whole answer */
#define FETCH_STALL_S		10	/* with less than 1 KiB a second */
#define FETCH_REDIRECTS		5
#define FETCH_URL_MAX		4096	/* bytes */
#define FETCH_TAG_MAX		256	/* ETag, Last-Modified */

/* Zero-initialised: no helper yet. */
struct fetch {
	pid_t pid;
	int fd;
};

struct fetch_request {
	const char *url;
	size_t max_bytes;	/* an answer that is longer is an error */
	/* What is kept already, "" if nothing: for If-None-Match and
	 * If-Modified-Since. */
	const char *etag, *modified;
};

struct fetch_answer {
	int status;		/* of HTTP; 0: none, `why` says what is wrong */
	struct str body, etag, modified, why;
};

void fetch_done(struct fetch *fetch);
void fetch_answer_done(struct fetch_answer *answer);

/* Ask. 0 if there is an answer, be it that there is none. -EIO and the like if
 * the helper cannot be had. */
int fetch_get(struct fetch *fetch, const struct fetch_request *request,
	      struct fetch_answer *ret_answer);

/* In the helper: serve requests from fd until its other end is closed. */
void fetch_serve(int fd);

#endif
