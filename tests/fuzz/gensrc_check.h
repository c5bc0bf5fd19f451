/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Of fuzz_gensrc and fuzz_gensrc_parse. */
#ifndef SUTURE_FUZZ_GENSRC_CHECK_H
#define SUTURE_FUZZ_GENSRC_CHECK_H

#include "base/span.h"
#include "gensrc/unit.h"

/*
 * unit_parse(), but with the text in a block of exactly its size; then require
 * all that unit.h promises of a unit. path is kept.
 */
int gensrc_parse(struct unit *u, const char *path, struct span text,
		 const struct asm_arch *arch, struct diags *diags);

#endif
