/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A process as the commands see it that only look. */
#ifndef SUTURE_DOCTOR_SHOW_VIEW_H
#define SUTURE_DOCTOR_SHOW_VIEW_H

#include <jansson.h>

#include "doctor/journal.h"
#include "doctor/process.h"
#include "doctor/session.h"

struct view {
	struct process process;
	struct journal journal;
	char comm[64];
};

/* Look at pid. OUTCOME_FAILED was logged, and nothing is open. */
enum outcome view_open(pid_t pid, struct view *view);
void view_close(struct view *view);

/* One line on stdout; takes json (NULL: there was no memory for it). -ENOMEM,
 * logged. */
int view_print_json(json_t *json);

#endif
