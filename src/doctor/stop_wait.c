/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A stop makes waits with a timeout begin anew, so that who waits for less than
 * we do would wait for ever. So as long as what was in the way did not move
 * nobody else is stopped: a thread has run if it was switched out since, a
 * parked context is gone if its word is another. The thread itself is stopped
 * if it ran, or seldom.
 */
#include "doctor/stop_wait.h"

#include <time.h>

#include "base/clock.h"
#include "doctor/tracee_proc.h"

#define BACKOFF_FIRST_US	500
#define BACKOFF_MAX_US		50000
#define LOOK_FIRST_US		500000	/* then half as often, and so on */
#define LOOK_STOP_US		30000	/* for the one thread to stop */

void stop_wait_begin(struct stop_wait *wait)
{
	*wait = (struct stop_wait){
		.backoff_us = BACKOFF_FIRST_US, .seldom_us = LOOK_FIRST_US,
		.look_us = clock_us() + LOOK_FIRST_US,
	};
}

/* 0 if it cannot be read. */
static uint64_t read_word(const struct session *session, raddr at)
{
	uint64_t word;

	return memory_read(&session->process.memory, at, &word,
			   sizeof(word)) < 0 ? 0 : word;
}

void stop_wait_note(struct stop_wait *wait, const struct session *session,
		    raddr at)
{
	wait->word = read_word(session, at);
}

/* How often the thread was switched out: it has run if that grew. */
static uint64_t count_switches(pid_t tid)
{
	uint64_t by_itself, by_others;

	if (tracee_status_field(tid, "\nvoluntary_ctxt_switches:", 10,
				&by_itself) < 0 ||
	    tracee_status_field(tid, "\nnonvoluntary_ctxt_switches:", 10,
				&by_others) < 0)
		return 0;
	return by_itself + by_others;
}

/* Stop the one thread that was in the way: is it still? It is not worth a word
 * if that cannot be told, the next attempt will. */
static bool is_still_inside(struct session *session,
			    const struct safety_set *set,
			    struct unwind *unwind, struct safety_report *report)
{
	struct safety_report now = {0};
	struct tracee *t, *busy = NULL;
	int r;

	vec_foreach(t, &session->tracees.threads)
		if (t->tid == report->tid)
			busy = t;
	if (!busy)
		return false;
	r = tracee_stop(&session->tracees, busy, LOOK_STOP_US);
	if (!r)
		r = safety_check(&session->process, &session->tracees, set,
				 unwind, &now);
	tracee_resume(busy);
	if (r < 0 || now.verdict == SAFETY_SAFE)
		return false;
	*report = now;
	return true;
}

/* Our look made it run: to where it waits again, mostly. 0 if it runs on. */
static uint64_t count_when_waiting(const struct session *session, pid_t tid)
{
	const struct timespec poll = { 0, 100000 };
	int i;

	for (i = 0; i < 20; i++) {
		if (tracee_state(session->process.pid, tid) != 'R')
			return count_switches(tid);
		nanosleep(&poll, NULL);
	}
	return 0;
}

/* Which is the same as long as what was in the way did not move; 0: unknown. */
static uint64_t sign_of_busy(const struct session *session,
			     const struct safety_report *report)
{
	if (report->verdict == SAFETY_SAFE)
		return 0;
	return report->tid ? count_switches(report->tid) :
			     read_word(session, report->at);
}

void stop_wait(struct stop_wait *wait, struct session *session,
	       const struct safety_set *set, struct unwind *unwind,
	       struct safety_report *report)
{
	uint64_t sign = report->tid ? 0 : wait->word;

	for (;;) {
		tracees_sleep(&session->tracees, wait->backoff_us);
		if (wait->backoff_us < BACKOFF_MAX_US)
			wait->backoff_us *= 2;
		if (clock_us() >= session->deadline_us)
			return;
		if (sign && sign == sign_of_busy(session, report) &&
		    clock_us() < wait->look_us)
			continue;
		if (clock_us() >= wait->look_us)
			wait->look_us = clock_us() + (wait->seldom_us *= 2);
		if (report->verdict == SAFETY_SAFE || !report->tid ||
		    !is_still_inside(session, set, unwind, report))
			return;
		sign = count_when_waiting(session, report->tid);
	}
}
