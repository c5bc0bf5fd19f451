/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A request and its answer are a head and its strings, over a socket pair. Both
 * ends are this program, so numbers are as the machine has them.
 */
#include "doctor/remote_fetch.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/vec.h"
#include "doctor/remote_curl.h"

#define HELPER_FD	3
#define NOBODY		65534
#define WHY_MAX		1024

/* The helper keeps to its own times; this is for one that does not. */
#define DEADLINE_US	((FETCH_TOTAL_S + 30) * (uint64_t)1000000)

struct request_head {
	uint64_t max_bytes;
	uint32_t url_n, etag_n, modified_n;
};

struct answer_head {
	int32_t status;
	uint64_t body_n;
	uint32_t etag_n, modified_n, why_n;
};

/* --- Both ends ------------------------------------------------------------ */

/* All of it, until a deadline (0: none). -EPIPE if the other end is gone. */
static int receive(int fd, void *bytes, size_t n, uint64_t deadline_us)
{
	char *p = bytes;

	while (n) {
		struct pollfd poll_fd = { .fd = fd, .events = POLLIN };
		uint64_t now = clock_us();
		ssize_t got;
		int r;

		if (deadline_us && now >= deadline_us)
			return -ETIMEDOUT;
		r = poll(&poll_fd, 1, !deadline_us ? -1 :
			 (int)((deadline_us - now) / 1000 + 1));
		if (r < 0 && errno != EINTR)
			return -errno;
		if (r <= 0)
			continue;
		got = recv(fd, p, n, MSG_DONTWAIT);
		if (got == 0)
			return -EPIPE;
		if (got < 0 && errno != EINTR && errno != EAGAIN)
			return -errno;
		if (got > 0) {
			p += got;
			n -= (size_t)got;
		}
	}
	return 0;
}

static int receive_str(int fd, size_t n, size_t max, uint64_t deadline_us,
		       struct str *str)
{
	int r;

	if (n > max)
		return -EBADMSG;
	r = vec_grow_raw((void **)&str->s, 0, &str->cap, n + 1, 1);
	if (!r)
		r = receive(fd, str->s, n, deadline_us);
	if (r < 0)
		return r;
	str->n = n;
	str->s[n] = '\0';
	return 0;
}

void fetch_answer_done(struct fetch_answer *answer)
{
	str_done(&answer->body);
	str_done(&answer->etag);
	str_done(&answer->modified);
	str_done(&answer->why);
}

/* --- The helper ----------------------------------------------------------- */

struct held_request {
	struct request_head head;
	struct str url, etag, modified;
};

static int send_answer(int fd, const struct fetch_answer *answer)
{
	struct answer_head head = {
		.status = answer->status, .body_n = answer->body.n,
		.etag_n = (uint32_t)answer->etag.n,
		.modified_n = (uint32_t)answer->modified.n,
		.why_n = (uint32_t)answer->why.n,
	};
	int r = send_all(fd, &head, sizeof(head));

	if (!r)
		r = send_all(fd, answer->body.s, answer->body.n);
	if (!r)
		r = send_all(fd, answer->etag.s, answer->etag.n);
	if (!r)
		r = send_all(fd, answer->modified.s, answer->modified.n);
	return r ? r : send_all(fd, answer->why.s, answer->why.n);
}

static int receive_request(int fd, struct held_request *q)
{
	int r = receive(fd, &q->head, sizeof(q->head), 0);

	if (!r)
		r = receive_str(fd, q->head.url_n, FETCH_URL_MAX, 0, &q->url);
	if (!r)
		r = receive_str(fd, q->head.etag_n, FETCH_TAG_MAX, 0,
				&q->etag);
	return r ? r : receive_str(fd, q->head.modified_n, FETCH_TAG_MAX, 0,
				   &q->modified);
}

static int serve_one(int fd, struct remote_curl *curl, const char *why)
{
	struct held_request q = {0};
	struct fetch_answer answer = {0};
	int r = receive_request(fd, &q);

	if (!r && curl) {
		struct fetch_request request = {
			.url = q.url.s, .max_bytes = q.head.max_bytes,
			.etag = q.etag.s, .modified = q.modified.s,
		};

		r = remote_curl_get(curl, &request, &answer);
	} else if (!r) {
		r = str_add(&answer.why, why);
	}
	if (answer.why.n > WHY_MAX)
		answer.why.n = WHY_MAX;
	if (!r)
		r = send_answer(fd, &answer);
	fetch_answer_done(&answer);
	str_done(&q.url);
	str_done(&q.etag);
	str_done(&q.modified);
	return r;
}

void fetch_serve(int fd)
{
	const char *why = NULL;
	struct remote_curl *curl = remote_curl_new(&why);

	while (serve_one(fd, curl, why) == 0)
		;
	remote_curl_free(curl);
}

/* Root in a user namespace that has no such id stays what it is there. */
static bool drop_rights(void)
{
	const struct rlimit none = {0};
	bool dropped = true;

	setrlimit(RLIMIT_CORE, &none);
	if (geteuid() == 0)
		dropped = (setgroups(0, NULL) == 0 || errno == EPERM) &&
			  (setresgid(NOBODY, NOBODY, NOBODY) == 0 ||
			   errno == EINVAL) &&
			  (setresuid(NOBODY, NOBODY, NOBODY) == 0 ||
			   errno == EINVAL);
	return dropped && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

/* Nothing of the doctor's stays but the socket. */
static bool keep_only(int fd)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC), i;

	if (null < 0 || (fd != HELPER_FD && dup2(fd, HELPER_FD) < 0))
		return false;
	for (i = 0; i < HELPER_FD; i++)
		if (dup2(null, i) < 0)
			return false;
	close_from(HELPER_FD + 1);
	return true;
}

static void run_helper(int fd, pid_t owner)
{
	sigset_t none;
	int sig;

	sigemptyset(&none);
	for (sig = 1; sig < SIGRTMIN; sig++)
		signal(sig, SIG_DFL);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (!keep_only(fd) || !drop_rights())
		_exit(1);
	/* Behind the change of rights, which takes this back. prctl(2) */
	prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
	if (getppid() == owner)
		fetch_serve(HELPER_FD);
	_exit(0);
}

/* --- The doctor ----------------------------------------------------------- */

static int start(struct fetch *fetch)
{
	pid_t owner = getpid(), pid;
	int fds[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) < 0)
		return -errno;
	pid = fork();
	if (pid == 0)
		run_helper(fds[1], owner);
	close(fds[1]);
	if (pid < 0) {
		int r = -errno;

		close(fds[0]);
		return r;
	}
	fetch->pid = pid;
	fetch->fd = fds[0];
	return 0;
}

/* It ends by itself when its socket does; what is under way is not awaited. */
void fetch_done(struct fetch *fetch)
{
	if (!fetch->pid)
		return;
	close(fetch->fd);
	kill(fetch->pid, SIGKILL);
	while (waitpid(fetch->pid, NULL, 0) < 0 && errno == EINTR)
		;
	*fetch = (struct fetch){0};
}

static int send_request(int fd, const struct fetch_request *request)
{
	struct request_head head = {
		.max_bytes = request->max_bytes,
		.url_n = (uint32_t)strlen(request->url),
		.etag_n = (uint32_t)strlen(request->etag),
		.modified_n = (uint32_t)strlen(request->modified),
	};
	int r = send_all(fd, &head, sizeof(head));

	if (!r)
		r = send_all(fd, request->url, head.url_n);
	if (!r)
		r = send_all(fd, request->etag, head.etag_n);
	return r ? r : send_all(fd, request->modified, head.modified_n);
}

static int receive_answer(int fd, size_t max_bytes, struct fetch_answer *a)
{
	uint64_t until = clock_us() + DEADLINE_US;
	struct answer_head head;
	int r = receive(fd, &head, sizeof(head), until);

	if (r < 0)
		return r;
	a->status = head.status;
	r = receive_str(fd, head.body_n, max_bytes, until, &a->body);
	if (!r)
		r = receive_str(fd, head.etag_n, FETCH_TAG_MAX, until,
				&a->etag);
	if (!r)
		r = receive_str(fd, head.modified_n, FETCH_TAG_MAX, until,
				&a->modified);
	if (!r)
		r = receive_str(fd, head.why_n, WHY_MAX, until, &a->why);
	if (r < 0)
		return r;
	/* They go into a file of lines, and to a terminal. */
	str_make_printable(a->etag.s);
	str_make_printable(a->modified.s);
	str_make_printable(a->why.s);
	return 0;
}

int fetch_get(struct fetch *fetch, const struct fetch_request *request,
	      struct fetch_answer *ret_answer)
{
	struct fetch_answer answer = {0};
	int r = fetch->pid ? 0 : start(fetch);

	if (!r)
		r = send_request(fetch->fd, request);
	if (!r)
		r = receive_answer(fetch->fd, request->max_bytes, &answer);
	if (r < 0) {
		fetch_answer_done(&answer);
		fetch_done(fetch);
		return r;
	}
	*ret_answer = answer;
	return 0;
}
