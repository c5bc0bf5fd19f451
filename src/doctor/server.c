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
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_request.h"
#include "doctor/server_socket.h"
#include "doctor/server_state.h"


void server_say(const struct server_view *view, const char *fmt, ...)
{
	struct pollfd room = { view->log_fd, POLLOUT, 0 };
	_cleanup_str_ struct str line = {0};
	va_list ap;
	int r;

	va_start(ap, fmt);
	r = str_vaddf(&line, fmt, ap);
	va_end(ap);
	/* A terminal that is held (Ctrl-S) takes none, and nobody waits for it. */
	if (!r && str_addc(&line, '\n') == 0 && poll(&room, 1, 0) > 0)
		write_all(view->log_fd, line.s, line.n);
}

struct server_view server_view_of(const struct server *server, int log_fd)
{
	return (struct server_view){ server->options, &server->list, log_fd };
}

int server_open_storage(const struct server_view *view,
			struct storage *ret_storage)
{
	*ret_storage = (struct storage){ .trust = view->options->trust };
	return storage_add(ret_storage, view->options->storage);
}

static enum outcome patch(const struct server_view *view, pid_t pid,
			  const struct session_options *session,
			  bool offline, struct each_watch *watch)
{
	struct command command = { .pid = pid, .session = *session,
				   .only_news = !pid, .no_hooks = offline,
				   .watch = watch };
	struct inject_cache cache = {0};
	struct storage storage;
	enum outcome outcome = OUTCOME_FAILED;

	command.session.code_cache = &cache;
	if (server_open_storage(view, &storage) == 0) {
		storage.offline = offline;
		outcome = command_patch(&command, &storage);
	}
	storage_done(&storage);
	return outcome;
}

enum outcome server_patch(const struct server_view *view, pid_t pid,
			  const struct session_options *session)
{
	return patch(view, pid, session, false, NULL);
}

enum outcome server_patch_held(const struct server_view *view, pid_t pid,
			       const struct session_options *session)
{
	return patch(view, pid, session, true, NULL);
}

enum outcome server_patch_all(const struct server_view *view,
			      struct each_watch *watch)
{
	return patch(view, 0, &view->options->session, false, watch);
}

static size_t count_clients(const struct server *server)
{
	const struct worker *worker;
	size_t n = 0;

	vec_foreach(worker, &server->workers)
		n += worker->is_client;
	return n;
}

/* Nobody but root takes all the workers; who is refused goes on without us. */
static bool may_have_worker(const struct server *server, int fd,
			    uid_t *ret_uid)
{
	socklen_t n = sizeof(struct ucred);
	struct ucred peer;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &n) < 0)
		return false;
	*ret_uid = peer.uid;
	if (!peer.uid)
		return count_clients(server) < server->max_workers / 2;
	return count_clients(server) < server->max_workers / 4 &&
	       workers_of_user(server, peer.uid, true) < CLIENTS_OF_USER;
}

static void take_client(struct server *server)
{
	_cleanup_close_ int fd = accept4(server->listen_fd, NULL, NULL,
					 SOCK_CLOEXEC);
	struct server_view view;
	struct worker *worker;
	uid_t uid;
	pid_t pid;

	if (fd < 0 || !may_have_worker(server, fd, &uid))
		return;
	pid = worker_start(server, fd);
	if (pid == 0) {
		view = worker_view(server);
		request_serve(&view, 3);
		_exit(OUTCOME_DONE);
	}
	if (pid < 0)
		return;
	worker = &server->workers.v[server->workers.n - 1];
	worker->is_client = true;
	worker->uid = uid;
}

/* --- The loop ----------------------------------------------------------- */

static void take_signals(struct server *server)
{
	struct signalfd_siginfo info;

	while (read(server->signal_fd, &info, sizeof(info)) > 0) {
		if (info.ssi_signo == SIGHUP)
			server->reload_us = clock_us();
		else if (info.ssi_signo != SIGCHLD)
			server->ends = true;
	}
	workers_look_after(server);
}

static bool lacks_guard(const struct server *server)
{
	return server->watch.fd >= 0 && !server->guard.pid;
}

/* Without one we do as well, as long as nobody stops us. */
static void make_guard(struct server *server)
{
	int r = guard_start(server);

	if (r < 0)
		log_warn(r, "cannot make a guard for the watch");
	server->next_guard_us = clock_us() + AGAIN_US;
}

static uint64_t next_deadline(const struct server *server)
{
	uint64_t next_us = pass_deadline(server);
	const struct worker *worker;

	if (server->reload_us && server->reload_us < next_us)
		next_us = server->reload_us;
	if (server->names_us && server->names_us < next_us)
		next_us = server->names_us;
	if (lacks_guard(server) && server->next_guard_us < next_us)
		next_us = server->next_guard_us;
	vec_foreach(worker, &server->workers) {
		if (worker->ready_fd >= 0 && worker->deadline_us < next_us)
			next_us = worker->deadline_us;
		if (worker->stopped_us && clock_us() + AGAIN_US < next_us)
			next_us = clock_us() + AGAIN_US;
	}
	return next_us;
}

static void do_what_is_due(struct server *server)
{
	uint64_t now = clock_us();
	struct worker *worker;

	vec_foreach(worker, &server->workers) {
		if (worker->ready_fd >= 0 && worker->deadline_us <= now)
			hold_is_late(server, worker);
		worker_end_if_still(worker, now);
	}
	if (server->names_us <= now)
		server->names_us = 0;
	if (lacks_guard(server) && server->next_guard_us <= now)
		make_guard(server);
	if (server->reload_us && server->reload_us <= now) {
		server_reload(server);
		pass_start(server);
	} else {
		pass_look_after(server, now);
	}
}

enum { POLL_SIGNAL, POLL_STORAGE, POLL_NAMES, POLL_WATCH, POLL_LISTEN,
       POLL_FIXED };

typedef VEC(struct pollfd) poll_list;

static int fill_polls(const struct server *server, poll_list *polls)
{
	const struct worker *worker;
	int r = vec_reserve(polls, POLL_FIXED + server->workers.n);

	if (r < 0)
		return r;
	polls->v[POLL_SIGNAL] = (struct pollfd){ server->signal_fd, POLLIN, 0 };
	/* While it is to be read anew anyway more changes say nothing. */
	polls->v[POLL_STORAGE] = (struct pollfd){
		server->reload_us ? -1 : server->storage_fd, POLLIN, 0 };
	polls->v[POLL_NAMES] = (struct pollfd){
		server->names_us ? -1 : server->names_fd, POLLIN, 0 };
	polls->v[POLL_WATCH] = (struct pollfd){ server->watch.fd, POLLIN, 0 };
	polls->v[POLL_LISTEN] = (struct pollfd){ server->listen_fd, POLLIN, 0 };
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
			hold_let_go(server, &server->workers.v[i - POLL_FIXED]);
	if (r > 0 && polls->v[POLL_WATCH].revents) {
		guard_note_events(server);
		hold_take_events(server);
	}
	if (r > 0 && polls->v[POLL_LISTEN].revents)
		take_client(server);
	if (r > 0 && polls->v[POLL_STORAGE].revents &&
	    !server->reload_us) {
		server->reload_us = clock_us() + SETTLE_US;
		server_forget_changes(server);
	}
	if (r > 0 && polls->v[POLL_NAMES].revents)
		server_renew_marks(server);
	take_signals(server);
	do_what_is_due(server);
	guard_note_turn(server);
	return 0;
}

/* --- Beginning and end -------------------------------------------------- */

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
	server->storage_fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	server->names_fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (server->signal_fd < 0 || server->storage_fd < 0 ||
	    server->names_fd < 0)
		return log_error(-errno, "cannot wait for signals and files");
	return 0;
}

/* Who reads our lines may cease to: then they are lost, and nobody waits. */
static void never_wait_for(int fd)
{
	struct stat st;

	if (fstat(fd, &st) == 0 &&
	    (S_ISFIFO(st.st_mode) || S_ISSOCK(st.st_mode)))
		fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

/* A program that starts must always find a descriptor for its event, or the
 * kernel does not let it start. */
static void prepare_descriptors(struct server *server)
{
	struct rlimit limit = { SERVER_FILES_MAX, SERVER_FILES_MAX };
	int fd;

	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
	never_wait_for(STDOUT_FILENO);
	never_wait_for(STDERR_FILENO);
	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max < SERVER_FILES_MAX ? limit.rlim_max :
							      SERVER_FILES_MAX;
		setrlimit(RLIMIT_NOFILE, &limit);
	}
	server->max_workers = limit.rlim_cur > FILES_OWN + FILES_WORKER ?
		(limit.rlim_cur - FILES_OWN) / FILES_WORKER : 1;
	if (server->max_workers > WORKERS_MAX)
		server->max_workers = WORKERS_MAX;
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
		hold_let_go(server, worker);
	vec_done(&server->workers);
	guard_stop(server);
	pass_done(server);
	watch_close(&server->watch);
	server_list_done(&server->list);
	if (server->owns_socket)
		unlink(server->options->socket);
	if (server->listen_fd >= 0)
		close(server->listen_fd);
	if (server->signal_fd >= 0)
		close(server->signal_fd);
	if (server->storage_fd >= 0)
		close(server->storage_fd);
	if (server->names_fd >= 0)
		close(server->names_fd);
}

enum outcome server_run(const struct server_options *options)
{
	struct server server = { .options = options, .watch.fd = -1,
				 .guard.wake_fd = -1,
				 .listen_fd = -1, .signal_fd = -1,
				 .storage_fd = -1, .names_fd = -1 };
	poll_list polls = {0};
	int r;

	prepare_descriptors(&server);
	r = open_all(&server);
	if (!r) {
		server_log(&server, "listening on '%s'", options->socket);
		server_reload(&server);
		pass_start(&server);
	}
	while (!r && !server.ends)
		r = turn(&server, &polls);
	vec_done(&polls);
	close_all(&server);
	return r < 0 ? OUTCOME_FAILED : OUTCOME_DONE;
}
