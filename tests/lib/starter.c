/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * starter WAY PROGRAM: starts the program by that function, and ends as it does.
 * starter line SOCKET LINE: says what the server at SOCKET answers.
 * starter listen SOCKET PROGRAM ARG...: becomes the program, with a socket as
 * systemd gives it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static char *path, *args[2];

static int await(pid_t pid)
{
	int status;

	if (waitpid(pid, &status, 0) < 0 || !WIFEXITED(status))
		return 126;
	return WEXITSTATUS(status);
}

static int spawn(int (*how)(pid_t *, const char *,
			    const posix_spawn_file_actions_t *,
			    const posix_spawnattr_t *, char *const[],
			    char *const[]))
{
	pid_t pid;

	errno = how(&pid, path, NULL, NULL, args, environ);
	return errno ? -1 : await(pid);
}

static int by_vfork(void)
{
	pid_t pid = vfork();

	if (pid == 0) {
		execve(path, args, environ);
		_exit(127);
	}
	return await(pid);
}

/* Another thread than the first. */
static void *exec_in_thread(void *unused)
{
	execve(path, args, environ);
	return unused;
}

static int by_thread(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, exec_in_thread, NULL);
	pthread_join(thread, NULL);
	return -1;
}

static struct sockaddr_un address(const char *name)
{
	struct sockaddr_un addr = { .sun_family = AF_UNIX };

	strncpy(addr.sun_path, name, sizeof(addr.sun_path) - 1);
	return addr;
}

/* sd_listen_fds(3) */
static int become_listener(const char *name, char **argv)
{
	struct sockaddr_un addr = address(name);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	char pid[16];

	if (bind(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0 ||
	    chmod(name, 0666) < 0 || listen(fd, 16) < 0 || dup2(fd, 3) < 0)
		return -1;
	snprintf(pid, sizeof(pid), "%d", (int)getpid());
	setenv("LISTEN_PID", pid, 1);
	setenv("LISTEN_FDS", "1", 1);
	return execv(argv[0], argv);
}

static int ask(const char *name, const char *line)
{
	struct sockaddr_un addr = address(name);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	char text[4096];
	ssize_t n;

	if (connect(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0)
		return -1;
	dprintf(fd, "%s\n", line);
	shutdown(fd, SHUT_WR);
	while ((n = read(fd, text, sizeof(text))) > 0)
		fwrite(text, 1, (size_t)n, stdout);
	return 0;
}

static int start(const char *way)
{
	char command[4096];

	if (!strcmp(way, "execve"))
		return execve(path, args, environ);
	if (!strcmp(way, "execv"))
		return execv(path, args);
	if (!strcmp(way, "execvp"))
		return execvp(path, args);
	if (!strcmp(way, "execvpe"))
		return execvpe(path, args, environ);
	if (!strcmp(way, "execl"))
		return execl(path, path, NULL);
	if (!strcmp(way, "execlp"))
		return execlp(path, path, NULL);
	if (!strcmp(way, "execle"))
		return execle(path, path, NULL, environ);
	if (!strcmp(way, "fexecve"))
		return fexecve(open(path, O_RDONLY | O_CLOEXEC), args,
			       environ);
	if (!strcmp(way, "execveat"))
		return execveat(AT_FDCWD, path, args, environ, 0);
	if (!strcmp(way, "posix_spawn"))
		return spawn(posix_spawn);
	if (!strcmp(way, "posix_spawnp"))
		return spawn(posix_spawnp);
	if (!strcmp(way, "vfork"))
		return by_vfork();
	if (!strcmp(way, "thread"))
		return by_thread();
	snprintf(command, sizeof(command), "exec %s", path);
	return WEXITSTATUS(system(command));
}

int main(int argc, char **argv)
{
	int r;

	if (argc < 3)
		return 2;
	path = args[0] = argv[2];
	if (argc > 3 && !strcmp(argv[1], "listen"))
		r = become_listener(argv[2], argv + 3);
	else
		r = argc > 3 ? ask(argv[2], argv[3]) : start(argv[1]);
	if (r < 0) {
		perror(path);
		return 1;
	}
	return r;
}
