/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Holding a process over its execve(2), so that a doctor can have it before the
 * new program executed anything. For one process of ours at a time: a worker
 * of the server catches one and ends.
 */
#ifndef SUTURE_DOCTOR_SERVER_CATCH_H
#define SUTURE_DOCTOR_SERVER_CATCH_H

#include <stdbool.h>
#include <sys/types.h>

struct catch {
	pid_t pid;
	pid_t tid;	/* the thread that is about to exec */
};

/*
 * Trace the thread; it does not notice. Before Linux 6.8 this waits while the
 * thread is in execve(2). -EPERM, -ESRCH as PTRACE_SEIZE.
 */
int catch_seize(struct catch *catch);

/*
 * Wait until the thread has executed another program and stands before that
 * one's first instruction: 1. 0: it did not, within timeout_us, or cancelled()
 * said so; negative: it ended.
 */
int catch_await_exec(struct catch *catch, unsigned timeout_us,
		     bool (*cancelled)(void *ctx), void *ctx);

/* Have what was seized stop, wherever it is; wait until it does. 0; or
 * negative, it ended, or takes too long. */
int catch_interrupt(struct catch *catch);
int catch_await_stop(struct catch *catch, unsigned timeout_us);

/* It stands. Did its new program begin, or is it in ld.so still? */
bool catch_has_begun(const struct catch *catch);

/* If we trace it still: let it go as it is. */
void catch_release(struct catch *catch);

#endif
