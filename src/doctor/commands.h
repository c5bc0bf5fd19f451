/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The commands of kpatch_user; each returns an exit status. */
#ifndef SUTURE_DOCTOR_COMMANDS_H
#define SUTURE_DOCTOR_COMMANDS_H

#include <stdbool.h>
#include <sys/types.h>

#include "doctor/session.h"
#include "doctor/storage.h"

struct each_watch;

/* The processes that a command is for: one, or all (pid 0). */
struct command {
	pid_t pid;
	bool json;
	bool perf_map;	/* list: for profilers */
	const char *metrics;	/* info: count into this file; or NULL */
	bool no_hooks;	/* patch: somebody waits, who cannot be let wait for long */
	bool only_news;	/* patch: what is patched already is left alone */
	struct each_watch *watch;	/* each.h; or NULL */
	struct session_options session;
};

enum outcome command_patch(const struct command *command,
			   struct storage *storage);

/* Remove the patches named by build-id, name or id; all of them if none is. */
enum outcome command_unpatch(const struct command *command,
			     char *const names[], int n_names);

/* Lead to the new code again, or to the old: the patches named stay loaded. */
enum outcome command_switch(const struct command *command, bool enable,
			    char *const names[], int n_names);

enum outcome command_list(const struct command *command);

/* Hold code in memory against the files; FAILED if a difference is not
 * explained, or an object cannot be compared. */
enum outcome command_verify(const struct command *command);

/* What is loaded, patched or not. buildid and regex may be NULL: no filter;
 * storage without folders: nothing to compare with. */
enum outcome command_info(const struct command *command,
			  struct storage *storage, const char *buildid,
			  const char *regex);

#endif
