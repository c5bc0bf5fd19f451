/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/show_view.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/log.h"

void view_close(struct view *view)
{
	journal_done(&view->journal);
	process_close(&view->process);
}

static void read_comm(pid_t pid, char *comm, size_t max)
{
	_cleanup_str_ struct str text = {0};
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/comm", (int)pid);
	comm[0] = '\0';
	if (file_read(path, &text) == 0)
		snprintf(comm, max, "%s", str_cstr(&text));
	comm[strcspn(comm, "\n")] = '\0';
	str_make_printable(comm);
}

enum outcome view_open(pid_t pid, struct view *view)
{
	int r;

	*view = (struct view){0};
	if (process_open(pid, &view->process) < 0)
		return OUTCOME_FAILED;
	r = process_read_objects(&view->process);
	if (!r)
		r = journal_read(&view->process, &view->journal);
	if (r < 0) {
		log_error(r, "cannot look through process %d", (int)pid);
		view_close(view);
		return OUTCOME_FAILED;
	}
	read_comm(pid, view->comm, sizeof(view->comm));
	return OUTCOME_DONE;
}

int view_print_json(json_t *json)
{
	int r = json ? json_dumpf(json, stdout, JSON_COMPACT) : -1;

	json_decref(json);
	if (r < 0)
		return log_error(-ENOMEM, "cannot write JSON");
	putchar('\n');
	return 0;
}
