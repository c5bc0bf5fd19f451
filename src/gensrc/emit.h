/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The output: the original text, and the .kpatch sections behind it. */
#ifndef SUTURE_GENSRC_EMIT_H
#define SUTURE_GENSRC_EMIT_H

#include "gensrc/output.h"
#include "gensrc/place.h"
#include "gensrc/unit.h"

struct emit_options {
	bool force_gotpcrel;	/* the GOT for all that is not defined here */
	bool force_global;	/* f.kpatch becomes a global, hidden symbol */
	bool no_retain;		/* the assembler is older than binutils 2.36 */
};

/*
 * Put into the original `text`, which is old or alike to it, what select_run()
 * chose; out is empty before. 0 or -ENOMEM; what cannot be emitted is said in
 * new->diags.
 */
int emit_run(const struct unit *old, const struct unit *new,
	     const struct unit *text, const struct emit_options *options,
	     struct output *out);

/* Append the directive that enters a .kpatch section, in the COMDAT group if
 * there is one. `retain`: ld --gc-sections keeps it. */
int emit_section(const struct asm_arch *arch, const char *name, bool retain,
		 struct block_group group, struct str *out);

#endif
