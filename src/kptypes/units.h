/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The units of an object file's debug information. */
#ifndef SUTURE_TYPES_UNITS_H
#define SUTURE_TYPES_UNITS_H

#include <elfutils/libdwfl.h>

/*
 * Calls fn for each unit until it returns not 0, which is returned then.
 * A negative errno, said on stderr, if the file cannot be read; -ENODATA if
 * there is no debug information.
 */
int units_read(const char *path, int (*fn)(Dwarf_Die *unit, void *data),
	       void *data);

#endif
