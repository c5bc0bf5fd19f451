/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Requests by libcurl, in the helper process alone. */
#ifndef SUTURE_DOCTOR_REMOTE_CURL_H
#define SUTURE_DOCTOR_REMOTE_CURL_H

#include "doctor/remote_fetch.h"

struct remote_curl;

/* NULL, and *ret_why, if libcurl cannot be loaded. */
struct remote_curl *remote_curl_new(const char **ret_why);
struct remote_curl *remote_curl_free(struct remote_curl *curl);

/* Fill an empty answer. -ENOMEM. */
int remote_curl_get(struct remote_curl *curl,
		    const struct fetch_request *request,
		    struct fetch_answer *answer);

#endif
