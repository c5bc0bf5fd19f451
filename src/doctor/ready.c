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
#include <sys/prctl.h>
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

/* /proc/PROCESS/task/THREAD/NAME */
static int read_of(pid_t pid, const char *thread, const char *name,
		   struct str *text)
{
	char path[96];

	snprintf(path, sizeof(path), "/proc/%d/task/%.16s/%s", (int)pid,
		 thread, name);
	return file_read(path, text);
}

/* Does the thread wait in a call that made a child? Then by vfork(2). */
static bool awaits_child(pid_t pid, const char *thread)
{
	_cleanup_str_ struct str text = {0};
	char *end;
	long nr;

	if (read_of(pid, thread, "syscall", &text) < 0)
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

static bool shares(const struct process *process, pid_t pid)
{
	return pid > 0 &&
	       syscall(SYS_kcmp, process->tid, pid, KCMP_VM, 0, 0) == 0;
}

/* Of a thread's children one that shares the memory, and that it does not wait
 * for. */
static pid_t find_sharing_child(const struct process *process,
				const char *thread)
{
	_cleanup_str_ struct str text = {0};
	char *p = NULL, *end;
	pid_t child = 0;
	size_t n = 0;

	if (read_of(process->pid, thread, "children", &text) == 0)
		p = text.s;
	for (; p && *p; p = end) {
		pid_t pid = (pid_t)strtol(p, &end, 10);

		if (end == p)
			break;
		if (shares(process, pid)) {
			child = pid;
			n++;
		}
	}
	return n > (n && awaits_child(process->pid, thread)) ? child : 0;
}

static DIR *open_threads(const struct process *process)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)process->pid);
	return opendir(path);
}

/*
 * Another process that runs in the same memory, and that a stop of this one
 * would not hold: the parent of a child of vfork(2), or what clone(2) made with
 * CLONE_VM. A child by vfork(2) of its own is none: until it is gone the thread
 * that waits for it does not stop. Only parent and children are looked at: kcmp
 * of all processes for each of them costs more than all the rest. 0: none.
 */
static pid_t find_sharer(const struct process *process)
{
	_cleanup_closedir_ DIR *dir = NULL;
	struct dirent *entry;
	pid_t child = 0;

	if (shares(process, process->parent))
		return process->parent;
	dir = open_threads(process);
	while (!child && dir && (entry = readdir(dir)))
		if (isdigit((unsigned char)*entry->d_name))
			child = find_sharing_child(process, entry->d_name);
	return child;
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

/* It lives no longer than its parent, whatever becomes of that. */
static void wait_for_the_end(pid_t parent)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (getppid() == parent)
		pause();
	_exit(0);
}

bool ready_may_suspend_filters(void)
{
	pid_t self = getpid(), child = fork();
	bool may;

	if (child < 0)
		return false;
	if (child == 0)
		wait_for_the_end(self);
	may = ptrace(PTRACE_SEIZE, child, 0, PTRACE_O_SUSPEND_SECCOMP) == 0;
	kill(child, SIGKILL);
	waitpid(child, NULL, __WALL);
	return may;
}

struct filters {
	long mode;	/* 0: none */
	long n;		/* -1: the kernel does not tell */
};

static struct filters filters_of(pid_t pid, const char *thread)
{
	_cleanup_str_ struct str status = {0};
	struct filters filters = { 0, -1 };
	const char *at;

	if (read_of(pid, thread, "status", &status) < 0)
		return filters;
	at = strstr(str_cstr(&status), "\nSeccomp:");
	if (at)
		filters.mode = strtol(strchr(at, ':') + 1, NULL, 10);
	at = strstr(str_cstr(&status), "\nSeccomp_filters:");
	if (at)
		filters.n = strtol(strchr(at, ':') + 1, NULL, 10);
	return filters;
}

/*
 * A thread whose filters may kill it. One that has as many as we have is taken
 * to have the same, those of a container: we live with them. 0: none.
 */
static pid_t find_filtered(const struct process *process)
{
	_cleanup_closedir_ DIR *dir = open_threads(process);
	struct filters own, filters;
	struct dirent *entry;
	char self[16];

	snprintf(self, sizeof(self), "%d", (int)getpid());
	own = filters_of(getpid(), self);
	while (dir && (entry = readdir(dir))) {
		if (!isdigit((unsigned char)*entry->d_name))
			continue;
		filters = filters_of(process->pid, entry->d_name);
		if (filters.mode && (filters.mode != own.mode ||
				     filters.n < 0 || filters.n != own.n))
			return (pid_t)atoi(entry->d_name);
	}
	return 0;
}

static enum outcome check_filters(const struct process *process)
{
	pid_t tid = find_filtered(process);

	if (!tid)
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
	if (outcome == OUTCOME_DONE && !options->may_suspend_filters)
		outcome = check_filters(&process);
	process_close(&process);
	return outcome;
}
