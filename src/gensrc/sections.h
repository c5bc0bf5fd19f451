/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which section each statement stands in. */
#ifndef SUTURE_GENSRC_SECTIONS_H
#define SUTURE_GENSRC_SECTIONS_H

#include "gensrc/unit.h"

/* Fill u->sects and stmt.sect. Says in u->diags what cannot be followed: LTO
 * bytecode, directives that change what text means, .kpatch sections. */
int sections_run(struct unit *u);

/* Does the section's name begin so? */
bool section_is(const struct section *s, const char *prefix);

/* The section of u with the name, group and number of another; NONE. */
uint32_t section_find(const struct unit *u, const struct section *like);

#endif
