/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Two versions of a type. */
#ifndef SUTURE_TYPES_COMPARE_H
#define SUTURE_TYPES_COMPARE_H

#include "kptypes/model.h"

/*
 * Append what differs such that data of the one cannot be used as data of the
 * other, "member m added at offset 8, size 8 became 16"; nothing if they are
 * alike. 0 or -ENOMEM.
 */
int type_compare(const struct type *old, const struct type *new,
		 struct str *out);

/* The same type of the other version, or NULL. */
const struct type *type_peer(const struct model *other,
			     const struct type *type);

/* "structure", "union", "enumeration". */
const char *type_kind_name(enum type_kind kind);

#endif
