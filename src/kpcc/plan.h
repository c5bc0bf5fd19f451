/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The plan: what the wrapper will do for one command line, decided before
 * anything is done. Pure: no file is looked at.
 */
#ifndef SUTURE_CC_PLAN_H
#define SUTURE_CC_PLAN_H

#include "kpcc/options.h"

enum cc_stage {
	CC_STAGE_NONE,		/* unset, or configure: the real compiler */
	CC_STAGE_ORIGINAL,
	CC_STAGE_PATCHED,
};

/* What the environment says. */
struct cc_env {
	enum cc_stage stage;
	struct cc_words real;		/* the compiler: one or more words */
	struct cc_words append, remove, patch_args;
	char *tools;			/* folder of kpatch_gensrc */
	const char *asm_dir;		/* KPATCH_ASM_DIR or NULL */
	const char *asm_given;		/* KPATCH_ASM_GIVEN or NULL */
	bool debug;			/* print each command */
	bool types;			/* compare types as well */
	bool types_reverse;		/* patched is the older state */
	bool cplusplus;			/* called as kpatch_c++ */
	struct cc_words allowed_types;	/* that may change */
	bool clang;			/* the compiler's name says so */
};

enum cc_step_kind {
	CC_RUN,		/* run argv */
	CC_CLAIM,	/* to is ours: source compiled to `output` */
	CC_NOTE,	/* original stage: source exists, .s files in `dir` */
	CC_RENAME,	/* from -> to */
	CC_REMOVE,	/* from */
	CC_COPY,	/* from -> to, whole or not at all */
	CC_GIVEN,	/* what is given for `to` takes its place; what stood
			 * there goes to `compiled` */
	CC_TYPES,	/* compare types of preprocessed `from` and `with`,
			 * of language `lang`; argv compiles one */
	CC_DIFF,	/* original `from`, patched `with` -> to, `report`;
			 * both are of what becomes `output`; where they were
			 * kept, original_i and patched_i are what the compiler
			 * read, of language `lang`; argv compiles one */
};

struct cc_step {
	enum cc_step_kind kind;
	struct cc_words argv;
	char *source, *dir, *output, *from, *with, *to, *lang, *report;
	char *original_i, *patched_i;	/* or NULL */
	char *compiled;	/* if it is there, what the original was compiled to */
	char *inlined;	/* what CC_TYPES tells CC_DIFF, or NULL */
	char *made;	/* to be removed if a later step fails, or NULL */
};

struct cc_plan {
	VEC(struct cc_step) steps;
	char *asm_dir;		/* to be created, or NULL */
};

/*
 * Plan a command in stage original or patched that compiles C or C++ to
 * objects, or links. unique tells temporary files of this process from those
 * of others. 0 or -ENOMEM.
 */
int cc_plan_make(const struct cc_env *env, const struct cc_options *options,
		 unsigned long unique, struct cc_plan *ret_plan);
void cc_plan_done(struct cc_plan *plan);

/* Does the plan differ from simply running the compiler? */
bool cc_plan_needed(const struct cc_env *env, const struct cc_options *options);

#endif
