/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The guard: a process beside the server that has the same fanotify group. The
 * kernel has no time-out for events of that, so a server that stands still
 * (SIGSTOP, a debugger, a file system that hangs) would keep listed programs from
 * starting as long as it does. The guard sees it, and lets them go on.
 *
 * The server counts its turns in a page that both have, and says there when it
 * is about to hold somebody. The guard sleeps; an event, or the server's word,
 * wakes it. From there it looks from time to time as long as anybody waits. If
 * there was no turn for STILL_MS it answers all, until there is a turn again:
 *
 * - what the server has read and not answered is known by the number of the
 *   descriptor alone. So each number that it can have is answered; the kernel
 *   refuses those that nobody waits for.
 * - what nobody has read, the guard reads. Its numbers are of its own table and
 *   may be the server's as well. The kernel takes either event then; as each
 *   answer is yes and each event gets one, all go on.
 *
 * The group lives as long as the guard does, so it must not outlive the server:
 * PR_SET_PDEATHSIG, which no handler or stop can hold up. It is of a session of
 * its own: what stops the server from a terminal is not to stop the guard.
 *
 * Sources: fanotify(7), prctl(2), eventfd(2).
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_state.h"

#define LOOK_MS		500
#define STILL_MS	5000	/* more than the server itself lets any wait */

struct guard_page {
	atomic_ulong turns;
	atomic_bool holds;	/* or is about to */
};

/* --- The server's side -------------------------------------------------- */

static bool holds_any(const struct server *server)
{
	const struct worker *worker;

	vec_foreach(worker, &server->workers)
		if (worker->event.fd >= 0 || worker->gate.fd >= 0)
			return true;
	return false;
}

void guard_note_turn(struct server *server)
{
	struct guard *guard = &server->guard;

	if (!guard->page)
		return;
	atomic_fetch_add(&guard->page->turns, 1);
	atomic_store(&guard->page->holds, holds_any(server));
}

void guard_note_events(struct server *server)
{
	struct guard *guard = &server->guard;

	if (!guard->page || atomic_exchange(&guard->page->holds, true))
		return;
	eventfd_write(guard->wake_fd, 1);
}

void guard_stop(struct server *server)
{
	struct guard *guard = &server->guard;

	if (guard->pid > 0) {
		kill(guard->pid, SIGKILL);
		waitpid(guard->pid, NULL, 0);
	}
	if (guard->page)
		munmap(guard->page, sizeof(*guard->page));
	if (guard->wake_fd >= 0)
		close(guard->wake_fd);
	*guard = (struct guard){ .wake_fd = -1 };
}

/* --- The guard's side --------------------------------------------------- */

struct view {
	struct server *server;
	struct guard_page *page;
	struct pollfd waits[2];		/* the group, the server's word */
};

static void wait_for_events(struct view *view, int timeout_ms)
{
	eventfd_t n;

	poll(view->waits, 2, timeout_ms);
	if (view->waits[1].revents)
		eventfd_read(view->waits[1].fd, &n);
}

static bool somebody_waits(struct view *view)
{
	return poll(view->waits, 1, 0) > 0 || atomic_load(&view->page->holds);
}

static void answer_all(struct watch *watch)
{
	struct watch_event event;

	while (watch_next(watch, &event) > 0)
		watch_answer(watch, &event);
}

/* Until it takes a turn again. */
static void stand_in(struct view *view, unsigned long turns)
{
	struct watch *watch = &view->server->watch;
	int fd;

	for (fd = 0; fd < SERVER_FILES_MAX; fd++)
		watch_allow(watch, fd);
	server_log(view->server, "the server stands still, programs start "
		   "without it");
	while (atomic_load(&view->page->turns) == turns) {
		answer_all(watch);
		wait_for_events(view, LOOK_MS);
	}
	server_log(view->server, "the server goes on");
}

/* As long as anybody waits. */
static void look(struct view *view)
{
	unsigned long turns = atomic_load(&view->page->turns), now_turns;
	uint64_t still_us = clock_us();

	while (somebody_waits(view)) {
		poll(NULL, 0, LOOK_MS);
		now_turns = atomic_load(&view->page->turns);
		if (now_turns != turns) {
			turns = now_turns;
			still_us = clock_us();
		} else if (clock_us() - still_us >= STILL_MS * 1000) {
			stand_in(view, turns);
			return;
		}
	}
}

/* Nothing of the server's but these two, as 3 and 4. Who connects to a server
 * that died is not to find us in its place. */
static void keep_two(struct server *server)
{
	int group = fcntl(server->watch.fd, F_DUPFD, 5);
	int word = fcntl(server->guard.wake_fd, F_DUPFD, 5);

	if (group < 0 || word < 0 || dup2(group, 3) < 0 || dup2(word, 4) < 0)
		_exit(OUTCOME_FAILED);
	server->watch.fd = 3;
	server->guard.wake_fd = 4;
	close_from(5);
}

static _Noreturn void guard(struct server *server, pid_t parent)
{
	struct view view = { .server = server, .page = server->guard.page };

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(OUTCOME_DONE);
	prctl(PR_SET_NAME, "suture-guard");
	setsid();
	keep_two(server);
	view.waits[0] = (struct pollfd){ 3, POLLIN, 0 };
	view.waits[1] = (struct pollfd){ 4, POLLIN, 0 };
	for (;;) {
		wait_for_events(&view, -1);
		look(&view);
	}
}

int guard_start(struct server *server)
{
	struct guard *self = &server->guard;
	pid_t parent = getpid();

	guard_stop(server);
	self->page = mmap(NULL, sizeof(*self->page), PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (self->page == MAP_FAILED) {
		self->page = NULL;
		return -errno;
	}
	self->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (self->wake_fd < 0)
		return -errno;
	self->pid = fork();
	if (self->pid == 0)
		guard(server, parent);
	if (self->pid < 0) {
		self->pid = 0;
		return -errno;
	}
	return 0;
}
