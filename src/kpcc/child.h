/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The programs that the wrapper runs, and signals that would end it. While a
 * plan runs, these signals are blocked: one that came stays pending until the
 * plan has cleaned up, and then ends us as if nothing had been in between.
 */
#ifndef SUTURE_KPCC_CHILD_H
#define SUTURE_KPCC_CHILD_H

#include <signal.h>
#include <stdbool.h>

#include "base/str.h"

/* Begin to hold signals back; ret_old for child_release_signals. */
void child_hold_signals(sigset_t *ret_old);

/* A signal that is pending ends us here. */
void child_release_signals(const sigset_t *old);

/* Has one come? */
bool child_interrupted(void);

/*
 * As spawn_run, between the two above. -EINTR if a signal came: then all that
 * was started has ended, also what the program itself had started.
 */
int child_run(char *const argv[], struct str *ret_output);

#endif
