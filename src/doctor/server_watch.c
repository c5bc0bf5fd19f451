/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/server_watch.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"
#include "doctor/trust.h"

/* fs/exec.c opens the file before it takes cred_guard_mutex since then. */
#define OPENS_FIRST_MAJOR	6
#define OPENS_FIRST_MINOR	8

static bool opens_first(void)
{
	struct utsname name;
	int major, minor;

	return uname(&name) == 0 &&
	       sscanf(name.release, "%d.%d", &major, &minor) == 2 &&
	       (major > OPENS_FIRST_MAJOR || (major == OPENS_FIRST_MAJOR &&
					      minor >= OPENS_FIRST_MINOR));
}

int watch_open(struct watch *ret_watch)
{
	int fd = fanotify_init(FAN_CLASS_CONTENT | FAN_CLOEXEC | FAN_NONBLOCK |
			       FAN_UNLIMITED_QUEUE | FAN_UNLIMITED_MARKS |
			       FAN_REPORT_TID,
			       O_RDONLY | O_CLOEXEC | O_LARGEFILE);

	if (fd < 0)
		return -errno;
	*ret_watch = (struct watch){ .fd = fd, .answer_first = !opens_first() };
	return 0;
}

static void forget_gates(struct watch *watch)
{
	struct watch_gate *gate;

	watch_shut_gate(watch, false);
	vec_foreach(gate, &watch->gates)
		free(gate->folder);
	vec_done(&watch->gates);
}

void watch_close(struct watch *watch)
{
	forget_gates(watch);
	if (watch->fd >= 0)
		close(watch->fd);
	watch->fd = -1;
}

void watch_shut_gate(struct watch *watch, bool shut)
{
	struct watch_gate *gate;

	if (watch->gate_is_shut == shut)
		return;
	watch->gate_is_shut = shut;
	vec_foreach(gate, &watch->gates)
		fanotify_mark(watch->fd, shut ? FAN_MARK_ADD : FAN_MARK_REMOVE,
			      FAN_OPEN_PERM | FAN_EVENT_ON_CHILD, AT_FDCWD,
			      gate->folder);
}

/* execve(2) opens the linker with the lock that the gate is to wait for. */
static bool is_linker(const struct watch *watch, const struct stat *st)
{
	const struct watch_gate *gate;

	vec_foreach(gate, &watch->gates)
		if (gate->dev == st->st_dev && gate->ino == st->st_ino)
			return true;
	return false;
}

/* PT_INTERP of a program, elf(5). */
static int read_interpreter(const char *path, char name[PATH_MAX])
{
	_cleanup_close_ int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	Elf64_Ehdr ehdr;
	Elf64_Phdr phdr;
	struct stat st;
	size_t i;

	if (fd < 0 || fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || pread(fd, &ehdr, sizeof(ehdr), 0) != sizeof(ehdr) ||
	    memcmp(ehdr.e_ident, ELFMAG, SELFMAG) != 0 ||
	    ehdr.e_ident[EI_CLASS] != ELFCLASS64)
		return -ENOENT;
	for (i = 0; i < ehdr.e_phnum; i++) {
		if (pread(fd, &phdr, sizeof(phdr), (off_t)(ehdr.e_phoff +
			  i * sizeof(phdr))) != sizeof(phdr))
			return -ENOENT;
		if (phdr.p_type == PT_INTERP && phdr.p_filesz < PATH_MAX &&
		    pread(fd, name, phdr.p_filesz, (off_t)phdr.p_offset) ==
		    (ssize_t)phdr.p_filesz) {
			name[phdr.p_filesz] = '\0';
			return 0;
		}
	}
	return -ENOENT;
}

static bool is_in_library(const char *path)
{
	return str_skip(path, "/lib") || str_skip(path, "/usr/lib") ||
	       str_skip(path, "/usr/local/lib") || str_skip(path, "/opt/");
}

static int add_gate(struct watch *watch, const char *program)
{
	_cleanup_free_ char *real = NULL;
	char name[PATH_MAX], *slash;
	struct watch_gate gate;
	struct stat st;
	int r;

	/* Who may write the program names what he likes: the gate is only where
	 * libraries are, and only root puts them. */
	if (read_interpreter(program, name) < 0 ||
	    trust_check_path(name, &real) < 0 || !is_in_library(real))
		return 0;
	slash = strrchr(real, '/');
	if (stat(real, &st) < 0 || is_linker(watch, &st))
		return 0;
	*slash = '\0';
	gate = (struct watch_gate){ real, st.st_dev, st.st_ino };
	r = vec_push(&watch->gates, gate);
	if (!r)
		steal_ptr(real);
	return r;
}

/* By name, so also where another file has the name since; the mark of the one
 * before goes with it. A listed path has no links: who may write to a folder on
 * the way could put one there, and have us hold starts of any other program.
 * openat2(2). */
static int mark(const struct watch *watch, unsigned flags, const char *path)
{
	struct open_how how = { .flags = O_PATH | O_CLOEXEC,
				.resolve = RESOLVE_NO_SYMLINKS };
	_cleanup_close_ int fd = (int)syscall(SYS_openat2, AT_FDCWD, path, &how,
					      sizeof(how));
	char link[64];

	if (fd < 0)
		return -errno;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	return fanotify_mark(watch->fd, flags, FAN_OPEN_EXEC_PERM, AT_FDCWD,
			     link) < 0 ? -errno : 0;
}

void watch_mark(struct watch *watch, const struct server_list *before,
		const struct server_list *list)
{
	char **path;
	int r;

	if (watch->fd < 0)
		return;
	vec_foreach(path, &before->paths)
		if (!server_list_has(list, *path))
			mark(watch, FAN_MARK_REMOVE, *path);
	forget_gates(watch);
	vec_foreach(path, &list->paths) {
		r = mark(watch, FAN_MARK_ADD, *path);
		if (r < 0 && r != -ENOENT)
			log_warn(r, "cannot watch '%s'", *path);
		add_gate(watch, *path);
	}
}

int watch_next(struct watch *watch, struct watch_event *ret_event)
{
	struct fanotify_event_metadata event;
	ssize_t n = read(watch->fd, &event, sizeof(event));
	struct stat st;

	if (n < 0)
		return errno == EAGAIN || errno == EINTR ? 0 : -errno;
	if (n < (ssize_t)sizeof(event) ||
	    event.vers != FANOTIFY_METADATA_VERSION || event.fd < 0)
		return -EBADMSG;
	*ret_event = (struct watch_event){ event.fd, event.pid,
			!(event.mask & FAN_OPEN_EXEC_PERM) };
	if (ret_event->is_gate && fstat(event.fd, &st) == 0 &&
	    is_linker(watch, &st))
		ret_event->tid = 0;
	return 1;
}

int watch_allow(const struct watch *watch, int fd)
{
	struct fanotify_response response = { fd, FAN_ALLOW };

	return write_all(watch->fd, &response, sizeof(response));
}

void watch_answer(struct watch *watch, struct watch_event *event)
{
	int r;

	if (event->fd < 0)
		return;
	if (watch->fd < 0) {
		/* The group ended, and with it all that waited. */
		close(event->fd);
		event->fd = -1;
		return;
	}
	/* It was killed, or the guard let it go: nobody waits any more. */
	r = watch_allow(watch, event->fd);
	if (r < 0 && r != -ENOENT)
		log_warn(r, "cannot let a program start");
	close(event->fd);
	event->fd = -1;
}
