/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/journal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"

#define PAGE	((raddr)4096)

void journal_done(struct journal *journal)
{
	struct journal_entry *entry;

	vec_foreach(entry, &journal->v) {
		record_done(&entry->record);
		str_done(&entry->bytes);
	}
	vec_done(&journal->v);
}

/*
 * Has what an enabled patch wrote vanished altogether? Then the object was
 * unloaded and loaded again at the same place: not the one that was patched.
 */
static bool is_loaded_anew(const struct process *process,
			   const struct record *record)
{
	const struct record_hunk *hunk;
	size_t n = 0;

	if (record->state != RECORD_ENABLED)
		return false;
	vec_foreach(hunk, &record->hunks) {
		if (!hunk->write_size)
			continue;
		if (journal_hunk_state(process, hunk) != HUNK_OLD)
			return false;
		n++;
	}
	return n > 0;
}

/* The patched object, if it still lies where it did. */
static struct object *find_object(const struct process *process,
				  const struct record *record)
{
	struct object *object = objects_find(&process->objects,
					     record->object_base);

	if (!object || object->base != record->object_base ||
	    object->buildid_n != record->buildid_n ||
	    memcmp(object->buildid, record->buildid, record->buildid_n) != 0 ||
	    is_loaded_anew(process, record))
		return NULL;
	return object;
}

/* The strings stand together at the end of the record, the id first. */
static void make_printable(struct journal_entry *entry)
{
	char *s = entry->bytes.s + (entry->record.id - entry->bytes.s);

	for (; s < entry->bytes.s + entry->bytes.n; s += strlen(s) + 1)
		str_make_printable(s);
}

static int read_entry(const struct process *process, const struct mapping *m,
		      struct journal_entry *entry)
{
	uint8_t head[RECORD_HEAD_SIZE];
	size_t size;
	int r;

	*entry = (struct journal_entry){0};
	r = memory_read(&process->memory, m->at.start, head, sizeof(head));
	if (r < 0)
		return memory_is_absent(r) ? -EBADMSG : r;
	size = record_peek_size((struct span){ head, sizeof(head) });
	if (!size)
		return -EBADMSG;
	r = memory_read_append(&process->memory, m->at.start, size,
			       &entry->bytes);
	if (!r)
		r = record_read((struct span){ (uint8_t *)entry->bytes.s,
					       entry->bytes.n },
				&entry->record);
	if (!r && entry->record.region_start != m->at.start)
		r = -EBADMSG;
	if (r < 0) {
		record_done(&entry->record);
		str_done(&entry->bytes);
		return memory_is_absent(r) ? -EBADMSG : r;
	}
	make_printable(entry);
	entry->object = find_object(process, &entry->record);
	return 0;
}

int journal_read(const struct process *process, struct journal *ret_journal)
{
	struct journal journal = {0};
	const struct mapping *m;
	int r = 0;

	vec_foreach(m, &process->maps.v) {
		struct journal_entry entry;

		if (m->offset || !str_skip(m->path, JOURNAL_MAPS_PREFIX))
			continue;
		r = read_entry(process, m, &entry);
		if (r == -EBADMSG) {
			log_warn(0, "process %d: the record of '%s' is not "
				 "sound, left alone", (int)process->pid,
				 m->path);
			r = 0;
			continue;
		}
		if (!r)
			r = vec_push(&journal.v, entry);
		if (r < 0)
			break;
	}
	if (r < 0) {
		journal_done(&journal);
		return r;
	}
	*ret_journal = journal;
	return 0;
}

int journal_set_state(const struct process *process, const struct record *record,
		      enum record_state state)
{
	struct {
		uint32_t state, frames;
		uint64_t enabled_s, disabled_s;
	} wire = { state, record->frames, record->enabled_s,
		   record->disabled_s };
	bool changed = state != record->state;	/* else it is put back */

	if (changed && state == RECORD_ENABLED)
		wire.enabled_s = (uint64_t)time(NULL);
	else if (changed && (state == RECORD_DISABLED ||
			     state == RECORD_RETIRED))
		wire.disabled_s = (uint64_t)time(NULL);
	return memory_write(&process->memory,
			    record->region_start + RECORD_STATE_OFFSET, &wire,
			    sizeof(wire));
}

int journal_set_frames(const struct process *process, struct record *record,
		       enum record_frames frames)
{
	uint32_t wire = frames;
	int r = memory_write(&process->memory,
			     record->region_start + RECORD_FRAMES_OFFSET,
			     &wire, sizeof(wire));

	if (!r)
		record->frames = wire;
	return r;
}

enum hunk_state journal_hunk_state(const struct process *process,
				   const struct record_hunk *hunk)
{
	uint8_t bytes[RECORD_JUMP_MAX];

	if (memory_read(&process->memory, hunk->write_addr, bytes,
			hunk->write_size) < 0)
		return HUNK_FOREIGN;
	if (memcmp(bytes, hunk->new_bytes, hunk->write_size) == 0)
		return HUNK_NEW;
	if (memcmp(bytes, hunk->old_bytes, hunk->write_size) == 0)
		return HUNK_OLD;
	return HUNK_FOREIGN;
}

void journal_touch_hunks(const struct process *process,
			 const struct record *record)
{
	const struct record_hunk *hunk;
	uint8_t byte;

	vec_foreach(hunk, &record->hunks) {
		raddr last = hunk->write_addr + hunk->write_size - 1;

		/* Something else may have been mapped there meanwhile. */
		if (!hunk->write_size ||
		    journal_hunk_state(process, hunk) == HUNK_FOREIGN)
			continue;
		if (memory_read(&process->memory, hunk->write_addr, &byte,
				1) == 0)
			memory_write(&process->memory, hunk->write_addr, &byte,
				     1);
		if (last / PAGE != hunk->write_addr / PAGE &&
		    memory_read(&process->memory, last, &byte, 1) == 0)
			memory_write(&process->memory, last, &byte, 1);
	}
}
