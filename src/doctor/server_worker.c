/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server_state.h"
#include "doctor/tracee.h"

/* In the child: nothing of the server's but one descriptor, which becomes
 * number 3. The watch above all: its group lives as long as anybody has it. */
static void become_worker(int keep)
{
	sigset_t none;

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
			 (struct worker){ .pid = pid, .ready_fd = -1,
					  .event.fd = -1, .gate.fd = -1 });
	return pid;
}

void worker_silence(void)
{
	_cleanup_close_ int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (null >= 0)
		dup2(null, STDOUT_FILENO);
}

void worker_forget(struct server *server, pid_t pid, int status)
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
		hold_let_go(server, worker);
		*worker = server->workers.v[--server->workers.n];
		return;
	}
}
