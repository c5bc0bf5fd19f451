/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/each.h"

#include "base/log.h"
#include "doctor/journal.h"
#include "doctor/loader.h"

enum outcome each_process(const struct command *command, each_fn fn,
			  void *ctx)
{
	enum outcome worst = OUTCOME_DONE;
	pid_list pids = {0};
	pid_t *pid;
	int r;

	if (command->pid)
		return fn(command, command->pid, ctx);
	r = process_list(&pids);
	if (r < 0) {
		log_error(r, "cannot list processes");
		return OUTCOME_FAILED;
	}
	vec_foreach(pid, &pids) {
		enum outcome outcome = fn(command, *pid, ctx);

		if (outcome == OUTCOME_FAILED && process_has_ended(*pid))
			continue;
		if (outcome == OUTCOME_BUSY ||
		    (outcome == OUTCOME_FAILED && worst == OUTCOME_DONE))
			worst = outcome;
	}
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
