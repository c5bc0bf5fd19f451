/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The application list: which programs are caught when they start. A file, a
 * real path a line; "-PATH" takes one away that stands above it, "-*" all; '#'
 * begins a comment. See docs/ARCHITECTURE.md, "New processes".
 */
#ifndef SUTURE_DOCTOR_SERVER_LIST_H
#define SUTURE_DOCTOR_SERVER_LIST_H

#include <stdbool.h>

#include "base/vec.h"

#define SERVER_LIST_MAX	100000	/* paths */

struct server_list {
	bool there;		/* false: there is no such file */
	VEC(char *) paths;	/* owned; in order, none twice */
};

/*
 * Read it from a file that nobody else may write (trust_check_path). No file
 * is an empty list. Links are followed where a path has any, with a warning.
 * Negative errno, logged: nothing was read.
 */
int server_list_read(const char *file, struct server_list *ret_list);
void server_list_done(struct server_list *list);

bool server_list_has(const struct server_list *list, const char *path);

/*
 * Write it for the shim to SOCKET.list: "\nPATH\n" can be searched for. Where
 * there is no list the file is removed, and the shim asks about each program.
 */
int server_list_publish(const struct server_list *list, const char *socket);

#endif
