/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An HTTP server and its client in one event loop, buffers and tagged data in
 * between; one line a round, with what shows the fixes.
 */
#include <arpa/inet.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/tag.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "child.h"

static int replies;

static void on_request(struct evhttp_request *req, void *arg)
{
	struct evbuffer *in = evhttp_request_get_input_buffer(req);
	struct evbuffer *out = evbuffer_new();
	const char *word = evhttp_find_header(
		evhttp_request_get_input_headers(req), "Late");

	(void)arg;
	evbuffer_add_printf(out, "%zu bytes%s", evbuffer_get_length(in),
			    word ? word : "");
	evhttp_send_reply(req, HTTP_OK, "OK", out);
	evbuffer_free(out);
}

static void on_reply(struct evhttp_request *req, void *arg)
{
	char text[32] = "";

	if (req)
		evbuffer_remove(evhttp_request_get_input_buffer(req), text,
				sizeof(text) - 1);
	replies += !strcmp(text, "5 bytes");
	event_base_loopbreak(arg);
}

static int ask(struct event_base *base, int port)
{
	struct evhttp_connection *con;
	struct evhttp_request *req = evhttp_request_new(on_reply, base);
	int before = replies;

	con = evhttp_connection_base_new(base, NULL, "127.0.0.1",
					 (unsigned short)port);
	evhttp_add_header(evhttp_request_get_output_headers(req), "Host", "l");
	evbuffer_add(evhttp_request_get_output_buffer(req), "hello", 5);
	if (evhttp_make_request(con, req, EVHTTP_REQ_POST, "/x?y=z") == 0)
		event_base_dispatch(base);
	evhttp_connection_free(con);
	return replies - before;
}

static void on_answer(struct bufferevent *bev, void *arg)
{
	char *text = arg;
	size_t at = strlen(text);

	at += bufferevent_read(bev, text + at, 1023 - at);
	text[at] = '\0';
	if (strstr(text, "\r\n\r\n") || at == 1023)
		event_base_loopbreak(bufferevent_get_base(bev));
}

static void on_end(struct bufferevent *bev, short what, void *arg)
{
	(void)arg;
	if (what & (BEV_EVENT_EOF | BEV_EVENT_ERROR | BEV_EVENT_TIMEOUT))
		event_base_loopbreak(bufferevent_get_base(bev));
}

/* What the server answers to these bytes, up to 1023; empty if nothing. */
static const char *ask_raw(struct event_base *base, struct sockaddr_in *name,
			   const char *request)
{
	static char answer[1024];
	struct bufferevent *bev = bufferevent_socket_new(base, -1,
						BEV_OPT_CLOSE_ON_FREE);
	struct timeval wait = { 5, 0 };

	answer[0] = '\0';
	bufferevent_setcb(bev, on_answer, NULL, on_end, answer);
	bufferevent_set_timeouts(bev, &wait, NULL);
	bufferevent_write(bev, request, strlen(request));
	bufferevent_enable(bev, EV_READ | EV_WRITE);
	if (bufferevent_socket_connect(bev, (struct sockaddr *)name,
				       sizeof(*name)) == 0)
		event_base_dispatch(base);
	bufferevent_free(bev);
	return answer;
}

/* CVE-2026-63382: two lengths, of which a proxy may have believed the other. */
static int two_lengths(struct event_base *base, struct sockaddr_in *name)
{
	const char *answer = ask_raw(base, name, "POST /x HTTP/1.1\r\nHost: l"
		"\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
		"\r\n0\r\n\r\n");
	int status = 0;

	sscanf(answer, "HTTP/1.1 %d", &status);
	return status;
}

/* CVE-2026-63379: is what comes behind the body taken for a header? */
static int trailer(struct event_base *base, struct sockaddr_in *name)
{
	const char *answer = ask_raw(base, name, "POST /x HTTP/1.1\r\nHost: l"
		"\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nLate: word\r\n"
		"\r\n");

	return strstr(answer, "Content-Length: 11") != NULL;
}

static int tags(void)
{
	struct evbuffer *buf = evbuffer_new();
	struct timeval tv = { 3, 4 }, got = { 0, 0 };
	ev_uint32_t number = 0;
	char *text = NULL;
	int good;

	evtag_init();
	evtag_marshal_int(buf, 1, 70000);
	evtag_marshal_string(buf, 2, "text");
	evtag_marshal_timeval(buf, 3, &tv);
	good = evtag_unmarshal_int(buf, 1, &number) == 0 && number == 70000;
	good += evtag_unmarshal_string(buf, 2, &text) == 0 &&
		!strcmp(text, "text");
	good += evtag_unmarshal_timeval(buf, 3, &got) == 0 && got.tv_usec == 4;
	free(text);
	evbuffer_free(buf);
	return good;
}

static int buffers(void)
{
	struct evbuffer *a = evbuffer_new(), *b = evbuffer_new();
	char *line;
	int good;

	for (int i = 0; i < 200; i++)
		evbuffer_add_printf(a, "line %d\r\n", i);
	evbuffer_prepend(a, "first\n", 6);
	evbuffer_add_buffer(b, a);
	evbuffer_pullup(b, 4000 < evbuffer_get_length(b) ? 1000 : -1);
	line = evbuffer_readln(b, NULL, EVBUFFER_EOL_CRLF);
	good = line && !strcmp(line, "first");
	free(line);
	good += evbuffer_search(b, "line 77", 7, NULL).pos > 0;
	evbuffer_drain(b, evbuffer_get_length(b));
	evbuffer_free(a);
	evbuffer_free(b);
	return good;
}

/* CVE-2026-63384: a length that is no int, of bytes that nobody touches. */
static int long_tag(void)
{
	struct evbuffer *buf = evbuffer_new();
	const size_t size = 0x80000010;
	void *bytes = mmap(NULL, size, PROT_NONE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	ev_uint32_t tag;
	int len;

	if (bytes == MAP_FAILED)
		return 0;
	evbuffer_add(buf, "\7", 1);
	evtag_encode_int(buf, (ev_uint32_t)size);
	evbuffer_add_reference(buf, bytes, size, NULL, NULL);
	len = evtag_unmarshal_header(buf, &tag);
	evbuffer_free(buf);
	munmap(bytes, size);
	return len;
}

/* CVE-2026-63385: a header that holds the begin of another one. */
static int folded_header(void)
{
	struct evhttp_request *req = evhttp_request_new(NULL, NULL);
	int r = evhttp_add_header(evhttp_request_get_output_headers(req),
				  "One", "Two\r\n Three: 3");

	evhttp_request_free(req);
	return r;
}

/*
 * CVE-2026-63381: a buffer that begins with an empty piece gets a reference.
 * The piece is freed and then used.
 */
static int reference(void)
{
	struct evbuffer *a = evbuffer_new(), *b = evbuffer_new();
	char text[16] = "";
	int n;

	evbuffer_add_reference(b, "", 0, NULL, NULL);
	evbuffer_add(a, "some words", 10);
	evbuffer_add_buffer_reference(b, a);
	n = evbuffer_remove(b, text, sizeof(text));
	evbuffer_free(b);
	evbuffer_free(a);
	return n == 10 && !strcmp(text, "some words");
}

int main(void)
{
	struct event_base *base = event_base_new();
	struct evhttp *http = evhttp_new(base);
	struct evhttp_bound_socket *sock;
	struct sockaddr_in name;
	socklen_t len = sizeof(name);

	sock = evhttp_bind_socket_with_handle(http, "127.0.0.1", 0);
	if (!sock || getsockname(evhttp_bound_socket_get_fd(sock),
				 (struct sockaddr *)&name, &len))
		return 1;
	evhttp_set_gencb(http, on_request, NULL);
	for (;;) {
		int a = ask(base, ntohs(name.sin_port)), t = tags();
		int b = buffers();

		if (a != 1 || t < 2 || b != 2) {
			printf("wrong %d %d %d\n", a, t, b);
			return 1;
		}
		printf("round %d %d %d taglen=%d fold=%d lengths=%d "
		       "trailer=%d references=%s\n", a, t, b, long_tag(),
		       folded_header(), two_lengths(base, &name),
		       trailer(base, &name), in_child(reference));
		fflush(stdout);
		usleep(2000);
	}
}
