/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Search tables for objects that have unwind entries but no table of them in
 * memory (.eh_frame_hdr; GNU ld makes none for a static, fixed-address
 * program). The section header in the file tells where the entries lie, the
 * entries are read from memory, and the table is ours alone: the unwinder sees
 * it at addresses where the patient has nothing.
 */
#ifndef SUTURE_DOCTOR_EHTABLE_H
#define SUTURE_DOCTOR_EHTABLE_H

#include "base/str.h"
#include "base/vec.h"
#include "doctor/process.h"
#include "doctor/raddr.h"

struct ehtable {
	const struct object *object;
	struct range at;
	struct str bytes;
};

struct ehtables {
	VEC(struct ehtable) v;
};

/* Make them for all objects that lack one. -ENOMEM; an object for which none
 * can be made is left out. */
int ehtables_make(const struct process *process, struct ehtables *tables);
void ehtables_done(struct ehtables *tables);

/* The table of an object, or the one that holds addr; NULL. */
const struct ehtable *ehtables_of(const struct ehtables *tables,
				  const struct object *object);
const struct ehtable *ehtables_at(const struct ehtables *tables, raddr addr);

#endif
