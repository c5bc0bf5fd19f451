/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A patient: which process it is, what it has mapped, in which order its
 * objects are searched for symbols. */
#ifndef SUTURE_DOCTOR_PROCESS_H
#define SUTURE_DOCTOR_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/vec.h"
#include "doctor/maps.h"
#include "doctor/memory.h"
#include "doctor/object.h"
#include "doctor/raddr.h"
#include "elf/object.h"

struct process {
	pid_t pid;
	pid_t tid;		/* a thread that has memory; mostly pid */
	pid_t parent;		/* 0: none that we can see */
	uint64_t start_time;	/* stat field 22: tells pids apart */
	raddr start_stack;	/* stack pointer at the program's start */
	raddr start_brk;	/* where the heap of brk(2) starts */
	raddr entry;		/* AT_ENTRY: of the program */
	raddr interpreter;	/* AT_BASE: where ld.so lies, 0 if none */
	raddr phdrs;		/* AT_PHDR: inside the program */
	raddr random;		/* AT_RANDOM: 16 bytes; 0 if none */
	/* Of `ld.so PROGRAM`, where the above are ld.so's at first: where ld.so
	 * tells debuggers what it loaded. 0: started as others are. */
	raddr linker_debug;
	struct memory memory;

	/* Read by process_read_objects. */
	struct maps maps;
	struct objects objects;
	struct object *program;		/* in objects; NULL if not known */
	VEC(struct object *) scope;	/* in the order of the link map */

	/* Kept by process_search_order for one object. */
	const struct object *search_for;
	VEC(struct object *) search;
};

/*
 * Look at pid. Errors are logged, with what is wrong with it: -ESRCH not
 * there (or ended: a zombie), -EINVAL a kernel thread, -EPERM, -EACCES no
 * right. process_close takes what was opened only in part.
 */
int process_open(pid_t pid, struct process *ret_process);
void process_close(struct process *process);

/* (Re)read mappings and objects. Pointers to objects end. */
int process_read_objects(struct process *process);

/*
 * For process_read_objects: if the program that the kernel started is a dynamic
 * linker, which was told to start another, that one becomes the program as soon
 * as it is loaded, and the linker the interpreter.
 */
int process_find_started(struct process *process);

/*
 * Does ld.so say that all objects which the program needs are loaded and
 * relocated (r_state, <link.h>; it says so before it has begun, too)? 1, 0, or
 * a negative errno. The program itself must have been read.
 */
int process_is_linked(const struct process *process);

/*
 * Leave in process->search the objects in which a reference of `object` is
 * looked up, in order: what the program was started with; then, if it came by
 * dlopen(3), the object itself and what it needs; then all others, of which
 * ld.so knows more than can be read. -ENOMEM.
 */
int process_search_order(struct process *process, struct object *object);

/*
 * The file of an object, whatever became of its name; it has the object's
 * build-id. -ENOENT if it cannot be had (-EBADMSG: it is not that file).
 */
int process_open_file(const struct process *process,
		      const struct object *object, struct elf_object *ret_file);

/* Is it still the same process, not another of the same number? */
bool process_is_same(const struct process *process);

/* Has it executed nothing else since process_open? */
bool process_has_same_memory(const struct process *process);

/* Does pid execute a 32-bit program? False also if nobody tells. */
bool process_is_32bit(pid_t pid);

/* Is pid gone, or a zombie that its parent has not waited for? */
bool process_has_ended(pid_t pid);

/* When it was started; tells apart who has the same pid by turns. 0: it is
 * gone. */
uint64_t process_start_time(pid_t pid);

/* When it was started; tells apart who has the same pid by turns. 0: it is
 * gone. */
uint64_t process_start_time(pid_t pid);

/* The processes that `all` means: no kernel threads, not pid 1, not us. */
typedef VEC(pid_t) pid_list;
int process_list(pid_list *ret_pids);

#endif
