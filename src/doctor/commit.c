/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A set of hunks becomes valid at one instant, although it is written in many
 * steps and the doctor may be killed between any two of them:
 *
 *   1. All entries of the set are led to stubs (switch, see record.h). The
 *      stubs lead on to what the entries led to before, or to an exact copy of
 *      the original: whichever entries are written, the program does the same.
 *   2. One word changes. All stubs lead to the other side now.
 *   3. The entries get their final bytes: a direct jump, or the original.
 *
 * Steps 1 and 3 change nothing that the program does, step 2 is one aligned
 * word. Whoever finds a record in state "changing" looks at the word and does
 * what is left (commit_settle).
 *
 * Not all functions have a copy. Those are written just before the word
 * changes, in as few writes as there are pages.
 */
#include "doctor/commit.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/log.h"
#include "doctor/arch.h"

#define WORD_BEFORE	1
#define WORD_AFTER	2

/* One entry on its way. */
struct move {
	const struct record_hunk *hunk;
	bool has_stub;
	uint8_t initial[RECORD_JUMP_MAX];
	uint8_t final[RECORD_JUMP_MAX];
};

struct moves {
	VEC(struct move) v;
	const struct record *word;	/* whose switch word is used */
};

/* An old entry to be led away must be the original's; one to be put back must
 * be ours (or put back already). */
static bool is_expected(const struct change *change, enum hunk_state state)
{
	if (state == HUNK_FOREIGN)
		return false;
	return change->enable ? state == HUNK_OLD : true;
}

/* Does another change of the set have this entry? */
static const struct record_hunk *find_hunk(const struct changes *changes,
					   bool enable, raddr at)
{
	const struct record_hunk *hunk;
	const struct change *c;

	vec_foreach(c, &changes->v) {
		if (c->enable != enable || c->untouchable)
			continue;
		vec_foreach(hunk, &c->record->hunks)
			if (hunk->write_size && hunk->write_addr == at)
				return hunk;
	}
	return NULL;
}

static int check_change(const struct session *session,
			const struct changes *changes,
			const struct change *change)
{
	const struct record_hunk *hunk;

	if (change->untouchable)
		return 0;
	vec_foreach(hunk, &change->record->hunks) {
		if (!hunk->write_size ||
		    (change->enable &&
		     find_hunk(changes, false, hunk->write_addr)))
			continue;
		if (!is_expected(change, journal_hunk_state(&session->process,
							    hunk)))
			return log_error(-EEXIST, "process %d: the entry of "
					 "'%s' in '%s' is not what the patch "
					 "expects; another patch, a debugger?",
					 (int)session->process.pid, hunk->name,
					 change->record->target);
	}
	return 0;
}

int commit_check(const struct session *session, const struct changes *changes)
{
	const struct change *change;
	int r;

	vec_foreach(change, &changes->v) {
		r = check_change(session, changes, change);
		if (r < 0)
			return r;
	}
	return 0;
}

/* What the entry leads to until the word changes, if that is elsewhere than
 * in the copy of the original: the new code of a patch that is superseded. */
static int set_slot(const struct process *process, const struct record_hunk *h,
		    const struct record_hunk *superseded)
{
	raddr target = superseded ? superseded->new_addr : h->copy_addr;

	if (!h->stub_addr)
		return 0;
	return memory_write(&process->memory, h->slot_addr, &target,
			    sizeof(target));
}

static int add_move(const struct process *process, const struct changes *all,
		    const struct change *change,
		    const struct record_hunk *hunk, struct moves *moves)
{
	struct move move = { .hunk = hunk, .has_stub = hunk->stub_addr != 0 };
	const struct record_hunk *superseded = NULL;
	int r;

	if (!change->enable && find_hunk(all, true, hunk->write_addr))
		return 0;
	r = memory_read(&process->memory, hunk->write_addr, move.initial,
			hunk->write_size);
	if (r < 0)
		return r;
	if (change->enable)
		superseded = find_hunk(all, false, hunk->write_addr);
	/* Put back already: there is nothing to switch. */
	if (!change->enable &&
	    memcmp(move.initial, hunk->old_bytes, hunk->write_size) == 0)
		return 0;
	memcpy(move.final, change->enable ? hunk->new_bytes : hunk->old_bytes,
	       hunk->write_size);
	r = set_slot(process, hunk, superseded);
	return r < 0 ? r : vec_push(&moves->v, move);
}

/* Let a patch's stubs look at the word of the set. Nobody is in them now. */
static int set_switch(const struct process *process,
		      const struct record *record, const struct record *owner,
		      uint32_t want)
{
	struct record_switch wire = {
		.generation = owner->switch_addr +
			      offsetof(struct record_switch, word),
		.want = want, .word = WORD_BEFORE,
	};

	return memory_write(&process->memory, record->switch_addr, &wire,
			    sizeof(wire));
}

static int flip(const struct process *process, const struct record *owner,
		uint32_t word)
{
	return memory_write(&process->memory, owner->switch_addr +
			    offsetof(struct record_switch, word), &word,
			    sizeof(word));
}

static int prepare(const struct process *process,
		   const struct changes *changes, struct moves *moves)
{
	const struct record_hunk *hunk;
	const struct change *c;
	int r = 0;

	vec_foreach(c, &changes->v)
		if (!c->untouchable)
			moves->word = c->record;
	vec_foreach(c, &changes->v) {
		if (c->untouchable)
			continue;
		if (!r)
			r = set_switch(process, c->record, moves->word,
				       c->enable ? WORD_AFTER : WORD_BEFORE);
		vec_foreach(hunk, &c->record->hunks)
			if (hunk->write_size && !r)
				r = add_move(process, changes, c, hunk, moves);
	}
	return r;
}

enum step { STEP_INITIAL, STEP_STUB, STEP_NO_STUB, STEP_FINAL };

/* The bytes that a step writes at an entry; false: none. */
static bool step_bytes(const struct move *move, enum step step,
		       struct journal_write *write)
{
	const struct record_hunk *hunk = move->hunk;

	*write = (struct journal_write){ .at = hunk->write_addr,
					 .size = hunk->write_size };
	switch (step) {
	case STEP_STUB:
		return move->has_stub &&
		       arch_jump_encode(hunk->write_addr, hunk->stub_addr,
					write->bytes) ==
			       (int)hunk->write_size;
	case STEP_NO_STUB:
		if (move->has_stub)
			return false;
		/* fall through */
	case STEP_FINAL:
		memcpy(write->bytes, move->final, hunk->write_size);
		return true;
	case STEP_INITIAL:
		memcpy(write->bytes, move->initial, hunk->write_size);
		return true;
	}
	return false;
}

static int write_step(const struct process *process, const struct moves *moves,
		      enum step step)
{
	struct journal_write write;
	write_list writes = {0};
	const struct move *move;
	int r = 0;

	vec_foreach(move, &moves->v)
		if (!r && step_bytes(move, step, &write))
			r = vec_push(&writes, write);
	if (!r)
		r = journal_write_all(process, &writes);
	vec_done(&writes);
	return r;
}

static int set_states(const struct process *process,
		      const struct changes *changes, bool done)
{
	const struct change *c;
	int r = 0;

	vec_foreach(c, &changes->v)
		if (!r && (done || !c->untouchable))
			r = journal_set_state(process, c->record,
					      done ? c->state :
						     RECORD_CHANGING);
	return r;
}

static int make_moves(const struct process *process,
		      const struct changes *changes, const struct moves *moves)
{
	int r;

	r = set_states(process, changes, false);
	if (!r)
		r = write_step(process, moves, STEP_STUB);
	if (!r)
		r = write_step(process, moves, STEP_NO_STUB);
	if (!r && moves->word)
		r = flip(process, moves->word, WORD_AFTER);
	if (!r)
		r = write_step(process, moves, STEP_FINAL);
	if (!r)
		r = set_states(process, changes, true);
	return r;
}

/* Back to how it was; that may take the same way. */
static void undo(struct session *session, const struct changes *changes,
		 const struct moves *moves)
{
	const struct process *process = &session->process;
	const struct change *c;
	int r = 0;

	if (moves->word)
		r = flip(process, moves->word, WORD_BEFORE);
	if (!r)
		r = write_step(process, moves, STEP_INITIAL);
	vec_foreach(c, &changes->v)
		if (!r)
			r = journal_set_state(process, c->record,
					      c->record->state);
	if (r < 0)
		log_error(r, "process %d: the entries could not be put back, "
			  "the next command will do it",
			  (int)process->pid);
}

int commit_changes(void *ctx, struct session *session)
{
	const struct process *process = &session->process;
	const struct changes *changes = ctx;
	struct moves moves = {0};
	int r;

	r = commit_check(session, changes);
	if (!r)
		r = prepare(process, changes, &moves);
	if (!r) {
		r = make_moves(process, changes, &moves);
		if (r < 0)
			undo(session, changes, &moves);
	}
	vec_done(&moves.v);
	if (r < 0)
		log_error(r, "process %d: the patch could not be written",
			  (int)process->pid);
	return r;
}

/* --- after a doctor's death --------------------------------------------- */

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
	write_list writes = {0};
	int r = 0;

	vec_foreach(hunk, &entry->record.hunks) {
		struct journal_write write = { .at = hunk->write_addr,
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
	if (!r)
		r = journal_write_all(process, &writes);
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
