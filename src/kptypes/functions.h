/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which functions differ in the text of two preprocessed sources. */
#ifndef SUTURE_TYPES_FUNCTIONS_H
#define SUTURE_TYPES_FUNCTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"

struct function {
	const char *name;	/* in the text, not terminated */
	size_t n;
	uint64_t hash;		/* of its tokens */
};

struct functions {
	VEC(struct function) all;
};

/*
 * All definitions of the text; spaces and line markers do not count. What is
 * not understood (K&R parameters, macros that were kept) is left out. 0 or
 * -ENOMEM.
 */
int functions_read(const char *text, struct functions *ret_functions);

/* Is there one of that name in both, and not the same? All definitions of one
 * name, which C++ may have, count as one. */
bool functions_differ(const struct functions *old, const struct functions *new,
		      const char *name);

#endif
