/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One loop over poll(2). All that may take time, may fail or reads what others
 * send is done in workers, children of this process. A worker that catches an
 * exec for the watch says over a socket when the kernel may let it go on; it is
 * let go as well when the worker ends or takes too long.
 */
#include "doctor/server.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_request.h"
#include "doctor/server_socket.h"
#include "doctor/server_watch.h"
#include "doctor/tracee.h"
#include "doctor/tracee_proc.h"

#define WORKERS_MAX	512	/* more clients wait in the queue */
#define SEIZE_US	5000	/* a seize takes longer only if the exec has
				 * the lock that it needs */
#define ANSWER_US	2000000	/* a program that starts waits so long at most */
#define SETTLE_US	200000	/* changes of the storage come in groups */
#define STORAGE_EVENTS	(IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE | \
			 IN_MOVED_FROM)

struct worker {
	pid_t pid;
	int ready_fd;		/* -1: not of the watch, or done with it */
	pid_t target;		/* the process that starts a program */
	struct watch_event event, gate;	/* that it waits in; fd -1: not */
	bool at_gate;		/* let go before it was traced */
	uint64_t deadline_us;	/* of what it waits for */
};

struct server {
	const struct server_options *options;
	struct server_list list;
	struct watch watch;
	int listen_fd, signal_fd, inotify_fd;
	bool owns_socket;
	VEC(struct worker) workers;
	pid_t pass;		/* the worker that goes over all; 0: none */
	uint64_t next_pass_us;
	uint64_t reload_us;	/* the storage changed; 0: it did not */
	bool ends;
};

void server_say(const struct server_view *view, const char *fmt, ...)
{
	_cleanup_str_ struct str line = {0};
	va_list ap;
	int r;

	va_start(ap, fmt);
	r = str_vaddf(&line, fmt, ap);
	va_end(ap);
	if (!r && str_addc(&line, '\n') == 0)
		write_all(view->log_fd, line.s, line.n);
}

static struct server_view view_of(const struct server *server, int log_fd)
{
	return (struct server_view){ server->options, &server->list, log_fd };
}

#define say(server, ...) do { \
	struct server_view _view = view_of(server, STDOUT_FILENO); \
	server_say(&_view, __VA_ARGS__); \
	} while (0)

enum outcome server_patch(const struct server_view *view, pid_t pid,
			  const struct session_options *session)
{
	struct command command = { .pid = pid, .session = *session,
				   .only_news = !pid };
	struct inject_cache cache = {0};
	struct storage storage = {0};
	enum outcome outcome = OUTCOME_FAILED;

	command.session.code_cache = &cache;
	if (storage_add(&storage, view->options->storage) == 0)
		outcome = command_patch(&command, &storage);
	storage_done(&storage);
	return outcome;
}

/* --- Workers ---------------------------------------------------------------- */

/* In the child: nothing of the server's but one descriptor, which becomes
 * number 3. The watch above all: its group lives as long as anybody has it. */
static void become_worker(int keep)
{
	sigset_t none;

	if (keep >= 0 && keep != 3)
		dup2(keep, 3);
	if (close_range(keep >= 0 ? 4 : 3, ~0U, 0) < 0)
		_exit(OUTCOME_FAILED);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (tracee_init() < 0)
		_exit(OUTCOME_FAILED);
}

/* A copy of stdout for the log, since a request may have stdout elsewhere. */
static struct server_view worker_view(const struct server *server)
{
	return view_of(server, fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 4));
}

/* In the child 0, else its pid or a negative errno. */
static pid_t start_worker(struct server *server, int keep)
{
	pid_t pid;

	if (vec_reserve(&server->workers, 1) < 0)
		return -ENOMEM;
	fflush(stdout);
	pid = fork();
	if (pid < 0)
		return log_error(-errno, "cannot make a worker");
	if (pid == 0)
		become_worker(keep);
	else
		vec_push(&server->workers,
			 (struct worker){ .pid = pid, .ready_fd = -1,
					  .event.fd = -1, .gate.fd = -1 });
	return pid;
}

static void take_client(struct server *server)
{
	_cleanup_close_ int fd = accept4(server->listen_fd, NULL, NULL,
					 SOCK_CLOEXEC);
	struct server_view view;

	if (fd < 0 || start_worker(server, fd) != 0)
		return;
	view = worker_view(server);
	request_serve(&view, 3);
	_exit(OUTCOME_DONE);
}

static void start_pass(struct server *server)
{
	struct server_view view;
	pid_t pid;

	server->next_pass_us = clock_us() +
			       (uint64_t)server->options->interval_s * 1000000;
	if (server->pass)
		return;
	pid = start_worker(server, -1);
	if (pid != 0) {
		server->pass = pid > 0 ? pid : 0;
		return;
	}
	view = worker_view(server);
	_exit(server_patch(&view, 0, &server->options->session));
}

/* --- The watch -------------------------------------------------------------- */

static void let_go(struct server *server, struct worker *worker)
{
	const struct worker *other;
	bool shut = false;

	if (worker->ready_fd < 0)
		return;
	close(worker->ready_fd);
	worker->ready_fd = -1;
	worker->at_gate = false;
	watch_answer(&server->watch, &worker->event);
	watch_answer(&server->watch, &worker->gate);
	vec_foreach(other, &server->workers)
		shut |= other->at_gate;
	watch_shut_gate(&server->watch, shut);
}

/* The worker cannot trace it as long as it waits here. It is told, and will say
 * when it can; the gate is for who is faster. */
static void let_go_to_gate(struct server *server, struct worker *worker)
{
	worker->at_gate = true;
	worker->deadline_us = clock_us() + ANSWER_US;
	watch_shut_gate(&server->watch, true);
	send(worker->ready_fd, "a", 1, MSG_NOSIGNAL);
	watch_answer(&server->watch, &worker->event);
}

static pid_t process_of(pid_t tid)
{
	uint64_t pid;

	return tracee_status_field(tid, "\nTgid:", 10, &pid) < 0 ? 0 :
								 (pid_t)pid;
}

static void catch_open(struct server *server, struct watch_event *event)
{
	pid_t pid = event->tid > 0 ? process_of(event->tid) : 0;
	struct worker *worker;

	vec_foreach(worker, &server->workers)
		if (pid > 0 && worker->at_gate && worker->target == pid &&
		    worker->gate.fd < 0) {
			worker->gate = *event;
			return;
		}
	watch_answer(&server->watch, event);
}

static void catch_exec(struct server *server, struct watch_event *event)
{
	_cleanup_close_ int theirs = -1;
	pid_t target = process_of(event->tid), pid;
	struct server_view view;
	struct worker *worker;
	int fds[2];

	if (server->workers.n >= WORKERS_MAX || target <= 0 ||
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) < 0) {
		watch_answer(&server->watch, event);
		return;
	}
	theirs = fds[1];
	pid = start_worker(server, theirs);
	if (pid == 0) {
		view = worker_view(server);
		request_caught(&view, target, event->tid, 3);
		_exit(OUTCOME_DONE);
	}
	if (pid < 0) {
		close(fds[0]);
		watch_answer(&server->watch, event);
		return;
	}
	worker = &server->workers.v[server->workers.n - 1];
	worker->ready_fd = fds[0];
	worker->target = target;
	worker->event = *event;
	worker->deadline_us = clock_us() + SEIZE_US;
	if (server->watch.answer_first)
		let_go_to_gate(server, worker);
}

static void take_watch_events(struct server *server)
{
	struct watch_event event;
	int r;

	while ((r = watch_next(&server->watch, &event)) > 0) {
		if (event.is_gate)
			catch_open(server, &event);
		else
			catch_exec(server, &event);
	}
	if (r < 0) {
		log_error(r, "the watch for new programs ends");
		watch_close(&server->watch);
	}
}

/* --- The storage ------------------------------------------------------------ */

static void watch_folder(struct server *server, const char *path)
{
	if (inotify_add_watch(server->inotify_fd, path, STORAGE_EVENTS) < 0)
		log_debug("cannot see changes of '%s'", path);
}

/* The storage, and the folders in it: BUILDID/LEVEL. Also those of listed
 * files: a new version of a program is another file of that name. */
static void watch_folders(struct server *server)
{
	_cleanup_closedir_ DIR *dir = opendir(server->options->storage);
	_cleanup_str_ struct str path = {0};
	struct dirent *entry;
	char **listed;

	watch_folder(server, server->options->storage);
	while (dir && (entry = readdir(dir))) {
		path.n = 0;
		if (*entry->d_name != '.' && entry->d_type == DT_DIR &&
		    str_addf(&path, "%s/%s", server->options->storage,
			     entry->d_name) == 0)
			watch_folder(server, path.s);
	}
	vec_foreach(listed, &server->list.paths) {
		const char *slash = strrchr(*listed, '/');

		path.n = 0;
		if (str_addn(&path, *listed, (size_t)(slash - *listed)) == 0 &&
		    str_addc(&path, '/') == 0)
			watch_folder(server, path.s);
	}
}

/* A list that cannot be read leaves the one before in force. */
static void read_list(struct server *server)
{
	_cleanup_str_ struct str file = {0};
	struct server_list list;
	int r;

	if (str_addf(&file, "%s/applist", server->options->storage) < 0 ||
	    server_list_read(file.s, &list) < 0)
		return;
	watch_mark(&server->watch, &server->list, &list);
	server_list_done(&server->list);
	server->list = list;
	r = server_list_publish(&list, server->options->socket);
	if (r < 0)
		log_warn(r, "cannot write '%s.list'", server->options->socket);
}

static void reload(struct server *server)
{
	server->reload_us = 0;
	read_list(server);
	watch_folders(server);
	say(server, "storage '%s' read, %zu programs are listed",
	    server->options->storage, server->list.paths.n);
	start_pass(server);
}

static void take_changes(struct server *server)
{
	char events[4096];

	while (read(server->inotify_fd, events, sizeof(events)) > 0)
		;
	if (!server->reload_us)
		server->reload_us = clock_us() + SETTLE_US;
}

/* --- The loop --------------------------------------------------------------- */

static void forget_worker(struct server *server, pid_t pid, int status)
{
	size_t i;

	if (pid == server->pass)
		server->pass = 0;
	if (WIFSIGNALED(status))
		log_warn(0, "a worker was ended by signal %d",
			 WTERMSIG(status));
	for (i = 0; i < server->workers.n; i++) {
		struct worker *worker = &server->workers.v[i];

		if (worker->pid != pid)
			continue;
		let_go(server, worker);
		*worker = server->workers.v[--server->workers.n];
		return;
	}
}

static void take_signals(struct server *server)
{
	struct signalfd_siginfo info;
	int status;
	pid_t pid;

	while (read(server->signal_fd, &info, sizeof(info)) > 0) {
		if (info.ssi_signo == SIGHUP)
			server->reload_us = clock_us();
		else if (info.ssi_signo != SIGCHLD)
			server->ends = true;
	}
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		forget_worker(server, pid, status);
}

static uint64_t next_deadline(const struct server *server)
{
	uint64_t next_us = server->next_pass_us;
	const struct worker *worker;

	if (server->reload_us && server->reload_us < next_us)
		next_us = server->reload_us;
	vec_foreach(worker, &server->workers)
		if (worker->ready_fd >= 0 && worker->deadline_us < next_us)
			next_us = worker->deadline_us;
	return next_us;
}

static void do_what_is_due(struct server *server)
{
	uint64_t now = clock_us();
	struct worker *worker;

	vec_foreach(worker, &server->workers)
		if (worker->ready_fd >= 0 && worker->deadline_us <= now) {
			if (worker->at_gate)
				let_go(server, worker);
			else
				let_go_to_gate(server, worker);
		}
	if (server->reload_us && server->reload_us <= now)
		reload(server);
	else if (server->next_pass_us <= now)
		start_pass(server);
}

enum { POLL_SIGNAL, POLL_INOTIFY, POLL_WATCH, POLL_LISTEN, POLL_FIXED };

typedef VEC(struct pollfd) poll_list;

static int fill_polls(const struct server *server, poll_list *polls)
{
	const struct worker *worker;
	int r = vec_reserve(polls, POLL_FIXED + server->workers.n);

	if (r < 0)
		return r;
	polls->v[POLL_SIGNAL] = (struct pollfd){ server->signal_fd, POLLIN, 0 };
	polls->v[POLL_INOTIFY] = (struct pollfd){ server->inotify_fd, POLLIN, 0 };
	polls->v[POLL_WATCH] = (struct pollfd){ server->watch.fd, POLLIN, 0 };
	polls->v[POLL_LISTEN] = (struct pollfd){
		server->workers.n < WORKERS_MAX ? server->listen_fd : -1,
		POLLIN, 0 };
	polls->n = POLL_FIXED;
	vec_foreach(worker, &server->workers)
		polls->v[polls->n++] =
			(struct pollfd){ worker->ready_fd, POLLIN, 0 };
	return 0;
}

static int turn(struct server *server, poll_list *polls)
{
	uint64_t now = clock_us(), next = next_deadline(server);
	size_t i;
	int r;

	r = fill_polls(server, polls);
	if (r < 0)
		return r;
	r = poll(polls->v, polls->n,
		 next <= now ? 0 : (int)((next - now) / 1000 + 1));
	if (r < 0 && errno != EINTR)
		return -errno;
	/* First who waits: a byte, or the end of a worker. */
	for (i = POLL_FIXED; r > 0 && i < polls->n; i++)
		if (polls->v[i].revents)
			let_go(server, &server->workers.v[i - POLL_FIXED]);
	if (r > 0 && polls->v[POLL_WATCH].revents)
		take_watch_events(server);
	if (r > 0 && polls->v[POLL_LISTEN].revents)
		take_client(server);
	if (r > 0 && polls->v[POLL_INOTIFY].revents)
		take_changes(server);
	take_signals(server);
	do_what_is_due(server);
	return 0;
}

/* --- Beginning and end ------------------------------------------------------ */

static int open_signals(struct server *server)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	signal(SIGPIPE, SIG_IGN);
	sigprocmask(SIG_SETMASK, &set, NULL);
	server->signal_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	server->inotify_fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (server->signal_fd < 0 || server->inotify_fd < 0)
		return log_error(-errno, "cannot wait for signals and files");
	return 0;
}

static int open_all(struct server *server)
{
	int r;

	server->listen_fd = server_socket_open(server->options->socket,
					       &server->owns_socket);
	if (server->listen_fd < 0)
		return server->listen_fd;
	r = open_signals(server);
	if (r < 0)
		return r;
	r = watch_open(&server->watch);
	if (r < 0)
		log_warn(r, "no watch for new programs, only who asks is "
			 "caught");
	return 0;
}

static void close_all(struct server *server)
{
	struct worker *worker;

	vec_foreach(worker, &server->workers)
		let_go(server, worker);
	vec_done(&server->workers);
	watch_close(&server->watch);
	server_list_done(&server->list);
	if (server->owns_socket)
		unlink(server->options->socket);
	if (server->listen_fd >= 0)
		close(server->listen_fd);
	if (server->signal_fd >= 0)
		close(server->signal_fd);
	if (server->inotify_fd >= 0)
		close(server->inotify_fd);
}

enum outcome server_run(const struct server_options *options)
{
	struct server server = { .options = options, .watch.fd = -1,
				 .listen_fd = -1, .signal_fd = -1,
				 .inotify_fd = -1 };
	poll_list polls = {0};
	int r = open_all(&server);

	if (!r) {
		say(&server, "listening on '%s'", options->socket);
		reload(&server);
	}
	while (!r && !server.ends)
		r = turn(&server, &polls);
	vec_done(&polls);
	close_all(&server);
	return r < 0 ? OUTCOME_FAILED : OUTCOME_DONE;
}
