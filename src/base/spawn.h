/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Running another program and waiting for it. */
#ifndef SUTURE_BASE_SPAWN_H
#define SUTURE_BASE_SPAWN_H

#include "base/str.h"

/*
 * Run argv[0] (found by PATH) with our environment and descriptors; SIGPIPE
 * ends it and SIGTTOU stops it, also where we ignore them. Returns its exit
 * status, 128 + N if signal N ended it, or a negative errno if it could not be
 * started (-ENOENT: no such program). If ret_output is not NULL its standard
 * output is appended there.
 */
int spawn_run(char *const argv[], struct str *ret_output);

#endif
