/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dirent.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "doctor/server_state.h"

#define STORAGE_EVENTS	(IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE | \
			 IN_MOVED_FROM)
#define NAME_EVENTS	(IN_CREATE | IN_MOVED_TO)

static void watch_folder(int fd, const char *path, uint32_t events)
{
	if (inotify_add_watch(fd, path, events) < 0)
		log_debug("cannot see changes of '%s'", path);
}

static int watch_folder_of(int fd, const char *path, uint32_t events)
{
	_cleanup_str_ struct str folder = {0};
	int r;

	r = str_addn(&folder, path, (size_t)(path_basename(path) - path));
	if (!r && !folder.n)
		r = str_add(&folder, ".");
	if (!r)
		watch_folder(fd, folder.s, events);
	return r;
}

/* The storage, if it is a folder, and those in it: BUILDID/LEVEL; the list; and
 * where listed files are, of which a new version is another file. */
static void watch_folders(struct server *server)
{
	const char *storage = server->options->storage;
	_cleanup_closedir_ DIR *dir = opendir(storage);
	_cleanup_str_ struct str path = {0};
	struct dirent *entry;
	char **listed;

	if (dir)
		watch_folder(server->storage_fd, storage, STORAGE_EVENTS);
	while (dir && (entry = readdir(dir))) {
		path.n = 0;
		if (*entry->d_name != '.' && entry->d_type == DT_DIR &&
		    str_addf(&path, "%s/%s", storage, entry->d_name) == 0)
			watch_folder(server->storage_fd, path.s,
				     STORAGE_EVENTS);
	}
	watch_folder_of(server->storage_fd, server->options->list,
			STORAGE_EVENTS);
	vec_foreach(listed, &server->list.paths)
		watch_folder_of(server->names_fd, *listed, NAME_EVENTS);
}

/* A list that cannot be read leaves the one before in force. */
static void read_list(struct server *server)
{
	struct server_list list;
	int r;

	if (server_list_read(server->options->list, &list) < 0)
		return;
	watch_mark(&server->watch, &server->list, &list);
	server_list_done(&server->list);
	server->list = list;
	r = server_list_publish(&list, server->options->socket);
	if (r < 0)
		log_warn(r, "cannot write '%s.list'", server->options->socket);
}

void server_reload(struct server *server)
{
	server->reload_us = 0;
	hold_open_gate(server);
	read_list(server);
	watch_folders(server);
	hold_renew_gate(server);
	server_log(server, "storage '%s' read, %zu programs are listed",
		   server->options->storage, server->list.paths.n);
}

/* Calls seen for each event that is read. */
static void read_events(int fd, void (*seen)(void *ctx, const char *name),
			void *ctx)
{
	char events[4096]
		__attribute__((aligned(__alignof__(struct inotify_event))));
	ssize_t n, at;

	while ((n = read(fd, events, sizeof(events))) > 0)
		for (at = 0; at + (ssize_t)sizeof(struct inotify_event) <= n;) {
			const struct inotify_event *event =
				(const void *)(events + at);

			seen(ctx, event->len ? event->name : "");
			at += (ssize_t)(sizeof(*event) + event->len);
		}
}

static void ignore(void *ctx, const char *name)
{
	(void)ctx;
	(void)name;
}

void server_forget_changes(struct server *server)
{
	read_events(server->storage_fd, ignore, NULL);
}

struct renewal {
	const struct server_list *list;
	bool is_due;
};

static void note_name(void *ctx, const char *name)
{
	struct renewal *renewal = ctx;
	char **path;

	vec_foreach(path, &renewal->list->paths)
		renewal->is_due |= streq(path_basename(*path), name);
}

/* Who may write to a folder of a listed file may make such a file all the time:
 * that takes a tenth of our time at most. */
void server_renew_marks(struct server *server)
{
	struct renewal renewal = { .list = &server->list };
	uint64_t began_us = clock_us(), took_us;

	read_events(server->names_fd, note_name, &renewal);
	if (!renewal.is_due)
		return;
	hold_open_gate(server);
	watch_mark(&server->watch, &server->list, &server->list);
	hold_renew_gate(server);
	server_log(server, "listed files came anew, they are watched");
	took_us = clock_us() - began_us;
	server->names_us = clock_us() +
			   (9 * took_us > SETTLE_US ? 9 * took_us : SETTLE_US);
}
