/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * killat N COMMAND...: run COMMAND and kill it when it enters its N-th system
 * call (before the call is made) or, with -x, when it leaves it. With -e ERROR
 * the call is not made and fails with that number instead. Exit status: 99 if
 * COMMAND was killed, 98 if it made fewer calls, else its own (with -e).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t start(char **argv)
{
	pid_t pid = fork();

	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		execvp(argv[0], argv);
		perror(argv[0]);
		_exit(127);
	}
	return pid;
}

/* To the next stop at a call; false: ended, with its wait status. */
static bool next(pid_t pid, int *status)
{
	int sig = 0;

	for (;;) {
		ptrace(PTRACE_SYSCALL, pid, 0, sig);
		if (waitpid(pid, status, 0) != pid || !WIFSTOPPED(*status))
			return false;
		if (WSTOPSIG(*status) == (SIGTRAP | 0x80))
			return true;
		sig = WSTOPSIG(*status) == SIGTRAP ? 0 : WSTOPSIG(*status);
	}
}

/* Which call it was is what one who reads a failure wants to know first. */
static void fail_call(pid_t pid, int error, int *status)
{
	struct user_regs_struct regs;

	ptrace(PTRACE_GETREGS, pid, 0, &regs);
	fprintf(stderr, "killat: call %lld (%#llx, %#llx, %#llx, %#llx)\n",
		regs.orig_rax, regs.rdi, regs.rsi, regs.rdx, regs.r10);
	regs.orig_rax = (unsigned long long)-1;
	ptrace(PTRACE_SETREGS, pid, 0, &regs);
	if (!next(pid, status))
		return;
	ptrace(PTRACE_GETREGS, pid, 0, &regs);
	regs.rax = (unsigned long long)-(long long)error;
	ptrace(PTRACE_SETREGS, pid, 0, &regs);
}

int main(int argc, char **argv)
{
	int error = 0, opt, status;
	bool leaving = false, was_hit = false;
	long n, i;
	pid_t pid;

	while ((opt = getopt(argc, argv, "+xe:")) != -1) {
		if (opt == 'x')
			leaving = true;
		else if (opt == 'e')
			error = atoi(optarg);
		else
			return 2;
	}
	if (optind + 2 > argc)
		return 2;
	n = atol(argv[optind]);
	pid = start(argv + optind + 1);
	if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status))
		return 2;
	ptrace(PTRACE_SETOPTIONS, pid, 0,
	       PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
	for (i = 1; next(pid, &status); i++) {
		was_hit = i >= n;
		if (i == n && error)
			fail_call(pid, error, &status);
		else if (i == n && !leaving)
			break;
		if (!next(pid, &status))
			goto ended;
		if (i == n && leaving)
			break;
	}
	if (WIFSTOPPED(status)) {
		kill(pid, SIGKILL);
		waitpid(pid, &status, 0);
		return 99;
	}
ended:
	if (!was_hit)
		return 98;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
