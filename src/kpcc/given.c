/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/given.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "base/str.h"

int given_take(const char *folder, const char *original, const char *compiled)
{
	_cleanup_free_ char *whole = realpath(original, NULL);
	_cleanup_str_ struct str path = {0}, text = {0};
	int r;

	if (!whole)
		return log_error(-errno, "cannot read '%s'", original);
	r = str_addf(&path, "%s%s", folder, whole);
	if (r < 0)
		return r;
	r = file_read(path.s, &text);
	if (r == -ENOENT) {
		unlink(compiled);
		return 0;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", path.s);
	if (rename(original, compiled) < 0)
		return log_error(-errno, "cannot rename '%s' to '%s'", original,
				 compiled);
	r = file_write(original, str_cstr(&text), text.n, 0666);
	return r < 0 ? log_error(r, "cannot write '%s'", original) : 0;
}

bool given_is_compiled(const char *compiled, const char *patched)
{
	_cleanup_str_ struct str a = {0}, b = {0};

	return file_read(compiled, &a) == 0 && file_read(patched, &b) == 0 &&
	       a.n == b.n && memcmp(str_cstr(&a), str_cstr(&b), a.n) == 0;
}
