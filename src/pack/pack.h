/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Make a .kpatch file of the ET_REL that kpatch_strip left. */
#ifndef SUTURE_PACK_PACK_H
#define SUTURE_PACK_PACK_H

#include "elf/object.h"
#include "format/kpfile.h"

/*
 * Is it a patch that the doctor can load: relocatable, with .kpatch.info of
 * whole entries? Says what is wrong (path names it), -EINVAL.
 */
int pack_check(const struct elf_object *object, const char *path);

/*
 * Read the ET_REL at stripped, write the .kpatch at out. Fields of `file` that
 * are not NULL or 0 stay, the others get their defaults; elf and machine are
 * filled here. Says what is wrong; negative errno.
 */
int pack_make(struct kpfile *file, const char *stripped, const char *out);

/* The time to write: SOURCE_DATE_EPOCH if it is set (-EINVAL: no number). */
int pack_time(uint64_t *ret_time_s);

#endif
