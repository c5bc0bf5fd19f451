/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Telling the patient's own unwinder (libgcc) about the unwind table of new
 * code, so that exceptions can be thrown in it and pass through it.
 */
#ifndef SUTURE_DOCTOR_FRAMES_H
#define SUTURE_DOCTOR_FRAMES_H

#include "doctor/inject.h"
#include "doctor/object.h"
#include "doctor/process.h"
#include "doctor/tracee.h"
#include "doctor/unwind.h"
#include "format/record.h"

/* The object that keeps such tables; NULL if there is none. */
const struct object *frames_unwinder(struct process *process);

/*
 * Register a record's table, or withdraw it, in a thread that is proved to
 * hold no lock that this takes. 0 also if the process needs none of it.
 * -ENOTSUP: exceptions may pass, but the unwinder takes no tables from us;
 * -EBUSY: no thread is fit for it now. Errors are logged. What the record says
 * of it is written into the patient before and after.
 */
int frames_register(struct process *process, struct tracees *tracees,
		    const struct inject_code *code, struct unwind *unwind,
		    struct object *object, struct record *record);
int frames_withdraw(struct process *process, struct tracees *tracees,
		    const struct inject_code *code, struct unwind *unwind,
		    struct record *record);

#endif
