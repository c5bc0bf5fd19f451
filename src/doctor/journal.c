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

/* The patched object, if it still lies where it did. */
static struct object *find_object(const struct process *process,
				  const struct record *record)
{
	struct object *object = objects_find(&process->objects,
					     record->object_base);

	if (!object || object->base != record->object_base ||
	    object->buildid_n != record->buildid_n ||
	    memcmp(object->buildid, record->buildid, record->buildid_n) != 0)
		return NULL;
	return object;
}

static int read_entry(const struct process *process, const struct mapping *m,
		      struct journal_entry *entry)
{
	uint8_t head[RECORD_HEAD_SIZE];
	size_t size;
	int r;

	*entry = (struct journal_entry){0};
	if (memory_read(&process->memory, m->at.start, head, sizeof(head)) < 0)
		return -EBADMSG;
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
		return r == -ENOMEM ? r : -EBADMSG;
	}
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
		uint64_t changed_s;
	} wire = { state, record->frames, (uint64_t)time(NULL) };

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

static int by_write_addr(const void *a, const void *b)
{
	const struct record_hunk *const *x = a, *const *y = b;

	return (*x)->write_addr < (*y)->write_addr ? -1 :
	       (*x)->write_addr > (*y)->write_addr;
}

/* Hunks [first, n) that begin in one page; what they touch is written at once:
 * a write costs microseconds, whatever its size. */
static int write_run(const struct process *process,
		     struct record_hunk *const *hunks, size_t n, bool enable)
{
	uint8_t bytes[4096 + RECORD_JUMP_MAX];
	raddr start = hunks[0]->write_addr;
	raddr end = hunks[n - 1]->write_addr + hunks[n - 1]->write_size;
	size_t i;
	int r;

	r = memory_read(&process->memory, start, bytes, end - start);
	if (r < 0)
		return r;
	for (i = 0; i < n; i++)
		memcpy(bytes + (hunks[i]->write_addr - start),
		       enable ? hunks[i]->new_bytes : hunks[i]->old_bytes,
		       hunks[i]->write_size);
	return memory_write(&process->memory, start, bytes, end - start);
}

typedef VEC(struct record_hunk *) hunk_list;

static size_t run_length(const hunk_list *hunks, size_t first)
{
	raddr page = hunks->v[first]->write_addr / PAGE;
	size_t n = 1;

	while (first + n < hunks->n &&
	       hunks->v[first + n]->write_addr / PAGE == page)
		n++;
	return n;
}

static int write_list(const struct process *process, const hunk_list *hunks,
		      bool enable)
{
	size_t i, n;
	int r = 0, undo;

	for (i = 0; i < hunks->n; i += n) {
		n = run_length(hunks, i);
		r = write_run(process, &hunks->v[i], n, enable);
		if (r < 0)
			break;
	}
	if (r == 0)
		return 0;
	/* The run that failed may be written in part. */
	hunk_list done = *hunks;

	done.n = i + n;
	for (i = 0; i < done.n; i += n) {
		n = run_length(&done, i);
		undo = write_run(process, &done.v[i], n, !enable);
		if (undo < 0)
			r = -EIO;
	}
	return r;
}

int journal_write_hunks(const struct process *process,
			const struct record *record, bool enable)
{
	hunk_list hunks = {0};
	struct record_hunk *hunk;
	int r = 0;

	vec_foreach(hunk, &record->hunks)
		if (hunk->write_size && !r)
			r = vec_push(&hunks, hunk);
	if (!r && hunks.n) {
		qsort(hunks.v, hunks.n, sizeof(*hunks.v), by_write_addr);
		r = write_list(process, &hunks, enable);
	}
	vec_done(&hunks);
	return r;
}

void journal_touch_hunks(const struct process *process,
			 const struct record *record)
{
	const struct record_hunk *hunk;
	uint8_t byte;

	vec_foreach(hunk, &record->hunks) {
		raddr last = hunk->write_addr + hunk->write_size - 1;

		if (!hunk->write_size)
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
