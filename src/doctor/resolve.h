/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a symbol means in the patient: the search that ld.so would do, done
 * from outside, on the patient's memory, without calling anything there.
 */
#ifndef SUTURE_DOCTOR_RESOLVE_H
#define SUTURE_DOCTOR_RESOLVE_H

#include "doctor/object.h"
#include "doctor/process.h"
#include "doctor/raddr.h"

/* Where a thread-local variable lies. */
struct tls_place {
	struct object *object;	/* whose TLS block */
	uint64_t offset;	/* in that block, bytes */
};

/*
 * The address that references of `object` to name@version have in the patient:
 * what ld.so bound one to, else the first definition in the order of
 * process_search_order; the copy where there is a
 * COPY relocation; for an IFUNC the implementation that the process uses.
 * -ENOENT: nobody defines it. -ENOTSUP: an IFUNC that no object of the process
 * has resolved yet. -EINVAL: it is thread-local.
 */
int resolve_address(struct process *process, struct object *object,
		    const char *name, const char *version, raddr *ret_addr);

/* The same for a thread-local variable. -EINVAL: it is none. */
int resolve_tls(struct process *process, struct object *object,
		const char *name, const char *version,
		struct tls_place *ret_place);

/* The implementation of the IFUNC of `object` whose resolver has this link
 * address; name helps to find it. Errors as above. */
int resolve_ifunc(struct process *process, struct object *object,
		  uint64_t link_addr, const char *name, raddr *ret_addr);

/* What a static program chose, or 0: nothing tells, or not yet. */
raddr resolve_static_ifunc(const struct process *process,
			   const struct object *object, uint64_t link_addr);

/*
 * The offset of an object's TLS block from the thread pointer. -ENOTSUP if it
 * is not in static TLS, or nothing in the process tells.
 */
int resolve_tls_base(struct process *process, struct object *object,
		     int64_t *ret_offset);

/*
 * A descriptor as ld.so makes them for variables that are not in static TLS:
 * code, and what it wants to be pointed to behind it, in the C library's own
 * form, made for the variable at `offset` of the object's block.
 */
struct tls_descriptor {
	raddr code;
	uint64_t argument[3];
};

/* -ENOTSUP: the object has none to learn from. */
int resolve_tls_descriptor(struct process *process, struct object *object,
			   uint64_t offset,
			   struct tls_descriptor *ret_descriptor);

/* The module id that __tls_get_addr wants for an object. -ENOTSUP likewise. */
int resolve_tls_module(struct process *process, struct object *object,
		       uint64_t *ret_module);

#endif
