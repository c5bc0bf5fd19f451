/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * choose (which patch for which object, which one it supersedes) -> link (find
 * a place, relocate) -> stage (map) -> stop, verify, commit. What fails before
 * the commit leaves nothing behind.
 */
#include "doctor/apply.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/commit.h"
#include "doctor/frames.h"
#include "doctor/link.h"
#include "doctor/place.h"
#include "doctor/stage.h"
#include "doctor/stop.h"

#define PLACE_TRIES	5
#define POLL_US		2000

struct apply {
	struct session *session;
	struct storage *storage;
	VEC(struct image) images;
	entry_list superseded;
	size_t n_known;		/* patches that are in already */
};

static void apply_done(struct apply *a)
{
	struct image *image;

	vec_foreach(image, &a->images)
		image_done(image);
	vec_done(&a->images);
	vec_done(&a->superseded);
}

static bool is_in(const struct journal_entry *entry, const struct object *o)
{
	return entry->object == o &&
	       (entry->record.state == RECORD_ENABLED ||
		entry->record.state == RECORD_DISABLED);
}

/*
 * What the patches that are in the object already mean for this one: levels
 * order them; without a level each stands for itself.
 */
enum relation { RELATION_NEW, RELATION_KNOWN, RELATION_OLDER };

static enum relation relate(const struct kpfile *file,
			    const struct record *record)
{
	if (streq(file->id, record->id))
		return RELATION_KNOWN;
	if (!file->level || !record->level)
		return RELATION_NEW;
	return file->level > record->level ? RELATION_OLDER : RELATION_KNOWN;
}

static int choose_patch(struct apply *a, struct object *object,
			struct patch *patch)
{
	struct session *session = a->session;
	struct journal_entry *entry;
	struct image image;
	int r;

	vec_foreach(entry, &session->journal.v) {
		if (!is_in(entry, object))
			continue;
		switch (relate(&patch->file, &entry->record)) {
		case RELATION_KNOWN:
			if (entry->record.state == RECORD_DISABLED)
				return log_error(-EALREADY, "process %d: patch "
						 "'%s' is loaded but disabled, "
						 "enable it",
						 (int)session->process.pid,
						 entry->record.id);
			log_info("process %d: patch '%s' (level %u) of '%s' is "
				 "already applied", (int)session->process.pid,
				 entry->record.id,
				 (unsigned)entry->record.level,
				 object_name(object));
			a->n_known++;
			return 0;
		case RELATION_OLDER:
			r = vec_push(&a->superseded, entry);
			if (r < 0)
				return r;
			break;
		case RELATION_NEW:
			break;
		}
	}
	r = image_layout(patch, false, &image);
	if (r < 0)
		return r;
	image.object = object;
	r = vec_push(&a->images, image);
	if (r < 0)
		image_done(&image);
	return r;
}

/* Of several patches for one object in a set the highest level counts. */
static bool is_outdone(const patch_list *patches, const struct patch *patch)
{
	struct patch **other;

	vec_foreach(other, patches)
		if (*other != patch && (*other)->file.level &&
		    patch->file.level &&
		    ((*other)->file.level > patch->file.level ||
		     ((*other)->file.level == patch->file.level &&
		      *other < patch)))
			return true;
	return false;
}

static int choose(struct apply *a)
{
	struct object *object;
	int r = 0;

	vec_foreach(object, &a->session->process.objects.v) {
		patch_list patches = {0};
		struct patch **patch;

		r = storage_find(a->storage, object->buildid,
				 object->buildid_n, &patches);
		vec_foreach(patch, &patches)
			if (!r && !is_outdone(&patches, *patch))
				r = choose_patch(a, object, *patch);
		vec_done(&patches);
		if (r < 0)
			break;
	}
	return r;
}

/* Two patches of one object must not lead the same function. */
static int check_conflicts(struct apply *a, const struct image *image)
{
	const struct record_hunk *hunk, *other;
	const struct image *i;

	vec_foreach(i, &a->images) {
		if (i == image || !i->base)
			continue;
		vec_foreach(hunk, &image->record.hunks)
			vec_foreach(other, &i->record.hunks)
				if (hunk->write_size && other->write_size &&
				    hunk->write_addr == other->write_addr)
					return log_error(-EEXIST, "'%s' and "
						"'%s' both replace '%s'",
						image->patch->path,
						i->patch->path, hunk->name);
	}
	return 0;
}

typedef VEC(struct range) range_list;

/* A place for size bytes, apart from those that were given out. */
static int take(const struct apply *a, const struct image *image, size_t size,
		uint64_t reach, range_list *taken, raddr *ret_at)
{
	int r = place_find(&a->session->process, image->object, size, reach,
			   image->low, taken->v, taken->n, ret_at);

	return r < 0 ? r : vec_push(taken, (struct range){ *ret_at,
							   *ret_at + size });
}

/* Only jumps near the object, the rest farther away. */
static int place_far(const struct apply *a, struct image *image,
		     range_list *taken, raddr *ret_at)
{
	struct object *object = image->object;
	struct image far;
	int r;

	if (!arch_far_reach)
		return -ENOSPC;
	if (!image->far) {
		r = image_layout(image->patch, true, &far);
		if (r < 0)
			return r;
		image_done(image);
		*image = far;
		image->object = object;
	}
	r = take(a, image, image->parts[IMAGE_NEAR].end - image_size(image),
		 arch_reach, taken, &image->near);
	return r < 0 ? r : take(a, image, image_size(image), arch_far_reach,
				taken, ret_at);
}

static int place(const struct apply *a, struct image *image, range_list *taken,
		 raddr *ret_at)
{
	int r = image->far ? -ENOSPC : take(a, image, image_size(image),
					    arch_reach, taken, ret_at);

	if (r == -ENOSPC)
		r = place_far(a, image, taken, ret_at);
	if (r == -ENOSPC)
		log_error(r, "process %d: no room for the patch near '%s'%s",
			  (int)a->session->process.pid,
			  object_name(image->object), image->far ?
			  ", not even for jumps to it" : "");
	return r;
}

/* Find a place for each image, apart from each other, and link it there. */
static int link_images(struct apply *a)
{
	range_list taken = {0};
	struct image *image;
	int r = 0;

	vec_foreach(image, &a->images)
		image->base = 0;
	vec_foreach(image, &a->images) {
		raddr at;

		r = place(a, image, &taken, &at);
		if (!r)
			r = image_link(image, &a->session->process,
				       image->object, at);
		if (!r)
			r = check_conflicts(a, image);
		if (r < 0)
			break;
	}
	vec_done(&taken);
	return r;
}

static int map_images(struct apply *a)
{
	VEC(struct image *) images = {0};
	struct image *image;
	int r = 0;

	vec_foreach(image, &a->images)
		if (!r)
			r = vec_push(&images, image);
	if (!r)
		r = stage_map(&a->session->process, &a->session->tracees,
			      &a->session->code, images.v, images.n);
	vec_done(&images);
	return r;
}

/* The patient may map something where we wanted to: look again. */
static int link_and_map(struct apply *a)
{
	int tries, r = -EEXIST;

	for (tries = 0; r == -EEXIST && tries < PLACE_TRIES; tries++) {
		if (tries) {
			r = session_refresh_maps(a->session);
			if (r < 0)
				return r;
		}
		r = link_images(a);
		if (!r)
			r = map_images(a);
	}
	if (r == -EEXIST)
		log_error(r, "process %d: no place for the patch stays free",
			  (int)a->session->process.pid);
	return r;
}

static void unmap_images(struct apply *a)
{
	VEC(struct record *) records = {0};
	struct image *image;
	int r = 0;

	vec_foreach(image, &a->images)
		if (!r)
			r = vec_push(&records, &image->record);
	if (!r)
		session_unmap_records(a->session, records.v, records.n, false);
	vec_done(&records);
}

/* Before anything leads to new code the unwinder must know it. */
static int register_frames(struct apply *a)
{
	struct session *session = a->session;
	struct unwind *unwind = NULL;
	struct image *image;
	int r;

	r = session_make_unwind(session, &unwind);
	vec_foreach(image, &a->images) {
		while (!r) {
			r = frames_register(&session->process,
					    &session->tracees, &session->code,
					    unwind, image->object,
					    &image->record);
			if (r != -EBUSY || session_is_late(session))
				break;
			tracees_sleep(&session->tracees, POLL_US);
			r = 0;
		}
		if (r < 0)
			break;
	}
	unwind_free(unwind);
	if (r == -EBUSY)
		log_error(0, "process %d: no thread could be found that is fit "
			  "to register the unwind table of '%s'",
			  (int)session->process.pid, image->patch->path);
	return r;
}

static int collect_changes(struct apply *a, struct changes *changes,
			   struct safety_set *set)
{
	struct journal_entry **entry;
	struct image *image;
	int r = 0;

	vec_foreach(entry, &a->superseded)
		if (!r)
			r = session_add_removal(a->session, *entry, changes,
						set);
	vec_foreach(image, &a->images) {
		struct change change = { .record = &image->record,
					 .enable = true,
					 .state = RECORD_ENABLED };

		if (!a->session->options.dry_run)
			journal_touch_hunks(&a->session->process,
					    &image->record);
		if (!r)
			r = vec_push(&changes->v, change);
		if (!r)
			r = session_add_originals(&image->record,
					object_name(image->object), set);
	}
	return r;
}

static enum outcome commit(struct apply *a)
{
	struct changes changes = {0};
	struct safety_set set = {0};
	enum outcome outcome = OUTCOME_FAILED;

	if (collect_changes(a, &changes, &set) == 0)
		outcome = commit_changes(a->session, &changes, &set);
	vec_done(&changes.v);
	vec_done(&set.v);
	return outcome;
}

static size_t count_hunks(const struct apply *a)
{
	const struct record_hunk *hunk;
	const struct image *image;
	size_t n = 0;

	vec_foreach(image, &a->images)
		vec_foreach(hunk, &image->record.hunks)
			n += hunk->write_size > 0;
	return n;
}

static int commit_nothing(void *ctx, struct session *session)
{
	(void)ctx, (void)session;
	return 0;
}

/*
 * Map the images. A process all of whose threads stand on small stacks (signal
 * handlers, coroutines) cannot host the calls; it is waited for as one that is
 * busy, and what it is busy with is mostly what was to be replaced.
 */
static enum outcome bring_in(struct apply *a)
{
	struct safety_set set = {0};
	enum outcome outcome = OUTCOME_DONE;
	struct image *image;
	int r, r2 = 0;

	for (;;) {
		r = link_and_map(a);
		if (r != -EFAULT && r != -ETIMEDOUT)
			return r < 0 ? OUTCOME_FAILED : OUTCOME_DONE;
		if (session_is_late(a->session))
			break;
		tracees_sleep(&a->session->tracees, POLL_US);
	}
	vec_foreach(image, &a->images)
		if (!r2)
			r2 = session_add_originals(&image->record,
					object_name(image->object), &set);
	safety_set_sort(&set);
	if (!r2)
		outcome = stop_and_commit(a->session, &set, commit_nothing,
					  NULL);
	vec_done(&set.v);
	if (outcome == OUTCOME_DONE)
		log_error(0, "process %d: no thread %s to host the "
			  "system calls",
			  (int)a->session->process.pid, r == -ETIMEDOUT ?
			  "stops" : "is fit");
	return OUTCOME_BUSY;
}

/* With --dry-run the images are linked and their entries looked at as for
 * real, but nothing is mapped. */
static enum outcome apply_images(struct apply *a)
{
	enum outcome outcome;
	int r;

	if (a->session->options.dry_run)
		return link_images(a) < 0 ? OUTCOME_FAILED : commit(a);
	outcome = bring_in(a);
	if (outcome != OUTCOME_DONE)
		return outcome;
	r = register_frames(a);
	outcome = r == 0 ? commit(a) : r == -EBUSY ? OUTCOME_BUSY :
						     OUTCOME_FAILED;
	if (outcome != OUTCOME_DONE) {
		if (!a->session->ended)
			unmap_images(a);
		return outcome;
	}
	/* The new code runs, whatever becomes of the memory of the old. */
	if (a->superseded.n)
		session_unmap_retired(a->session, &a->superseded);
	return outcome;
}

enum outcome apply_patches(struct session *session, struct storage *storage,
			   size_t *ret_n)
{
	struct apply a = { .session = session, .storage = storage };
	enum outcome outcome = OUTCOME_FAILED;

	*ret_n = 0;
	if (choose(&a) == 0) {
		if (a.images.n)
			outcome = apply_images(&a);
		else
			outcome = a.n_known ? OUTCOME_DONE : OUTCOME_NOTHING;
		if (outcome == OUTCOME_DONE)
			*ret_n = count_hunks(&a);
	}
	apply_done(&a);
	return outcome;
}
