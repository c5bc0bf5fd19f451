/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * PTRACE_SEIZE on every thread that /proc/PID/task lists. It changes nothing
 * for the thread, and nobody else can be its tracer then.
 */
#include "doctor/tracee_seize.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "doctor/tracee_proc.h"

#define TRACE_OPTIONS	(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC)

static int by_number(const void *a, const void *b)
{
	const pid_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

struct tids {
	VEC(pid_t) v;	/* in order */
};

static int list_known(const struct tracees *tracees, struct tids *ret_known)
{
	const struct tracee *t;
	int r = vec_reserve(&ret_known->v, tracees->threads.n);

	vec_foreach(t, &tracees->threads)
		if (!r)
			ret_known->v.v[ret_known->v.n++] = t->tid;
	if (!r && ret_known->v.n)
		qsort(ret_known->v.v, ret_known->v.n, sizeof(pid_t), by_number);
	return r;
}

static bool is_known(const struct tids *known, pid_t tid)
{
	return known->v.n && bsearch(&tid, known->v.v, known->v.n, sizeof(tid),
				     by_number);
}

int tracee_seize(pid_t tid)
{
	return ptrace(PTRACE_SEIZE, tid, 0, TRACE_OPTIONS) < 0 ? -errno : 0;
}

/* This needs CAP_SYS_ADMIN; where there is no filter nothing is lost without. */
void tracee_suspend_filters(struct tracee *tracee, bool suspend)
{
	if (tracee->filters_suspended == suspend || !tracee->stopped)
		return;
	if (ptrace(PTRACE_SETOPTIONS, tracee->tid, 0, TRACE_OPTIONS |
		   (suspend ? PTRACE_O_SUSPEND_SECCOMP : 0)) == 0)
		tracee->filters_suspended = suspend;
}

/* One that was caught over its exec: it stands, in a trap of ours or, with
 * another signal in it, because its program is stopped. ptrace(2). */
static int adopt(struct tracees *tracees, pid_t tid)
{
	siginfo_t info;

	if (tracee_tracer(tid) != getpid())
		return -EPERM;
	if (ptrace(PTRACE_GETSIGINFO, tid, 0, &info) < 0)
		return -errno;
	return vec_push(&tracees->threads, (struct tracee){
			.tid = tid, .was_running = true, .stopped = true,
			.kept = info.si_signo == SIGTRAP,
			.group_stopped = info.si_signo != SIGTRAP });
}

static int seize_thread(struct tracees *tracees, pid_t tid)
{
	int r = tracee_seize(tid);

	if (r == -EPERM && adopt(tracees, tid) == 0)
		return 0;
	if (r < 0) {
		char state = tracee_state(tracees->pid, tid);

		/* A leader that ended before its threads, or one that just
		 * ended: nothing that could run. */
		if (!state || state == 'Z' || state == 'X')
			return 0;
		return r;
	}
	/* Until tracees_note_running says more. */
	return vec_push(&tracees->threads,
			(struct tracee){ .tid = tid, .was_running = true });
}

bool tracees_complete(const struct tracees *tracees)
{
	struct stat st;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)tracees->pid);
	return stat(path, &st) == 0 && st.st_nlink == tracees->threads.n + 2;
}

static int seize_listed(struct tracees *tracees, DIR *dir,
			const struct tids *known)
{
	struct dirent *entry;

	while ((entry = readdir(dir))) {
		pid_t tid = (pid_t)atoi(entry->d_name);
		int r;

		if (tid <= 0 || is_known(known, tid))
			continue;
		r = seize_thread(tracees, tid);
		if (r < 0) {
			tracees->refused = tid;
			return r;
		}
	}
	return 0;
}

int tracees_seize_new(struct tracees *tracees)
{
	_cleanup_closedir_ DIR *dir = NULL;
	size_t before = tracees->threads.n;
	struct tids known = {0};
	char path[64];
	int r;

	snprintf(path, sizeof(path), "/proc/%d/task", (int)tracees->pid);
	dir = opendir(path);
	if (!dir)
		return errno == ENOENT ? -ESRCH : -errno;
	r = list_known(tracees, &known);
	if (!r)
		r = seize_listed(tracees, dir, &known);
	vec_done(&known.v);
	return r < 0 ? r : (int)(tracees->threads.n - before);
}

int tracees_seize(struct tracees *tracees, pid_t pid)
{
	int r;

	*tracees = (struct tracees){ .pid = pid };
	r = tracees_seize_new(tracees);
	if (r < 0) {
		tracees_release(tracees);
		return r;
	}
	if (!tracees->threads.n)
		return -ESRCH;
	return 0;
}
