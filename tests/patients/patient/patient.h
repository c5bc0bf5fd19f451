/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a program may be like when the doctor comes: see patient.c. */
#ifndef PATIENT_H
#define PATIENT_H

struct mode {
	const char *name;
	/* Bring it about, or end the program with `cannot`. */
	void (*prepare)(const char *arg);
	/* What the main loop says; NULL: word(). */
	void (*say)(void);
};

/* Each ends with a mode without name. */
extern const struct mode stack_modes[], memory_modes[], task_modes[],
	confine_modes[];

/* --- functions that the patch replaces --------------------------------- */

const char *word(void);
/* Calls inside() from within itself, if there is one. */
const char *target(void (*inside)(void));
/* 11 of the old code, 22 of the new; anything else is a mixture. */
int pair(void (*between)(void));
/* Its last instruction calls a function that does not return. */
void forever(void);
/* Calls go() as the last thing it does: by a jump. */
void leave(void (*go)(void));
/* Does what setjmp(3) does first and then goes elsewhere: to `out`. */
void parker(void *here, void *out, void **ret_frame);

/* --- for the modes ----------------------------------------------------- */

/* The main loop: says a word each 10 ms, for ever. */
__attribute__((noreturn)) void loop(void);
/* This machine cannot have such a program. */
__attribute__((noreturn)) void cannot(const char *what);
void nap(long usec);
/* Never comes back. */
__attribute__((noreturn)) void block(void);
/* A thread; with a small stack. */
void spawn(void *(*work)(void *), void *arg);
/* Set by block(), and by who else is where the mode wants somebody. */
extern volatile int inside;
void wait_inside(void);
/* SIGUSR1 counts; modes that do something in between look at it. */
extern volatile int steps;

#endif
