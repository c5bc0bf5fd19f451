/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/scratch.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"

int scratch_make(char **ret_path)
{
	const char *tmp = getenv("TMPDIR");
	char *path = NULL;
	int r;

	if (!tmp || !*tmp)
		tmp = "/tmp";
	if (asprintf(&path, "%s/kpatch_cc.XXXXXX", tmp) < 0)
		return -ENOMEM;
	if (!mkdtemp(path)) {
		r = log_error(-errno, "cannot make a folder in '%s'", tmp);
		free(path);
		return r;
	}
	*ret_path = path;
	return 0;
}

void scratch_remove(const char *path)
{
	_cleanup_closedir_ DIR *dir = opendir(path);
	struct dirent *entry;

	while (dir && (entry = readdir(dir)))
		unlinkat(dirfd(dir), entry->d_name, 0);
	rmdir(path);
}
