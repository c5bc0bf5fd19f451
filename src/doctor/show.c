/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The commands that only look: list, info. They attach to nothing; what they
 * print is a snapshot of a process that runs on. With --json one object a
 * process, on a line of its own.
 */
#include "doctor/commands.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "doctor/each.h"
#include "doctor/journal.h"
#include "doctor/metrics.h"
#include "doctor/show_state.h"
#include "doctor/show_view.h"
#include "format/info.h"

static void format_time(uint64_t seconds, char *text, size_t max)
{
	time_t t = (time_t)seconds;
	struct tm tm;

	if (!gmtime_r(&t, &tm) ||
	    !strftime(text, max, "%Y-%m-%dT%H:%M:%SZ", &tm))
		snprintf(text, max, "?");
}

static size_t count_replaced(const struct record *record)
{
	const struct record_hunk *hunk;
	size_t n = 0;

	vec_foreach(hunk, &record->hunks)
		n += hunk->kind == KPINFO_REPLACE;
	return n;
}

static const char *state_of(const struct journal_entry *entry)
{
	return entry->object ? record_state_name(entry->record.state) : "gone";
}

static uint64_t last_change(const struct record *record)
{
	uint64_t last = record->loaded_s;

	if (record->enabled_s > last)
		last = record->enabled_s;
	return record->disabled_s > last ? record->disabled_s : last;
}

static json_t *time_json(uint64_t seconds)
{
	char when[32];

	format_time(seconds, when, sizeof(when));
	return seconds ? json_string(when) : json_null();
}

static json_t *entry_json(const struct journal_entry *entry)
{
	char hex[2 * RECORD_BUILDID_MAX + 1], when[32];
	const struct record *record = &entry->record;

	format_hex(record->buildid, record->buildid_n, hex);
	format_time(last_change(record), when, sizeof(when));
	return json_pack("{s:s, s:s*, s:s, s:s, s:s, s:i, s:s, s:i, s:s,"
			 " s:o, s:o, s:o}",
			 "id", record->id, "object",
			 entry->object ? entry->object->path : NULL,
			 "target", record->target, "buildid", hex,
			 "name", record->name, "level", (int)record->level,
			 "state", state_of(entry), "hunks",
			 (int)count_replaced(record), "time", when,
			 "loaded", time_json(record->loaded_s),
			 "enabled", time_json(record->enabled_s),
			 "disabled", time_json(record->disabled_s));
}

static void print_entry(pid_t pid, const struct journal_entry *entry)
{
	char hex[2 * RECORD_BUILDID_MAX + 1], when[32];
	const struct record *record = &entry->record;

	format_hex(record->buildid, record->buildid_n, hex);
	format_time(last_change(record), when, sizeof(when));
	printf("%d %s %s %s %s level %u %s %zu hunk(s) %s\n", (int)pid,
	       record->id, entry->object ? object_name(entry->object) :
					   record->target,
	       hex, record->name, (unsigned)record->level, state_of(entry),
	       count_replaced(record), when);
}

/*
 * As profilers read it from /tmp/perf-PID.map (linux, tools/perf/Documentation/
 * jit-interface.txt): START SIZE NAME, in hexadecimal. Copies of old functions
 * run for a moment while a set changes.
 */
static void print_perf_map(const struct record *record)
{
	const struct record_hunk *hunk;

	vec_foreach(hunk, &record->hunks) {
		if (hunk->new_size)
			printf("%" PRIx64 " %" PRIx64 " %s [%s]\n",
			       hunk->new_addr, hunk->new_size, hunk->name,
			       record->id);
		if (hunk->copy_addr)
			printf("%" PRIx64 " %" PRIx64 " %s [%s, old]\n",
			       hunk->copy_addr, hunk->old_size, hunk->name,
			       record->id);
	}
}

static enum outcome list_one(const struct command *command, pid_t pid,
			     void *ctx)
{
	enum outcome outcome;
	const struct journal_entry *entry;
	struct view view;
	json_t *patches;

	(void)ctx;
	outcome = view_open(pid, &view);
	if (outcome != OUTCOME_DONE)
		return outcome;
	patches = json_array();
	vec_foreach(entry, &view.journal.v) {
		if (entry->record.state == RECORD_RETIRED)
			continue;
		if (command->perf_map)
			print_perf_map(&entry->record);
		else if (command->json)
			json_array_append_new(patches, entry_json(entry));
		else
			print_entry(pid, entry);
	}
	if (command->json && !command->perf_map &&
	    view_print_json(json_pack("{s:i, s:s, s:O}", "pid", (int)pid, "comm",
				 view.comm, "patches", patches)) < 0)
		outcome = OUTCOME_FAILED;
	json_decref(patches);
	view_close(&view);
	return outcome;
}

enum outcome command_list(const struct command *command)
{
	return each_process(command, list_one, NULL);
}

struct info {
	struct storage *storage;
	const char *buildid;
	regex_t regex;
	bool has_regex;
	struct metrics *metrics;	/* count instead of print; or NULL */
};

/* A process while its objects are looked at. */
struct seen {
	json_t *objects;
	bool any;			/* that is wanted */
	enum show_state worst;
};

static bool is_wanted(const struct info *info, const struct object *object,
		      const char *hex)
{
	if (object->is_vdso || (info->buildid && !streq(info->buildid, hex)))
		return false;
	return !info->has_regex ||
	       regexec(&info->regex, object->path, 0, NULL, 0) == 0;
}

/* "STATE" or "STATE: WHY". */
static void print_object(const struct command *command,
			 const struct view *view, const char *buildid,
			 const char *path, enum show_state state,
			 const char *why, struct seen *seen)
{
	const char *name = show_state_name(state), *colon = *why ? ": " : "";

	if (command->json)
		json_array_append_new(seen->objects,
			json_pack("{s:s, s:s, s:s, s:s, s:o}", "path", path,
				  "buildid", buildid, "state", name, "why",
				  why, "status",
				  json_sprintf("%s%s%s", name, colon, why)));
	else
		printf("%d %s %s %s %s%s%s\n", (int)view->process.pid,
		       view->comm, buildid, path, name, colon, why);
}

static void take_object(const struct command *command,
			const struct info *info, const struct view *view,
			const char *buildid, const char *path,
			enum show_state state, const char *why,
			struct seen *seen)
{
	seen->any = true;
	if (state > seen->worst)
		seen->worst = state;
	if (info->metrics)
		info->metrics->objects[state]++;
	else
		print_object(command, view, buildid, path, state, why, seen);
}

static enum outcome show_object(const struct command *command,
				const struct info *info,
				const struct view *view,
				const struct object *object, struct seen *seen)
{
	_cleanup_str_ struct str why = {0};
	char hex[2 * OBJECT_BUILDID_MAX + 1] = "-";
	enum show_state state;

	if (object->buildid_n)
		format_hex(object->buildid, object->buildid_n, hex);
	if (!is_wanted(info, object, hex))
		return OUTCOME_DONE;
	if (show_state_of(info->storage, view, object, &state, &why) < 0) {
		log_error(-ENOMEM, "cannot look through process %d",
			  (int)view->process.pid);
		return OUTCOME_FAILED;
	}
	take_object(command, info, view, hex, object->path, state,
		    str_cstr(&why), seen);
	return state == SHOW_UNKNOWN ? OUTCOME_FAILED : OUTCOME_DONE;
}

/* Its objects are none of ours: one line for the program stands for them. */
static void show_32bit(const struct command *command, const struct info *info,
		       const struct view *view, struct seen *seen)
{
	char link[64], exe[4096] = "";
	struct object program = { .path = exe };
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/%d/exe", (int)view->process.pid);
	n = readlink(link, exe, sizeof(exe) - 1);
	exe[n > 0 ? n : 0] = '\0';
	str_make_printable(exe);
	if (is_wanted(info, &program, "-"))
		take_object(command, info, view, "-", exe, SHOW_UNPATCHABLE,
			    "32-bit", seen);
}

static enum outcome count_patches(const struct info *info,
				  const struct view *view,
				  const struct seen *seen)
{
	const struct journal_entry *entry;

	if (seen->any)
		info->metrics->processes[seen->worst]++;
	vec_foreach(entry, &view->journal.v)
		if (entry->object && entry->record.state == RECORD_ENABLED &&
		    metrics_add_patch(info->metrics, &entry->record) < 0)
			return OUTCOME_FAILED;
	return OUTCOME_DONE;
}

static enum outcome info_one(const struct command *command, pid_t pid,
			     void *ctx)
{
	const struct info *info = ctx;
	enum outcome outcome, one;
	struct seen seen = {0};
	const struct object *object;
	struct view view;

	outcome = view_open(pid, &view);
	if (outcome != OUTCOME_DONE) {
		if (info->metrics && !process_has_ended(pid))
			info->metrics->failures++;
		return outcome;
	}
	seen.objects = json_array();
	if (process_is_32bit(pid))
		show_32bit(command, info, &view, &seen);
	vec_foreach(object, &view.process.objects.v) {
		one = show_object(command, info, &view, object, &seen);
		if (one != OUTCOME_DONE)
			outcome = one;
	}
	if (info->metrics && count_patches(info, &view, &seen) != OUTCOME_DONE)
		outcome = OUTCOME_FAILED;
	if (command->json && json_array_size(seen.objects) &&
	    view_print_json(json_pack("{s:i, s:s, s:O}", "pid", (int)pid, "comm",
				 view.comm, "objects", seen.objects)) < 0)
		outcome = OUTCOME_FAILED;
	json_decref(seen.objects);
	view_close(&view);
	return outcome;
}

enum outcome command_info(const struct command *command,
			  struct storage *storage, const char *buildid,
			  const char *regex)
{
	struct info info = { .storage = storage, .buildid = buildid };
	struct metrics metrics = {0};
	enum outcome outcome;

	if (command->metrics)
		info.metrics = &metrics;
	if (regex) {
		if (regcomp(&info.regex, regex, REG_EXTENDED | REG_NOSUB)) {
			log_error(0, "'%s' is no regular expression", regex);
			return OUTCOME_USAGE;
		}
		info.has_regex = true;
	}
	outcome = each_process(command, info_one, &info);
	if (info.has_regex)
		regfree(&info.regex);
	if (command->metrics && metrics_write(command->metrics, &metrics) < 0)
		outcome = OUTCOME_FAILED;
	metrics_done(&metrics);
	return outcome;
}
