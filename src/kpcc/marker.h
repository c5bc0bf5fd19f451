/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What one build must remember for the next one: which sources the original
 * tree had, and which command made which .s file.
 *
 * DIR/.kpatch_sources, beside the .s files, has a line for each thing known,
 * paths relative to DIR, appended with one write each so that parallel jobs
 * can share it:
 *	d PATH/		this folder was listed ("d " alone is DIR itself)
 *	f PATH		a source file that was there, or was compiled
 *	s PATH/		a folder that was there
 * kpmake writes such a file for the whole tree. DIR/.kpatch_NAME.STAGE.cmd
 * holds a command's hash, its output and its source, a line each.
 */
#ifndef SUTURE_CC_MARKER_H
#define SUTURE_CC_MARKER_H

#include <stdbool.h>

#include "kpcc/options.h"

#define MARKER_NAME ".kpatch_sources"

/* Original stage: remember source and its folder. 0 or a negative errno. */
int marker_note(const char *source, const char *dir);

/*
 * Was source part of the original tree? Looks into the markers of dir and of
 * its parents. True when in doubt, so that old code never passes for new.
 */
bool marker_knows(const char *source, const char *dir);

/*
 * Claim the .s file that `path` stands for. -EEXIST if another command that
 * made another output, or another text of the same, holds it; *ret_other then
 * is that command's output (to be freed). A claim whose output is gone, and
 * whose process ended, is void.
 */
int claim_take(const char *path, const struct cc_words *argv,
	       const char *source, const char *output, char **ret_other);

/*
 * Was it a command with this output that made the .s file that `path` stands
 * for? -EEXIST if its output was called *ret_other (to be freed). 0 also where
 * nothing tells. Folders do not count: both trees may lie anywhere.
 */
int claim_check(const char *path, const char *output, char **ret_other);

#endif
