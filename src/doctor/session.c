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
#include "doctor/frames.h"
#include "doctor/loader.h"
#include "doctor/parked.h"
#include "doctor/stage.h"
#include "doctor/stop.h"
#include "format/info.h"

#define LOCK_POLL_US	10000
#define LOCK_LOOKS	5
#define REFERS_MAX	((uint64_t)4 << 30)	/* bytes searched */

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

static struct range region_of(const struct record *record)
{
	return (struct range){ record->region_start,
			       record->region_start + record->region_size };
}

/* Where the unwinder keeps what it was told: no reference of the program's. */
static struct range unwinder_data(struct session *session)
{
	const struct object *o = frames_unwinder(&session->process);

	return o ? (struct range){ o->base, o->end } : (struct range){0};
}

static bool is_leftover(struct session *session,
			const struct record *record)
{
	switch (record->state) {
	case RECORD_STAGED:
		return true;
	case RECORD_RETIRED:
		return record->frames != RECORD_FRAMES_MAYBE &&
		       parked_refers(&session->process, &session->last_stop,
				     region_of(record), unwinder_data(session),
				     REFERS_MAX) == 0;
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

/* --- removing ---------------------------------------------------------- */

int session_add_originals(const struct record *record, const char *object,
			  struct safety_set *set)
{
	const struct record_hunk *hunk;
	int r = 0;

	vec_foreach(hunk, &record->hunks) {
		struct danger danger = {
			.at = { hunk->old_addr,
				hunk->old_addr + hunk->old_size },
			.function = hunk->name, .object = object,
		};

		if (hunk->kind == KPINFO_NEW || r < 0)
			continue;
		if (hunk->kind == KPINFO_REPLACE) {
			danger.entry[0] = hunk->old_addr;
			danger.entry[1] = hunk->write_addr;
		}
		r = vec_push(&set->v, danger);
	}
	return r;
}

/* Who is in an old function does not matter: its entry alone changes, at a
 * border of instructions. */
int session_add_text(const struct record *record, struct safety_set *set)
{
	struct danger danger = {
		.at = { record->text_start,
			record->text_start + record->text_size },
		.function = record->name,
		.object = *record->target ? record->target : "a patch",
	};

	return vec_push(&set->v, danger);
}

int session_add_removal(struct session *session, struct journal_entry *entry,
			struct changes *changes, struct safety_set *set)
{
	const struct record *record = &entry->record;
	/* Nothing of a retired or merely staged patch stands anywhere, or the
	 * object is gone: not one that only hides its header from us. */
	struct change change = {
		.record = record, .state = RECORD_RETIRED,
		.untouchable = record->state == RECORD_STAGED ||
			       record->state == RECORD_RETIRED,
	};
	int r;

	if (!change.untouchable && !entry->object) {
		r = commit_leads_into(&session->process, record);
		if (r < 0)
			return log_error(r, "cannot read process %d",
					 (int)session->process.pid);
		change.untouchable = r == 0;
	}
	if (!change.untouchable && !session->options.dry_run)
		journal_touch_hunks(&session->process, record);
	r = vec_push(&changes->v, change);
	return r < 0 ? r : session_add_text(record, set);
}

/* What the unwinder reads: the patient's memory, and tables of our own. */
static int read_memory(void *ctx, raddr addr, void *to, size_t n)
{
	const struct session *session = ctx;
	const struct ehtable *table = ehtables_at(&session->ehtables, addr);
	struct span bytes;

	if (!table)
		return memory_read(&session->process.memory, addr, to, n);
	bytes = (struct span){ (uint8_t *)table->bytes.s, table->bytes.n };
	return span_get(bytes, addr - table->at.start, to, n) ? 0 : -EFAULT;
}

/* The object's own search table, or the one that we made for it. */
static struct unwind_table table_of(const struct session *session,
				    const struct object *object,
				    struct range text)
{
	const struct ehtable *own = ehtables_of(&session->ehtables, object);

	if (own)
		return (struct unwind_table){ text, own->at.start,
					      own->bytes.n,
					      object->load_bias };
	return (struct unwind_table){ text, object->eh_frame_hdr,
				      object->eh_frame_hdr_size,
				      object->load_bias };
}

int session_make_unwind(struct session *session, struct unwind **ret_unwind)
{
	VEC(struct unwind_table) tables = {0};
	const struct journal_entry *entry;
	const struct object *object;
	const struct range *text;
	int r = 0;

	vec_foreach(object, &session->process.objects.v)
		vec_foreach(text, &object->text)
			if (!r)
				r = vec_push(&tables, table_of(session, object,
							       *text));
	vec_foreach(entry, &session->journal.v) {
		const struct record *rec = &entry->record;

		if (!r)
			r = vec_push(&tables, (struct unwind_table){
				{ rec->text_start,
				  rec->text_start + rec->text_size },
				rec->eh_frame_hdr, rec->eh_frame_hdr_size, 0 });
	}
	if (!r)
		r = unwind_new(tables.v, tables.n, read_memory, session,
			       ret_unwind);
	vec_done(&tables);
	return r;
}

/* A patch whose table the unwinder cannot be made to forget stays. */
static bool withdraw_frames(struct session *session, struct record *record)
{
	struct unwind *unwind = NULL;
	int r;

	if (record->frames == RECORD_FRAMES_UNKNOWN)
		return true;
	r = session_make_unwind(session, &unwind);
	if (!r)
		r = frames_withdraw(&session->process, &session->tracees,
				    &session->code, unwind, record);
	unwind_free(unwind);
	return r == 0;
}

/*
 * New code is not entered any more, but the program may keep pointers to it or
 * to its literals.
 */
static bool may_unmap(struct session *session, struct record *record,
		      bool check_references)
{
	if (commit_leads_into(&session->process, record) != 0) {
		log_warn(0, "process %d: memory of patch '%s' stays, functions "
			 "still lead there", (int)session->process.pid,
			 record->id);
		return false;
	}
	if (check_references &&
	    parked_refers(&session->process, &session->last_stop,
			  region_of(record), unwinder_data(session),
			  REFERS_MAX)) {
		log_info("process %d: memory of patch '%s' stays, the program "
			 "still points into it", (int)session->process.pid,
			 record->id);
		return false;
	}
	if (!withdraw_frames(session, record)) {
		log_info("process %d: memory of patch '%s' stays, the unwinder "
			 "knows it", (int)session->process.pid, record->id);
		return false;
	}
	return true;
}

enum outcome session_unmap_records(struct session *session,
				   struct record *const *records, size_t n,
				   bool check_references)
{
	VEC(struct range) regions = {0};
	size_t i;
	int r = session_refresh_maps(session);

	if (!r && check_references &&
	    stage_add_handlers(&session->process, &session->tracees,
			       &session->code, &session->last_stop) < 0) {
		log_info("process %d: its signal handlers cannot be asked for, "
			 "memory of patches stays",
			 (int)session->process.pid);
		return OUTCOME_DONE;
	}
	for (i = 0; i < n && !r; i++)
		if (may_unmap(session, records[i], check_references))
			r = vec_push(&regions, region_of(records[i]));
	if (!r)
		r = stage_unmap(&session->process, &session->tracees,
				&session->code, regions.v, regions.n);
	vec_done(&regions);
	return r < 0 ? OUTCOME_FAILED : OUTCOME_DONE;
}

enum outcome session_unmap_retired(struct session *session,
				   const entry_list *entries)
{
	enum outcome outcome = OUTCOME_FAILED;
	VEC(struct record *) records = {0};
	struct journal_entry **entry;
	int r = 0;

	vec_foreach(entry, entries)
		if (!r)
			r = vec_push(&records, &(*entry)->record);
	if (!r)
		outcome = session_unmap_records(session, records.v, records.n,
						true);
	vec_done(&records);
	return outcome;
}

enum outcome session_remove(struct session *session, const entry_list *entries)
{
	struct safety_set set = {0};
	struct changes changes = {0};
	struct journal_entry **entry;
	enum outcome outcome = OUTCOME_FAILED;
	int r = 0;

	vec_foreach(entry, entries)
		if (!r)
			r = session_add_removal(session, *entry, &changes,
						&set);
	if (!r)
		outcome = commit_changes(session, &changes, &set);
	vec_done(&changes.v);
	vec_done(&set.v);
	/* The old code runs, whatever becomes of the memory. */
	if (outcome == OUTCOME_DONE)
		session_unmap_retired(session, entries);
	if (outcome == OUTCOME_DONE && session_refresh(session) < 0)
		outcome = OUTCOME_FAILED;
	return outcome;
}
