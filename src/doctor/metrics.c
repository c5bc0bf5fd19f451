/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/metrics.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "base/log.h"

static void patch_done(struct metrics_patch *patch)
{
	free(patch->id);
	free(patch->name);
	free(patch->target);
	free(patch->buildid);
}

void metrics_done(struct metrics *metrics)
{
	struct metrics_patch *patch;

	vec_foreach(patch, &metrics->patches)
		patch_done(patch);
	vec_done(&metrics->patches);
	*metrics = (struct metrics){0};
}

static bool is_same(const struct metrics_patch *patch,
		    const struct record *record, const char *hex)
{
	return patch->level == record->level && streq(patch->id, record->id) &&
	       streq(patch->buildid, hex) && streq(patch->name, record->name) &&
	       streq(patch->target, record->target);
}

int metrics_add_patch(struct metrics *metrics, const struct record *record)
{
	char hex[2 * RECORD_BUILDID_MAX + 1];
	struct metrics_patch new, *patch;
	int r = -ENOMEM;

	format_hex(record->buildid, record->buildid_n, hex);
	vec_foreach(patch, &metrics->patches)
		if (is_same(patch, record, hex)) {
			patch->n++;
			return 0;
		}
	new = (struct metrics_patch){
		.id = strdup(record->id), .name = strdup(record->name),
		.target = strdup(record->target), .buildid = strdup(hex),
		.level = record->level, .n = 1,
	};
	if (new.id && new.name && new.target && new.buildid)
		r = vec_push(&metrics->patches, new);
	if (r < 0)
		patch_done(&new);
	return r;
}

static int add_head(struct str *text, const char *name, const char *help)
{
	return str_addf(text, "# HELP %s %s\n# TYPE %s gauge\n", name, help,
			name);
}

/* In a label's value backslash, quote and line feed are escaped; the rest is to
 * be UTF-8, which what a process holds need not be. */
static int add_label(struct str *text, const char *name, const char *value)
{
	_cleanup_str_ struct str clean = {0};
	int r = 0;

	for (; !r && *value; value++)
		switch (*value) {
		case '\\':
		case '"':
			r = str_addf(&clean, "\\%c", *value);
			break;
		case '\n':
			r = str_add(&clean, "\\n");
			break;
		default:
			r = str_addc(&clean, *value);
		}
	if (!r && clean.s)
		str_make_printable(clean.s);
	return r ? r : str_addf(text, "%s=\"%s\"", name, str_cstr(&clean));
}

/* One line a state, also of those that nobody is in: a rate needs the zero. */
static int add_states(struct str *text, const char *name, const char *help,
		      const uint64_t counts[SHOW_STATES])
{
	int i, r = add_head(text, name, help);

	for (i = 0; !r && i < SHOW_STATES; i++) {
		char state[32];
		size_t k;

		for (k = 0; show_state_name(i)[k]; k++)
			state[k] = (char)tolower(show_state_name(i)[k]);
		state[k] = '\0';
		r = str_addf(text, "%s{state=\"%s\"} %" PRIu64 "\n", name,
			     state, counts[i]);
	}
	return r;
}

static int add_patch(struct str *text, const struct metrics_patch *patch)
{
	int r = str_add(text, "suture_patches_applied{");

	if (!r)
		r = add_label(text, "id", patch->id);
	if (!r)
		r = add_label(text, ",name", patch->name);
	if (!r)
		r = add_label(text, ",target", patch->target);
	if (!r)
		r = add_label(text, ",buildid", patch->buildid);
	return r ? r : str_addf(text, ",level=\"%u\"} %" PRIu64 "\n",
				(unsigned)patch->level, patch->n);
}

int metrics_format(const struct metrics *metrics, struct str *ret_text)
{
	uint64_t time_s = metrics->time_s ? metrics->time_s :
			  (uint64_t)time(NULL);
	const struct metrics_patch *patch;
	int r = add_states(ret_text, "suture_objects",
			   "Objects in processes, by what there is to do.",
			   metrics->objects);

	if (!r)
		r = add_states(ret_text, "suture_processes",
			       "Processes, each by its worst object.",
			       metrics->processes);
	if (!r)
		r = add_head(ret_text, "suture_patches_applied",
			     "Objects in processes that a patch is in use in.");
	vec_foreach(patch, &metrics->patches)
		if (!r)
			r = add_patch(ret_text, patch);
	if (!r)
		r = add_head(ret_text, "suture_scan_failures",
			     "Processes that could not be looked through.");
	if (!r)
		r = str_addf(ret_text, "suture_scan_failures %" PRIu64 "\n",
			     metrics->failures);
	if (!r)
		r = add_head(ret_text, "suture_scan_timestamp_seconds",
			     "When all this was seen, since 1970.");
	return r ? r : str_addf(ret_text,
				"suture_scan_timestamp_seconds %" PRIu64 "\n",
				time_s);
}

int metrics_write(const char *path, const struct metrics *metrics)
{
	_cleanup_str_ struct str text = {0};
	int r = metrics_format(metrics, &text);

	if (!r)
		r = file_write(path, text.s, text.n, 0644);
	return r < 0 ? log_error(r, "cannot write '%s'", path) : 0;
}
