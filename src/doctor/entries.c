/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/entries.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define PAGE	4096

/* Entries that begin in one page, and what stands there, from the first byte of
 * the first to the last of the last. */
struct run {
	const struct entry_bytes *entries;
	size_t n;
	raddr start, end;
	uint8_t bytes[PAGE + RECORD_JUMP_MAX];
};

static int by_address(const void *a, const void *b)
{
	const struct entry_bytes *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

void entries_sort(entry_bytes_list *entries)
{
	if (entries->n)
		qsort(entries->v, entries->n, sizeof(*entries->v), by_address);
}

const struct entry_bytes *entries_overlap(const entry_bytes_list *entries)
{
	size_t i;

	for (i = 1; i < entries->n; i++)
		if (entries->v[i - 1].at + entries->v[i - 1].size >
		    entries->v[i].at)
			return &entries->v[i];
	return NULL;
}

/* The run that begins with the i-th entry. */
static int read_run(const struct process *process,
		    const entry_bytes_list *entries, size_t i, struct run *run)
{
	const struct entry_bytes *e = &entries->v[i];

	run->entries = e;
	run->start = run->end = e->at;
	for (; e < entries->v + entries->n &&
	       e->at / PAGE == run->start / PAGE; e++)
		if (e->at + e->size > run->end)
			run->end = e->at + e->size;
	run->n = (size_t)(e - run->entries);
	return memory_read(&process->memory, run->start, run->bytes,
			   run->end - run->start);
}

int entries_check(const struct process *process,
		  const entry_bytes_list *entries, raddr *ret_at)
{
	const struct entry_bytes *e;
	struct run run;
	size_t i;
	int r;

	for (i = 0; i < entries->n; i += run.n) {
		r = read_run(process, entries, i, &run);
		if (r < 0) {
			*ret_at = run.start;
			return memory_is_absent(r) ? -EEXIST : r;
		}
		for (e = run.entries; e < run.entries + run.n; e++)
			if (memcmp(run.bytes + (e->at - run.start), e->bytes,
				   e->size) != 0) {
				*ret_at = e->at;
				return -EEXIST;
			}
	}
	return 0;
}

int entries_write(const struct process *process,
		  const entry_bytes_list *entries)
{
	const struct entry_bytes *e;
	struct run run;
	size_t i;
	int r = 0;

	for (i = 0; i < entries->n && !r; i += run.n) {
		r = read_run(process, entries, i, &run);
		if (r < 0)
			break;
		for (e = run.entries; e < run.entries + run.n; e++)
			memcpy(run.bytes + (e->at - run.start), e->bytes,
			       e->size);
		r = memory_write(&process->memory, run.start, run.bytes,
				 run.end - run.start);
	}
	return r;
}
