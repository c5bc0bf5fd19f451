/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/session.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/commit.h"
#include "doctor/loader.h"
#include "doctor/parked.h"
#include "doctor/stop.h"

#define LOCK_POLL_US	10000
#define LOCK_LOOKS	5

bool session_is_late(const struct session *session)
{
	return clock_us() >= session->deadline_us;
}

static bool is_doctor(pid_t pid)
{
	_cleanup_str_ struct str comm = {0};
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/comm", (int)pid);
	return file_read(path, &comm) == 0 &&
	       (str_skip(str_cstr(&comm), "kpatch_user") ||
		str_skip(str_cstr(&comm), "kpatch_ctl"));
}

/* The last doctor that was seen as the tracer, and how often in a row nobody
 * was since. */
struct rival {
	pid_t doctor;
	unsigned gone;
};

static enum outcome refuse_seize(const struct session *session, int r,
				 pid_t tracer, pid_t doctor)
{
	int pid = (int)session->process.pid;

	if (doctor) {
		log_error(0, "process %d is being treated by process %d",
			  pid, (int)doctor);
		return OUTCOME_BUSY;
	}
	if (tracer > 0)
		log_error(0, "process %d is traced by process %d already",
			  pid, (int)tracer);
	else if (r == -ESRCH)
		log_error(r, "cannot attach to process %d", pid);
	else
		log_error(r, "not allowed to attach to process %d", pid);
	return OUTCOME_FAILED;
}

/*
 * Another doctor goes away by itself; any other tracer does not. Who refused us
 * may have gone when we look who it is: where many doctors take turns that
 * happens again and again, but not often in a row.
 */
static bool may_go(int r, pid_t tracer, struct rival *rival)
{
	if (r == -EPERM && tracer > 0 && is_doctor(tracer)) {
		*rival = (struct rival){ .doctor = tracer };
		return true;
	}
	if (r == -EPERM && rival->gone++ < LOCK_LOOKS &&
	    (tracer <= 0 || (kill(tracer, 0) < 0 && errno == ESRCH)))
		return true;
	rival->doctor = 0;
	return false;
}

static enum outcome attach(struct session *session)
{
	const struct timespec poll = { 0, LOCK_POLL_US * 1000 };
	struct rival rival = {0};

	for (;;) {
		int r = tracees_seize(&session->tracees, session->process.pid);
		pid_t tracer;

		if (r == 0)
			return OUTCOME_DONE;
		tracer = r == -EPERM ?
			 tracee_tracer(session->tracees.refused) : 0;
		if (!may_go(r, tracer, &rival) ||
		    clock_us() >= session->deadline_us)
			return refuse_seize(session, r, tracer, rival.doctor);
		nanosleep(&poll, NULL);
	}
}

int session_refresh(struct session *session)
{
	int r;

	journal_done(&session->journal);
	ehtables_done(&session->ehtables);
	r = process_read_objects(&session->process);
	if (!r)
		r = ehtables_make(&session->process, &session->ehtables);
	return r < 0 ? r : journal_read(&session->process, &session->journal);
}

int session_refresh_maps(struct session *session)
{
	struct maps maps;
	int r = maps_read(session->process.tid, &maps);

	if (r < 0)
		return r;
	maps_done(&session->process.maps);
	session->process.maps = maps;
	return 0;
}

static bool is_leftover(struct session *session,
			const struct record *record)
{
	switch (record->state) {
	case RECORD_STAGED:
		return true;
	case RECORD_RETIRED:
		return record->frames != RECORD_FRAMES_MAYBE &&
		       !session_is_referred_to(session, record);
	}
	return false;
}

/*
 * What a doctor that died left: hunks written in part, memory that nothing
 * leads to, memory that was kept because something pointed into it. The first
 * must be finished; the rest goes if nobody is in it just now.
 */
static enum outcome finish_leftovers(struct session *session)
{
	const struct safety_set nothing = {0};
	entry_list left = {0};
	struct journal_entry *entry;
	enum outcome outcome = OUTCOME_DONE;
	bool changing = false;
	int r = 0;

	vec_foreach(entry, &session->journal.v)
		changing |= entry->record.state == RECORD_CHANGING;
	if (changing) {
		log_info("process %d: an earlier change was not finished",
			 (int)session->process.pid);
		outcome = stop_and_commit(session, &nothing, commit_settle,
					  NULL);
		if (outcome != OUTCOME_DONE)
			return outcome;
	}
	vec_foreach(entry, &session->journal.v) {
		if (!is_leftover(session, &entry->record) || r < 0)
			continue;
		log_info("process %d: patch '%s' was left %s, removing it",
			 (int)session->process.pid, entry->record.id,
			 record_state_name(entry->record.state));
		r = vec_push(&left, entry);
	}
	session->once = true;
	if (!r && left.n)
		outcome = session_remove(session, &left);
	session->once = false;
	vec_done(&left);
	if (outcome == OUTCOME_BUSY)
		outcome = OUTCOME_DONE;
	return r < 0 ? OUTCOME_FAILED : outcome;
}

static enum outcome look_through(struct session *session)
{
	unsigned timeout_us = session->options.timeout_ms * 1000u;
	int r;

	r = session->options.is_loaded ? 0 :
	    loader_finish(&session->process, &session->tracees, timeout_us);
	if (r < 0)
		return OUTCOME_FAILED;
	r = session_refresh(session);
	if (r < 0) {
		log_error(r, "cannot look through process %d",
			  (int)session->process.pid);
		return OUTCOME_FAILED;
	}
	if (session->options.is_loaded &&
	    process_is_linked(&session->process) != 1) {
		log_error(0, "process %d has not loaded its libraries",
			  (int)session->process.pid);
		return OUTCOME_FAILED;
	}
	if (inject_find_code(&session->process.memory, &session->process.maps,
			     session->options.code_cache,
			     &session->code) < 0) {
		log_error(0, "process %d holds no code to make system calls "
			  "with", (int)session->process.pid);
		return OUTCOME_FAILED;
	}
	return session->options.dry_run ? OUTCOME_DONE :
					  finish_leftovers(session);
}

enum outcome session_open(pid_t pid, const struct session_options *options,
			  struct session *session)
{
	enum outcome outcome;

	*session = (struct session){ .options = *options };
	session->deadline_us = clock_us() + (uint64_t)options->timeout_ms * 1000;
	if (process_open(pid, &session->process) < 0)
		return OUTCOME_FAILED;
	outcome = attach(session);
	if (outcome == OUTCOME_DONE && !process_is_same(&session->process)) {
		log_error(-ESRCH, "cannot attach to process %d", (int)pid);
		outcome = OUTCOME_FAILED;
	}
	tracee_serve_signals(true);
	if (outcome == OUTCOME_DONE)
		outcome = look_through(session);
	if (outcome != OUTCOME_DONE)
		session_close(session);
	return outcome;
}

void session_close(struct session *session)
{
	tracee_serve_signals(false);
	tracees_release(&session->tracees);
	parked_stop_done(&session->last_stop);
	ehtables_done(&session->ehtables);
	journal_done(&session->journal);
	process_close(&session->process);
}
