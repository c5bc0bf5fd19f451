/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/show_state.h"

#include <errno.h>

const char *show_state_name(enum show_state state)
{
	switch (state) {
	case SHOW_NONE:
		return "NONE";
	case SHOW_UNPATCHABLE:
		return "UNPATCHABLE";
	case SHOW_PATCHED:
		return "PATCHED";
	case SHOW_UNKNOWN:
		return "UNKNOWN";
	case SHOW_OUTDATED:
		return "OUTDATED";
	case SHOW_VULNERABLE:
	case SHOW_STATES:
		break;
	}
	return "VULNERABLE";
}

/* Is it in use? One that is only loaded, or was left by a doctor, is not. */
static bool is_applied(const struct journal_entry *entry,
		       const struct object *object)
{
	return entry->object == object &&
	       entry->record.state == RECORD_ENABLED;
}

/*
 * A patch of the storage beside what is applied: the same or a higher level is
 * there, a lower one, or nothing that it would replace. Without a level each
 * patch stands for itself, as in apply.c.
 */
static enum show_state compare(const struct view *view,
			       const struct object *object,
			       const struct patch *patch)
{
	enum show_state state = SHOW_VULNERABLE;
	const struct journal_entry *entry;

	vec_foreach(entry, &view->journal.v) {
		const struct record *record = &entry->record;

		if (!is_applied(entry, object))
			continue;
		if (streq(record->id, patch->file.id))
			return SHOW_PATCHED;
		if (!record->level || !patch->file.level)
			continue;
		if (record->level >= patch->file.level)
			return SHOW_PATCHED;
		state = SHOW_OUTDATED;
	}
	return state;
}

static int add_applied(const struct view *view, const struct object *object,
		       struct str *why)
{
	const struct journal_entry *entry;
	int r = 0;

	vec_foreach(entry, &view->journal.v)
		if (!r && is_applied(entry, object))
			r = str_addf(why, "%s%s level %u", why->n ? ", " : "",
				     entry->record.id,
				     (unsigned)entry->record.level);
	return r;
}

/* The worst of what the patches of the storage mean; *ret_patch is the one. */
static enum show_state worst_of(const struct view *view,
				const struct object *object,
				const patch_list *patches,
				const struct patch **ret_patch)
{
	enum show_state worst = SHOW_NONE;
	struct patch **patch;

	vec_foreach(patch, patches) {
		enum show_state state = compare(view, object, *patch);

		if (state > worst) {
			worst = state;
			*ret_patch = *patch;
		}
	}
	return worst;
}

static int add_missing(const struct kpfile *file, enum show_state state,
		       struct str *why)
{
	_cleanup_str_ struct str id = {0};
	int r = str_add(&id, file->id);

	if (r < 0)
		return r;
	if (id.s)
		str_make_printable(id.s);
	return str_addf(why, "%s%s level %u",
			state == SHOW_OUTDATED ? ", the storage has " : "",
			str_cstr(&id), (unsigned)file->level);
}

int show_state_of(struct storage *storage, const struct view *view,
		  const struct object *object, enum show_state *ret_state,
		  struct str *ret_why)
{
	const struct patch *patch = NULL;
	enum show_state state;
	patch_list patches = {0};
	int r;

	if (!object->buildid_n) {
		*ret_state = SHOW_UNPATCHABLE;
		return str_add(ret_why, "no build-id");
	}
	r = storage_find(storage, object->buildid, object->buildid_n,
			 &patches);
	if (r < 0) {
		vec_done(&patches);
		*ret_state = SHOW_UNKNOWN;
		return r == -ENOMEM ? r :
		       str_add(ret_why, "the storage's patch cannot be had");
	}
	state = worst_of(view, object, &patches, &patch);
	r = state == SHOW_VULNERABLE ? 0 :
	    add_applied(view, object, ret_why);
	if (state == SHOW_NONE && ret_why->n)
		state = SHOW_PATCHED;
	if (!r && (state == SHOW_VULNERABLE || state == SHOW_OUTDATED))
		r = add_missing(&patch->file, state, ret_why);
	vec_done(&patches);
	*ret_state = state;
	return r;
}
