/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where patches come from: files, and folders in the layout BUILDID.kpatch or
 * BUILDID/latest -> LEVEL (or a file that holds LEVEL),
 * BUILDID/LEVEL/kpatch.bin; and the same by HTTP(S). A patch decides over
 * processes, so it is taken only from files and folders that nobody but root
 * and the caller may write, with a signature where one is demanded, and by
 * plain HTTP with a signature only.
 */
#ifndef SUTURE_DOCTOR_STORAGE_H
#define SUTURE_DOCTOR_STORAGE_H

#include <stdbool.h>

#include "base/vec.h"
#include "doctor/patch.h"
#include "doctor/remote.h"
#include "doctor/trust.h"

#define STORAGE_DEFAULT "/var/lib/suture"

/* Zero-initialised is empty, and demands what the machine demands. */
struct storage {
	struct trust trust;
	bool offline;	/* no requests: who asks holds a process meanwhile */

	VEC(char *) dirs;		/* owned */
	VEC(struct remote *) remotes;	/* owned */
	struct fetch fetch;		/* for all of them */
	VEC(struct patch *) loaded;	/* owned; files, then found in dirs */
	size_t n_files;			/* loaded[0 .. n_files) were named */
};

/* Add a named file (loaded at once), a folder, or a URL (asked for nothing
 * yet). Errors are logged. */
int storage_add(struct storage *storage, const char *path);
void storage_done(struct storage *storage);

/*
 * The patches for a build-id: named files that are for it, then from each
 * folder and each URL one. Appended to *patches, owned by the storage. An
 * unsound or refused patch is an error, logged; none at all is not.
 */
typedef VEC(struct patch *) patch_list;
int storage_find(struct storage *storage, const uint8_t *buildid,
		 size_t buildid_n, patch_list *patches);

/* The folder where `before` and `after` may lie; NULL if none was named. They
 * are programs that nobody signs: never of a URL. */
const char *storage_hook_dir(const struct storage *storage, size_t i);

#endif
