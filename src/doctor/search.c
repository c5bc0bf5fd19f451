/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What was never touched is not read: /proc/PID/pagemap (kernel document
 * admin-guide/mm/pagemap) tells which pages are present or swapped out. A
 * mapping may be terabytes of nothing (the shadow of a sanitizer, the arena of
 * a managed language), so PAGEMAP_SCAN lists runs of used pages; before Linux
 * 6.7, where it is not known, looking at a page counts as well.
 *
 * The patient may stand while it is searched, and what it uses may be many runs
 * of few pages: they are gathered, over mappings too, and read by one call.
 */
#include "doctor/search.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "doctor/arch.h"

#define PAGE		((raddr)4096)
#define CHUNK_PAGES	256
#define MAX_PIECES	64
#define BLOCK		16	/* words that are passed over at once */
#define PAGEMAP_IN_USE	(UINT64_C(3) << 62)	/* present or swapped */

/* linux/fs.h since Linux 6.7: struct page_region, pm_scan_arg, PAGEMAP_SCAN. */
struct region {
	uint64_t start, end, categories;
};

struct scan_arg {
	uint64_t size, flags, start, end, walk_end, vec, vec_len, max_pages;
	uint64_t inverted, mask, anyof_mask, return_mask;
};
#define SCAN		_IOWR('f', 16, struct scan_arg)
#define SCAN_IN_USE	(UINT64_C(1) << 3 | UINT64_C(1) << 4)	/* as above */

/* 16 bytes, as every x86-64 and ARM64 processor compares them at once. */
typedef uint32_t halves __attribute__((vector_size(16), aligned(8),
				       may_alias));

/* What the upper halves of words that lead into the window have in common, as
 * they are and as they would be mangled. The lower ones never match. */
struct filter {
	halves mask, bits, mangled_mask, mangled_bits;
};

struct search {
	const struct process *process;
	struct range window;
	uint64_t guard, mask;
	struct filter filter;
	search_fn found;
	void *ctx;
	int pagemap;		/* 0: not opened yet; -1: cannot be */
	bool scans;		/* the kernel knows PAGEMAP_SCAN */
	uint64_t bytes, max_bytes;
	uint64_t *words;	/* CHUNK_PAGES pages */
	/* What is to be read next. */
	struct iovec pieces[MAX_PIECES];
	const struct mapping *of[MAX_PIECES];
	size_t n_pieces, n_pages;
};

static halves upper(uint64_t word, uint32_t lower)
{
	uint32_t half = (uint32_t)(word >> 32);

	return (halves){ lower, half, lower, half };
}

static uint64_t mangle(uint64_t word)
{
	const unsigned left = arch_guard_rotation, right = -left & 63;

	return word << left | word >> right;
}

static struct filter make_filter(const struct search *s)
{
	uint64_t differ = s->window.start ^ s->window.end, same = s->mask;
	struct filter filter = { .mangled_bits = upper(0, 1) };

	if (differ)
		same &= ~((UINT64_C(2) << (63 - __builtin_clzll(differ))) - 1);
	filter.mask = upper(same, 0);
	filter.bits = upper(s->window.start & same, 1);
	if (s->guard) {
		filter.mangled_mask = upper(mangle(same), 0);
		filter.mangled_bits =
			upper(mangle((s->window.start ^ s->guard) & same), 1);
	}
	return filter;
}

/* May a word of this block lead into the window? Most cannot. */
static bool may_have_word(const struct filter *f, const uint64_t *words)
{
	const halves *pairs = (const halves *)words;
	halves hits = {0};
	size_t i;

	for (i = 0; i < BLOCK / 2; i++)
		hits |= (halves)((pairs[i] & f->mask) == f->bits) |
			(halves)((pairs[i] & f->mangled_mask) ==
				 f->mangled_bits);
	return hits[1] | hits[3];
}

/* Does one? Without a branch for each. */
static bool has_word(const struct search *s, const uint64_t *words)
{
	const raddr low = s->window.start, span = s->window.end - low;
	const unsigned right = arch_guard_rotation, left = -right & 63;
	unsigned hits = 0;
	size_t i;

	for (i = 0; i < BLOCK; i++) {
		uint64_t plain = words[i];
		uint64_t mangled = (plain >> right | plain << left) ^ s->guard;

		hits |= ((plain & s->mask) - low <= span) |
			((mangled & s->mask) - low <= span);
	}
	return hits;
}

static int try_word(const struct search *s, const struct mapping *m, raddr at,
		    uint64_t word)
{
	word &= s->mask;
	return word - s->window.start <= s->window.end - s->window.start ?
	       s->found(s->ctx, m, at, word) : 0;
}

static int search_words(const struct search *s, const struct mapping *m,
			raddr at, const uint64_t *words, size_t n)
{
	const unsigned right = arch_guard_rotation, left = -right & 63;
	size_t i;
	int r = 0;

	for (i = 0; i < n && !r; i++) {
		uint64_t word = words[i];

		if (i % BLOCK == 0 && n - i >= BLOCK &&
		    !(may_have_word(&s->filter, words + i) &&
		      has_word(s, words + i))) {
			i += BLOCK - 1;
			continue;
		}
		r = try_word(s, m, at + i * 8, word);
		if (!r && s->guard)
			r = try_word(s, m, at + i * 8,
				     (word >> right | word << left) ^ s->guard);
	}
	return r;
}

/* A run that could not be read with the others: what vanished meanwhile, or
 * cannot be read, is passed over page by page. */
static int search_slowly(const struct search *s, const struct mapping *m,
			 raddr at, raddr end)
{
	int r;

	while (at < end) {
		ssize_t got = memory_read_some(&s->process->memory, at,
					       s->words, end - at);

		if (got < 0 && !memory_is_absent((int)got))
			return (int)got;
		r = got > 0 ? search_words(s, m, at, s->words,
					   (size_t)got / 8) : 0;
		if (r)
			return r;
		at = got > 0 ? at + (size_t)got : at;
		if (at < end)
			at = (at + PAGE) & ~(PAGE - 1);
	}
	return 0;
}

/* Read and search what was gathered. */
static int flush(struct search *s)
{
	size_t n = s->n_pieces, i, done = 0;
	ssize_t got;
	int r = 0;

	got = n ? memory_read_pieces(&s->process->memory, s->pieces, n,
				     s->words, s->n_pages * PAGE) : 0;
	s->n_pieces = s->n_pages = 0;
	if (got < 0 && !memory_is_absent((int)got))
		return (int)got;
	/* First all that is in the buffer, which the slow way overwrites. */
	for (i = 0; i < n && !r; i++) {
		size_t size = s->pieces[i].iov_len;

		if (got < (ssize_t)(done + size))
			break;
		r = search_words(s, s->of[i], (raddr)s->pieces[i].iov_base,
				 s->words + done / 8, size / 8);
		done += size;
	}
	for (; i < n && !r; i++) {
		raddr at = (raddr)s->pieces[i].iov_base;

		r = search_slowly(s, s->of[i], at, at + s->pieces[i].iov_len);
	}
	return r;
}

/* Pages [at, end) of m are in use. */
static int add_run(struct search *s, const struct mapping *m, raddr at,
		   raddr end)
{
	int r;

	while (at < end) {
		size_t n = (end - at) / PAGE;

		if (n > CHUNK_PAGES - s->n_pages)
			n = CHUNK_PAGES - s->n_pages;
		if (s->bytes + n * PAGE > s->max_bytes)
			return -EFBIG;
		s->bytes += n * PAGE;
		s->pieces[s->n_pieces] =
			(struct iovec){ (void *)(uintptr_t)at, n * PAGE };
		s->of[s->n_pieces++] = m;
		s->n_pages += n;
		at += n * PAGE;
		r = s->n_pieces == MAX_PIECES || s->n_pages == CHUNK_PAGES ?
		    flush(s) : 0;
		if (r)
			return r;
	}
	return 0;
}

/* Flags of so many pages. Where they cannot be told every page counts. */
static int add_by_flags(struct search *s, const struct mapping *m, raddr at,
			size_t n_pages)
{
	uint64_t flags[CHUNK_PAGES];
	ssize_t got = s->pagemap < 0 ? -1 :
		      pread(s->pagemap, flags, n_pages * sizeof(*flags),
			    (off_t)(at / PAGE * sizeof(*flags)));
	bool all = got != (ssize_t)(n_pages * sizeof(*flags));
	size_t i, n;
	int r = 0;

	s->bytes += n_pages * sizeof(*flags);
	if (s->bytes > s->max_bytes)
		return -EFBIG;
	if (all)
		return add_run(s, m, at, at + n_pages * PAGE);
	for (i = 0; i < n_pages && !r; i += n) {
		bool in_use = flags[i] & PAGEMAP_IN_USE;

		for (n = 1; i + n < n_pages; n++)
			if (in_use != !!(flags[i + n] & PAGEMAP_IN_USE))
				break;
		if (in_use)
			r = add_run(s, m, at + i * PAGE, at + (i + n) * PAGE);
	}
	return r;
}

/* The next runs of pages in use; arg->walk_end is as far as it came. */
static int scan(const struct search *s, struct scan_arg *arg,
		struct region *runs)
{
	int n;

	*arg = (struct scan_arg){
		.size = sizeof(*arg), .start = arg->start, .end = arg->end,
		.vec = (uintptr_t)runs, .vec_len = MAX_PIECES,
		.anyof_mask = SCAN_IN_USE, .return_mask = SCAN_IN_USE,
	};
	n = ioctl(s->pagemap, SCAN, arg);
	return n < 0 ? -errno : n;
}

static int add_by_scan(struct search *s, const struct mapping *m)
{
	struct region runs[MAX_PIECES];
	struct scan_arg arg = { .start = m->at.start, .end = m->at.end };
	int i, n, r = 0;

	while (!r && arg.start < arg.end) {
		n = scan(s, &arg, runs);
		if (n < 0)
			return n;
		for (i = 0; i < n && !r; i++)
			r = add_run(s, m, runs[i].start, runs[i].end);
		if (arg.walk_end <= arg.start)
			return -EIO;
		arg.start = arg.walk_end;
	}
	return r;
}

static int add_mapping(struct search *s, const struct mapping *m)
{
	raddr at;
	int r = 0;

	if (s->scans)
		return add_by_scan(s, m);
	for (at = m->at.start; at < m->at.end && !r;) {
		size_t n = (m->at.end - at) / PAGE;

		if (n > CHUNK_PAGES)
			n = CHUNK_PAGES;
		r = add_by_flags(s, m, at, n);
		at += n * PAGE;
	}
	return r;
}

static int open_pagemap(const struct process *process)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/pagemap", (int)process->tid);
	return open(path, O_RDONLY | O_CLOEXEC);
}

/* For search_memory(), and how its pages can be told. */
static void begin_pagemap(struct search *s)
{
	struct scan_arg nothing = {0};
	struct region runs[MAX_PIECES];

	s->pagemap = open_pagemap(s->process);
	s->scans = s->pagemap >= 0 && scan(s, &nothing, runs) >= 0;
}

bool search_is_in_use(const struct process *process, raddr start, raddr end)
{
	_cleanup_close_ int pagemap = open_pagemap(process);
	raddr first = start / PAGE, n = (end + PAGE - 1) / PAGE - first, i;
	uint64_t flags[64];

	if (n > sizeof(flags) / sizeof(*flags) || pagemap < 0 ||
	    pread(pagemap, flags, n * sizeof(*flags),
		  (off_t)(first * sizeof(*flags))) !=
		    (ssize_t)(n * sizeof(*flags)))
		return true;
	for (i = 0; i < n; i++)
		if (flags[i] & PAGEMAP_IN_USE)
			return true;
	return false;
}

int search_memory(const struct process *process, struct range window,
		  uint64_t guard, uint64_t max_bytes, search_skip_fn skip,
		  search_fn found, void *ctx, uint64_t *ret_bytes)
{
	_cleanup_free_ uint64_t *words = malloc(CHUNK_PAGES * PAGE);
	struct search s = { .process = process, .window = window,
			    .guard = guard, .mask = arch_code_mask(),
			    .found = found, .ctx = ctx,
			    .max_bytes = max_bytes, .words = words };
	const struct mapping *m;
	int r = 0, r2;

	*ret_bytes = 0;
	if (!words)
		return -ENOMEM;
	s.filter = make_filter(&s);
	vec_foreach(m, &process->maps.v) {
		/* A device's memory may do things when it is read. */
		if (!m->writable || !m->readable ||
		    str_skip(m->path, "/dev/") || skip(ctx, m))
			continue;
		if (!s.pagemap)
			begin_pagemap(&s);
		r = add_mapping(&s, m);
		if (r)
			break;
	}
	/* What was found in time counts, also if it is not all. */
	r2 = r == 0 || r == -EFBIG ? flush(&s) : 0;
	if (r2)
		r = r2;
	if (s.pagemap > 0)
		close(s.pagemap);
	*ret_bytes = s.bytes;
	return r;
}
