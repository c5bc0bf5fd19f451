/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A program that the watch tells of waits in the kernel while a worker gets
 * hold of it. execve(2) may have the lock that the worker needs: then the
 * program is let go to the gate (server_watch.h), where it is free of that lock.
 * The worker says over a socket when it has it; it is let go as well when the worker ends
 * or takes too long.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/log.h"
#include "doctor/server_start.h"
#include "doctor/server_state.h"
#include "doctor/tracee_proc.h"

#define SEIZE_US	5000	/* a seize takes longer only if the exec has
				 * the lock that it needs */
#define EVENTS_A_TURN	64
#define ANSWER_US	2000000	/* a program that starts waits so long at most */

void hold_open_gate(struct server *server)
{
	watch_shut_gate(&server->watch, false);
}

void hold_renew_gate(struct server *server)
{
	const struct worker *worker;
	bool shut = false;

	vec_foreach(worker, &server->workers)
		shut |= worker->at_gate;
	watch_shut_gate(&server->watch, shut);
}

void hold_let_go(struct server *server, struct worker *worker)
{
	if (worker->ready_fd < 0)
		return;
	close(worker->ready_fd);
	worker->ready_fd = -1;
	worker->at_gate = false;
	watch_answer(&server->watch, &worker->event);
	watch_answer(&server->watch, &worker->gate);
	hold_renew_gate(server);
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

/* Cheaper than to ask whose the thread is: there may be thousands a second. */
static bool is_thread_of(pid_t pid, pid_t tid)
{
	char path[64];

	if (tid == pid)
		return true;
	snprintf(path, sizeof(path), "/proc/%d/task/%d", (int)pid, (int)tid);
	return access(path, F_OK) == 0;
}

static void catch_open(struct server *server, struct watch_event *event)
{
	struct worker *worker;

	vec_foreach(worker, &server->workers)
		if (event->tid > 0 && worker->at_gate && worker->gate.fd < 0 &&
		    is_thread_of(worker->target, event->tid)) {
			worker->gate = *event;
			return;
		}
	watch_answer(&server->watch, event);
}

/* One user's storm of starts leaves workers for the others. */
static bool has_worker_for(const struct server *server, uid_t uid)
{
	return server->workers.n < server->max_workers &&
	       (!uid || workers_of_user(server, uid, false) <
			server->max_workers / 4 + 1);
}

static void catch_exec(struct server *server, struct watch_event *event)
{
	_cleanup_close_ int theirs = -1;
	pid_t target = process_of(event->tid), pid;
	uid_t uid = target > 0 ? tracee_user(target) : 0;
	struct server_view view;
	struct worker *worker;
	int fds[2];

	if (!has_worker_for(server, uid) || target <= 0 ||
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) < 0) {
		watch_answer(&server->watch, event);
		return;
	}
	theirs = fds[1];
	pid = worker_start(server, theirs);
	if (pid == 0) {
		view = worker_view(server);
		start_caught(&view, target, event->tid, 3);
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
	worker->uid = uid;
	worker->event = *event;
	worker->since_us = clock_us();
	worker->deadline_us = worker->since_us + SEIZE_US;
	if (server->watch.answer_first)
		let_go_to_gate(server, worker);
}

/* Others are to have their turn: who opens libraries all the time must not keep
 * us from letting go of those that wait. */
void hold_take_events(struct server *server)
{
	struct watch_event event;
	int n, r = 1;

	for (n = 0; n < EVENTS_A_TURN && r > 0; n++) {
		r = watch_next(&server->watch, &event);
		if (r > 0 && event.is_gate)
			catch_open(server, &event);
		else if (r > 0)
			catch_exec(server, &event);
	}
	if (r == -EMFILE || r == -ENFILE || r == -ENOMEM) {
		log_warn(r, "a program could not be watched as it started");
	} else if (r < 0) {
		log_error(r, "the watch for new programs ends");
		guard_stop(server);
		watch_close(&server->watch);
	}
}

/* On a busy machine it is the worker that waits, for a processor; what it would
 * wait for in the kernel it has not asked for yet. */
static bool is_on_its_way(const struct worker *worker)
{
	return clock_us() < worker->since_us + ANSWER_US &&
	       tracee_state(worker->pid, worker->pid) == 'R';
}

void hold_is_late(struct server *server, struct worker *worker)
{
	if (worker->at_gate)
		hold_let_go(server, worker);
	else if (is_on_its_way(worker))
		worker->deadline_us = clock_us() + SEIZE_US;
	else
		let_go_to_gate(server, worker);
}
