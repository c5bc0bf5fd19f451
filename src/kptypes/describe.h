/* SPDX-License-Identifier: GPL-2.0-or-later */
/* DWARF's types: what they stand for, and in words. */
#ifndef SUTURE_TYPES_DESCRIBE_H
#define SUTURE_TYPES_DESCRIBE_H

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <stdbool.h>

#include "base/str.h"

/* DW_AT_type, also by an abstract origin. False if there is none (void). */
bool dwarf_type_of(Dwarf_Die *die, Dwarf_Die *ret_type);

bool dwarf_is_record(int tag);		/* structure, union or class */
bool dwarf_is_qualifier(int tag);	/* const, volatile, ... */

/*
 * Strip qualifiers and arrays, not typedefs. *ret_array: there was an array.
 * False if a structure, union or enumeration without a name is not below.
 */
bool dwarf_unnamed_below(Dwarf_Die *type, Dwarf_Die *ret_die, bool *ret_array);

/*
 * Append the type's name (NULL: void). canonical: equal for types that hold
 * the same kind of bytes: qualifiers and the sign of numbers make no
 * difference, an enumeration is a number, a structure stands for its name.
 * 0 or -ENOMEM.
 */
int dwarf_describe(Dwarf_Die *type, bool canonical, struct str *out);

#endif
