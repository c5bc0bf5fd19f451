/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `kpatch_user server`: docs/ARCHITECTURE.md, "The server". */
#ifndef SUTURE_DOCTOR_SERVER_H
#define SUTURE_DOCTOR_SERVER_H

#include "doctor/commands.h"
#include "doctor/server_list.h"
#include "doctor/trust.h"

struct server_options {
	const char *socket;	/* a path */
	const char *storage;	/* a folder or a URL */
	const char *list;	/* the application list */
	const char *metrics;	/* a file that is written behind each pass, or NULL */
	struct trust trust;
	unsigned interval_s;	/* between two passes over all processes */
	struct session_options session;
};

/* What a worker knows of the server that made it. */
struct server_view {
	const struct server_options *options;
	const struct server_list *list;
	int log_fd;		/* where its lines go */
};

/* One line for who reads the log. */
void server_say(const struct server_view *view, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* The server's storage. 0 or a negative errno, logged. */
int server_open_storage(const struct server_view *view,
			struct storage *ret_storage);

/*
 * Patch what the storage has for pid (0: all processes) with these options;
 * what a command prints goes to stdout. While a process is held (_held) no
 * other machine is asked and no hook is run.
 */
enum outcome server_patch(const struct server_view *view, pid_t pid,
			  const struct session_options *session);
enum outcome server_patch_held(const struct server_view *view, pid_t pid,
			       const struct session_options *session);

/* The same for all processes, with the options of the server. */
struct each_watch;
enum outcome server_patch_all(const struct server_view *view,
			      struct each_watch *watch);

/* Serve until SIGTERM or SIGINT. An exit status; errors are logged. */
enum outcome server_run(const struct server_options *options);

/* Ask a server, print what it says. Its status; FAILED, logged, without it. */
enum outcome server_ask(const char *socket, char *const words[], int n);

#endif
