/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The .kpatch file: a header with what the patch is for, then an ET_REL ELF.
 * The layout is written down in docs/PATCH-FORMAT.md. The reader is a bounded
 * parser of hostile input; the checksum covers every byte of the file but its
 * signatures, which may stand behind it.
 */
#ifndef SUTURE_FORMAT_KPFILE_H
#define SUTURE_FORMAT_KPFILE_H

#include <stdint.h>

#include "base/span.h"
#include "base/str.h"

#define KPFILE_BUILDID_MAX	64
#define KPFILE_STRING_MAX	1024	/* bytes of each string, without NUL */

struct kpfile {
	uint16_t machine;	/* EM_* */
	uint32_t level;		/* patch level, 0 if none was given */
	uint64_t time_s;	/* when made, seconds since the epoch */
	uint8_t buildid[KPFILE_BUILDID_MAX];	/* of the target */
	size_t buildid_n;	/* bytes, at least 1 */

	/* NUL-terminated; never NULL once read, "" if not given. */
	const char *target;	/* file name of the object that it patches */
	const char *name;	/* of the patch, -n */
	const char *id;		/* -i, default: derived from the content */
	const char *description;	/* -d */

	struct span elf;	/* the ET_REL */

	/* Only read. All of the file without signatures: what these are for;
	 * and they, a sound trailer (signature.h), or empty. */
	struct span body, signatures;
};

/*
 * Read a header. The strings and elf point into `bytes`, which must stay.
 * -EBADMSG and *ret_why (a static text, lower case) when it is no sound
 * .kpatch: too short, wrong magic or version, checksum, a string or the ELF
 * out of bounds.
 */
int kpfile_read(struct span bytes, struct kpfile *ret_file,
		const char **ret_why);

/* Append the file's bytes to *ret_bytes. -EINVAL if a field is too long. */
int kpfile_write(const struct kpfile *file, struct str *ret_bytes);

/* Build-id as hex digits; hex has 2 * KPFILE_BUILDID_MAX + 1 bytes. */
void kpfile_buildid_hex(const struct kpfile *file, char *hex);

#endif
