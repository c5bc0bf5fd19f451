/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/server_list.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/trust.h"

void server_list_done(struct server_list *list)
{
	char **path;

	vec_foreach(path, &list->paths)
		free(*path);
	vec_done(&list->paths);
	list->there = false;
}

static int compare(const void *a, const void *b)
{
	char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

/* Removes what is there twice. */
static void sort(struct server_list *list)
{
	size_t i, n = 0;
	char **v = list->paths.v;

	if (!list->paths.n)
		return;
	qsort(v, list->paths.n, sizeof(*v), compare);
	for (i = 1; i < list->paths.n; i++) {
		if (streq(v[n], v[i]))
			free(v[i]);
		else
			v[++n] = v[i];
	}
	list->paths.n = n + 1;
}

static void remove_path(struct server_list *list, const char *path)
{
	_cleanup_free_ char *real = *path == '/' ? realpath(path, NULL) : NULL;
	size_t i, n = 0;

	for (i = 0; i < list->paths.n; i++) {
		char *p = list->paths.v[i];

		if (streq(path, "*") || streq(path, p) ||
		    (real && streq(real, p)))
			free(p);
		else
			list->paths.v[n++] = p;
	}
	list->paths.n = n;
}

/* What is not there (yet) stays as it is named. */
static int add_path(struct server_list *list, const char *file,
		    const char *path)
{
	char *real;
	int r;

	if (*path != '/' || strlen(path) >= PATH_MAX)
		return log_error(-EINVAL, "'%s': not an absolute path: '%s'",
				 file, path);
	if (list->paths.n >= SERVER_LIST_MAX)
		return log_error(-E2BIG, "'%s': more than %d paths", file,
				 SERVER_LIST_MAX);
	real = realpath(path, NULL);
	if (real && !streq(real, path))
		log_warn(0, "'%s': '%s' is in truth '%s', which is taken",
			 file, path, real);
	if (!real)
		real = strdup(path);
	r = real ? vec_push(&list->paths, real) : -ENOMEM;
	if (r < 0)
		free(real);
	return r;
}

static int read_lines(char *text, const char *file, struct server_list *list)
{
	char *line, *rest = text;
	int r = 0;

	while (!r && (line = strsep(&rest, "\n"))) {
		if (*line == '-')
			remove_path(list, line + 1);
		else if (*line && *line != '#')
			r = add_path(list, file, line);
	}
	return r;
}

int server_list_read(const char *file, struct server_list *ret_list)
{
	struct server_list list = { .there = true };
	_cleanup_free_ char *real = NULL;
	_cleanup_str_ struct str text = {0};
	int r;

	if (access(file, F_OK) < 0 && errno == ENOENT) {
		*ret_list = (struct server_list){0};
		return 0;
	}
	r = trust_check_path(file, &real);
	if (r < 0)
		return r;
	r = file_read(real, &text);
	if (!r && memchr(text.s ? text.s : "", '\0', text.n))
		r = -EINVAL;
	if (r < 0)
		return log_error(r, "cannot read '%s'", file);
	if (text.n)
		r = read_lines(text.s, file, &list);
	if (r < 0) {
		server_list_done(&list);
		return r;
	}
	sort(&list);
	*ret_list = list;
	return 0;
}

bool server_list_has(const struct server_list *list, const char *path)
{
	return list->paths.n &&
	       bsearch(&path, list->paths.v, list->paths.n, sizeof(path),
		       compare);
}

int server_list_publish(const struct server_list *list, const char *socket)
{
	_cleanup_str_ struct str name = {0}, text = {0};
	char **path;
	int r;

	r = str_addf(&name, "%s.list", socket);
	if (!r && !list->there)
		return unlink(name.s) < 0 && errno != ENOENT ? -errno : 0;
	if (!r)
		r = str_addc(&text, '\n');
	vec_foreach(path, &list->paths)
		if (!r)
			r = str_addf(&text, "%s\n", *path);
	return r < 0 ? r : file_write(name.s, text.s, text.n, 0644);
}
