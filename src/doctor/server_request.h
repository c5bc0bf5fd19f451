/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One client of the server, in a worker. The protocol is docs/PROTOCOL.md's. */
#ifndef SUTURE_DOCTOR_SERVER_REQUEST_H
#define SUTURE_DOCTOR_SERVER_REQUEST_H

#include "doctor/server.h"

#define SERVER_PROTOCOL	1

/* Read the request from the connection, do it, answer. */
void request_serve(const struct server_view *view, int fd);

#endif
