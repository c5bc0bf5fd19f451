/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"

extern char **environ;

/* What a server and its workers ignore is not for the programs that they run: many
 * count on it that SIGPIPE ends them. */
static int set_signals(posix_spawnattr_t *attr)
{
	sigset_t defaults;

	sigemptyset(&defaults);
	sigaddset(&defaults, SIGPIPE);
	sigaddset(&defaults, SIGTTOU);
	posix_spawnattr_setsigdefault(attr, &defaults);
	return posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSIGDEF);
}

static int spawn_start(char *const argv[], int out_fd, pid_t *ret_pid)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	int r;

	r = posix_spawnattr_init(&attr);
	if (r)
		return -r;
	r = posix_spawn_file_actions_init(&actions);
	if (r) {
		posix_spawnattr_destroy(&attr);
		return -r;
	}
	r = set_signals(&attr);
	if (!r && out_fd >= 0)
		r = posix_spawn_file_actions_adddup2(&actions, out_fd,
						     STDOUT_FILENO);
	if (!r)
		r = posix_spawnp(ret_pid, argv[0], &actions, &attr, argv,
				 environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
	return -r;
}

int spawn_run(char *const argv[], struct str *ret_output)
{
	_cleanup_close_ int in = -1, out = -1;
	int fds[2], status, r = 0;
	pid_t pid;

	if (ret_output) {
		if (pipe2(fds, O_CLOEXEC) < 0)
			return -errno;
		in = fds[0];
		out = fds[1];
	}
	r = spawn_start(argv, out, &pid);
	if (r < 0)
		return r;
	cleanup_close(&out);
	out = -1;
	if (ret_output)
		r = file_read_fd(in, ret_output);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -errno;
	if (r < 0)
		return r;
	return WIFEXITED(status) ? WEXITSTATUS(status) :
	       128 + WTERMSIG(status);
}
