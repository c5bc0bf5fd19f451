/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/server_request.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_catch.h"
#include "doctor/server_start.h"
#include "doctor/server_state.h"
#include "doctor/tracee_proc.h"

#define LINE_MAX_BYTES	4096
#define WORDS_MAX	64
#define PATIENCE_S	5	/* for a client that says nothing */

struct request {
	int fd;
	struct ucred peer;	/* who connected; uid -1: nobody to us */
	uid_t uid;		/* in any case */
	pid_t sender;		/* of the line */
	char *words[WORDS_MAX + 1];
	size_t n;
};

static void answer(int fd, const char *text)
{
	/* Who has gone does not want to know. */
	send(fd, text, strlen(text), MSG_NOSIGNAL);
}

static void answer_status(int fd, int status)
{
	char line[32];

	snprintf(line, sizeof(line), "status %d\n", status);
	answer(fd, line);
}

static int refuse(int fd, enum outcome outcome, const char *why)
{
	char line[128];

	snprintf(line, sizeof(line), "%s\n", why);
	answer(fd, line);
	answer_status(fd, outcome);
	return -EINVAL;
}

/* --- Starting programs -------------------------------------------------- */

/* The shim says so when execve(2) returned to it. */
static bool says_it_failed(void *ctx)
{
	const struct request *request = ctx;
	char byte;

	return recv(request->fd, &byte, 1, MSG_DONTWAIT) > 0;
}

/* A number that may be of another pid namespace: the last of NSpid, proc(5). */
static pid_t find_thread(pid_t pid, uint64_t number)
{
	_cleanup_closedir_ DIR *dir = NULL;
	struct dirent *entry;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)pid);
	dir = opendir(path);
	while (dir && (entry = readdir(dir))) {
		_cleanup_str_ struct str text = {0};
		pid_t tid = (pid_t)atoi(entry->d_name);
		const char *ids, *last;

		snprintf(path, sizeof(path), "/proc/%d/status", (int)tid);
		if (tid <= 0 || file_read(path, &text) < 0)
			continue;
		ids = strstr(str_cstr(&text), "\nNSpid:");
		if (!ids)
			continue;
		last = ids + strcspn(ids + 1, "\n");
		while (last > ids && last[0] != '\t')
			last--;
		if (strtoull(last + 1, NULL, 10) == number)
			return tid;
	}
	return 0;
}

/* Real and effective one. */
static bool is_of_user(pid_t pid, uid_t uid)
{
	_cleanup_str_ struct str status = {0};
	unsigned real, effective;
	const char *at;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	if (file_read(path, &status) < 0)
		return false;
	at = strstr(str_cstr(&status), "\nUid:");
	return at && sscanf(at, "\nUid: %u %u", &real, &effective) == 2 &&
	       (real == uid || effective == uid);
}

/* A connection can be handed on, and who connected may have become another
 * program since, or have left its number to a process of somebody else's. */
static bool is_sender(const struct request *request)
{
	return request->sender == request->peer.pid &&
	       is_of_user(request->peer.pid, request->uid);
}

static void serve_exec(const struct server_view *view,
		       struct request *request)
{
	struct catch catch = { .pid = request->peer.pid };
	uint64_t start_us = clock_us(), number = 0;
	int r;

	if (request->n > 1 &&
	    parse_u64(request->words[1], 10, INT32_MAX, &number) < 0) {
		refuse(request->fd, OUTCOME_USAGE, "no thread");
		return;
	}
	/* Also if the seize waits: for a thread of theirs that is in execve(2). */
	alarm(START_HOLD_MAX_S);
	catch.tid = number ? find_thread(catch.pid, number) : catch.pid;
	r = catch.tid && is_sender(request) ? catch_seize(&catch) : -ESRCH;
	if (r < 0) {
		refuse(request->fd, OUTCOME_FAILED, "cannot be traced");
		return;
	}
	answer(request->fd, "go\n");
	r = catch_await_exec(&catch, START_EXEC_US, says_it_failed, request);
	if (r > 0)
		start_patch_caught(view, &catch, false, start_us);
	else if (r == 0)
		catch_release(&catch);
	answer_status(request->fd, r > 0 ? OUTCOME_DONE : OUTCOME_FAILED);
}

/* Its libraries are there, its constructors are due; it waits for our word. */
static void serve_started(const struct server_view *view,
			  struct request *request)
{
	struct session_options session = view->options->session;
	uint64_t start_us = clock_us();
	enum outcome outcome;
	char path[PATH_MAX];

	if (!is_sender(request)) {
		refuse(request->fd, OUTCOME_FAILED, "for yourself only");
		return;
	}
	alarm(START_HOLD_MAX_S);
	start_read_exe(request->peer.pid, path);
	session.is_loaded = true;
	worker_silence();
	outcome = server_patch_held(view, request->peer.pid, &session);
	start_say(view, request->peer.pid, path, outcome, false, start_us);
	answer_status(request->fd, outcome);
}

/* --- What is asked for -------------------------------------------------- */

struct verb {
	const char *name;
	bool own;	/* anybody may ask for it, for own processes */
	enum outcome (*run)(const struct server_view *view,
			    const struct command *command,
			    char *const names[], int n);
};

static enum outcome run_patch(const struct server_view *view,
			      const struct command *command,
			      char *const names[], int n)
{
	(void)names;
	(void)n;
	return server_patch(view, command->pid, &command->session);
}

static enum outcome run_unpatch(const struct server_view *view,
				const struct command *command,
				char *const names[], int n)
{
	(void)view;
	return command_unpatch(command, names, n);
}

static enum outcome run_list(const struct server_view *view,
			     const struct command *command,
			     char *const names[], int n)
{
	(void)view;
	(void)names;
	(void)n;
	return command_list(command);
}

static enum outcome run_info(const struct server_view *view,
			     const struct command *command,
			     char *const names[], int n)
{
	enum outcome outcome = OUTCOME_FAILED;
	struct storage storage;

	(void)names;
	(void)n;
	if (server_open_storage(view, &storage) == 0)
		outcome = command_info(command, &storage, NULL, NULL);
	storage_done(&storage);
	return outcome;
}

static const struct verb verbs[] = {
	{ "patch", false, run_patch },
	{ "unpatch", false, run_unpatch },
	{ "list", true, run_list },
	{ "info", true, run_info },
};

/* Or as good as. */
static bool is_root(const struct request *request)
{
	return request->peer.uid == 0 || request->peer.uid == geteuid();
}

static bool may_ask(const struct verb *verb, const struct request *request,
		    pid_t pid)
{
	struct stat st;
	char path[32];

	if (is_root(request))
		return true;
	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	return verb->own && pid && stat(path, &st) == 0 &&
	       st.st_uid == request->peer.uid;
}

/* VERB PID|all [json] [NAME...] */
static void serve_verb(const struct server_view *view,
		       struct request *request, const struct verb *verb)
{
	struct command command = { .session = view->options->session };
	uint64_t pid = 0;
	size_t i = 2;

	if (request->n < 2 || (!streq(request->words[1], "all") &&
	    (parse_u64(request->words[1], 10, INT32_MAX, &pid) < 0 || !pid))) {
		refuse(request->fd, OUTCOME_USAGE, "no process id");
		return;
	}
	command.pid = (pid_t)pid;
	if (!may_ask(verb, request, command.pid)) {
		refuse(request->fd, OUTCOME_FAILED, "not allowed");
		return;
	}
	/* What they have in their processes, or do not read, shall not keep us. */
	if (!is_root(request))
		alarm(START_HOLD_MAX_S);
	if (i < request->n && streq(request->words[i], "json")) {
		command.json = true;
		i++;
	}
	/* A client that goes away must not end us in the middle. */
	dup2(request->fd, STDOUT_FILENO);
	dup2(request->fd, STDERR_FILENO);
	i = (size_t)verb->run(view, &command, request->words + i,
			      (int)(request->n - i));
	fflush(stdout);
	server_say(view, "%s %s for uid %d: status %zu", verb->name,
		   request->words[1], (int)request->peer.uid, i);
	answer_status(request->fd, (int)i);
}

/* --- The line ----------------------------------------------------------- */

/* As recv(2); *ret_sender is who the kernel says sent it, unix(7). */
static ssize_t receive(int fd, void *bytes, size_t n, pid_t *ret_sender)
{
	char control[CMSG_SPACE(sizeof(struct ucred))]
		__attribute__((aligned(__alignof__(struct cmsghdr))));
	struct iovec iov = { bytes, n };
	struct msghdr message = { .msg_iov = &iov, .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen = sizeof(control) };
	ssize_t got = recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
	struct cmsghdr *c = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
	struct ucred sender = {0};

	if (c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_CREDENTIALS)
		memcpy(&sender, CMSG_DATA(c), sizeof(sender));
	*ret_sender = sender.pid;
	return got;
}

static int read_line(struct request *request, char line[LINE_MAX_BYTES])
{
	size_t n = 0;

	while (n < LINE_MAX_BYTES - 1) {
		ssize_t got = receive(request->fd, line + n,
				      LINE_MAX_BYTES - 1 - n,
				      &request->sender);
		char *end;

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got < 0 ? -errno : -EPIPE;
		n += (size_t)got;
		line[n] = '\0';
		end = memchr(line, '\n', n);
		if (end) {
			*end = '\0';
			return 0;
		}
	}
	return -E2BIG;
}

/* "suture VERSION WORDS..." */
static int split(char *line, struct request *request)
{
	char *word, *rest = line;
	uint64_t version;

	while ((word = strsep(&rest, " "))) {
		if (!*word)
			continue;
		if (request->n == WORDS_MAX)
			return refuse(request->fd, OUTCOME_USAGE,
				      "too many words");
		request->words[request->n++] = word;
	}
	if (request->n < 3 || !streq(request->words[0], "suture") ||
	    parse_u64(request->words[1], 10, UINT32_MAX, &version) < 0)
		return refuse(request->fd, OUTCOME_USAGE,
			      "not a request: suture 1 COMMAND ...");
	if (version != SERVER_PROTOCOL)
		return refuse(request->fd, OUTCOME_USAGE,
			      "this server speaks version 1");
	request->n -= 2;
	memmove(request->words, request->words + 2,
		request->n * sizeof(*request->words));
	request->words[request->n] = NULL;
	return 0;
}

static void serve(const struct server_view *view, struct request *request)
{
	const char *word = request->words[0];
	size_t i;

	if (streq(word, "exec")) {
		serve_exec(view, request);
		return;
	}
	if (streq(word, "started")) {
		serve_started(view, request);
		return;
	}
	for (i = 0; i < sizeof(verbs) / sizeof(*verbs); i++)
		if (streq(word, verbs[i].name)) {
			serve_verb(view, request, &verbs[i]);
			return;
		}
	refuse(request->fd, OUTCOME_USAGE, "unknown command");
}

/* In a pid namespace of its own? Its root is not ours. */
static bool is_contained(pid_t pid)
{
	struct stat theirs, ours;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", (int)pid);
	return stat(path, &theirs) < 0 || stat("/proc/self/ns/pid", &ours) < 0 ||
	       theirs.st_dev != ours.st_dev || theirs.st_ino != ours.st_ino;
}

void request_serve(const struct server_view *view, int fd)
{
	const struct timeval patience = { .tv_sec = PATIENCE_S };
	struct request request = { .fd = fd };
	socklen_t n = sizeof(request.peer);
	char line[LINE_MAX_BYTES];

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &request.peer, &n) < 0 ||
	    request.peer.pid <= 0)
		return;
	request.uid = request.peer.uid;
	if (is_contained(request.peer.pid))
		request.peer.uid = (uid_t)-1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
	/* For the whole line, however it is dealt out. */
	alarm(PATIENCE_S);
	if (read_line(&request, line) < 0) {
		refuse(fd, OUTCOME_USAGE, "no line");
		return;
	}
	alarm(0);
	if (split(line, &request) == 0)
		serve(view, &request);
}
