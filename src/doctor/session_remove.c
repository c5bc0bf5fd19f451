/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What removing a patch takes: nobody may be in its code, its entries are put
 * back, the unwinder forgets it, nothing of the program points into its memory;
 * then that is unmapped.
 */
#include "doctor/session.h"

#include <errno.h>
#include <string.h>

#include "base/log.h"
#include "doctor/commit.h"
#include "doctor/frames.h"
#include "doctor/parked.h"
#include "doctor/stage.h"
#include "doctor/stop.h"
#include "format/info.h"

#define REFERS_MAX	((uint64_t)4 << 30)	/* bytes searched */

static struct range region_of(const struct record *record)
{
	return (struct range){ record->region_start,
			       record->region_start + record->region_size };
}

/* Its jumps near the object, if it has any and they are still there: a doctor
 * may have died when these were unmapped, but not the rest. */
static struct range near_of(const struct session *session,
			    const struct record *record)
{
	const struct maps *maps = &session->process.maps;
	const struct mapping *m = maps_find(maps, record->near_start);
	const struct mapping *rest = maps_find(maps, record->region_start);

	if (!record->near_size || !m || !rest || !m->inode ||
	    m->inode != rest->inode || m->dev != rest->dev ||
	    m->at.end - record->near_start < record->near_size)
		return (struct range){0};
	return (struct range){ record->near_start,
			       record->near_start + record->near_size };
}

/* Where the unwinder keeps what it was told: no reference of the program's. */
static struct range unwinder_data(struct session *session)
{
	const struct object *o = frames_unwinder(&session->process);

	return o ? (struct range){ o->base, o->end } : (struct range){0};
}

bool session_is_referred_to(struct session *session,
			    const struct record *record)
{
	struct range near = near_of(session, record);

	return parked_refers(&session->process, &session->last_stop,
			     region_of(record), unwinder_data(session),
			     REFERS_MAX) ||
	       (near.end &&
		parked_refers(&session->process, &session->last_stop, near,
			      unwinder_data(session), REFERS_MAX));
}

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
	int r = vec_push(&set->v, danger);

	if (r < 0 || !record->near_size)
		return r;
	danger.at = (struct range){ record->near_start,
				    record->near_start + record->near_size };
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
	if (check_references && session_is_referred_to(session, record)) {
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
	/* The record goes last: it tells of the rest. */
	for (i = 0; i < n && !r; i++) {
		struct range near = near_of(session, records[i]);

		if (!may_unmap(session, records[i], check_references))
			continue;
		if (near.end)
			r = vec_push(&regions, near);
		if (!r)
			r = vec_push(&regions, region_of(records[i]));
	}
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
