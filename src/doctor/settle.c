/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a doctor that died in the middle of commit.c left: its records say
 * "changing", and the switch says which code the program runs. */
#include "doctor/commit.h"

#include <errno.h>
#include <string.h>

#include "doctor/arch.h"
#include "doctor/entries.h"

/*
 * Do the stubs of a record lead to its new code? 1, 0 (also where nothing is
 * mapped), or a negative errno: cannot tell.
 */
static int is_on(const struct process *process, const struct record *record)
{
	struct record_switch wire;
	uint32_t word;
	int r;

	r = memory_read(&process->memory, record->switch_addr, &wire,
			sizeof(wire));
	if (!r)
		r = memory_read(&process->memory, wire.generation, &word,
				sizeof(word));
	if (r < 0)
		return memory_is_absent(r) ? 0 : r;
	return word == wire.want;
}

/* Does the entry lead into this record: to its stub, or to its new code? As
 * is_on() says it. */
static int leads_into(const struct process *process,
		      const struct record_hunk *hunk)
{
	uint8_t bytes[RECORD_JUMP_MAX], jump[RECORD_JUMP_MAX];
	int r = memory_read(&process->memory, hunk->write_addr, bytes,
			    hunk->write_size);

	if (r < 0)
		return memory_is_absent(r) ? 0 : r;
	if (memcmp(bytes, hunk->new_bytes, hunk->write_size) == 0)
		return 1;
	return hunk->stub_addr &&
	       arch_jump_encode(hunk->write_addr, hunk->stub_addr, jump) ==
		       (int)hunk->write_size &&
	       memcmp(bytes, jump, hunk->write_size) == 0;
}

int commit_leads_into(const struct process *process,
		      const struct record *record)
{
	const struct record_hunk *hunk;
	int r = 0;

	vec_foreach(hunk, &record->hunks)
		if (!r && hunk->write_size)
			r = leads_into(process, hunk);
	return r;
}

/* Any stub or copy: an entry that some record of ours led away. */
static int is_ours(const struct session *session, raddr at)
{
	const struct journal_entry *entry;
	const struct record_hunk *hunk;
	int r = 0;

	vec_foreach(entry, &session->journal.v)
		vec_foreach(hunk, &entry->record.hunks)
			if (!r && hunk->write_size && hunk->write_addr == at)
				r = leads_into(&session->process, hunk);
	return r;
}

static int settle_hunks(const struct session *session,
			const struct journal_entry *entry, bool on)
{
	const struct process *process = &session->process;
	const struct record_hunk *hunk;
	entry_bytes_list writes = {0};
	int r = 0;

	vec_foreach(hunk, &entry->record.hunks) {
		struct entry_bytes write = { .at = hunk->write_addr,
					       .size = hunk->write_size };

		if (!hunk->write_size || r < 0)
			continue;
		/* The winner takes over what led to it through another's
		 * stub; the loser gives back only what leads into it. */
		r = on ? is_ours(session, hunk->write_addr) :
			 leads_into(process, hunk);
		if (r <= 0)
			continue;
		memcpy(write.bytes, on ? hunk->new_bytes : hunk->old_bytes,
		       hunk->write_size);
		r = vec_push(&writes, write);
	}
	entries_sort(&writes);
	if (!r)
		r = entries_write(process, &writes);
	vec_done(&writes);
	return r;
}

static int settle_entry(const struct session *session,
			const struct journal_entry *entry, bool on)
{
	const struct process *process = &session->process;
	int r = entry->object ? 1 : commit_leads_into(process, &entry->record);

	if (r > 0)
		r = settle_hunks(session, entry, on);
	return r < 0 ? r : journal_set_state(process, &entry->record,
					     on ? RECORD_ENABLED :
						  RECORD_RETIRED);
}

int commit_settle(void *ctx, struct session *session)
{
	const struct process *process = &session->process;
	struct journal_entry *entry;
	int pass, r = 0;

	(void)ctx;
	for (pass = 0; pass < 2 && !r; pass++)
		vec_foreach(entry, &session->journal.v) {
			int on;

			if (entry->record.state != RECORD_CHANGING || r < 0)
				continue;
			on = is_on(process, &entry->record);
			if (on < 0)
				r = on;
			else if (on == (pass == 0))
				r = settle_entry(session, entry, on);
		}
	/* The states in the journal change at last: is_ours needs them all. */
	vec_foreach(entry, &session->journal.v) {
		if (r < 0 || entry->record.state != RECORD_CHANGING)
			continue;
		r = is_on(process, &entry->record);
		entry->record.state = r > 0 ? RECORD_ENABLED : RECORD_RETIRED;
	}
	return r < 0 ? r : 0;
}
