/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The socket that the server listens on. */
#ifndef SUTURE_DOCTOR_SERVER_SOCKET_H
#define SUTURE_DOCTOR_SERVER_SOCKET_H

#include <stdbool.h>

/*
 * The socket that systemd gave us (sd_listen_fds(3)), or one made at the path,
 * also where one stands that nobody listens on. *ret_is_ours: to be removed at
 * the end. The descriptor, or a negative errno, logged.
 */
int server_socket_open(const char *path, bool *ret_is_ours);

/* A connection to the server at the path, or a negative errno, not logged. */
int server_socket_connect(const char *path);

#endif
