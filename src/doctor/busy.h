/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Why a process cannot be changed now, in words. */
#ifndef SUTURE_DOCTOR_BUSY_H
#define SUTURE_DOCTOR_BUSY_H

#include "doctor/safety.h"
#include "doctor/session.h"

/* Which thread or parked context is where, and with -v how it came there. The
 * report's verdict is not SAFETY_SAFE. */
void busy_describe(struct session *session, const struct safety_report *report,
		   const struct safety_set *set);

#endif
