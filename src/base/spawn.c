/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"

extern char **environ;

static int spawn_start(char *const argv[], int out_fd, pid_t *ret_pid)
{
	posix_spawn_file_actions_t actions;
	int r;

	r = posix_spawn_file_actions_init(&actions);
	if (r)
		return -r;
	if (out_fd >= 0)
		r = posix_spawn_file_actions_adddup2(&actions, out_fd,
						     STDOUT_FILENO);
	if (!r)
		r = posix_spawnp(ret_pid, argv[0], &actions, NULL, argv,
				 environ);
	posix_spawn_file_actions_destroy(&actions);
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
