/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Time for deadlines and durations. */
#ifndef SUTURE_BASE_CLOCK_H
#define SUTURE_BASE_CLOCK_H

#include <stdint.h>
#include <time.h>

/* Microseconds since some moment; they never go back. */
static inline uint64_t clock_us(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000 + (uint64_t)ts.tv_nsec / 1000;
}

#endif
