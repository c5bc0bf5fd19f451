/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The patches that are in a patient: their records, read and changed there. */
#ifndef SUTURE_DOCTOR_JOURNAL_H
#define SUTURE_DOCTOR_JOURNAL_H

#include "base/str.h"
#include "base/vec.h"
#include "doctor/process.h"
#include "format/record.h"

/* The name of a patch's memory in /proc/PID/maps starts with this. */
#define JOURNAL_MEMFD_PREFIX	"suture:"
#define JOURNAL_MAPS_PREFIX	"/memfd:" JOURNAL_MEMFD_PREFIX

struct journal_entry {
	struct record record;
	struct str bytes;	/* the record's strings live here */
	struct object *object;	/* that it patches; NULL: gone (dlclose) */
};

struct journal {
	VEC(struct journal_entry) v;
};

/* Read all records of a process whose objects were read. -ENOMEM. A record
 * that is not sound is warned of and left alone. */
int journal_read(const struct process *process, struct journal *ret_journal);
void journal_done(struct journal *journal);

/* Write the state into the patient, and when that was if it is another than in
 * *record, which stays as it is. */
int journal_set_state(const struct process *process, const struct record *record,
		      enum record_state state);

/* The same for what the patient's unwinder knows; also in *record. */
int journal_set_frames(const struct process *process, struct record *record,
		       enum record_frames frames);

/* Does the hunk's jump stand at its entry, or what stood there before? */
enum hunk_state { HUNK_OLD, HUNK_NEW, HUNK_FOREIGN };
enum hunk_state journal_hunk_state(const struct process *process,
				   const struct record_hunk *hunk);

/* Make the pages that will be written the patient's own, by writing a byte
 * that stands there already; done before the stop. */
void journal_touch_hunks(const struct process *process,
			 const struct record *record);

#endif
