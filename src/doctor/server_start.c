/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/server_start.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "doctor/server_state.h"
#include "doctor/tracee_proc.h"

#define STOP_US		10000000	/* it does stop, when it has a processor */

static const char *say_outcome(enum outcome outcome, bool began)
{
	switch (outcome) {
	case OUTCOME_DONE:
		return began ? "patched when it had begun" :
			       "patched before its first instruction";
	case OUTCOME_NOTHING:
		return "nothing is for it";
	case OUTCOME_BUSY:
		return "busy, not patched";
	default:
		return "not patched";
	}
}

void start_say(const struct server_view *view, pid_t pid, const char *path,
	       enum outcome outcome, bool began, uint64_t start_us)
{
	server_say(view, "process %d '%s': %s, %.1f ms", (int)pid, path,
		   say_outcome(outcome, began),
		   (double)(clock_us() - start_us) / 1000);
}

void start_read_exe(pid_t pid, char path[PATH_MAX])
{
	char link[64];
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/%d/exe", (int)pid);
	n = readlink(link, path, PATH_MAX - 1);
	path[n < 0 ? 0 : n] = '\0';
	str_make_printable(path);
}

static bool is_static(pid_t pid)
{
	struct process process;
	bool r;

	if (process_open(pid, &process) < 0)
		return false;
	r = !process.interpreter;
	process_close(&process);
	return r;
}

/*
 * A static program chooses functions by the processor (IFUNC) when it begins:
 * before, nothing tells what a patch that calls one is to call. A moment later it
 * does.
 */
static void patch_again(const struct server_view *view, pid_t pid,
			const char *path)
{
	uint64_t start_us = clock_us();
	enum outcome outcome;

	if (!is_static(pid))
		return;
	alarm(0);
	poll(NULL, 0, AGAIN_US / 1000);
	outcome = server_patch(view, pid, &view->options->session);
	if (outcome != OUTCOME_FAILED)
		start_say(view, pid, path, outcome, true, start_us);
}

void start_patch_caught(const struct server_view *view, struct catch *catch,
			bool late, uint64_t start_us)
{
	struct session_options session = view->options->session;
	bool began = late && catch_has_begun(catch);
	enum outcome outcome = OUTCOME_NOTHING;
	char path[PATH_MAX];

	start_read_exe(catch->pid, path);
	if (!view->list->there || server_list_has(view->list, path)) {
		worker_silence();
		outcome = server_patch_held(view, catch->pid, &session);
		start_say(view, catch->pid, path, outcome, began, start_us);
	}
	catch_release(catch);
	if (outcome == OUTCOME_FAILED)
		patch_again(view, catch->pid, path);
}

/* Does the thread wait in another call? Then its exec failed. On a busy machine
 * an exec may take long. */
static bool is_elsewhere(void *ctx)
{
	const struct catch *catch = ctx;
	struct arch_call call;

	return tracee_note_call(catch->pid, catch->tid, &call) && call.known &&
	       call.nr != SYS_execve && call.nr != SYS_execveat;
}

void start_caught(const struct server_view *view, pid_t pid, pid_t tid,
		    int fd)
{
	struct catch catch = { .pid = pid, .tid = tid };
	uint64_t start_us = clock_us();
	bool late;
	char byte;
	int r;

	/* If we are ended it goes on, whatever we were at. */
	alarm(START_HOLD_MAX_S);
	r = catch_seize(&catch);
	if (r < 0) {
		log_debug("process %d cannot be traced: %s", (int)pid,
			  strerror(-r));
		return;
	}
	late = recv(fd, &byte, 1, MSG_DONTWAIT) > 0;
	if (late)
		catch_interrupt(&catch);
	send(fd, "g", 1, MSG_NOSIGNAL);
	if (late) {
		r = catch_await_stop(&catch, STOP_US);
		r = r < 0 ? r : 1;
	} else {
		r = catch_await_exec(&catch, START_EXEC_US, is_elsewhere, &catch);
	}
	if (r > 0)
		start_patch_caught(view, &catch, late, start_us);
	else
		log_debug("process %d was not caught: %s", (int)pid,
			  r ? strerror(-r) : "it executed nothing");
	if (r == 0)
		catch_release(&catch);
}
