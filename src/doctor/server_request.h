/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One client of the server, in a worker. The protocol is docs/PROTOCOL.md's. */
#ifndef SUTURE_DOCTOR_SERVER_REQUEST_H
#define SUTURE_DOCTOR_SERVER_REQUEST_H

#include "doctor/server.h"

#define SERVER_PROTOCOL	1

/* Read the request from the connection, do it, answer. */
void request_serve(const struct server_view *view, int fd);

/*
 * Take the program that the thread executes just now, and waits in the kernel
 * for. A byte is sent over fd once it is traced and may be let go; if one comes
 * before, it was let go already.
 */
void request_caught(const struct server_view *view, pid_t pid, pid_t tid,
		    int fd);

#endif
