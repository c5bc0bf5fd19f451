/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which functions the compiler made part of which others. */
#ifndef SUTURE_TYPES_INLINED_H
#define SUTURE_TYPES_INLINED_H

#include "base/str.h"
#include "kptypes/functions.h"

/*
 * Of the functions whose text differs, those that were inlined in either
 * object, as JSON: [{"function": "g", "into": ["f", "h"]}], with the names
 * that the assembler knows for what they are part of; "into" is sorted. What
 * was inlined by way of others counts. Appended to out. A negative errno, as
 * units_read.
 */
int inlined_format(const char *original, const char *patched,
		   const struct functions *old, const struct functions *new,
		   struct str *out);

#endif
