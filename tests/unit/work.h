/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A folder for a test program's files, and commands of the shell. */
#ifndef SUTURE_TESTS_UNIT_WORK_H
#define SUTURE_TESTS_UNIT_WORK_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/spawn.h"

#define WORK_TEMPLATE "/tmp/suture-unit.XXXXXX"

static char work[] = WORK_TEMPLATE;

/* The exit status of a command; one that is too long fails. */
__attribute__((format(printf, 1, 2)))
static int run(const char *fmt, ...)
{
	char command[4096];
	char *argv[] = { "sh", "-c", command, NULL };
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(command, sizeof(command), fmt, ap);
	va_end(ap);
	return n < 0 || (size_t)n >= sizeof(command) ? -1 :
	       spawn_run(argv, NULL);
}

/* Of a test or a group. */
static int setup_work(void **state)
{
	(void)state;
	memcpy(work, WORK_TEMPLATE, sizeof(work));
	return mkdtemp(work) ? 0 : -1;
}

static int remove_work(void **state)
{
	(void)state;
	return run("rm -rf '%s'", work);
}

#endif
