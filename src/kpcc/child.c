/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A signal may be sent to us alone, and gcc(1) hands it on to nobody: it ends
 * and its cc1 or as goes on. So we are the subreaper (prctl(2)) of what we
 * start: orphans become our children, /proc/thread-self/children names them,
 * and they get the signal as well. A daemon that some compiler starts has a
 * process group of its own and is left alone.
 */
#include "kpcc/child.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"

/* Who does not end on the signal in this time is killed. */
#define PATIENCE_MS	2000

extern char **environ;

/* The signals that end us, but those that our caller ignores. */
static void ending_signals(sigset_t *ret_set)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
	struct sigaction act;
	size_t i;

	sigemptyset(ret_set);
	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		if (sigaction(numbers[i], NULL, &act) == 0 &&
		    act.sa_handler != SIG_IGN)
			sigaddset(ret_set, numbers[i]);
}

void child_hold_signals(sigset_t *ret_old)
{
	sigset_t set;

	/* If it is ignored, nobody can be waited for. */
	signal(SIGCHLD, SIG_DFL);
	ending_signals(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, ret_old);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
}

void child_release_signals(const sigset_t *old)
{
	sigprocmask(SIG_SETMASK, old, NULL);
}

bool child_interrupted(void)
{
	sigset_t pending, ending;

	ending_signals(&ending);
	return sigpending(&pending) == 0 &&
	       sigandset(&pending, &pending, &ending) == 0 &&
	       !sigisemptyset(&pending);
}

static int start(char *const argv[], int out_fd, pid_t *ret_pid)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	sigset_t mask, ending;
	int r;

	sigprocmask(SIG_BLOCK, NULL, &mask);
	ending_signals(&ending);
	sigdelset(&mask, SIGCHLD);
	for (r = 1; r < SIGRTMIN; r++)
		if (sigismember(&ending, r) == 1)
			sigdelset(&mask, r);
	r = posix_spawn_file_actions_init(&actions);
	if (r)
		return -r;
	r = posix_spawnattr_init(&attr);
	if (r) {
		posix_spawn_file_actions_destroy(&actions);
		return -r;
	}
	r = posix_spawnattr_setsigmask(&attr, &mask);
	if (!r)
		r = posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
	if (!r && out_fd >= 0)
		r = posix_spawn_file_actions_adddup2(&actions, out_fd,
						     STDOUT_FILENO);
	if (!r)
		r = posix_spawnp(ret_pid, argv[0], &actions, &attr, argv,
				 environ);
	posix_spawnattr_destroy(&attr);
	posix_spawn_file_actions_destroy(&actions);
	return -r;
}

/* Wait until pid ends. False if it still runs after PATIENCE_MS. */
static bool ends_in_time(pid_t pid)
{
	const struct timespec pause = { .tv_nsec = 5 * 1000 * 1000 };
	int ms;

	for (ms = 0; ms < PATIENCE_MS; ms += 5) {
		if (waitpid(pid, NULL, WNOHANG) != 0)
			return true;
		nanosleep(&pause, NULL);
	}
	return false;
}

static void end_child(pid_t pid, int number)
{
	kill(pid, number);
	kill(pid, SIGCONT);
	if (ends_in_time(pid))
		return;
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

/* The children that are left, all at once, so that none feeds another. */
static bool end_orphans(int number)
{
	_cleanup_str_ struct str text = {0};
	const char *p;
	char *end;
	bool some = false;
	int pass;
	pid_t pid;

	if (file_read("/proc/thread-self/children", &text) < 0)
		return false;
	for (pass = 0; pass < 2; pass++) {
		for (p = str_cstr(&text);
		     (pid = (pid_t)strtol(p, &end, 10)) > 0; p = end) {
			if (getpgid(pid) != getpgrp())
				continue;
			some = true;
			if (pass)
				end_child(pid, number);
			else
				kill(pid, number);
		}
	}
	return some;
}

/* Wait until pid ends, or until a signal comes. */
static int wait_for(pid_t pid, int *ret_status)
{
	sigset_t set;
	int number;

	ending_signals(&set);
	sigaddset(&set, SIGCHLD);
	for (;;) {
		pid_t r = waitpid(pid, ret_status, WNOHANG);

		if (r == pid)
			return 0;
		if (r < 0 && errno != EINTR)
			return -errno;
		number = sigwaitinfo(&set, NULL);
		if (number < 0 || number == SIGCHLD)
			continue;
		end_child(pid, number);
		while (end_orphans(number))
			;
		raise(number);	/* pending again, for child_interrupted */
		return -EINTR;
	}
}

int child_run(char *const argv[], struct str *ret_output)
{
	_cleanup_close_ int out = -1;
	int status, r;
	pid_t pid;

	if (child_interrupted())
		return -EINTR;
	if (ret_output) {
		/* Unlike a pipe it needs no reader meanwhile. */
		out = memfd_create("output", MFD_CLOEXEC);
		if (out < 0)
			return -errno;
	}
	r = start(argv, out, &pid);
	if (!r)
		r = wait_for(pid, &status);
	if (r < 0)
		return r;
	if (ret_output) {
		if (lseek(out, 0, SEEK_SET) < 0)
			return -errno;
		r = file_read_fd(out, ret_output);
		if (r < 0)
			return r;
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) :
	       128 + WTERMSIG(status);
}
