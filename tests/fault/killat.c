/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * killat N COMMAND...: run COMMAND and kill it when it enters its N-th system
 * call (before the call is made) or, with -x, when it leaves it. With -e ERROR
 * the call is not made and fails with that number instead. Exit status: 99 if
 * COMMAND was killed, 98 if it made fewer calls, else its own (with -e).
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
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

static void get_regs(pid_t pid, struct user_regs_struct *regs)
{
	struct iovec iov = { regs, sizeof(*regs) };

	ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &iov);
}

static void set_regs(pid_t pid, struct user_regs_struct *regs)
{
	struct iovec iov = { regs, sizeof(*regs) };

	ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &iov);
}

/* Which call it was is what one who reads a failure wants to know first. */
static void say_call(const struct user_regs_struct *regs)
{
#ifdef __aarch64__
	fprintf(stderr, "killat: call %lld (%#llx, %#llx, %#llx, %#llx)\n",
		regs->regs[8], regs->regs[0], regs->regs[1], regs->regs[2],
		regs->regs[3]);
#else
	fprintf(stderr, "killat: call %lld (%#llx, %#llx, %#llx, %#llx)\n",
		regs->orig_rax, regs->rdi, regs->rsi, regs->rdx, regs->r10);
#endif
}

/* At the entry of a call: it is not made. */
static void skip_call(pid_t pid, struct user_regs_struct *regs)
{
#ifdef __aarch64__
	int none = -1;
	struct iovec iov = { &none, sizeof(none) };

	(void)regs;
	ptrace(PTRACE_SETREGSET, pid, NT_ARM_SYSTEM_CALL, &iov);
#else
	regs->orig_rax = (unsigned long long)-1;
	set_regs(pid, regs);
#endif
}

static void fail_call(pid_t pid, int error, int *status)
{
	struct user_regs_struct regs;

	get_regs(pid, &regs);
	say_call(&regs);
	skip_call(pid, &regs);
	if (!next(pid, status))
		return;
	get_regs(pid, &regs);
#ifdef __aarch64__
	regs.regs[0] = (unsigned long long)-(long long)error;
#else
	regs.rax = (unsigned long long)-(long long)error;
#endif
	set_regs(pid, &regs);
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
