/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * For each thread: the pc first. Then every word of its used stack, and where a
 * call leaves it in a register, every register, taken as a return address: if none leads into the set, no frame can, and nothing must be
 * unwound. That holds only where the whole stack was seen, so it counts for the
 * stack that the thread was born with; on any other (an alternate signal stack,
 * a coroutine's) frames may lie elsewhere. There, and where the scan hits,
 * libunwind walks the frames; a walk that does not come to the outermost frame
 * proves nothing.
 */
#include "doctor/safety.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "doctor/arch.h"

#define STACK_MAX	((size_t)16 << 20)	/* bytes scanned of one stack */
#define FRAMES_MAX	65536

static int by_start(const void *a, const void *b)
{
	const struct danger *x = a, *y = b;

	return x->at.start < y->at.start ? -1 : x->at.start > y->at.start;
}

/*
 * Where ranges overlap (a function known by two names, or with another one
 * inside) a later one takes over all that reaches beyond its start, so that
 * last_before is enough; what is inside of another has been entered.
 */
void safety_set_sort(struct safety_set *set)
{
	raddr end = 0;
	struct danger *d;

	if (set->v.n)
		qsort(set->v.v, set->v.n, sizeof(*set->v.v), by_start);
	vec_foreach(d, &set->v) {
		if (d->at.start < end)
			d->entry[0] = d->entry[1] = 0;
		if (d->at.end < end)
			d->at.end = end;
		end = d->at.end;
	}
}

/* The last range that starts at or below addr. */
static const struct danger *last_before(const struct safety_set *set,
					raddr addr)
{
	size_t low = 0, high = set->v.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (set->v.v[mid].at.start <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? &set->v.v[low - 1] : NULL;
}

static const struct danger *find_pc(const struct safety_set *set, raddr pc)
{
	const struct danger *d = last_before(set, pc);

	if (!d || !range_has(d->at, pc) ||
	    pc == d->entry[0] || pc == d->entry[1])
		return NULL;
	return d;
}

const struct danger *safety_find_return(const struct safety_set *set,
					raddr addr)
{
	const struct danger *d = addr ? last_before(set, addr - 1) : NULL;

	return d && range_has(d->at, addr - 1) ? d : NULL;
}

bool safety_is_home_stack(const struct process *process,
			  const struct mapping *m,
			  const struct tracee *tracee)
{
	raddr tp = arch_thread_pointer(&tracee->regs);

	if (streq(m->path, "[stack]"))
		return true;
	return tracee->tid != process->pid && range_has(m->at, tp) &&
	       tp > arch_sp(&tracee->regs);
}

struct walk {
	const struct safety_set *set;
	struct safety_report *report;
	const struct danger *danger;
	raddr last;	/* ip of the last frame */
};

static int visit_frame(void *ctx, const struct unwind_frame *frame)
{
	struct walk *walk = ctx;

	walk->last = frame->ip;
	if (walk->report->n_frames < SAFETY_FRAMES)
		walk->report->frames[walk->report->n_frames++] = frame->ip;
	walk->danger = frame->is_return ? safety_find_return(walk->set, frame->ip) :
					  find_pc(walk->set, frame->ip);
	return walk->danger != NULL;
}

static int unwind_thread(const struct tracee *tracee,
			 const struct safety_set *set, struct unwind *unwind,
			 struct safety_report *report)
{
	enum unwind_verdict verdict = UNWIND_TRUNCATED;
	struct walk walk = { .set = set, .report = report };
	int r;

	report->n_frames = 0;
	report->n_unwound++;
	r = unwind_walk(unwind, &tracee->regs.gp, sizeof(tracee->regs.gp),
			FRAMES_MAX, visit_frame, &walk, &verdict);
	if (r < 0)
		return r;
	report->at = walk.last;
	report->danger = walk.danger;
	if (walk.danger)
		report->verdict = SAFETY_BUSY;
	else if (verdict != UNWIND_COMPLETE)
		report->verdict = SAFETY_UNRELIABLE;
	return 0;
}

/* Does any word of the stack lead into the set? */
static bool scan_hits(const struct safety_set *set, const uint64_t *words,
		      size_t n)
{
	const uint64_t mask = arch_code_mask();
	raddr low = set->v.v[0].at.start, high = 0;
	const struct danger *d;
	size_t i;

	vec_foreach(d, &set->v)
		if (d->at.end > high)
			high = d->at.end;
	for (i = 0; i < n; i++)
		if ((words[i] & mask) - low <= high - low &&
		    safety_find_return(set, words[i] & mask))
			return true;
	return false;
}

static bool registers_hit(const struct safety_set *set,
			  const struct tracee *tracee)
{
	const uint64_t *words;
	size_t n = arch_return_words(&tracee->regs, &words);

	return scan_hits(set, words, n);
}

/* Is the stack proved clean by looking at all of it? */
static bool scan_clears(const struct process *process,
			const struct tracee *tracee,
			const struct safety_set *set,
			struct safety_report *report)
{
	_cleanup_free_ uint64_t *words = NULL;
	raddr sp = arch_sp(&tracee->regs) & ~(raddr)7;
	const struct mapping *m = maps_find(&process->maps, sp);
	size_t size;

	if (!m || !safety_is_home_stack(process, m, tracee)) {
		report->off_stack = true;
		return false;
	}
	size = m->at.end - sp;
	if (size > STACK_MAX || registers_hit(set, tracee))
		return false;
	words = malloc(size);
	if (!words || memory_read(&process->memory, sp, words, size) < 0)
		return false;
	return !scan_hits(set, words, size / sizeof(*words));
}

static int check_thread(const struct process *process, struct tracee *tracee,
			const struct safety_set *set, struct unwind *unwind,
			struct safety_report *report)
{
	int r = tracee_read_regs(tracee);

	if (r < 0)
		return r;
	report->tid = tracee->tid;
	report->n_scanned++;
	report->at = arch_pc(&tracee->regs);
	report->danger = find_pc(set, report->at);
	if (report->danger) {
		report->verdict = SAFETY_BUSY;
		report->frames[0] = report->at;
		report->n_frames = 1;
		return 0;
	}
	if (scan_clears(process, tracee, set, report))
		return 0;
	return unwind_thread(tracee, set, unwind, report);
}

int safety_check(const struct process *process, struct tracees *tracees,
		 const struct safety_set *set, struct unwind *unwind,
		 struct safety_report *report)
{
	struct tracee *tracee;
	int r;

	if (!set->v.n)
		return 0;
	vec_foreach(tracee, &tracees->threads) {
		if (!tracee->stopped || tracee->cleared)
			continue;
		r = check_thread(process, tracee, set, unwind, report);
		if (r < 0 || report->verdict != SAFETY_SAFE)
			return r;
		tracee->cleared = true;
	}
	return 0;
}
