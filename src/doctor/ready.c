/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sources: kcmp(2), vfork(2), cgroups(7) and the kernel's cgroup-v2.rst and
 * cgroup-v1/freezer-subsystem.rst, seccomp(2), proc(5).
 *
 * All this is best effort where /proc or /sys does not tell: what it misses is
 * found later as a thread that does not stop, or as a call that fails.
 */
#include "doctor/ready.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <linux/kcmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"

#define POLL_US		5000

/* What stands behind `name` in /proc/PATH/status, or -1. */
static long status_field(const char *path, const char *name)
{
	_cleanup_str_ struct str status = {0}, full = {0};
	const char *at;

	if (str_addf(&full, "/proc/%s/status", path) < 0 ||
	    file_read(full.s, &status) < 0)
		return -1;
	at = strstr(str_cstr(&status), name);
	return at ? strtol(at + strlen(name), NULL, 10) : -1;
}

/* Does the thread wait in a call that made a child? Then by vfork(2). */
static bool awaits_child(const char *process, const char *thread)
{
	_cleanup_str_ struct str text = {0}, path = {0};
	char *end;
	long nr;

	if (str_addf(&path, "/proc/%s/task/%s/syscall", process, thread) < 0 ||
	    file_read(path.s, &text) < 0)
		return false;
	nr = strtol(str_cstr(&text), &end, 10);
	if (end == text.s)	/* "running" */
		return false;
#ifdef SYS_vfork
	if (nr == SYS_vfork)
		return true;
#endif
	return nr == SYS_clone || nr == SYS_clone3;
}

static size_t count_awaiting(const struct process *process)
{
	_cleanup_closedir_ DIR *dir = NULL;
	struct dirent *entry;
	char path[64], pid[16];
	size_t n = 0;

	snprintf(path, sizeof(path), "/proc/%d/task", (int)process->pid);
	snprintf(pid, sizeof(pid), "%d", (int)process->pid);
	dir = opendir(path);
	while (dir && (entry = readdir(dir)))
		n += isdigit((unsigned char)*entry->d_name) &&
		     awaits_child(pid, entry->d_name);
	return n;
}

/*
 * Another process that runs in the same memory, and that a stop of this one
 * would not hold: the parent of a child of vfork(2), or what clone(2) made with
 * CLONE_VM. A child by vfork(2) of its own is none: until it is gone the thread
 * that waits for it does not stop. 0: there is none.
 */
static pid_t find_sharer(const struct process *process)
{
	_cleanup_closedir_ DIR *dir = opendir("/proc");
	struct dirent *entry;
	size_t n_children = 0;
	pid_t child = 0;

	while (dir && (entry = readdir(dir))) {
		pid_t pid = (pid_t)atoi(entry->d_name);

		if (!isdigit((unsigned char)*entry->d_name) ||
		    pid == process->pid ||
		    syscall(SYS_kcmp, process->tid, pid, KCMP_VM, 0, 0) != 0)
			continue;
		if (status_field(entry->d_name, "\nPPid:") != process->pid)
			return pid;
		n_children++;
		child = pid;
	}
	return n_children > count_awaiting(process) ? child : 0;
}

static bool file_says(const char *root, const char *cgroup, const char *name,
		      const char *words)
{
	_cleanup_str_ struct str path = {0}, text = {0};

	return str_addf(&path, "%s%s/%s", root, cgroup, name) == 0 &&
	       file_read(path.s, &text) == 0 &&
	       strstr(str_cstr(&text), words) != NULL;
}

/* "ID:CONTROLLERS:PATH"; version 2 has id 0 and no controllers. */
static bool line_is_frozen(char *line)
{
	char *controllers = strchr(line, ':'), *path;

	path = controllers ? strchr(controllers + 1, ':') : NULL;
	if (!path)
		return false;
	*path++ = '\0';
	if (streq(line, "0:"))
		return file_says("/sys/fs/cgroup", path, "cgroup.events",
				 "frozen 1") ||
		       file_says("/sys/fs/cgroup/unified", path,
				 "cgroup.events", "frozen 1");
	return streq(controllers + 1, "freezer") &&
	       file_says("/sys/fs/cgroup/freezer", path, "freezer.state",
			 "FR");	/* FROZEN, FREEZING */
}

static bool is_frozen(const struct process *process)
{
	_cleanup_str_ struct str text = {0};
	char path[64], *line, *end;

	snprintf(path, sizeof(path), "/proc/%d/cgroup", (int)process->tid);
	if (file_read(path, &text) < 0)
		return false;
	for (line = text.s; line; line = end ? end + 1 : NULL) {
		end = strchr(line, '\n');
		if (end)
			*end = '\0';
		if (line_is_frozen(line))
			return true;
	}
	return false;
}

/* Tried on a child of ours: rights, our own filters and the kernel decide. */
static bool can_suspend_filters(void)
{
	pid_t child = fork();
	bool can;

	if (child < 0)
		return false;
	if (child == 0)
		for (;;)
			pause();
	can = ptrace(PTRACE_SEIZE, child, 0, PTRACE_O_SUSPEND_SECCOMP) == 0;
	kill(child, SIGKILL);
	waitpid(child, NULL, __WALL);
	return can;
}

/*
 * A thread whose filters may kill it. One that has no more than we have is
 * taken to have the same, those of a container: we live with them. 0: none.
 */
static pid_t find_filtered(const struct process *process)
{
	long own_mode = status_field("self", "\nSeccomp:");
	long own_n = status_field("self", "\nSeccomp_filters:");
	_cleanup_closedir_ DIR *dir = NULL;
	struct dirent *entry;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)process->pid);
	dir = opendir(path);
	while (dir && (entry = readdir(dir))) {
		long mode, n;

		if (!isdigit((unsigned char)*entry->d_name))
			continue;
		/* Threads are to be found in /proc, too. */
		mode = status_field(entry->d_name, "\nSeccomp:");
		n = status_field(entry->d_name, "\nSeccomp_filters:");
		if (mode > 0 && (mode != own_mode || n < 0 || n > own_n))
			return (pid_t)atoi(entry->d_name);
	}
	return 0;
}

static enum outcome check_filters(const struct process *process)
{
	pid_t tid = find_filtered(process);

	if (!tid || can_suspend_filters())
		return OUTCOME_DONE;
	log_error(0, "process %d: thread %d has a seccomp filter that may kill "
		  "it for our system calls, and only who has CAP_SYS_ADMIN may "
		  "suspend it", (int)process->pid, (int)tid);
	return OUTCOME_FAILED;
}

/* Both mostly last for a moment: a vfork(2) up to its execve(2). */
static enum outcome await_alone(const struct process *process,
				struct session_options *options)
{
	const struct timespec poll = { 0, POLL_US * 1000 };
	const unsigned all_ms = options->timeout_ms;
	uint64_t start = clock_us(), spent_ms = 0;
	pid_t sharer = 0;

	while (is_frozen(process) || (sharer = find_sharer(process))) {
		if (spent_ms < all_ms) {
			nanosleep(&poll, NULL);
			spent_ms = (clock_us() - start) / 1000;
			continue;
		}
		if (sharer)
			log_error(0, "process %d shares its memory with "
				  "process %d (vfork) and did not cease to in "
				  "%u ms", (int)process->pid, (int)sharer,
				  all_ms);
		else
			log_error(0, "process %d is in a frozen cgroup and was "
				  "not thawed in %u ms", (int)process->pid,
				  all_ms);
		return OUTCOME_BUSY;
	}
	options->timeout_ms = spent_ms < all_ms ? all_ms - (unsigned)spent_ms :
						  0;
	return OUTCOME_DONE;
}

enum outcome ready_await(pid_t pid, struct session_options *options)
{
	struct process process;
	enum outcome outcome;

	if (process_open(pid, &process) < 0)
		return OUTCOME_FAILED;
	outcome = await_alone(&process, options);
	if (outcome == OUTCOME_DONE)
		outcome = check_filters(&process);
	process_close(&process);
	return outcome;
}
