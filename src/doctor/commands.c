/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The commands that change a process; show.c has those that only look. */
#include "doctor/commands.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/spawn.h"
#include "doctor/apply.h"
#include "doctor/commit.h"
#include "doctor/each.h"
#include "doctor/ready.h"
#include "doctor/show_current.h"
#include "doctor/stop.h"
#include "doctor/tracee.h"
#include "doctor/trust.h"

/* Run DIR/name with the pid, if it is there. Its status, or 0. */
static int run_hook(const char *dir, const char *name, pid_t pid)
{
	_cleanup_str_ struct str path = {0}, number = {0};
	_cleanup_free_ char *real = NULL;
	int status;

	if (str_addf(&path, "%s/%s", dir, name) < 0 ||
	    str_addf(&number, "%d", (int)pid) < 0)
		return log_error(-ENOMEM, "cannot run '%s'", name);
	if (access(path.s, X_OK) < 0)
		return 0;
	if (trust_check_path(path.s, &real) < 0)
		return -EPERM;
	/* Not with SIGCHLD blocked, which it would inherit. */
	tracee_serve_signals(true);
	status = spawn_run((char *[]){ real, number.s, NULL }, NULL);
	tracee_serve_signals(false);
	if (status)
		log_error(status < 0 ? status : 0,
			  "'%s' for process %d ended with status %d", path.s,
			  (int)pid, status);
	return status;
}

static int run_hooks(const struct storage *storage, const char *name,
		     pid_t pid)
{
	const char *dir;
	size_t i;
	int status;

	for (i = 0; (dir = storage_hook_dir(storage, i)); i++) {
		status = run_hook(dir, name, pid);
		if (status)
			return status;
	}
	return 0;
}

/* {"pid":P,"result":RESULT,COUNT:n,"dry_run":B}, one line. */
static void print_result(const struct command *command, pid_t pid,
			 const char *result, const char *count, size_t n)
{
	json_t *json = json_pack("{s:i, s:s, s:I, s:b}", "pid", (int)pid,
				 "result", result, count, (json_int_t)n,
				 "dry_run", (int)command->session.dry_run);

	if (json && json_dumpf(json, stdout, JSON_COMPACT) == 0)
		putchar('\n');
	json_decref(json);
}

/*
 * An object that was unloaded took its patch with it. That must be written down
 * before it is patched again at the same place: then the two could not be told
 * apart any more.
 */
static void retire_gone(struct session *session)
{
	struct journal_entry *entry;

	vec_foreach(entry, &session->journal.v) {
		struct record *record = &entry->record;

		if (entry->object || (record->state != RECORD_ENABLED &&
				      record->state != RECORD_DISABLED) ||
		    commit_leads_into(&session->process, record) != 0)
			continue;
		log_info("process %d: patch '%s' is gone with its object",
			 (int)session->process.pid, record->id);
		if (journal_set_state(&session->process, record,
				      RECORD_RETIRED) == 0)
			record->state = RECORD_RETIRED;
	}
}

static enum outcome patch_attached(const struct command *command,
				   struct session *session,
				   struct storage *storage)
{
	int pid = (int)session->process.pid;
	enum outcome outcome;
	size_t n = 0;

	if (!session->options.dry_run)
		retire_gone(session);
	outcome = apply_patches(session, storage, &n);
	if (outcome == OUTCOME_NOTHING)
		log_info("process %d: no patch is for it", pid);
	if (outcome != OUTCOME_DONE)
		return outcome;
	if (command->json)
		print_result(command, session->process.pid,
			     n ? "patched" : "already applied", "hunks", n);
	else if (session->options.dry_run)
		printf("%zu patch hunk(s) could be applied to PID '%d'\n", n,
		       pid);
	else if (n)
		printf("%zu patch hunk(s) have been successfully applied to "
		       "PID '%d'\n", n, pid);
	else if (!command->only_news)
		printf("already applied to PID '%d'\n", pid);
	fflush(stdout);
	return outcome;
}

static enum outcome patch_one(const struct command *command, pid_t pid,
			      void *ctx)
{
	bool runs_hooks = !command->session.dry_run && !command->no_hooks;
	struct session_options options = command->session;
	struct storage *storage = ctx;
	struct session session;
	enum outcome outcome;

	/* `before` only for what we have something for; nothing is touched. */
	outcome = each_has_patch(pid, storage);
	if (outcome == OUTCOME_DONE && command->only_news &&
	    show_is_current(pid, storage))
		return OUTCOME_DONE;
	if (outcome == OUTCOME_DONE)
		outcome = ready_await(pid, &options);
	if (outcome != OUTCOME_DONE)
		return outcome;
	if (runs_hooks && run_hooks(storage, "before", pid) != 0)
		return OUTCOME_FAILED;
	outcome = session_open(pid, &options, &session);
	if (outcome == OUTCOME_DONE) {
		outcome = patch_attached(command, &session, storage);
		session_close(&session);
	}
	if (runs_hooks)
		run_hooks(storage, "after", pid);
	return outcome;
}

enum outcome command_patch(const struct command *command,
			   struct storage *storage)
{
	enum outcome outcome = each_process(command, patch_one, storage);

	if (outcome == OUTCOME_NOTHING && process_is_32bit(command->pid))
		log_error(0, "process %d is a 32-bit process, only 64-bit ones "
			  "can be patched", (int)command->pid);
	else if (outcome == OUTCOME_NOTHING)
		log_error(0, "nothing here is for process %d",
			  (int)command->pid);
	return outcome;
}

struct names {
	char *const *v;
	int n;
	bool enable;	/* of command_switch */
};

static bool is_named(const struct journal_entry *entry,
		     const struct names *names)
{
	char hex[2 * RECORD_BUILDID_MAX + 1];
	int i;

	format_hex(entry->record.buildid, entry->record.buildid_n, hex);
	for (i = 0; i < names->n; i++)
		if (streq(names->v[i], entry->record.id) ||
		    streq(names->v[i], entry->record.name) ||
		    streq(names->v[i], hex))
			return true;
	return !names->n;
}

static void print_removed(const struct command *command, pid_t pid, size_t n)
{
	if (command->json)
		print_result(command, pid, "unpatched", "patches", n);
	else
		printf("%zu patch(es) %s removed from PID '%d'\n", n,
		       command->session.dry_run ? "could be" : "have been",
		       (int)pid);
	fflush(stdout);
}

static enum outcome unpatch_attached(const struct command *command,
				     struct session *session,
				     const struct names *names)
{
	enum outcome outcome = OUTCOME_DONE;
	struct journal_entry *entry;
	entry_list entries = {0};
	int r = 0;

	vec_foreach(entry, &session->journal.v)
		if (entry->record.state != RECORD_RETIRED &&
		    is_named(entry, names) && !r)
			r = vec_push(&entries, entry);
	if (r < 0)
		outcome = OUTCOME_FAILED;
	else if (entries.n)
		outcome = session->options.dry_run ? OUTCOME_DONE :
			  session_remove(session, &entries);
	else if (names->n)
		outcome = OUTCOME_NOTHING;
	if (outcome == OUTCOME_DONE)
		print_removed(command, session->process.pid, entries.n);
	vec_done(&entries);
	return outcome;
}

/* Attach to a process that can be touched. */
static enum outcome open_patient(const struct command *command, pid_t pid,
				 struct session *session)
{
	struct session_options options = command->session;
	enum outcome outcome = ready_await(pid, &options);

	return outcome == OUTCOME_DONE ?
	       session_open(pid, &options, session) : outcome;
}

static enum outcome unpatch_one(const struct command *command, pid_t pid,
				void *ctx)
{
	struct session session;
	enum outcome outcome = each_has_record(pid);

	/* Nothing to take out: do not even attach. */
	if (outcome == OUTCOME_NOTHING) {
		const struct names *names = ctx;

		if (command->pid && !names->n)
			print_removed(command, pid, 0);
		return names->n ? OUTCOME_NOTHING : OUTCOME_DONE;
	}
	if (outcome != OUTCOME_DONE)
		return outcome;
	outcome = open_patient(command, pid, &session);
	if (outcome == OUTCOME_DONE) {
		outcome = unpatch_attached(command, &session, ctx);
		session_close(&session);
	}
	return outcome;
}

enum outcome command_unpatch(const struct command *command,
			     char *const names[], int n_names)
{
	struct names ctx = { .v = names, .n = n_names };
	enum outcome outcome = each_process(command, unpatch_one, &ctx);

	if (outcome == OUTCOME_NOTHING)
		log_error(0, "process %d has no such patch",
			  (int)command->pid);
	return outcome;
}

/* The change that enable or disable is for one patch; none if it is so. */
static int add_switch(struct session *session, struct journal_entry *entry,
		      bool enable, struct changes *changes,
		      struct safety_set *set)
{
	struct change change = {
		.record = &entry->record, .enable = enable,
		.state = enable ? RECORD_ENABLED : RECORD_DISABLED,
	};
	int r;

	if (!entry->object || entry->record.state == change.state)
		return 0;
	journal_touch_hunks(&session->process, &entry->record);
	r = vec_push(&changes->v, change);
	if (!r)
		r = enable ? session_add_originals(&entry->record,
					object_name(entry->object), set) :
			     session_add_text(&entry->record, set);
	return r;
}

static enum outcome switch_attached(const struct command *command,
				    struct session *session,
				    const struct names *names)
{
	enum outcome outcome = OUTCOME_DONE;
	struct journal_entry *entry;
	struct changes changes = {0};
	struct safety_set set = {0};
	size_t n = 0, n_changed;
	int r = 0;

	vec_foreach(entry, &session->journal.v) {
		if ((entry->record.state != RECORD_ENABLED &&
		     entry->record.state != RECORD_DISABLED) ||
		    !is_named(entry, names) || r < 0)
			continue;
		n++;
		r = add_switch(session, entry, names->enable, &changes, &set);
	}
	n_changed = changes.v.n;
	if (r < 0)
		outcome = OUTCOME_FAILED;
	else if (!n)
		outcome = OUTCOME_NOTHING;
	else if (n_changed)
		outcome = commit_changes(session, &changes, &set);
	vec_done(&changes.v);
	vec_done(&set.v);
	if (outcome == OUTCOME_DONE && command->json)
		print_result(command, session->process.pid,
			     names->enable ? "enabled" : "disabled",
			     "patches", n_changed);
	else if (outcome == OUTCOME_DONE)
		printf("%zu patch(es) have been %s in PID '%d'\n", n_changed,
		       names->enable ? "enabled" : "disabled",
		       (int)session->process.pid);
	fflush(stdout);
	return outcome;
}

static enum outcome switch_one(const struct command *command, pid_t pid,
			       void *ctx)
{
	struct session session;
	enum outcome outcome = each_has_record(pid);

	if (outcome != OUTCOME_DONE)
		return outcome;
	outcome = open_patient(command, pid, &session);
	if (outcome == OUTCOME_DONE) {
		outcome = switch_attached(command, &session, ctx);
		session_close(&session);
	}
	return outcome;
}

enum outcome command_switch(const struct command *command, bool enable,
			    char *const names[], int n_names)
{
	struct names ctx = { names, n_names, enable };
	enum outcome outcome = each_process(command, switch_one, &ctx);

	if (outcome == OUTCOME_NOTHING)
		log_error(0, "process %d has no such patch",
			  (int)command->pid);
	return outcome;
}
