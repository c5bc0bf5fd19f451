/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One easy handle for all requests, so that connections are kept. libcurl is
 * loaded with dlopen(3): with what it needs it would take longer to load than
 * the doctor takes for a patch.
 */
#include "doctor/remote_curl.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Machines that are built for crosswise may have no headers of it. */
#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#define HAVE_CURL 1
#else
#define HAVE_CURL 0
#endif

/* The name of the library that was there at build time: src/Makefile. */
#ifndef CURL_SONAME
#define CURL_SONAME "libcurl.so.4"
#endif

#if HAVE_CURL

struct remote_curl {
	CURL *easy;
	__typeof__(&curl_global_init) global_init;
	__typeof__(&curl_easy_init) init;
	__typeof__(&curl_easy_reset) reset;
	__typeof__(&curl_easy_setopt) set;
	__typeof__(&curl_easy_perform) perform;
	__typeof__(&curl_easy_cleanup) cleanup;
	__typeof__(&curl_easy_strerror) strerror;
	__typeof__(&curl_slist_append) append;
	__typeof__(&curl_slist_free_all) free_all;
};

/* What is read of an answer that is none of ours, so that the connection can
 * be used again. */
#define PAGE_OF_ERROR_MAX	((size_t)65536)

/* A request under way. */
struct transfer {
	struct fetch_answer *answer;
	size_t max_bytes, ignored;
	long status;		/* of the answer that is being read */
	bool too_long;
};

static bool find_call(void *handle, const char *name, void *ret_call)
{
	void *call = dlsym(handle, name);

	memcpy(ret_call, &call, sizeof(call));
	return call;
}

static bool find_calls(void *so, struct remote_curl *c)
{
	return find_call(so, "curl_global_init", &c->global_init) &&
	       find_call(so, "curl_easy_init", &c->init) &&
	       find_call(so, "curl_easy_reset", &c->reset) &&
	       find_call(so, "curl_easy_setopt", &c->set) &&
	       find_call(so, "curl_easy_perform", &c->perform) &&
	       find_call(so, "curl_easy_cleanup", &c->cleanup) &&
	       find_call(so, "curl_easy_strerror", &c->strerror) &&
	       find_call(so, "curl_slist_append", &c->append) &&
	       find_call(so, "curl_slist_free_all", &c->free_all);
}

struct remote_curl *remote_curl_new(const char **ret_why)
{
	struct remote_curl *c = calloc(1, sizeof(*c));
	void *so = dlopen(CURL_SONAME, RTLD_NOW | RTLD_LOCAL);

	if (!c || !so || !find_calls(so, c)) {
		const char *why = dlerror();

		*ret_why = why ? why : "no memory";
		free(c);
		return NULL;
	}
	if (c->global_init(CURL_GLOBAL_DEFAULT) || !(c->easy = c->init())) {
		*ret_why = CURL_SONAME " cannot be initialised";
		return remote_curl_free(c);
	}
	return c;
}

struct remote_curl *remote_curl_free(struct remote_curl *curl)
{
	if (curl && curl->easy)
		curl->cleanup(curl->easy);
	free(curl);
	return NULL;
}

static size_t take_body(char *bytes, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;

	n *= size;
	if (t->status != 200) {
		t->ignored += n;
		return t->ignored > PAGE_OF_ERROR_MAX ? 0 : n;
	}
	t->too_long = n > t->max_bytes - t->answer->body.n;
	if (t->too_long || str_addn(&t->answer->body, bytes, n) < 0)
		return 0;
	return n;
}

/* The value of a header field, if the line is of that name. */
static void take_field(const char *line, size_t n, const char *name,
		       struct str *value)
{
	size_t name_n = strlen(name);

	if (n <= name_n || strncasecmp(line, name, name_n) ||
	    line[name_n] != ':')
		return;
	for (n -= name_n + 1, line += name_n + 1; n && *line == ' '; n--)
		line++;
	while (n && (line[n - 1] == '\r' || line[n - 1] == '\n' ||
		     line[n - 1] == ' '))
		n--;
	value->n = 0;
	if (n <= FETCH_TAG_MAX)
		(void)str_addn(value, line, n);
}

/* Of several answers, after redirects, the last one counts. */
static size_t take_header(char *line, size_t size, size_t n, void *ctx)
{
	struct transfer *t = ctx;
	struct fetch_answer *answer = t->answer;

	n *= size;
	if (n > 5 && !strncmp(line, "HTTP/", 5)) {
		const char *code = memchr(line, ' ', n);

		/* The line ends in a line feed: strtol() stops there. */
		t->status = code ? strtol(code, NULL, 10) : 0;
		answer->etag.n = answer->modified.n = answer->body.n = 0;
	}
	take_field(line, n, "ETag", &answer->etag);
	take_field(line, n, "Last-Modified", &answer->modified);
	return n;
}

/* HTTP and HTTPS alone, also behind a redirect; from HTTPS never to HTTP. */
static void set_protocols(struct remote_curl *c, bool tls)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	c->set(c->easy, CURLOPT_PROTOCOLS_STR, tls ? "https" : "http,https");
	c->set(c->easy, CURLOPT_REDIR_PROTOCOLS_STR,
	       tls ? "https" : "http,https");
#else
	long which = CURLPROTO_HTTPS | (tls ? 0 : CURLPROTO_HTTP);

	c->set(c->easy, CURLOPT_PROTOCOLS, which);
	c->set(c->easy, CURLOPT_REDIR_PROTOCOLS, which);
#endif
}

static void set_limits(struct remote_curl *c)
{
	c->set(c->easy, CURLOPT_CONNECTTIMEOUT, (long)FETCH_CONNECT_S);
	c->set(c->easy, CURLOPT_TIMEOUT, (long)FETCH_TOTAL_S);
	c->set(c->easy, CURLOPT_LOW_SPEED_TIME, (long)FETCH_STALL_S);
	c->set(c->easy, CURLOPT_LOW_SPEED_LIMIT, 1024L);
	c->set(c->easy, CURLOPT_FOLLOWLOCATION, 1L);
	c->set(c->easy, CURLOPT_MAXREDIRS, (long)FETCH_REDIRECTS);
	c->set(c->easy, CURLOPT_NOSIGNAL, 1L);
}

/* "Name: value" onto the list; the list as it was if there is no value. */
static struct curl_slist *add_field(struct remote_curl *c,
				    struct curl_slist *list, const char *name,
				    const char *value)
{
	_cleanup_str_ struct str line = {0};
	struct curl_slist *longer = NULL;

	if (*value && str_addf(&line, "%s: %s", name, value) == 0)
		longer = c->append(list, line.s);
	return longer ? longer : list;
}

static void explain(struct remote_curl *c, CURLcode code,
		    const struct transfer *t)
{
	if (t->too_long)
		(void)str_addf(&t->answer->why, "more than %zu bytes",
			       t->max_bytes);
	else
		(void)str_add(&t->answer->why, c->strerror(code));
}

int remote_curl_get(struct remote_curl *c, const struct fetch_request *request,
		    struct fetch_answer *answer)
{
	struct transfer t = { .answer = answer,
			      .max_bytes = request->max_bytes };
	struct curl_slist *fields = NULL;
	CURLcode code;

	c->reset(c->easy);
	set_protocols(c, !strncasecmp(request->url, "https:", 6));
	set_limits(c);
	fields = add_field(c, fields, "If-None-Match", request->etag);
	fields = add_field(c, fields, "If-Modified-Since", request->modified);
	c->set(c->easy, CURLOPT_URL, request->url);
	c->set(c->easy, CURLOPT_USERAGENT, "suture/" SUTURE_VERSION);
	c->set(c->easy, CURLOPT_HTTPHEADER, fields);
	c->set(c->easy, CURLOPT_WRITEFUNCTION, take_body);
	c->set(c->easy, CURLOPT_WRITEDATA, &t);
	c->set(c->easy, CURLOPT_HEADERFUNCTION, take_header);
	c->set(c->easy, CURLOPT_HEADERDATA, &t);
	code = c->perform(c->easy);
	if (code == CURLE_OK || t.ignored > PAGE_OF_ERROR_MAX)
		answer->status = (int)t.status;
	else
		explain(c, code, &t);
	c->free_all(fields);
	return 0;
}

#else /* !HAVE_CURL */

struct remote_curl *remote_curl_new(const char **ret_why)
{
	*ret_why = "this program was built without libcurl";
	return NULL;
}

struct remote_curl *remote_curl_free(struct remote_curl *curl)
{
	free(curl);
	return NULL;
}

int remote_curl_get(struct remote_curl *curl,
		    const struct fetch_request *request,
		    struct fetch_answer *answer)
{
	(void)curl;
	(void)request;
	(void)answer;
	return -ENOSYS;
}

#endif
