/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/show_current.h"

#include "doctor/show_state.h"
#include "doctor/show_view.h"

static bool is_settled(const struct view *view)
{
	const struct journal_entry *entry;

	vec_foreach(entry, &view->journal.v)
		if (!entry->object || entry->record.state != RECORD_ENABLED ||
		    entry->record.frames == RECORD_FRAMES_MAYBE)
			return false;
	return process_is_linked(&view->process) != 0;
}

bool show_is_current(pid_t pid, struct storage *storage)
{
	const struct object *object;
	bool current;
	struct view view;

	if (view_open(pid, &view) != OUTCOME_DONE)
		return false;
	current = is_settled(&view);
	vec_foreach(object, &view.process.objects.v) {
		enum show_state state = SHOW_UNKNOWN;
		_cleanup_str_ struct str why = {0};

		if (!current)
			break;
		/* For one without a build-id there is no patch. */
		current = !object->buildid_n ||
			  (show_state_of(storage, &view, object, &state,
					 &why) == 0 &&
			   (state == SHOW_NONE || state == SHOW_PATCHED));
	}
	view_close(&view);
	return current;
}
