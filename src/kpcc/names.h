/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The files that belong to one input of a compiler command: ours, and those
 * that gcc would make beside its output. Pure: no file is looked at.
 */
#ifndef SUTURE_CC_NAMES_H
#define SUTURE_CC_NAMES_H

#include "kpcc/plan.h"

struct cc_names {
	char *dir;		/* where the .s files go, "" for here */
	char *temp;		/* while the compiler writes */
	char *original, *patched, *merged, *report;
	char *compiled;		/* the compiler's, where another was given */
	char *temp_i, *original_i;	/* preprocessed */
	char *inlined;		/* from the types' check to the report */
	char *claim;
	char *dumpdir, *dumpbase, *dumpext;
	char *depfile;
	char *object;		/* without -o */
	char *temp_object;
};

/* unique: as for cc_plan_make. 0 or -ENOMEM. */
int cc_names_make(const struct cc_env *env, const struct cc_options *options,
		  const struct cc_arg *input, unsigned long unique,
		  struct cc_names *ret_names);
void cc_names_done(struct cc_names *names);

/* Bytes of a base name without its suffix; a leading dot is no suffix. */
int cc_stem_len(const char *base);

/* With its dot; "" if path has none. */
const char *cc_suffix_of(const char *path);

#endif
