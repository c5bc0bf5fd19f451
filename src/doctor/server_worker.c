/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_state.h"
#include "doctor/tracee.h"

#define STILL_US	5000000

/* In the child: nothing of the server's but one descriptor, which becomes
 * number 3. The watch above all: its group lives as long as anybody has it. */
static void become_worker(int keep)
{
	sigset_t none;

	/* What stops or ends the server from a terminal is not for those who
	 * hold a process. No session: the kernel would treat each as a group
	 * of its own (sched(7), autogroup), which begins slowly. */
	setpgid(0, 0);
	signal(SIGTTOU, SIG_IGN);
	if (keep >= 0 && ((keep != 3 && dup2(keep, 3) < 0) ||
			  fcntl(3, F_SETFD, FD_CLOEXEC) < 0))
		_exit(OUTCOME_FAILED);
	close_from(keep >= 0 ? 4 : 3);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (tracee_init() < 0)
		_exit(OUTCOME_FAILED);
}

struct server_view worker_view(const struct server *server)
{
	return server_view_of(server, fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 4));
}

pid_t worker_start(struct server *server, int keep)
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
			 (struct worker){ .pid = pid, .uid = (uid_t)-1,
					  .ready_fd = -1,
					  .event.fd = -1, .gate.fd = -1 });
	return pid;
}

size_t workers_of_user(const struct server *server, uid_t uid, bool clients)
{
	const struct worker *worker;
	size_t n = 0;

	vec_foreach(worker, &server->workers)
		n += worker->uid == uid && worker->is_client == clients;
	return n;
}

void worker_silence(void)
{
	_cleanup_close_ int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (null >= 0)
		dup2(null, STDOUT_FILENO);
}

static void forget(struct server *server, struct worker *worker, int status)
{
	if (worker->pid == server->pass)
		server->pass = 0;
	if (WIFSIGNALED(status))
		log_warn(0, "a worker was ended by signal %d",
			 WTERMSIG(status));
	hold_let_go(server, worker);
	*worker = server->workers.v[--server->workers.n];
}

static struct worker *find(struct server *server, pid_t pid)
{
	struct worker *worker;

	vec_foreach(worker, &server->workers)
		if (worker->pid == pid)
			return worker;
	return NULL;
}

void workers_look_after(struct server *server)
{
	struct worker *worker;
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG | WUNTRACED |
			      WCONTINUED)) > 0) {
		worker = find(server, pid);
		if (worker && (WIFSTOPPED(status) || WIFCONTINUED(status))) {
			worker->stopped_us = WIFSTOPPED(status) ? clock_us() : 0;
		} else if (worker) {
			forget(server, worker, status);
		} else if (pid == server->guard.pid && !WIFSTOPPED(status) &&
			   !WIFCONTINUED(status)) {
			log_warn(0, "the guard of the watch ended");
			server->guard.pid = 0;
			server->next_guard_us = clock_us() + AGAIN_US;
		}
	}
}

/* SIGALRM, which ends who holds a process too long, does not reach who is
 * stopped. The next doctor undoes what it was at. */
void worker_end_if_still(struct worker *worker, uint64_t now_us)
{
	if (!worker->stopped_us || now_us < worker->stopped_us + STILL_US)
		return;
	worker->stopped_us = 0;
	kill(worker->pid, SIGKILL);
}
