/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * May a process be touched now? What can be told of it from outside, before
 * anybody attaches: a process that could only be hurt, or that could not stop
 * or run our system calls, is waited for or refused here.
 */
#ifndef SUTURE_DOCTOR_READY_H
#define SUTURE_DOCTOR_READY_H

#include <stdbool.h>
#include <sys/types.h>

#include "doctor/commands.h"

/*
 * Wait for pid up to the timeout of the options, which becomes what is left of
 * it. DONE; BUSY if it stays in a frozen cgroup, or shares its memory with
 * another process; FAILED if it has a seccomp filter that may kill it for our
 * calls and that cannot be suspended. The latter were logged.
 */
enum outcome ready_await(pid_t pid, struct session_options *options);

/* May we suspend seccomp filters? Tried on a child of ours: rights, filters of
 * our own and the kernel decide. For may_suspend_filters of the options. */
bool ready_may_suspend_filters(void);

#endif
