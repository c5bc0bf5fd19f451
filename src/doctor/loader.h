/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A process that is still in its dynamic loader has not all its objects yet. */
#ifndef SUTURE_DOCTOR_LOADER_H
#define SUTURE_DOCTOR_LOADER_H

#include <stdbool.h>

#include "doctor/process.h"
#include "doctor/tracee.h"

/* May the process be in its loader, as far as can be seen without a stop? */
bool loader_may_run(const struct process *process);

/*
 * If the process is in its dynamic loader, let it run until that has loaded and
 * relocated all that the program needs. There, or before the first instruction of
 * a static program, it is kept (see tracee.h): none of its own code ran. If it
 * was not seen at that place it runs on. -ETIMEDOUT if it does not come there in
 * time, -ESRCH if it ends. Errors are logged.
 */
int loader_finish(struct process *process, struct tracees *tracees,
		  unsigned timeout_us);

#endif
