/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What `info` sees, counted, in the text format of Prometheus
 * (https://prometheus.io/docs/instrumenting/exposition_formats/), for the
 * textfile collector of its node_exporter.
 */
#ifndef SUTURE_DOCTOR_METRICS_H
#define SUTURE_DOCTOR_METRICS_H

#include <stdint.h>

#include "base/vec.h"
#include "doctor/show_state.h"

/* A patch, and in how many objects of processes it is in use. */
struct metrics_patch {
	char *id, *name, *target, *buildid;	/* owned */
	uint32_t level;
	uint64_t n;
};

/* Zero-initialised is: nothing seen. */
struct metrics {
	uint64_t objects[SHOW_STATES];
	uint64_t processes[SHOW_STATES];	/* each by its worst object */
	uint64_t failures;	/* processes that could not be looked through */
	uint64_t time_s;	/* when; 0: metrics_write puts now */
	VEC(struct metrics_patch) patches;
};

void metrics_done(struct metrics *metrics);

/* Count a patch that is in use. -ENOMEM. */
int metrics_add_patch(struct metrics *metrics, const struct record *record);

/* Append the text. -ENOMEM. */
int metrics_format(const struct metrics *metrics, struct str *ret_text);

/* Write the file, whole or not at all. Negative errno, logged. */
int metrics_write(const char *path, const struct metrics *metrics);

#endif
