/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef SUTURE_DOCTOR_SHOW_CURRENT_H
#define SUTURE_DOCTOR_SHOW_CURRENT_H

#include <stdbool.h>
#include <sys/types.h>

#include "doctor/storage.h"

/*
 * Is nothing to do in pid, for this storage: all that it has for pid's objects is
 * in use, nothing was begun or left there, and no object is still to come? Nobody
 * attaches for that. False also where it cannot be told.
 */
bool show_is_current(pid_t pid, struct storage *storage);

#endif
