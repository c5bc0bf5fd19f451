/* SPDX-License-Identifier: GPL-2.0-or-later */
/* In place of doctor/memory.c: a patient that is made up of a few pieces. */
#ifndef SUTURE_FUZZ_FAKE_MEMORY_H
#define SUTURE_FUZZ_FAKE_MEMORY_H

#include "base/span.h"
#include "doctor/memory.h"

#define FAKE_PIECES 2

/* bytes must stay; none lies anywhere else. */
void fake_memory_put(unsigned piece, raddr addr, struct span bytes);

#endif
