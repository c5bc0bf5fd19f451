/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Keys and revocations from files. One that is not understood spoils all: what
 * it was to forbid is not known. */
#include "format/keyring.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"

int key_file_read(const char *path, struct str *ret_text)
{
	_cleanup_str_ struct str text = {0};
	int r = file_read(path, &text);

	/* A NUL would hide what stands behind it. */
	if (!r && strlen(str_cstr(&text)) != text.n)
		r = -EBADMSG;
	if (!r)
		r = str_add(ret_text, str_cstr(&text));
	if (text.s)
		ed25519_wipe(text.s, text.n);
	return r;
}

static int read_checked(const char *path, keyring_accept accept,
			struct str *text)
{
	_cleanup_free_ char *real = NULL;
	int r = accept ? accept(path, &real) : 0;

	if (r < 0)
		return r;
	r = key_file_read(real ? real : path, text);
	return r < 0 ? log_error(r, "cannot read '%s'", path) : 0;
}

static int read_key(struct keyring *keyring, const char *path,
		    keyring_accept accept)
{
	_cleanup_free_ char *name = strdup(path_basename(path));
	_cleanup_str_ struct str text = {0};
	const char *why = NULL;
	int r = name ? read_checked(path, accept, &text) : -ENOMEM;

	if (r < 0)
		return r;
	if (str_ends(name, KEY_PUBLIC_SUFFIX))
		name[strlen(name) - strlen(KEY_PUBLIC_SUFFIX)] = '\0';
	str_make_printable(name);
	r = keyring_add_key(keyring, name, str_cstr(&text), &why);
	return r < 0 ? log_error(0, "'%s' is no key: %s", path, why), r : 0;
}

static int read_revoked(struct keyring *keyring, const char *dir,
			keyring_accept accept)
{
	_cleanup_str_ struct str path = {0}, text = {0};
	const char *why = NULL;
	struct stat st;
	int r = str_addf(&path, "%s/" KEYRING_REVOKED, dir);

	if (r < 0)
		return r;
	if (lstat(path.s, &st) < 0 && errno == ENOENT)
		return 0;
	r = read_checked(path.s, accept, &text);
	if (r < 0)
		return r;
	r = keyring_add_revoked(keyring, str_cstr(&text), &why);
	return r < 0 ? log_error(0, "'%s' is not understood: %s", path.s, why),
		       r : 0;
}

static int read_dir(struct keyring *keyring, const char *path, DIR *dir,
		    keyring_accept accept)
{
	struct dirent *entry;
	int r = 0;

	while (!r && (errno = 0, entry = readdir(dir))) {
		_cleanup_str_ struct str file = {0};

		if (*entry->d_name == '.' ||
		    !str_ends(entry->d_name, KEY_PUBLIC_SUFFIX))
			continue;
		r = str_addf(&file, "%s/%s", path, entry->d_name);
		if (!r)
			r = read_key(keyring, file.s, accept);
	}
	if (!r && !entry && errno)
		r = log_error(-errno, "cannot read '%s'", path);
	return r < 0 ? r : read_revoked(keyring, path, accept);
}

int keyring_read(struct keyring *keyring, const char *path,
		 keyring_accept accept)
{
	_cleanup_closedir_ DIR *dir = opendir(path);

	if (dir)
		return read_dir(keyring, path, dir, accept);
	if (errno == ENOTDIR)
		return read_key(keyring, path, accept);
	return log_error(-errno, "cannot read keys from '%s'", path);
}
