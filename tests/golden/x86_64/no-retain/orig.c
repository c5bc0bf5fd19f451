/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <unistd.h>
extern int elsewhere;
int has(void) { return fprintf(stdout, "x\n"); }
int f(int x) { return x + 1; }
