/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A context that is parked (swapcontext(3), a coroutine library, a jmp_buf)
 * holds the return addresses of its frames, plain on its own stack or, in a
 * jmp_buf, mangled with the guard word. So every word off the live stacks that
 * leads into the set, just behind what may be a call, counts.
 *
 * A stack that a thread left behind when it ended is kept by the C library for
 * the next one and still holds old return addresses. Such a stack (anonymous,
 * with a guard page below it) counts only if a pointer to the found word, or to
 * what lies below it on that stack, is kept somewhere else: without a saved
 * stack pointer nobody can go on there. One by chance (such a stack spans 8 MiB
 * of addresses, few of them in use) is told from one that was saved by the pages
 * there: the frame is in them that would go on, and something of it was written.
 *
 * Where a function ends in a call that does not return and the next one begins
 * right behind, its address is also that next one's, and programs keep pointers
 * to functions. Nobody returns from that call, so such a word does not count.
 *
 * The object of a C++ exception keeps the landing pad that caught it, which may
 * stand behind a call too, also when it has been freed. Nobody goes on there
 * because of it: an exception that is on its way shows on a thread's stack.
 */
#include "doctor/parked.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/vec.h"
#include "doctor/arch.h"
#include "doctor/journal.h"
#include "doctor/search.h"
#include "doctor/unwind_cfi.h"

#define TLS_ROOM	((raddr)8192)	/* a C library's own, above its TCB */
#define FRAME_MAX	((raddr)65536)	/* of a frame, and nothing written */

/* The stack that a thread was born with and runs on: m up to `top`, which is
 * less than all of m where the kernel merged another mapping to it. */
struct live {
	const struct mapping *m;
	raddr top;
};

struct candidate {
	const struct mapping *m;
	raddr at;
	const struct danger *danger;
};

struct parked {
	const struct process *process;
	const struct tracees *tracees;
	const struct safety_set *set;
	bool is_stopped;
	bool first_runs;	/* so what is on [stack] is alive */
	VEC(struct live) live;			/* in order of addresses */
	VEC(struct candidate) candidates;	/* in order of addresses */
	const struct candidate *held;
	struct parked_cleared *cleared;
	/* The last that were found out, as there may be thousands the same. */
	uint64_t function;	/* begins there */
	struct range unused;	/* nothing was written there */
};

static const struct live *find_live(const struct parked *p,
				    const struct mapping *m)
{
	size_t low = 0, high = p->live.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->live.v[mid].m == m)
			return &p->live.v[mid];
		if (p->live.v[mid].m < m)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static bool is_program_stack(const struct mapping *m)
{
	return streq(m->path, "[stack]");
}

static int skip_live(void *ctx, const struct mapping *m)
{
	const struct parked *p = ctx;
	const struct live *live = find_live(p, m);

	/* It has been searched already, or it is not known yet who runs on it:
	 * most programs keep old return addresses there. */
	if (is_program_stack(m))
		return 1;
	return live && m->at.end - live->top <= TLS_ROOM;
}

static int skip_all_but_program_stack(void *ctx, const struct mapping *m)
{
	(void)ctx;
	return !is_program_stack(m);
}

/* The first thread stands, on another stack than it was born with. */
static bool is_program_stack_left(const struct parked *p)
{
	const struct mapping *m = p->is_stopped && !p->first_runs ?
		maps_find_path(&p->process->maps, "[stack]") : NULL;

	return m && !find_live(p, m);
}

static int read_patient(void *ctx, raddr addr, void *to, size_t n)
{
	return memory_read(ctx, addr, to, n);
}

static bool begins_function(const struct parked *p, raddr addr)
{
	struct memory memory = p->process->memory;
	const struct object *object = objects_find(&p->process->objects, addr);
	struct cfi_index index;

	return object && object->eh_frame_hdr &&
	       cfi_index_read(object->eh_frame_hdr, object->eh_frame_hdr_size,
			      read_patient, &memory, &index) == 0 &&
	       cfi_index_begins(&index, addr, read_patient, &memory) > 0;
}

/* Where what is before the address cannot be read, it may be a call. */
static const struct danger *return_into(struct parked *p, uint64_t word)
{
	uint8_t before[8];
	const struct danger *d = safety_find_return(p->set, word);

	if (d && word == p->function)
		return NULL;
	if (!d || memory_read(&p->process->memory, word - sizeof(before),
			      before, sizeof(before)) < 0)
		return d;
	if (!arch_may_be_call(before, sizeof(before)))
		return NULL;
	if (word != d->at.end || !begins_function(p, word))
		return d;
	p->function = word;
	return NULL;
}

/* An anonymous mapping right behind a guard page: a thread's stack. */
static bool looks_like_stack(const struct parked *p, const struct mapping *m)
{
	const struct mapping *before = m - 1;

	return m > p->process->maps.v.v && !m->inode && !*m->path &&
	       before->at.end == m->at.start && !before->readable &&
	       !before->writable && !before->executable;
}

static int by_address(const void *a, const void *b)
{
	const raddr *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

static bool is_cleared(const struct parked *p, raddr at)
{
	return p->is_stopped && p->cleared && p->cleared->v.n &&
	       bsearch(&at, p->cleared->v.v, p->cleared->v.n, sizeof(at),
		       by_address);
}

/*
 * Is the word the field catchTemp of a __cxa_exception? Two words behind it
 * stands the class of the exception ("Exception Handling ABI for C++", 2.2.1).
 */
static bool is_landing_pad(const struct parked *p, raddr at)
{
	static const uint64_t gnu = 0x474e5543432b2b00, clang =
		0x434c4e47432b2b00, dependent = 1;
	uint64_t class;

	if (memory_read(&p->process->memory, at + 2 * sizeof(class), &class,
			sizeof(class)) < 0)
		return false;
	class &= ~dependent;
	return class == gnu || class == clang;
}

/* On anything but a stack it counts at once. */
static int found_return(void *ctx, const struct mapping *m, raddr at,
			uint64_t word)
{
	struct parked *p = ctx;
	const struct danger *d = return_into(p, word);
	const struct live *live = find_live(p, m);
	int r;

	if (!d || (live && at < live->top) || is_cleared(p, at) ||
	    is_landing_pad(p, at))
		return 0;
	r = vec_push(&p->candidates, (struct candidate){ m, at, d });
	return r < 0 ? r : !looks_like_stack(p, m);
}

static int skip_nothing(void *ctx, const struct mapping *m)
{
	(void)ctx, (void)m;
	return 0;
}

/* The first candidate at or above addr, or NULL. */
static const struct candidate *candidate_above(const struct parked *p,
					       raddr addr)
{
	size_t low = 0, high = p->candidates.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->candidates.v[mid].at < addr)
			low = mid + 1;
		else
			high = mid;
	}
	return low < p->candidates.n ? &p->candidates.v[low] : NULL;
}

/*
 * Words in a row that point to words in a row, three at least or the two of the
 * candidate's frame record: the table of an unwinder (libgcc's _Unwind_Context)
 * that says where each register was saved, left by an exception that is over.
 * Where a frame keeps its record at the lower end, a table in that frame stands
 * above what it points to. Elsewhere it stands below, and does not count
 * anyway.
 */
static bool is_slot_table(const struct parked *p, const struct candidate *c,
			  raddr at, uint64_t word)
{
	const uint64_t step = sizeof(word);
	uint64_t near[5];
	bool before, behind;

	if (!arch_frame_record_is_low ||
	    memory_read(&p->process->memory, at - 2 * step, near,
			sizeof(near)) < 0)
		return false;
	before = near[1] == word - step;
	behind = near[3] == word + step;
	return (before && (behind || near[0] == word - 2 * step ||
			   word == c->at)) ||
	       (behind && (near[4] == word + 2 * step ||
			   word + step == c->at));
}

/* The frame of who would go on begins here, or below with what a call pushed.
 * Whole pages, so that words of one page ask the same. */
static bool may_be_frame(struct parked *p, const struct candidate *c,
			 uint64_t word)
{
	const raddr page = 4096;
	struct range frame = { (word - sizeof(word)) & ~(page - 1),
			       (word & ~(page - 1)) + page + FRAME_MAX };

	if (frame.end > c->at + sizeof(word))
		frame.end = c->at + sizeof(word);
	if (frame.start >= p->unused.start && frame.end <= p->unused.end)
		return false;
	if (search_is_in_use(p->process, frame.start, frame.end))
		return true;
	p->unused = frame;
	return false;
}

/*
 * Could a candidate go on with this word as its stack pointer? What lies on
 * its stack at the candidate or below it is as old as the candidate; a library
 * may keep its contexts at the top.
 */
static int found_pointer(void *ctx, const struct mapping *m, raddr at,
			 uint64_t word)
{
	struct parked *p = ctx;
	const struct candidate *c = candidate_above(p, word);

	if (!c || word <= c->m->at.start || (m == c->m && at <= c->at) ||
	    is_slot_table(p, c, at, word) || !may_be_frame(p, c, word))
		return 0;
	log_debug("0x%" PRIx64 " at 0x%" PRIx64 " (%s) may be the stack "
		  "pointer of 0x%" PRIx64, word, at, m->path, c->at);
	p->held = c;
	return 1;
}

static int by_mapping(const void *a, const void *b)
{
	const struct live *x = a, *y = b;

	return x->m < y->m ? -1 : x->m > y->m;
}

static int collect_live(struct parked *p)
{
	const struct tracee *t;
	int r = 0;

	vec_foreach(t, &p->tracees->threads) {
		const struct mapping *m;
		raddr tp = arch_thread_pointer(&t->regs);

		if (!t->regs_valid) {
			p->first_runs |= t->tid == p->process->pid;
			continue;
		}
		p->is_stopped = true;
		m = maps_find(&p->process->maps, arch_sp(&t->regs));
		if (m && safety_is_home_stack(p->process, m, t) && !r)
			r = vec_push(&p->live, (struct live){ m,
				is_program_stack(m) ? m->at.end : tp });
	}
	if (p->live.n)
		qsort(p->live.v, p->live.n, sizeof(*p->live.v), by_mapping);
	return r;
}

/*
 * The word that jmp_bufs are mangled with: in the thread's control block, for
 * who knows where that is. Before any thread was stopped: where the C library
 * took it from when the program began, the second half of what AT_RANDOM leads
 * to (getauxval(3)).
 */
static uint64_t read_guard(const struct process *process,
			   const struct tracees *tracees)
{
	const struct tracee *t;
	uint64_t guard;

	vec_foreach(t, &tracees->threads)
		if (arch_guard_offset != ARCH_NO_GUARD && t->regs_valid &&
		    memory_read(&process->memory,
				arch_thread_pointer(&t->regs) +
					(raddr)arch_guard_offset,
				&guard, sizeof(guard)) == 0)
			return guard;
	if (process->random &&
	    memory_read(&process->memory, process->random + sizeof(guard),
			&guard, sizeof(guard)) == 0)
		return guard;
	return 0;
}

static struct range window_of(const struct safety_set *set)
{
	struct range window = { UINT64_MAX, 0 };
	const struct danger *d;

	vec_foreach(d, &set->v) {
		if (d->at.start < window.start)
			window.start = d->at.start;
		if (d->at.end > window.end)
			window.end = d->at.end;
	}
	return window;
}

/* Is a stack pointer kept anywhere with which a candidate could go on? */
static int judge(struct parked *p, uint64_t guard, uint64_t max_bytes)
{
	const struct candidate *first = p->candidates.v;
	struct range window;
	uint64_t bytes;
	int r;

	if (!p->candidates.n)
		return 0;
	window = (struct range){ first->m->at.start + 1,
				 first[p->candidates.n - 1].at };
	r = search_memory(p->process, window, guard, max_bytes, skip_nothing,
			  found_pointer, p, &bytes);
	/* Not looked at to the end: no proof. */
	if (r == -EFBIG)
		p->held = first;
	return r == -EFBIG || r > 0 ? 0 : r;
}

/* For the stop: there is no time then to look at all memory. */
static int note_cleared(struct parked *p)
{
	const struct candidate *c;
	int r = 0;

	if (p->is_stopped || !p->cleared)
		return 0;
	p->cleared->v.n = 0;
	vec_foreach(c, &p->candidates)
		if (!p->held && !r)
			r = vec_push(&p->cleared->v, c->at);
	return r;
}

static int find(struct parked *p, uint64_t max_bytes,
		struct parked_report *report)
{
	struct range window = window_of(p->set);
	uint64_t guard;
	int r;

	r = collect_live(p);
	if (r < 0)
		return r;
	guard = read_guard(p->process, p->tracees);
	if (is_program_stack_left(p))
		r = search_memory(p->process, window, guard, max_bytes,
				  skip_all_but_program_stack, found_return, p,
				  &report->bytes);
	if (r == 0)
		r = search_memory(p->process, window, guard, max_bytes,
				  skip_live, found_return, p, &report->bytes);
	if (r > 0)
		p->held = &p->candidates.v[p->candidates.n - 1];
	report->whole = r != -EFBIG;
	if (r == 0 || r == -EFBIG)
		r = judge(p, guard, max_bytes);
	if (r >= 0)
		r = note_cleared(p);
	if (r < 0)
		return r;
	if (p->held) {
		report->danger = p->held->danger;
		report->at = p->held->at;
	}
	return 0;
}

int parked_find(const struct process *process, const struct tracees *tracees,
		const struct safety_set *set, uint64_t max_bytes,
		struct parked_cleared *cleared,
		struct parked_report *ret_report)
{
	struct parked p = { .process = process, .tracees = tracees,
			    .set = set, .cleared = cleared };
	struct parked_report report = { .whole = true };
	int r = set->v.n ? find(&p, max_bytes, &report) : 0;

	vec_done(&p.live);
	vec_done(&p.candidates);
	if (r < 0)
		return r;
	*ret_report = report;
	return 0;
}

void parked_stop_done(struct parked_stop *stop)
{
	vec_done(&stop->registers);
	vec_done(&stop->dead);
}

static int take_thread(const struct process *process, const struct tracee *t,
		       struct parked_stop *stop)
{
	raddr used = arch_sp(&t->regs) - arch_red_zone;
	const struct mapping *m = maps_find(&process->maps, used);
	const size_t n = sizeof(t->regs.gp) / sizeof(uint64_t);
	int r;

	r = vec_reserve(&stop->registers, n);
	if (r < 0)
		return r;
	memcpy(stop->registers.v + stop->registers.n, &t->regs.gp,
	       n * sizeof(uint64_t));
	stop->registers.n += n;
	if (!m || !safety_is_home_stack(process, m, t))
		return 0;
	return vec_push(&stop->dead, (struct range){ m->at.start, used });
}

void parked_stop_begin(struct parked_stop *stop)
{
	stop->registers.n = stop->dead.n = 0;
	stop->guard = 0;
}

int parked_take_threads(const struct process *process,
			const struct tracees *tracees, bool running,
			struct parked_stop *stop)
{
	const struct tracee *t;
	int r = 0;

	if (!stop->guard)
		stop->guard = read_guard(process, tracees);
	vec_foreach(t, &tracees->threads)
		if (t->regs_valid && t->was_running == running && !r)
			r = take_thread(process, t, stop);
	return r;
}

struct refers {
	const struct parked_stop *stop;
	struct range region, except;
};

static int skip_region(void *ctx, const struct mapping *m)
{
	const struct refers *refers = ctx;

	return m->at.start >= refers->region.start &&
	       m->at.end <= refers->region.end;
}

static int found_reference(void *ctx, const struct mapping *m, raddr at,
			   uint64_t word)
{
	const struct refers *refers = ctx;
	const struct range *dead;

	if (range_has(refers->except, at))
		return 0;
	vec_foreach(dead, &refers->stop->dead)
		if (range_has(*dead, at))
			return 0;
	log_debug("0x%" PRIx64 " at 0x%" PRIx64 " (%s) points into the patch",
		  word, at, m->path);
	return 1;
}

int parked_refers(const struct process *process, const struct parked_stop *stop,
		  struct range region, struct range except,
		  uint64_t max_bytes)
{
	struct refers refers = { stop, region, except };
	struct range window = { region.start, region.end - 1 };
	const uint64_t *word;
	uint64_t bytes;

	vec_foreach(word, &stop->registers) {
		if (!range_has(region, *word & arch_code_mask()))
			continue;
		log_debug("a register with 0x%" PRIx64 " points into the patch",
			  *word);
		return 1;
	}
	return search_memory(process, window, stop->guard, max_bytes,
			     skip_region, found_reference, &refers, &bytes);
}
