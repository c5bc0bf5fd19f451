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
#include "doctor/entries.h"
#include "doctor/stop.h"

#define WORD_BEFORE	1
#define WORD_AFTER	2

/* All that is written, made before the stop. Sorted lists. */
struct plan {
	struct session *session;
	const struct changes *changes;
	const struct record *word;	/* whose switch word is used */
	entry_bytes_list initial;	/* what stands at the entries */
	entry_bytes_list stubs;		/* jumps to stubs, where there are any */
	entry_bytes_list no_stubs;	/* the final bytes of the others */
	entry_bytes_list final;
};

static void plan_done(struct plan *plan)
{
	vec_done(&plan->initial);
	vec_done(&plan->stubs);
	vec_done(&plan->no_stubs);
	vec_done(&plan->final);
}

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

static int unexpected(const struct session *session, const char *name,
		      const char *target)
{
	return log_error(-EEXIST, "process %d: the entry of '%s' in '%s' is "
			 "not what the patch expects; another patch, a "
			 "debugger?", (int)session->process.pid, name, target);
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
			return unexpected(session, hunk->name,
					  change->record->target);
	}
	return 0;
}

/* Are all entries what the changes expect, or put back already? */
static int check(const struct session *session, const struct changes *changes)
{
	const struct change *change;
	int r = 0;

	vec_foreach(change, &changes->v)
		if (!r)
			r = check_change(session, changes, change);
	return r;
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

static int push(entry_bytes_list *list, const struct record_hunk *hunk,
		const uint8_t *bytes)
{
	struct entry_bytes entry = { .at = hunk->write_addr,
				     .size = hunk->write_size };

	memcpy(entry.bytes, bytes, hunk->write_size);
	return vec_push(list, entry);
}

/* The way of one entry: to its stub, if it has one, and to its final bytes. */
static int plan_entry(struct plan *plan, const struct record_hunk *hunk,
		      const uint8_t *initial, const uint8_t *final)
{
	uint8_t jump[ARCH_MAX_JUMP];
	bool has_stub = hunk->stub_addr &&
			arch_jump_encode(hunk->write_addr, hunk->stub_addr,
					 jump) == (int)hunk->write_size;
	int r;

	r = push(&plan->initial, hunk, initial);
	if (!r)
		r = has_stub ? push(&plan->stubs, hunk, jump) :
			       push(&plan->no_stubs, hunk, final);
	return r < 0 ? r : push(&plan->final, hunk, final);
}

static int plan_hunk(struct plan *plan, const struct change *change,
		     const struct record_hunk *hunk)
{
	const struct process *process = &plan->session->process;
	const struct record_hunk *superseded = NULL;
	uint8_t initial[RECORD_JUMP_MAX];
	int r;

	if (!change->enable &&
	    find_hunk(plan->changes, true, hunk->write_addr))
		return 0;
	r = memory_read(&process->memory, hunk->write_addr, initial,
			hunk->write_size);
	if (r < 0)
		return r;
	if (change->enable)
		superseded = find_hunk(plan->changes, false, hunk->write_addr);
	/* Put back already: there is nothing to switch. */
	if (!change->enable &&
	    memcmp(initial, hunk->old_bytes, hunk->write_size) == 0)
		return 0;
	r = set_slot(process, hunk, superseded);
	return r < 0 ? r : plan_entry(plan, hunk, initial, change->enable ?
				      hunk->new_bytes : hunk->old_bytes);
}

/* Let a patch's stubs look at the word of the set. */
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

static int check_overlap(const struct plan *plan)
{
	const struct entry_bytes *e = entries_overlap(&plan->initial);
	const struct record_hunk *hunk;

	if (!e)
		return 0;
	hunk = find_hunk(plan->changes, true, e->at);
	return log_error(-EEXIST, "process %d: the entry of '%s' lies in "
			 "another one that changes",
			 (int)plan->session->process.pid,
			 hunk ? hunk->name : "?");
}

/*
 * While the patient runs. No entry leads to a stub yet, so slots and switches
 * mean nothing to it.
 */
static int make_plan(struct plan *plan)
{
	const struct changes *changes = plan->changes;
	const struct record_hunk *hunk;
	const struct change *c;
	int r = 0;

	vec_foreach(c, &changes->v)
		if (!c->untouchable)
			plan->word = c->record;
	vec_foreach(c, &changes->v) {
		if (c->untouchable)
			continue;
		if (!r)
			r = set_switch(&plan->session->process, c->record,
				       plan->word, c->enable ? WORD_AFTER :
							       WORD_BEFORE);
		vec_foreach(hunk, &c->record->hunks)
			if (hunk->write_size && !r)
				r = plan_hunk(plan, c, hunk);
	}
	entries_sort(&plan->initial);
	entries_sort(&plan->stubs);
	entries_sort(&plan->no_stubs);
	entries_sort(&plan->final);
	return r < 0 ? r : check_overlap(plan);
}

/* Nobody else changed an entry since the plan was made. */
static int check_plan(const struct plan *plan)
{
	raddr at;
	int r = entries_check(&plan->session->process, &plan->initial, &at);
	const struct record_hunk *hunk;

	if (r != -EEXIST)
		return r;
	hunk = find_hunk(plan->changes, true, at);
	if (!hunk)
		hunk = find_hunk(plan->changes, false, at);
	return unexpected(plan->session, hunk ? hunk->name : "?",
			  plan->word->target);
}

static int flip(const struct plan *plan, uint32_t word)
{
	return plan->word ? memory_write(&plan->session->process.memory,
				plan->word->switch_addr +
				offsetof(struct record_switch, word), &word,
				sizeof(word)) : 0;
}

static int set_states(const struct plan *plan, bool done)
{
	const struct change *c;
	int r = 0;

	vec_foreach(c, &plan->changes->v)
		if (!r && (done || !c->untouchable))
			r = journal_set_state(&plan->session->process,
					      c->record, done ? c->state :
							 RECORD_CHANGING);
	return r;
}

static int make_moves(const struct plan *plan)
{
	const struct process *process = &plan->session->process;
	int r;

	r = set_states(plan, false);
	if (!r)
		r = entries_write(process, &plan->stubs);
	if (!r)
		r = entries_write(process, &plan->no_stubs);
	if (!r)
		r = flip(plan, WORD_AFTER);
	if (!r)
		r = entries_write(process, &plan->final);
	if (!r)
		r = set_states(plan, true);
	return r;
}

/* Back to how it was; that may take the same way. */
static void undo(const struct plan *plan)
{
	const struct process *process = &plan->session->process;
	const struct change *c;
	int r = flip(plan, WORD_BEFORE);

	if (!r)
		r = entries_write(process, &plan->initial);
	vec_foreach(c, &plan->changes->v)
		if (!r)
			r = journal_set_state(process, c->record,
					      c->record->state);
	if (r < 0)
		log_error(r, "process %d: the entries could not be put back, "
			  "the next command will do it",
			  (int)process->pid);
}

/* All threads stand, none inside code that changes; on failure all is as it
 * was. A stop_commit_fn. */
static int commit(void *ctx, struct session *session)
{
	const struct plan *plan = ctx;
	int r = check_plan(plan);

	if (!r) {
		r = make_moves(plan);
		if (r < 0)
			undo(plan);
	}
	if (r < 0)
		log_error(r, "process %d: the patch could not be written",
			  (int)session->process.pid);
	return r;
}

static enum outcome run_plan(struct plan *plan, const struct safety_set *set)
{
	struct session *session = plan->session;
	int r = make_plan(plan);

	if (r < 0) {
		log_error(r, "process %d: the change cannot be prepared",
			  (int)session->process.pid);
		return OUTCOME_FAILED;
	}
	return stop_and_commit(session, set, commit, plan);
}

enum outcome commit_changes(struct session *session,
			    const struct changes *changes,
			    struct safety_set *set)
{
	struct plan plan = { .session = session, .changes = changes };
	enum outcome outcome;

	safety_set_sort(set);
	if (check(session, changes) < 0)
		return OUTCOME_FAILED;
	if (session->options.dry_run)
		return OUTCOME_DONE;
	outcome = run_plan(&plan, set);
	plan_done(&plan);
	return outcome;
}
