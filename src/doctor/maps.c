/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/maps.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"

void maps_done(struct maps *maps)
{
	vec_done(&maps->v);
	str_done(&maps->text);
}

/* "start-end rwxp offset major:minor inode   path"; ends line with NUL. */
static int parse_line(char *line, struct mapping *ret_mapping)
{
	unsigned major, minor;
	char perms[5];
	struct mapping m = {0};
	int path_at = 0;

	if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s %" SCNx64 " %x:%x %"
		   SCNu64 " %n", &m.at.start, &m.at.end, perms, &m.offset,
		   &major, &minor, &m.inode, &path_at) < 7 || !path_at)
		return -EBADMSG;
	if (m.at.end <= m.at.start || strlen(perms) != 4)
		return -EBADMSG;
	m.readable = perms[0] == 'r';
	m.writable = perms[1] == 'w';
	m.executable = perms[2] == 'x';
	m.shared = perms[3] == 's';
	m.dev = (uint64_t)major << 32 | minor;
	m.path = line + path_at;
	*ret_mapping = m;
	return 0;
}

int maps_parse(struct str *text, struct maps *ret_maps)
{
	struct maps maps = { .text = *text };
	char *line, *end;
	int r = 0;

	*text = (struct str){0};
	for (line = maps.text.s; !r && line && *line; line = end + 1) {
		struct mapping m;

		end = strchr(line, '\n');
		if (!end)
			break;
		*end = '\0';
		r = parse_line(line, &m);
		if (!r)
			r = vec_push(&maps.v, m);
	}
	if (r < 0) {
		maps_done(&maps);
		return r;
	}
	*ret_maps = maps;
	return 0;
}

int maps_read(pid_t tid, struct maps *ret_maps)
{
	_cleanup_str_ struct str text = {0};
	char path[64];
	int r;

	snprintf(path, sizeof(path), "/proc/%d/maps", (int)tid);
	r = file_read(path, &text);
	if (r < 0)
		return r == -ENOENT ? -ESRCH : r;
	return maps_parse(&text, ret_maps);
}

const struct mapping *maps_find(const struct maps *maps, raddr addr)
{
	size_t low = 0, high = maps->v.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct mapping *m = &maps->v.v[mid];

		if (addr < m->at.start)
			high = mid;
		else if (addr >= m->at.end)
			low = mid + 1;
		else
			return m;
	}
	return NULL;
}

const struct mapping *maps_find_path(const struct maps *maps, const char *path)
{
	const struct mapping *m;

	vec_foreach(m, &maps->v)
		if (streq(m->path, path))
			return m;
	return NULL;
}
