/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A program that starts and is held, in a worker. */
#ifndef SUTURE_DOCTOR_SERVER_START_H
#define SUTURE_DOCTOR_SERVER_START_H

#include <limits.h>

#include "doctor/server.h"
#include "doctor/server_catch.h"

#define START_EXEC_US		10000000	/* for an execve(2) to come */
#define START_HOLD_MAX_S	15	/* of a worker that holds somebody */

/*
 * Take the program that the thread executes just now, and waits in the kernel
 * for. A byte is sent over fd once it is traced and may be let go; if one comes
 * before, it was let go already.
 */
void start_caught(const struct server_view *view, pid_t pid, pid_t tid, int fd);

/*
 * It stands, and we trace it: patch it if it is listed, and let it go. late: it
 * was let go before it was traced, so it may have begun.
 */
void start_patch_caught(const struct server_view *view, struct catch *catch,
			bool late, uint64_t start_us);

/* The line of the log; what it executes. */
void start_say(const struct server_view *view, pid_t pid, const char *path,
	       enum outcome outcome, bool began, uint64_t start_us);
void start_read_exe(pid_t pid, char path[PATH_MAX]);

#endif
