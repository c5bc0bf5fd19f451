/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What was never touched is not read: /proc/PID/pagemap (kernel document
 * admin-guide/mm/pagemap) tells which pages are present or swapped out. A
 * mapping may be terabytes of nothing (the shadow of a sanitizer, the arena of
 * a managed language), so PAGEMAP_SCAN leads from one used page to the next;
 * before Linux 6.7, where it is not known, looking at a page counts as well.
 */
#include "doctor/search.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "doctor/arch.h"

#define PAGE		((raddr)4096)
#define CHUNK_PAGES	256
#define PAGEMAP_IN_USE	(UINT64_C(3) << 62)	/* present or swapped */

/* linux/fs.h since Linux 6.7: struct pm_scan_arg, PAGEMAP_SCAN. */
struct scan_arg {
	uint64_t size, flags, start, end, walk_end, vec, vec_len, max_pages;
	uint64_t inverted, mask, anyof_mask, return_mask;
};
#define SCAN		_IOWR('f', 16, struct scan_arg)
#define SCAN_IN_USE	(UINT64_C(1) << 3 | UINT64_C(1) << 4)	/* as above */

struct search {
	const struct process *process;
	const struct mapping *m;
	struct range window;
	uint64_t guard;
	search_fn found;
	void *ctx;
	uint64_t *words;	/* CHUNK_PAGES pages */
};

static int search_words(const struct search *s, raddr at, size_t n)
{
	raddr low = s->window.start, span = s->window.end - low;
	size_t i;
	int r;

	for (i = 0; i < n; i++) {
		uint64_t word = s->words[i];

		if (word - low <= span) {
			r = s->found(s->ctx, s->m, at + i * 8, word);
			if (r)
				return r;
		}
		if (s->guard) {
			word = arch_demangle(word, s->guard);
			if (word - low > span)
				continue;
			r = s->found(s->ctx, s->m, at + i * 8, word);
			if (r)
				return r;
		}
	}
	return 0;
}

/* Pages [at, at + n) are in use; one that vanished meanwhile is passed over,
 * and so is one that cannot be read. */
static int search_pages(const struct search *s, raddr at, size_t n)
{
	raddr end = at + n * PAGE;
	int r;

	while (at < end) {
		ssize_t got = memory_read_some(&s->process->memory, at,
					       s->words, end - at);

		if (got < 0 && !memory_is_absent((int)got))
			return (int)got;
		r = got > 0 ? search_words(s, at, (size_t)got / 8) : 0;
		if (r)
			return r;
		at = got > 0 ? at + (size_t)got : at;
		if (at < end)
			at = (at + PAGE) & ~(PAGE - 1);
	}
	return 0;
}

static int search_chunk(const struct search *s, int pagemap, raddr at,
			size_t n_pages, uint64_t max_bytes, uint64_t *bytes)
{
	uint64_t flags[CHUNK_PAGES];
	size_t i = 0, n;
	ssize_t got;
	int r;

	*bytes += n_pages * sizeof(*flags);
	if (*bytes > max_bytes)
		return -EFBIG;
	got = pagemap < 0 ? -1 : pread(pagemap, flags, n_pages * 8,
				       (off_t)(at / PAGE * 8));
	while (i < n_pages) {
		/* Without pagemap every page may be in use. */
		bool all = got != (ssize_t)(n_pages * 8);

		if (!all && !(flags[i] & PAGEMAP_IN_USE)) {
			i++;
			continue;
		}
		for (n = 1; i + n < n_pages; n++)
			if (!all && !(flags[i + n] & PAGEMAP_IN_USE))
				break;
		if (*bytes + n * PAGE > max_bytes)
			return -EFBIG;
		*bytes += n * PAGE;
		r = search_pages(s, at + i * PAGE, n);
		if (r)
			return r;
		i += n;
	}
	return 0;
}

/* The first page in use at or behind at, or end; at itself if that cannot be
 * told so. */
static raddr skip_unused(int pagemap, raddr at, raddr end)
{
	struct { uint64_t start, end, categories; } run;
	struct scan_arg arg = {
		.size = sizeof(arg), .start = at, .end = end,
		.vec = (uintptr_t)&run, .vec_len = 1, .max_pages = 1,
		.anyof_mask = SCAN_IN_USE, .return_mask = SCAN_IN_USE,
	};
	int n = pagemap < 0 ? -1 : ioctl(pagemap, SCAN, &arg);

	if (n < 0)
		return at;
	return n ? run.start : end;
}

static int search_mapping(const struct search *s, int pagemap,
			  uint64_t max_bytes, uint64_t *bytes)
{
	raddr at, end = s->m->at.end;
	int r;

	for (at = s->m->at.start; at < end;) {
		size_t n;

		at = skip_unused(pagemap, at, end);
		n = (end - at) / PAGE;
		if (n > CHUNK_PAGES)
			n = CHUNK_PAGES;
		r = n ? search_chunk(s, pagemap, at, n, max_bytes, bytes) : 0;
		if (r)
			return r;
		at += n * PAGE;
	}
	return 0;
}

int search_memory(const struct process *process, struct range window,
		  uint64_t guard, uint64_t max_bytes, search_skip_fn skip,
		  search_fn found, void *ctx, uint64_t *ret_bytes)
{
	_cleanup_free_ uint64_t *words = malloc(CHUNK_PAGES * PAGE);
	_cleanup_close_ int pagemap = -1;
	struct search s = { .process = process, .window = window,
			    .guard = guard, .found = found, .ctx = ctx,
			    .words = words };
	char path[64];
	int r = 0;

	*ret_bytes = 0;
	if (!words)
		return -ENOMEM;
	snprintf(path, sizeof(path), "/proc/%d/pagemap", (int)process->tid);
	pagemap = open(path, O_RDONLY | O_CLOEXEC);
	vec_foreach(s.m, &process->maps.v) {
		/* A device's memory may do things when it is read. */
		if (!s.m->writable || !s.m->readable ||
		    str_skip(s.m->path, "/dev/") || skip(ctx, s.m))
			continue;
		r = search_mapping(&s, pagemap, max_bytes, ret_bytes);
		if (r)
			break;
	}
	return r;
}
