/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An HTTP server and its client in one event loop, buffers and tagged data in
 * between; one line a round.
 */
#include <arpa/inet.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/tag.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int replies;

static void on_request(struct evhttp_request *req, void *arg)
{
	struct evbuffer *in = evhttp_request_get_input_buffer(req);
	struct evbuffer *out = evbuffer_new();

	(void)arg;
	evbuffer_add_printf(out, "%zu bytes", evbuffer_get_length(in));
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

/* CVE-2026-63384: a length that is no int. */
static int long_tag(void)
{
	struct evbuffer *buf = evbuffer_new();
	ev_uint32_t tag;
	int len;

	evtag_encode_tag(buf, 7);
	evtag_encode_int(buf, 0xfffffff0);
	len = evtag_unmarshal_header(buf, &tag);
	evbuffer_free(buf);
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
		printf("round %d %d %d taglen=%d fold=%d\n", a, t, b,
		       long_tag(), folded_header());
		fflush(stdout);
		usleep(2000);
	}
}
