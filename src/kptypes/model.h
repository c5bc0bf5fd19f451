/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The types of one object file, and who uses them. */
#ifndef SUTURE_TYPES_MODEL_H
#define SUTURE_TYPES_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

enum type_kind { TYPE_STRUCT, TYPE_UNION, TYPE_ENUM };

/*
 * A member, also one of an unnamed structure inside ("inner.member"), a base
 * class, or a virtual function (its offset is its slot).
 */
struct type_member {
	const char *name;
	const char *type;	/* two equal ones hold the same kind of bytes */
	const char *shown;	/* the type as the source has it */
	uint64_t offset_bits, size_bits;
	bool slot;
};

struct type_value {
	const char *name;
	int64_t value;
};

/* Something has another type in it, or reaches one by a pointer. */
struct type_link {
	uint64_t to;	/* as struct type's id */
	bool pointer;
};

#define TYPE_LINKS VEC(struct type_link)

struct type {
	enum type_kind kind;
	uint64_t id;		/* unique in its file */
	const char *key;	/* what both versions are found by, or NULL */
	const char *name;	/* for messages */
	uint64_t size, align;	/* bytes; align 0: natural */
	VEC(struct type_member) members;
	VEC(struct type_value) values;
	TYPE_LINKS links;
};

/* A function that is in the object, or a variable of file scope. */
struct type_user {
	const char *name;
	bool variable;
	TYPE_LINKS links;
};

/* The strings belong to the model. */
struct model {
	VEC(struct type) types;
	VEC(struct type_user) users;
	VEC(char *) strings;
	struct map by_key;	/* index + 1, as a pointer */
};

void model_done(struct model *model);

/* The type, or NULL. */
const struct type *model_find(const struct model *model, const char *key);

/*
 * Append the names of functions that use the type: "functions that use it: a,
 * b". Those that have to do with it directly; if there are none, those that
 * may reach it through pointers. Also variables of file scope that hold it.
 * 0 or -ENOMEM.
 */
int model_add_users(const struct model *model, const struct type *type,
		    struct str *out);

#endif
