/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/busy.h"

#include <inttypes.h>

#include "base/log.h"

/* In new code the function is known by the record's hunks. */
static const char *function_name(const struct session *session,
				 const struct safety_report *report)
{
	const struct journal_entry *entry;
	const struct record_hunk *hunk;

	vec_foreach(entry, &session->journal.v)
		vec_foreach(hunk, &entry->record.hunks)
			if (hunk->new_addr && report->at >= hunk->new_addr &&
			    report->at <= hunk->new_addr + hunk->new_size)
				return hunk->name;
	return report->danger->function;
}

/* How the thread came there. */
static void describe_frames(struct session *session,
			    const struct safety_report *report,
			    const struct safety_set *set)
{
	size_t i;

	for (i = 0; i < report->n_frames; i++) {
		raddr at = report->frames[i];
		const struct danger *danger = safety_find_return(set, at);
		const struct object *object;
		const char *function = NULL;

		object = objects_find(&session->process.objects, at);
		if (danger)
			function = danger->function;
		else if (object)
			function = object_function_at(object, at);
		log_info("process %d: thread %d: #%zu 0x%" PRIx64 " %s%s%s",
			 (int)session->process.pid, (int)report->tid, i, at,
			 function ? function : "", function ? " in " : "",
			 object ? object_name(object) : "no object");
	}
}

static void describe_unreliable(struct session *session,
				const struct safety_report *report,
				const struct safety_set *set)
{
	const struct object *object = objects_find(&session->process.objects,
						   report->at);

	log_error(0, "process %d: thread %d cannot be proved to be outside of "
		  "'%s' of '%s': its stack cannot be unwound beyond 0x%" PRIx64
		  " in '%s'", (int)session->process.pid, (int)report->tid,
		  set->v.v[0].function, set->v.v[0].object, report->at,
		  object ? object_name(object) : "no object");
}

void busy_describe(struct session *session, const struct safety_report *report,
		   const struct safety_set *set)
{
	describe_frames(session, report, set);
	if (report->verdict == SAFETY_UNRELIABLE) {
		describe_unreliable(session, report, set);
		return;
	}
	if (!report->tid) {
		log_error(0, "process %d: no thread, but a parked context at "
			  "0x%" PRIx64 " is in '%s' of '%s'",
			  (int)session->process.pid, report->at,
			  report->danger->function, report->danger->object);
		return;
	}
	log_error(0, "process %d: thread %d is in '%s' of '%s' and did not "
		  "leave in %u ms", (int)session->process.pid,
		  (int)report->tid, function_name(session, report),
		  report->danger->object, session->options.timeout_ms);
}
