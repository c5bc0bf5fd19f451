/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The mappings of a patient: /proc/TID/maps, proc(5). */
#ifndef SUTURE_DOCTOR_MAPS_H
#define SUTURE_DOCTOR_MAPS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/str.h"
#include "base/vec.h"
#include "doctor/raddr.h"

struct mapping {
	struct range at;
	bool readable, writable, executable, shared;
	uint64_t offset;	/* bytes into the file */
	uint64_t dev, inode;	/* inode 0: no file */
	const char *path;	/* as shown, "" if none; lives in maps */
};

struct maps {
	VEC(struct mapping) v;	/* in order of addresses */
	struct str text;	/* owns the paths */
};

/* -ESRCH if the thread is gone; -EBADMSG if a line cannot be read. */
int maps_read(pid_t tid, struct maps *ret_maps);
/* The same from such a text, which it takes. */
int maps_parse(struct str *text, struct maps *ret_maps);
void maps_done(struct maps *maps);

/* The mapping that holds addr, or NULL. */
const struct mapping *maps_find(const struct maps *maps, raddr addr);

/* First mapping with this path, or NULL. */
const struct mapping *maps_find_path(const struct maps *maps, const char *path);

#endif
