/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the server knows, for server*.c alone. */
#ifndef SUTURE_DOCTOR_SERVER_STATE_H
#define SUTURE_DOCTOR_SERVER_STATE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/vec.h"
#include "doctor/server.h"
#include "doctor/server_list.h"
#include "doctor/server_watch.h"

#define WORKERS_MAX	512
#define CLIENTS_OF_USER	16	/* root apart */
#define AGAIN_US	1000000	/* before what did not work is tried again */
#define SETTLE_US	200000	/* changes of files come in groups */
#define FILES_OWN	64
#define FILES_WORKER	4	/* two events, a socket, one to spare */
/* Descriptors, with those of events. */
#define SERVER_FILES_MAX	(FILES_OWN + FILES_WORKER * WORKERS_MAX)

struct worker {
	pid_t pid;
	bool is_client;
	uid_t uid;		/* whom it is for; -1: nobody */
	int ready_fd;		/* -1: not of the watch, or done with it */
	pid_t target;		/* the process that starts a program */
	struct watch_event event, gate;	/* that it waits in; fd -1: not */
	bool at_gate;		/* let go before it was traced */
	uint64_t since_us;	/* when it took it on */
	uint64_t deadline_us;	/* of what it waits for */
	uint64_t stopped_us;	/* it stands still since; 0: it does not */
};

struct guard_page;

struct guard {
	pid_t pid;		/* 0: there is none */
	int wake_fd;		/* an eventfd; -1: none */
	struct guard_page *page;	/* shared */
};

struct server {
	const struct server_options *options;
	struct server_list list;
	struct watch watch;
	struct guard guard;
	uint64_t next_guard_us;	/* when to make one, if there is none */
	int listen_fd, signal_fd;
	int storage_fd;		/* inotify(7): of the storage and the list */
	int names_fd;		/* of the folders that listed files are in */
	uint64_t names_us;	/* not to be looked at before; 0: at once */
	bool owns_socket;
	VEC(struct worker) workers;
	size_t max_workers;	/* for clients half of them at most, a quarter
				 * for all that are not root; for programs that
				 * one user starts a quarter */
	pid_t pass;		/* the worker that goes over all; 0: none */
	struct each_watch *place;	/* where that is; shared */
	uint64_t next_pass_us;
	uint64_t reload_us;	/* the storage changed; 0: it did not */
	bool ends;
};

#define server_log(server, ...) do { \
	struct server_view _view = server_view_of(server, STDOUT_FILENO); \
	server_say(&_view, __VA_ARGS__); \
	} while (0)

/* For a worker, with where the lines of the log go. */
struct server_view server_view_of(const struct server *server, int log_fd);

/*
 * server_worker.c: children that do what takes time. 0 in the child, where
 * nothing of the server's is open but `keep`, as descriptor 3 (-1: not even
 * that); else its pid or a negative errno, logged.
 */
pid_t worker_start(struct server *server, int keep);

/* How many are for what a user asks for; or for programs that he starts. */
size_t workers_of_user(const struct server *server, uid_t uid, bool clients);

/* In a worker: with a copy of stdout for the log, as it may put its own
 * elsewhere. */
struct server_view worker_view(const struct server *server);

/* In a worker: what the commands print is for somebody who typed them. */
void worker_silence(void);

/* What became of them: whom one held that ended is let go. One that stands
 * still is ended when it is due. */
void workers_look_after(struct server *server);
void worker_end_if_still(struct worker *worker, uint64_t now_us);

/* server_pass.c: over all processes, now, or as soon as the one that is under way
 * has ended; when it is to be looked after, and doing so. */
void pass_start(struct server *server);
uint64_t pass_deadline(const struct server *server);
void pass_look_after(struct server *server, uint64_t now_us);
void pass_done(struct server *server);

/* server_hold.c: what the watch tells, until it has nothing more. */
void hold_take_events(struct server *server);

/* The worker says that its program may go on, has ended, or takes too long. */
void hold_let_go(struct server *server, struct worker *worker);
void hold_is_late(struct server *server, struct worker *worker);

/*
 * server_guard.c: who answers when we stand still. There is one while there is a
 * watch; it has the watch's group, so it ends before that can. Make one: 0 or a
 * negative errno.
 */
int guard_start(struct server *server);
void guard_stop(struct server *server);

/* We took a turn; we are going to take events. */
void guard_note_turn(struct server *server);
void guard_note_events(struct server *server);

/* While we open files ourselves, or we would wait for our own answer; then shut
 * if somebody is to be held there. */
void hold_open_gate(struct server *server);
void hold_renew_gate(struct server *server);

/*
 * server_reload.c: read the list anew, watch what may change; changes up to now
 * are not to be told of. A listed name may be another file's by now.
 */
void server_reload(struct server *server);
void server_forget_changes(struct server *server);
void server_renew_marks(struct server *server);

#endif
