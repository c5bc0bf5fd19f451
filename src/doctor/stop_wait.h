/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Between two stops, for stop.c. */
#ifndef SUTURE_DOCTOR_STOP_WAIT_H
#define SUTURE_DOCTOR_STOP_WAIT_H

#include "doctor/safety.h"
#include "doctor/session.h"
#include "doctor/unwind.h"

struct stop_wait {
	uint64_t backoff_us;	/* to the next look */
	/* When a thread is stopped that did not run, and how long between. */
	uint64_t look_us, seldom_us;
	uint64_t word;		/* of a parked context, as it was found */
};

void stop_wait_begin(struct stop_wait *wait);

/* While all stand: the next report is about the word at `at`, not a thread. */
void stop_wait_note(struct stop_wait *wait, const struct session *session,
		    raddr at);

/*
 * Until it is worth while to stop all again, or the time is up: the process
 * runs, only what *report says was in the way is looked at, which may bring the
 * report up to date.
 */
void stop_wait(struct stop_wait *wait, struct session *session,
	       const struct safety_set *set, struct unwind *unwind,
	       struct safety_report *report);

#endif
