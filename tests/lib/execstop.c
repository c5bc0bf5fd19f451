/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * execstop PROGRAM ARGS...: becomes PROGRAM, stopped (as by SIGSTOP) before
 * the first instruction of its dynamic loader. A child does the tracing that
 * this takes, and then is gone.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

/* Let `pid` run up to its execve, then leave it stopped. */
static int trace(pid_t pid, int ready)
{
	int status;

	if (ptrace(PTRACE_SEIZE, pid, 0, PTRACE_O_TRACEEXEC) < 0)
		return 1;
	if (write(ready, "", 1) != 1)
		return 1;
	do {
		if (waitpid(pid, &status, __WALL) != pid || !WIFSTOPPED(status))
			return 1;
		if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXEC << 8))
			break;
		ptrace(PTRACE_CONT, pid, 0, 0);
	} while (1);
	kill(pid, SIGSTOP);
	return ptrace(PTRACE_DETACH, pid, 0, 0) < 0;
}

int main(int argc, char **argv)
{
	pid_t self = getpid();
	int ready[2];
	char c;

	if (argc < 2 || pipe2(ready, O_CLOEXEC) < 0)
		return 2;
	if (!fork())
		_exit(trace(self, ready[1]));
	close(ready[1]);
	if (read(ready[0], &c, 1) != 1)
		return 2;
	execvp(argv[1], argv + 1);
	perror(argv[1]);
	return 2;
}
