/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * fanotify(7) marks on the listed files: who executes one waits in the kernel
 * until we answer. If the last descriptor of the group is closed, as when the
 * server dies, the kernel lets all go on.
 */
#ifndef SUTURE_DOCTOR_SERVER_WATCH_H
#define SUTURE_DOCTOR_SERVER_WATCH_H

#include <stdbool.h>
#include <sys/types.h>

#include "doctor/server_list.h"

/* A folder with a dynamic linker, which execve(2) itself opens. */
struct watch_gate {
	char *folder;		/* owned */
	dev_t dev;
	ino_t ino;		/* of the linker */
};

struct watch {
	int fd;			/* of the group; -1: there is none */
	bool answer_first;	/* ptrace(2) waits for execve(2), see catch_seize */
	bool gate_is_shut;
	VEC(struct watch_gate) gates;
};

struct watch_event {
	int fd;			/* the file, also the name of the event; -1: none */
	pid_t tid;		/* the thread that executes, or opens it; 0: not
				 * known, or nothing to be held for */
	bool is_gate;		/* opens a library, perhaps */
};

/* -EPERM: no right; -ENOSYS, -EINVAL: not in this kernel. Not logged. */
int watch_open(struct watch *ret_watch);
void watch_close(struct watch *watch);

/* Mark the files of the list, and no more those of the list before. Files that
 * are not there are left out; others that cannot be marked are logged. */
void watch_mark(struct watch *watch, const struct server_list *before,
		const struct server_list *list);

/*
 * The gate. Where a program must be let go before it can be traced it is held
 * again when ld.so opens a library: so long as the gate is shut each open of a
 * file in the folders where listed programs have their dynamic linker is an
 * event, for all processes.
 */
void watch_shut_gate(struct watch *watch, bool shut);

/*
 * The next event: 1, 0 if there is none, or a negative errno. The event is the
 * caller's, who answers each.
 */
int watch_next(struct watch *watch, struct watch_event *ret_event);

/* Let who waits for this descriptor go on. -ENOENT: nobody does. */
int watch_allow(const struct watch *watch, int fd);

/* Let it go on; closes the file. */
void watch_answer(struct watch *watch, struct watch_event *event);

#endif
