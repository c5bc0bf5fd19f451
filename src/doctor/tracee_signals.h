/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a traced thread reports, and the signals that pass through us. */
#ifndef SUTURE_DOCTOR_TRACEE_SIGNALS_H
#define SUTURE_DOCTOR_TRACEE_SIGNALS_H

#include <stdbool.h>

enum tracee_event {
	EVENT_STOPPED,		/* the trap that we asked for */
	EVENT_GROUP_STOP,
	EVENT_SIGNAL,		/* about to take a signal */
	EVENT_SYSCALL,
	EVENT_EXEC,
	EVENT_ENDED,
};

/* Of a wait status; ptrace(2). */
enum tracee_event tracee_event_of(int status);

/* Does this call return EINTR for a stop alone, without a signal handler, and
 * can it be made anew then? */
bool tracee_call_is_rewindable(long nr);

/* The handler of SIGCHLD: threads that are about to take a signal get it, those
 * that their program stops are left to that. Other events stay to be waited
 * for. */
void tracee_signals_serve(int sig);

#endif
