/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/each.h"

#include "base/clock.h"
#include "base/log.h"
#include "doctor/journal.h"
#include "doctor/loader.h"
#include "doctor/tracee_proc.h"

void each_shun(struct each_watch *watch, pid_t pid)
{
	watch->shunned[watch->n_shunned++ % EACH_SHUNNED_MAX] =
		(struct each_shunned){ pid, tracee_user(pid),
				       process_start_time(pid) };
}

/* In this round? There is a second one for users with shunned processes. */
static bool is_due(const struct each_watch *watch, pid_t pid, int round)
{
	size_t i, n = watch ? watch->n_shunned : 0;
	bool is_of_user = false;
	uid_t uid;

	if (!n)
		return round == 0;
	uid = tracee_user(pid);
	for (i = 0; i < n && i < EACH_SHUNNED_MAX; i++) {
		const struct each_shunned *shunned = &watch->shunned[i];

		if (shunned->pid == pid &&
		    shunned->start_time == process_start_time(pid))
			return false;
		is_of_user |= shunned->uid == uid;
	}
	return is_of_user == (round == 1);
}

static void note_place(struct each_watch *watch, pid_t pid)
{
	if (!watch)
		return;
	watch->since_us = clock_us();
	watch->pid = pid;
}

/* The worse of what came before and what fn says of pid. */
static enum outcome call(const struct command *command, pid_t pid, each_fn fn,
			 void *ctx, enum outcome worst)
{
	enum outcome outcome;

	note_place(command->watch, pid);
	outcome = fn(command, pid, ctx);
	note_place(command->watch, 0);
	if (outcome == OUTCOME_FAILED && process_has_ended(pid))
		return worst;
	if (outcome == OUTCOME_BUSY ||
	    (outcome == OUTCOME_FAILED && worst == OUTCOME_DONE))
		return outcome;
	return worst;
}

enum outcome each_process(const struct command *command, each_fn fn,
			  void *ctx)
{
	enum outcome worst = OUTCOME_DONE;
	pid_list pids = {0};
	int round, r;
	pid_t *pid;

	if (command->pid)
		return fn(command, command->pid, ctx);
	r = process_list(&pids);
	if (r < 0) {
		log_error(r, "cannot list processes");
		return OUTCOME_FAILED;
	}
	for (round = 0; round < 2; round++)
		vec_foreach(pid, &pids)
			if (is_due(command->watch, *pid, round))
				worst = call(command, *pid, fn, ctx, worst);
	vec_done(&pids);
	return worst;
}

static enum outcome look(pid_t pid, struct process *process)
{
	int r = process_open(pid, process);

	if (r < 0)
		return OUTCOME_FAILED;
	r = process_read_objects(process);
	if (r < 0) {
		log_error(r, "cannot look through process %d", (int)pid);
		process_close(process);
		return OUTCOME_FAILED;
	}
	return OUTCOME_DONE;
}

enum outcome each_has_patch(pid_t pid, struct storage *storage)
{
	enum outcome outcome;
	struct process process;
	struct object *object;
	patch_list patches = {0};
	int r = 0;

	if (process_is_32bit(pid))
		return OUTCOME_NOTHING;
	outcome = look(pid, &process);
	if (outcome != OUTCOME_DONE)
		return outcome;
	vec_foreach(object, &process.objects.v)
		if (!r)
			r = storage_find(storage, object->buildid,
					 object->buildid_n, &patches);
	if (r < 0)
		outcome = OUTCOME_FAILED;
	else if (!patches.n && !loader_may_run(&process))
		outcome = OUTCOME_NOTHING;
	vec_done(&patches);
	process_close(&process);
	return outcome;
}

enum outcome each_has_record(pid_t pid)
{
	enum outcome outcome;
	struct process process;
	const struct mapping *m;

	outcome = look(pid, &process);
	if (outcome != OUTCOME_DONE)
		return outcome;
	outcome = OUTCOME_NOTHING;
	vec_foreach(m, &process.maps.v)
		if (str_skip(m->path, JOURNAL_MAPS_PREFIX))
			outcome = OUTCOME_DONE;
	process_close(&process);
	return outcome;
}
