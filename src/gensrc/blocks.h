/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Statements become functions, variables, literals. */
#ifndef SUTURE_GENSRC_BLOCKS_H
#define SUTURE_GENSRC_BLOCKS_H

#include "gensrc/unit.h"

/* Fill u->blocks and u->refs, and the definitions of u->syms. */
int blocks_run(struct unit *u);

/* The value of an alignment directive in bytes; 0 if it says nothing. */
uint32_t stmt_align(const struct unit *u, const struct stmt *s);

/* Length of a symbol's name without ".cold" or ".cold.N"; 0 if it has none. */
size_t name_without_cold(const char *name, size_t n);

#endif
