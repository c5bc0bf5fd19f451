/* SPDX-License-Identifier: GPL-2.0-or-later */
/* proc(5): /proc/PID/status, /proc/PID/task/TID/{stat,syscall}. */
#include "doctor/tracee_proc.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "doctor/tracee.h"

int tracee_status_field(pid_t tid, const char *field, int base,
			uint64_t *ret_value)
{
	_cleanup_str_ struct str status = {0};
	char path[64], *at;
	int r;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)tid);
	r = file_read(path, &status);
	if (r < 0)
		return r == -ENOENT ? -ESRCH : r;
	at = strstr(str_cstr(&status), field);
	if (!at)
		return -ENODATA;
	*ret_value = strtoull(at + strlen(field), NULL, base);
	return 0;
}

uid_t tracee_user(pid_t pid)
{
	uint64_t uid;

	return tracee_status_field(pid, "\nUid:", 10, &uid) < 0 ? (uid_t)-1 :
								(uid_t)uid;
}

int tracee_caught_signals(pid_t tid, uint64_t *ret_signals)
{
	return tracee_status_field(tid, "\nSigCgt:", 16, ret_signals);
}

char tracee_state(pid_t pid, pid_t tid)
{
	_cleanup_str_ struct str stat = {0};
	char path[64];
	const char *paren;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", (int)pid,
		 (int)tid);
	if (file_read(path, &stat) < 0)
		return 0;
	paren = strrchr(str_cstr(&stat), ')');
	return paren && paren[1] ? paren[2] : 0;
}

/* "running", or the number of the call, -1 for none; unless it is none six
 * arguments; stack pointer and pc. */
bool tracee_note_call(pid_t pid, pid_t tid, struct arch_call *ret_call)
{
	_cleanup_str_ struct str line = {0};
	struct arch_call c = {0};
	uint64_t *a = c.args;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task/%d/syscall", (int)pid,
		 (int)tid);
	c.known = file_read(path, &line) >= 0 &&
		  sscanf(str_cstr(&line), "%ld %" SCNx64 " %" SCNx64 " %" SCNx64
			 " %" SCNx64 " %" SCNx64 " %" SCNx64 " %" SCNx64
			 " %" SCNx64, &c.nr, &a[0], &a[1], &a[2], &a[3], &a[4],
			 &a[5], &c.sp, &c.pc) == 9;
	*ret_call = c;
	return !str_skip(str_cstr(&line), "running");
}

pid_t tracee_tracer(pid_t pid)
{
	uint64_t tracer, group;
	int r;

	r = tracee_status_field(pid, "\nTracerPid:", 10, &tracer);
	if (r < 0)
		return r;
	if (!tracer || tracee_status_field((pid_t)tracer, "\nTgid:", 10, &group) < 0)
		return (pid_t)tracer;
	return (pid_t)group;
}

bool tracee_is_running(const struct tracees *tracees,
		       const struct tracee *tracee)
{
	return tracee_state(tracees->pid, tracee->tid) == 'R';
}
