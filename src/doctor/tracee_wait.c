/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/tracee_wait.h"

#include <errno.h>
#include <sys/wait.h>
#include <time.h>

#include "base/clock.h"
#include "doctor/tracee.h"
#include "doctor/tracee_signals.h"

static sigset_t sigchld(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	return set;
}

int tracee_init(void)
{
	struct sigaction action = { .sa_handler = tracee_signals_serve,
				    .sa_flags = SA_RESTART };
	sigset_t set = sigchld();

	if (sigprocmask(SIG_BLOCK, &set, NULL) < 0 ||
	    sigaction(SIGCHLD, &action, NULL) < 0)
		return -errno;
	return 0;
}

void tracee_serve_signals(bool on)
{
	sigset_t set = sigchld();

	sigprocmask(on ? SIG_UNBLOCK : SIG_BLOCK, &set, NULL);
}

sigset_t tracee_hold_signals(void)
{
	sigset_t set = sigchld(), saved;

	sigprocmask(SIG_BLOCK, &set, &saved);
	return saved;
}

void tracee_restore_signals(sigset_t *saved)
{
	sigprocmask(SIG_SETMASK, saved, NULL);
}

int tracee_wait_until(pid_t tid, uint64_t deadline_us, unsigned poll_us,
		      int *status)
{
	const sigset_t chld = sigchld();
	uint64_t now = clock_us(), poll_end_us = now + poll_us;

	for (;; now = clock_us()) {
		struct timespec left = {0};
		pid_t got = waitpid(tid, status, __WALL | WNOHANG);

		if (got < 0)
			return errno == ECHILD ? -ESRCH : -errno;
		if (got == tid)
			return 1;
		if (now >= deadline_us)
			return 0;
		if (now < poll_end_us)
			continue;
		/* At most a millisecond: SIGCHLD of many threads is one. */
		left.tv_nsec = 1000 * (long)(deadline_us - now > 1000 ? 1000 :
					     deadline_us - now);
		sigtimedwait(&chld, NULL, &left);
	}
}
