/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * starter WAY PROGRAM: starts the program by that function, and ends as it does.
 * starter silent SOCKET N: connects N times, says "connected" and nothing more.
 * starter open FILE N: N processes that open the file all the time; says "open".
 * starter handed SOCKET LINE: as `line`, but a child sends it.
 * starter line SOCKET LINE: says what the server at SOCKET answers.
 * starter listen SOCKET PROGRAM ARG...: becomes the program, with a socket as
 * systemd gives it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
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

static void ignore_tick(int sig)
{
	(void)sig;
}

static void exec_in_handler(int sig)
{
	(void)sig;
	execl(path, path, NULL);
	_exit(127);
}

/* From a handler on a small stack of its own: room for what the kernel puts there
 * (sigaltstack(2); on ARM64 it may be much), and little more. */
static int by_altstack(void)
{
	const long kernel = sysconf(_SC_MINSIGSTKSZ);
	static char stack[65536];
	struct sigaction action = { .sa_handler = exec_in_handler,
				    .sa_flags = SA_ONSTACK };
	stack_t alt = { .ss_sp = stack,
			.ss_size = (size_t)kernel + 5120 };

	if (kernel < 0 || alt.ss_size > sizeof(stack) ||
	    sigaltstack(&alt, NULL) < 0)
		return -1;
	sigaction(SIGUSR1, &action, NULL);
	return raise(SIGUSR1) ? -1 : 126;
}

/* One that must not make sockets, and would be killed for it. */
static int by_filtered(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			 offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { sizeof(filter) / sizeof(*filter),
				      filter };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) < 0)
		return -1;
	return execve(path, args, environ);
}

/* Signals all the time must not make it wait anew each time. The new program has
 * neither the timer, which ends with an exec, nor the shim. */
static int by_ticking(void)
{
	struct sigaction action = { .sa_handler = ignore_tick };
	struct itimerspec every = { { 0, 50000000 }, { 0, 50000000 } };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL,
				  .sigev_signo = SIGALRM };
	char *none[] = { NULL };
	timer_t timer;

	sigaction(SIGALRM, &action, NULL);
	if (timer_create(CLOCK_MONOTONIC, &event, &timer) < 0 ||
	    timer_settime(timer, 0, &every, NULL) < 0)
		return -1;
	return execve(path, args, none);
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

static int ask(const char *name, const char *line, int by_child)
{
	struct sockaddr_un addr = address(name);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	char text[4096];
	ssize_t n;
	pid_t pid;

	if (connect(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0)
		return -1;
	pid = by_child ? fork() : 0;
	if (pid == 0)
		dprintf(fd, "%s\n", line);
	if (pid == 0 && by_child)
		_exit(0);
	if (by_child)
		waitpid(pid, NULL, 0);
	shutdown(fd, SHUT_WR);
	while ((n = read(fd, text, sizeof(text))) > 0)
		fwrite(text, 1, (size_t)n, stdout);
	return 0;
}

static int stay_silent(const char *name, int n)
{
	struct sockaddr_un addr = address(name);

	while (n-- > 0)
		if (connect(socket(AF_UNIX, SOCK_STREAM, 0),
			    (struct sockaddr *)&addr, sizeof(addr)) < 0)
			return -1;
	puts("connected");
	fflush(stdout);
	for (;;)
		pause();
}

static void open_for_ever(const char *file, int n)
{
	while (--n > 0) {
		pid_t pid = fork();

		if (pid == 0) {
			prctl(PR_SET_PDEATHSIG, SIGKILL);
			break;
		}
	}
	if (n == 0) {
		puts("open");
		fflush(stdout);
	}
	for (;;)
		close(open(file, O_RDONLY));
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
	if (!strcmp(way, "altstack"))
		return by_altstack();
	if (!strcmp(way, "filtered"))
		return by_filtered();
	if (!strcmp(way, "ticking"))
		return by_ticking();
	snprintf(command, sizeof(command), "exec %s", path);
	return WEXITSTATUS(system(command));
}

int main(int argc, char **argv)
{
	int r = 0;

	if (argc < 3)
		return 2;
	path = args[0] = argv[2];
	if (argc == 3)
		r = start(argv[1]);
	else if (!strcmp(argv[1], "silent"))
		r = stay_silent(argv[2], atoi(argv[3]));
	else if (!strcmp(argv[1], "open"))
		open_for_ever(argv[2], atoi(argv[3]));
	else if (!strcmp(argv[1], "listen"))
		r = become_listener(argv[2], argv + 3);
	else
		r = ask(argv[2], argv[3], !strcmp(argv[1], "handed"));
	if (r < 0) {
		perror(path);
		return 1;
	}
	return r;
}
