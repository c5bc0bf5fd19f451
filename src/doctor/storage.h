/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where patches come from: files, and folders in the layout BUILDID.kpatch or
 * BUILDID/latest -> LEVEL, BUILDID/LEVEL/kpatch.bin. A patch decides over
 * processes, so it is taken only from files and folders that nobody but root
 * and the caller may write.
 */
#ifndef SUTURE_DOCTOR_STORAGE_H
#define SUTURE_DOCTOR_STORAGE_H

#include <stdbool.h>

#include "base/vec.h"
#include "doctor/patch.h"

#define STORAGE_DEFAULT "/var/lib/suture"

struct storage {
	VEC(char *) dirs;		/* owned */
	VEC(struct patch *) loaded;	/* owned; files, then found in dirs */
	size_t n_files;			/* loaded[0 .. n_files) were named */
};

/* Add a named file (loaded at once) or folder. Errors are logged. */
int storage_add(struct storage *storage, const char *path);
void storage_done(struct storage *storage);

/*
 * The patches for a build-id: named files that are for it, then from each
 * folder one. Appended to *patches, owned by the storage. An unsound patch is
 * an error, logged; none at all is not.
 */
typedef VEC(struct patch *) patch_list;
int storage_find(struct storage *storage, const uint8_t *buildid,
		 size_t buildid_n, patch_list *patches);

/*
 * Is a file and every folder above it safe from others? -EPERM, logged.
 * *ret_real, to be freed, is what was looked at: it is to be opened instead of
 * path, in which a symbolic link may lead elsewhere by then.
 */
int storage_check_trust(const char *path, char **ret_real);

/* The folder where `before` and `after` may lie; NULL if none was named. */
const char *storage_hook_dir(const struct storage *storage, size_t i);

#endif
