/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpcc/marker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/str.h"

/* realpath of the folder that holds path; of path itself if it is a folder. */
static char *real_dir(const char *path, bool is_dir)
{
	_cleanup_free_ char *dir = NULL;

	if (is_dir)
		return realpath(*path ? path : ".", NULL);
	if (asprintf(&dir, "%.*s.", (int)(path_basename(path) - path),
		     path) < 0)
		return NULL;
	return realpath(dir, NULL);
}

static size_t common_dirs(const char *a, const char *b)
{
	size_t i, n = 0;

	for (i = 0; a[i] && a[i] == b[i]; i++)
		if (a[i] == '/')
			n = i + 1;
	return n;
}

/* "" or "x/" or "../x/": the way from one absolute folder to another. */
static int relative_dir(const char *from, const char *to, struct str *ret_path)
{
	_cleanup_str_ struct str a = {0}, b = {0};
	const char *p;
	size_t n;
	int r;

	r = str_addf(&a, "%s/", streq(from, "/") ? "" : from);
	if (!r)
		r = str_addf(&b, "%s/", streq(to, "/") ? "" : to);
	if (r < 0)
		return r;
	n = common_dirs(a.s, b.s);
	for (p = a.s + n; *p && !r; p++)
		if (*p == '/')
			r = str_add(ret_path, "../");
	return r ? r : str_add(ret_path, b.s + n);
}

/* Does text have the line "KEY PATH"? n bytes of path. */
static bool has_line(const struct str *text, char key, const char *path,
		     size_t n)
{
	const char *p = str_cstr(text), *end;

	for (; (end = strchr(p, '\n')); p = end + 1)
		if (p[0] == key && p[1] == ' ' &&
		    (size_t)(end - p) == n + 2 && memcmp(p + 2, path, n) == 0)
			return true;
	return false;
}

static bool is_source_name(const char *name)
{
	static const char *const suffixes[] = { ".c", ".i", ".ii", ".cc",
		".cp", ".cxx", ".cpp", ".CPP", ".c++", ".C" };
	const char *dot = strrchr(name, '.');
	size_t i;

	for (i = 0; dot && i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (streq(dot, suffixes[i]))
			return true;
	return false;
}

static bool is_dir_entry(const char *dir, const struct dirent *entry)
{
	_cleanup_free_ char *path = NULL;
	struct stat st;

	if (entry->d_type != DT_UNKNOWN && entry->d_type != DT_LNK)
		return entry->d_type == DT_DIR;
	if (asprintf(&path, "%s/%s", dir, entry->d_name) < 0)
		return false;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int list_dir(const char *dir, const char *rel, struct str *lines)
{
	_cleanup_closedir_ DIR *d = opendir(dir);
	struct dirent *entry;
	int r;

	if (!d)
		return -errno;
	r = str_addf(lines, "d %s\n", rel);
	while (!r && (entry = readdir(d))) {
		const char *name = entry->d_name;

		if (streq(name, ".") || streq(name, "..") ||
		    strchr(name, '\n'))
			continue;
		if (is_source_name(name))
			r = str_addf(lines, "f %s%s\n", rel, name);
		else if (is_dir_entry(dir, entry))
			r = str_addf(lines, "s %s%s/\n", rel, name);
	}
	return r;
}

static int append(const char *path, const struct str *lines)
{
	_cleanup_close_ int fd = -1;

	if (!lines->n)
		return 0;
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
	if (fd < 0)
		return -errno;
	return write_all(fd, lines->s, lines->n);
}

int marker_note(const char *source, const char *dir)
{
	_cleanup_free_ char *at = real_dir(dir, true);
	_cleanup_free_ char *from = real_dir(source, false);
	_cleanup_str_ struct str rel = {0}, text = {0}, lines = {0}, path = {0};
	_cleanup_str_ struct str name = {0};
	int r;

	if (streq(source, "-"))
		return 0;
	if (!at || !from)
		return 0;	/* the compiler will say so */
	r = relative_dir(at, from, &rel);
	if (!r)
		r = str_addf(&path, "%s/%s", at, MARKER_NAME);
	if (!r)
		r = str_addf(&name, "%s%s", str_cstr(&rel),
			     path_basename(source));
	if (r < 0)
		return r;
	r = file_read(path.s, &text);
	if (r < 0 && r != -ENOENT)
		return r;
	r = 0;
	if (!has_line(&text, 'd', str_cstr(&rel), rel.n))
		r = list_dir(from, str_cstr(&rel), &lines);
	if (!r && !has_line(&text, 'f', name.s, name.n) &&
	    !has_line(&lines, 'f', name.s, name.n))
		r = str_addf(&lines, "f %s\n", name.s);
	return r ? r : append(path.s, &lines);
}

enum verdict { UNKNOWN, KNOWN, NEW };

/* rel: the source's folder from the marker's; base: its name there. */
static enum verdict marker_verdict(const struct str *text, const char *rel,
				   const char *base)
{
	_cleanup_str_ struct str file = {0};
	size_t n = strlen(rel), up;

	if (str_addf(&file, "%s%s", rel, base) < 0 ||
	    has_line(text, 'f', file.s, file.n))
		return KNOWN;
	if (has_line(text, 'd', rel, n))
		return NEW;
	/* The nearest parent that was listed knows whether a folder is new. */
	while (n && !(n >= 3 && memcmp(rel + n - 3, "../", 3) == 0)) {
		for (up = n - 1; up && rel[up - 1] != '/'; up--)
			;
		if (has_line(text, 'd', rel, up))
			return has_line(text, 's', rel, n) ? UNKNOWN : NEW;
		n = up;
	}
	return UNKNOWN;
}

bool marker_knows(const char *source, const char *dir)
{
	_cleanup_free_ char *at = real_dir(dir, true);
	_cleanup_free_ char *from = real_dir(source, false);
	enum verdict verdict = UNKNOWN;
	char *slash;

	while (at && from && *at && verdict == UNKNOWN) {
		_cleanup_str_ struct str path = {0}, text = {0}, rel = {0};

		if (str_addf(&path, "%s/%s", at, MARKER_NAME) < 0 ||
		    relative_dir(at, from, &rel) < 0)
			return true;
		if (file_read(path.s, &text) == 0)
			verdict = marker_verdict(&text, str_cstr(&rel),
						 path_basename(source));
		slash = strrchr(at, '/');
		*slash = '\0';
	}
	return verdict != NEW;
}

static uint64_t hash_word(uint64_t h, const char *word)
{
	do
		h = (h ^ (unsigned char)*word) * 0x100000001b3u;
	while (*word++);
	return h;
}

/* The command, where it runs and what it compiles. */
static int claim_text(const struct cc_words *argv, const char *source,
		      const char *output, struct str *ret_text)
{
	_cleanup_free_ char *cwd = realpath(".", NULL);
	uint64_t h = 0xcbf29ce484222325u;
	char *const *word;

	if (!cwd)
		return -errno;
	h = hash_word(h, cwd);
	vec_foreach(word, &argv->words)
		h = hash_word(h, *word);
	h = hash_word(h, source);
	return str_addf(ret_text, "%016llx\n%s%s%s\n%s\n",
			(unsigned long long)h, output[0] == '/' ? "" : cwd,
			output[0] == '/' ? "" : "/", output, source);
}

static bool claim_is_void(const char *output, const struct str *held)
{
	const char *pid = strrchr(str_cstr(held), ' ');
	uint64_t value;

	if (access(output, F_OK) == 0)
		return false;
	return !pid || parse_u64(pid + 1, 10, INT32_MAX, &value) < 0 ||
	       value == 0 || kill((pid_t)value, 0) < 0;
}

/* The second line of a claim: its output. To be freed; NULL: there is none. */
static int claim_output(const struct str *held, char **ret_output)
{
	const char *line = strchr(str_cstr(held), '\n');
	const char *end = line ? strchr(line + 1, '\n') : NULL;

	*ret_output = end ? strndup(line + 1, (size_t)(end - line - 1)) : NULL;
	return end && !*ret_output ? -ENOMEM : 0;
}

int claim_check(const char *path, const char *output, char **ret_other)
{
	_cleanup_str_ struct str held = {0};
	_cleanup_free_ char *made = NULL;
	int r;

	r = file_read(path, &held);
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	r = claim_output(&held, &made);
	if (r < 0 || !made ||
	    streq(path_basename(made), path_basename(output)))
		return r;
	*ret_other = steal_ptr(made);
	return -EEXIST;
}

/* Whose claim is it? 0 if it may be ours. */
static int claim_compare(const char *path, const struct str *ours,
			 char **ret_other)
{
	_cleanup_str_ struct str held = {0};
	_cleanup_free_ char *output = NULL;
	int r;

	r = file_read(path, &held);
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	if (strncmp(held.s, ours->s, ours->n) == 0)
		return 0;
	r = claim_output(&held, &output);
	if (r < 0 || !output || claim_is_void(output, &held))
		return r;
	*ret_other = steal_ptr(output);
	return -EEXIST;
}

int claim_take(const char *path, const struct cc_words *argv,
	       const char *source, const char *output, char **ret_other)
{
	_cleanup_str_ struct str text = {0};
	_cleanup_close_ int fd = -1;
	size_t n;
	int r;

	r = claim_text(argv, source, output, &text);
	if (r < 0)
		return r;
	n = text.n;
	r = str_addf(&text, "pid %d", (int)getpid());
	if (r < 0)
		return r;
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd >= 0)
		return write_all(fd, text.s, text.n);
	if (errno != EEXIST)
		return -errno;
	text.n = n;
	r = claim_compare(path, &text, ret_other);
	if (r < 0)
		return r;
	return file_write(path, text.s, strlen(text.s), 0666);
}
