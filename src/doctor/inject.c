/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Order matters, because the doctor may be killed between any two steps:
 * the frame is written first (into dead memory below the stack), then the
 * registers lead to it, and only then signals are blocked: the frame's return
 * restores the mask. At the end the mask comes back first, then the registers,
 * with what the stop made of an interrupted call. The kernel looks at that only
 * on its way through signal delivery, so the thread is sent there once more,
 * into another stop.
 */
#include "doctor/inject.h"

#include <errno.h>
#include <string.h>
#include <sys/ptrace.h>
#include <time.h>

#include "base/log.h"
#include "doctor/tracee_wait.h"

#define CALL_TIMEOUT_US	2000000
#define REST_NS		100000
#define REST_MORE_NS	37000
#define REST_TRIES	5000		/* some seconds */
#define RESTORER_ROOM	16		/* bytes */
#define MAX_TEXT	((uint64_t)64 << 20)	/* bytes searched a mapping */
#define CODE_PIECE	32768u
#define CODE_MAX	16u		/* bytes that are looked for */

static void find_in_bytes(struct span text, raddr at,
			  struct inject_code *code)
{
	long offset = code->gadget ? -ENOENT : arch_find_gadget(text);

	if (offset >= 0)
		code->gadget = at + (raddr)offset;
	offset = code->restorer ? -ENOENT : arch_find_restorer(text);
	if (offset >= 0)
		code->restorer = at + (raddr)offset;
}

/* Piece by piece: it mostly stands near the start. */
static void find_in_mapping(const struct memory *memory,
			    const struct mapping *m, struct inject_code *code)
{
	uint8_t bytes[CODE_PIECE + CODE_MAX];
	uint64_t n = m->at.end - m->at.start, at;

	if (n > MAX_TEXT)
		n = MAX_TEXT;
	for (at = 0; at < n && !(code->gadget && code->restorer);
	     at += CODE_PIECE) {
		/* Code may lie across the end of a piece. */
		size_t size = n - at < sizeof(bytes) ? n - at : sizeof(bytes);

		if (memory_read(memory, m->at.start + at, bytes, size) < 0)
			return;
		find_in_bytes((struct span){ bytes, size }, m->at.start + at,
			      code);
	}
}

/*
 * The vDSO's image is padded to whole pages. What is written there is seen by
 * this process alone (and its children), as a debugger's breakpoint would be.
 */
static raddr find_spare(const struct memory *memory, const struct maps *maps)
{
	static const uint8_t zeroes[2 * RESTORER_ROOM];
	const struct mapping *m = maps_find_path(maps, "[vdso]");
	uint8_t end[sizeof(zeroes)];

	if (!m || !m->executable ||
	    memory_read(memory, m->at.end - sizeof(end), end,
			sizeof(end)) < 0 ||
	    memcmp(end, zeroes, sizeof(end)) != 0)
		return 0;
	return m->at.end - RESTORER_ROOM;
}

static bool is_cached(const struct inject_cache *cache,
		      const struct mapping *m)
{
	return cache && cache->inode && cache->inode == m->inode &&
	       cache->dev == m->dev && cache->offset == m->offset;
}

/* The bytes decide: the process may have written there. */
static void find_cached(const struct memory *memory, const struct mapping *m,
			const struct inject_cache *cache,
			struct inject_code *code)
{
	const uint64_t places[] = { cache->gadget, cache->restorer };
	uint8_t bytes[CODE_MAX];
	size_t i;

	for (i = 0; i < 2; i++)
		if (m->at.end - m->at.start >= places[i] + sizeof(bytes) &&
		    memory_read(memory, m->at.start + places[i], bytes,
				sizeof(bytes)) == 0)
			find_in_bytes((struct span){ bytes, sizeof(bytes) },
				      m->at.start + places[i], code);
}

static void remember(struct inject_cache *cache, const struct mapping *m,
		     const struct inject_code *code)
{
	if (cache && range_has(m->at, code->gadget) &&
	    range_has(m->at, code->restorer))
		*cache = (struct inject_cache){
			.dev = m->dev, .inode = m->inode, .offset = m->offset,
			.gadget = code->gadget - m->at.start,
			.restorer = code->restorer - m->at.start };
}

/* The vDSO is small, and on some machines it has the only restorer. */
static void find_in_vdso(const struct memory *memory, const struct maps *maps,
			 struct inject_code *code)
{
	const struct mapping *m = maps_find_path(maps, "[vdso]");

	if (m && m->executable && m->readable)
		find_in_mapping(memory, m, code);
	if (!code->restorer)
		*code = (struct inject_code){0};
}

/* Then the C library: it holds both, or the gadget. */
int inject_find_code(const struct memory *memory, const struct maps *maps,
		     struct inject_cache *cache, struct inject_code *ret_code)
{
	struct inject_code code = {0};
	const struct mapping *m;
	int pass;

	find_in_vdso(memory, maps, &code);
	for (pass = 0; pass < 2; pass++)
		vec_foreach(m, &maps->v) {
			bool libc = strstr(m->path, "/libc") != NULL;

			if (!m->executable || !m->readable ||
			    libc != (pass == 0))
				continue;
			if (is_cached(cache, m))
				find_cached(memory, m, cache, &code);
			find_in_mapping(memory, m, &code);
			if (code.gadget && code.restorer) {
				remember(cache, m, &code);
				*ret_code = code;
				return 0;
			}
		}
	code.spare = find_spare(memory, maps);
	if (!code.gadget || !code.spare)
		return -ENOENT;
	*ret_code = code;
	return 0;
}

/*
 * Is what lies below the stack pointer, from low on, nobody else's? Yes on the
 * stack that the thread was born with, or one that begins behind a guard page.
 * The stack of a coroutine or of signal handlers may be a piece of a heap that
 * other threads use: there it would be theirs what we overwrite and put back.
 */
static bool owns_below(const struct inject *inject, const struct maps *maps,
		       raddr low)
{
	raddr sp = arch_sp(&inject->saved);
	raddr tp = arch_thread_pointer(&inject->saved);
	const struct mapping *m = maps_find(maps, sp);

	if (!m)
		return false;
	if (streq(m->path, "[stack]"))
		return true;
	if (low < m->at.start || m->inode || *m->path)
		return false;
	return (inject->tracee->tid != inject->tracees->pid &&
		range_has(m->at, tp) && tp > sp) ||
	       (m > maps->v.v && m[-1].at.end == m->at.start &&
		!m[-1].readable && !m[-1].writable);
}

static int put_restorer(struct inject *inject)
{
	struct inject_code *code = &inject->code;
	int r;

	if (code->restorer)
		return 0;
	r = memory_write(inject->memory, code->spare, arch_restorer,
			 arch_restorer_size);
	if (!r)
		code->restorer = code->spare;
	return r;
}

/* Write the frame, remembering what lay there. */
static int put_frame(struct inject *inject, const struct maps *maps)
{
	_cleanup_str_ struct str xstate = {0}, frame = {0};
	struct arch_regs regs = inject->saved;
	raddr top = arch_sp(&regs) - arch_red_zone - INJECT_DATA_SIZE;
	size_t n;
	int r;

	inject->data = top & ~(raddr)15;
	/* The frame must hold what the kernel would have made of a call that
	 * the stop interrupted. */
	arch_syscall_restart(&regs);
	r = tracee_read_xstate(inject->tracee, &xstate);
	if (!r)
		r = put_restorer(inject);
	if (!r)
		r = arch_sigframe_build(&regs, inject->saved_mask,
			(struct span){ (uint8_t *)xstate.s, xstate.n },
			inject->data, inject->code.restorer, &frame,
			&inject->sp);
	if (r < 0)
		return r;
	if (inject->tracees->threads.n > 1 &&
	    !owns_below(inject, maps, inject->sp))
		return -EFAULT;
	n = inject->data + INJECT_DATA_SIZE - inject->sp;
	r = memory_read_append(inject->memory, inject->sp, n,
			       &inject->saved_stack);
	if (!r)
		r = memory_write(inject->memory, inject->sp, frame.s, frame.n);
	return r;
}

/*
 * Is the thread inside a restartable sequence? The kernel makes it begin anew
 * when it goes on, but not if it first finds the pc elsewhere, at our gadget.
 * rseq(2), <linux/rseq.h>: 8 bytes into the area lies the address of { version,
 * flags, start, length, abort }.
 */
static int is_in_rseq(const struct inject *inject)
{
#ifdef PTRACE_GET_RSEQ_CONFIGURATION
	struct __ptrace_rseq_configuration area = {0};
	struct {
		uint32_t version, flags;
		uint64_t start, length, abort;
	} cs;
	uint64_t at = 0;
	int r = 0;

	/* A kernel that cannot tell, before 5.13, or a thread without one. */
	if (ptrace(PTRACE_GET_RSEQ_CONFIGURATION, inject->tracee->tid,
		   sizeof(area), &area) < 0 || !area.rseq_abi_pointer)
		return 0;
	r = memory_read(inject->memory, area.rseq_abi_pointer + 8, &at,
			sizeof(at));
	if (!r && at)
		r = memory_read(inject->memory, at, &cs, sizeof(cs));
	if (r < 0 || !at)
		return memory_is_absent(r) ? 0 : r;
	return arch_pc(&inject->saved) - cs.start < cs.length;
#else
	(void)inject;
	return 0;
#endif
}

static int put_back_stack(struct inject *inject)
{
	return memory_write(inject->memory, inject->sp, inject->saved_stack.s,
			    inject->saved_stack.n);
}

static int set_mask(struct inject *inject, uint64_t mask)
{
	if (ptrace(PTRACE_SETSIGMASK, inject->tracee->tid, sizeof(mask),
		   &mask) < 0)
		return -errno;
	return 0;
}

static int begin(struct inject *inject)
{
	struct tracee *tracee = inject->tracee;
	int r = tracee_read_regs(tracee);

	if (r < 0)
		return r;
	inject->saved = tracee->regs;
	r = is_in_rseq(inject);
	if (r)
		return r < 0 ? r : -EFAULT;
	if (ptrace(PTRACE_GETSIGMASK, tracee->tid, sizeof(inject->saved_mask),
		   &inject->saved_mask) < 0)
		return -errno;
	r = put_frame(inject, inject->maps);
	if (r < 0) {
		if (inject->saved_stack.n)
			put_back_stack(inject);
		str_done(&inject->saved_stack);
		return r == -EIO ? -EFAULT : r;
	}
	inject->prepared = true;
	tracee_suspend_filters(tracee, true);
	return 0;
}

int inject_begin(struct inject *inject, struct tracees *tracees,
		 struct tracee *tracee, const struct memory *memory,
		 const struct maps *maps, const struct inject_code *code)
{
	*inject = (struct inject){ .tracees = tracees, .tracee = tracee,
				   .memory = memory, .maps = maps,
				   .code = *code };
	return begin(inject);
}

static void release_signals(struct inject *inject)
{
	if (inject->holds_signals)
		tracee_restore_signals(&inject->signals);
	inject->holds_signals = false;
}

/* Each of our waits would end with a look at the signals of all others, while
 * the thread stands. */
static int stop_and_begin(struct inject *inject, unsigned timeout_us)
{
	int r;

	inject->signals = tracee_hold_signals();
	inject->holds_signals = true;
	r = tracee_stop(inject->tracees, inject->tracee, timeout_us);
	if (!r) {
		r = begin(inject);
		if (r < 0)
			tracee_resume(inject->tracee);
	}
	if (r < 0)
		release_signals(inject);
	return r;
}

int inject_stop(struct inject *inject, struct tracees *tracees,
		struct tracee *tracee, const struct memory *memory,
		const struct maps *maps, const struct inject_code *code,
		unsigned timeout_us)
{
	*inject = (struct inject){ .tracees = tracees, .tracee = tracee,
				   .memory = memory, .maps = maps,
				   .code = *code };
	return stop_and_begin(inject, timeout_us);
}

int inject_call(struct inject *inject, long nr, uint64_t a, uint64_t b,
		uint64_t c, uint64_t d, uint64_t e, uint64_t f,
		int64_t *ret_result)
{
	const uint64_t args[6] = { a, b, c, d, e, f };
	struct arch_regs regs = inject->saved;
	int stop, r;

	if (!inject->prepared)
		return -ESRCH;
	arch_syscall_enter(&regs, inject->code.gadget, inject->sp,
			   inject->code.restorer, nr, args);
	r = tracee_write_regs(inject->tracee, &regs);
	if (!r)
		r = set_mask(inject, ~(uint64_t)0);
	/* Entry, then exit. */
	for (stop = 0; !r && stop < 2; stop++)
		r = tracee_run_to_syscall(inject->tracees, inject->tracee,
					  CALL_TIMEOUT_US);
	if (!r)
		r = tracee_read_regs(inject->tracee);
	if (r < 0)
		return r;
	*ret_result = arch_syscall_result(&inject->tracee->regs);
	return 0;
}

/* The function returns into rt_sigreturn: its entry ends the wait. What calls
 * it makes itself (a futex) are let through. */
int inject_function(struct inject *inject, raddr function, uint64_t a,
		    uint64_t b)
{
	struct arch_regs regs = inject->saved;
	int stops, r;

	/* What the program's function calls is the program's affair. */
	tracee_suspend_filters(inject->tracee, false);
	arch_function_enter(&regs, function, inject->sp,
			    inject->code.restorer, a, b);
	r = tracee_write_regs(inject->tracee, &regs);
	if (!r)
		r = set_mask(inject, ~(uint64_t)0);
	for (stops = 0; !r && stops < 1000; stops++) {
		r = tracee_run_to_syscall(inject->tracees, inject->tracee,
					  CALL_TIMEOUT_US);
		if (!r)
			r = tracee_read_regs(inject->tracee);
		if (!r && arch_syscall_reported(&inject->tracee->regs) ==
			  arch_sigreturn_nr) {
			tracee_suspend_filters(inject->tracee, true);
			/* From here on the frame's registers are the thread's,
			 * also if inject_end sets them again. */
			arch_syscall_restart(&inject->saved);
			return tracee_run_to_syscall(inject->tracees,
						     inject->tracee,
						     CALL_TIMEOUT_US);
		}
	}
	return r ? r : -ETIMEDOUT;
}

void inject_abandon(struct inject *inject)
{
	tracee_suspend_filters(inject->tracee, false);
	str_done(&inject->saved_stack);
}

int inject_put_string(struct inject *inject, const char *s)
{
	size_t n = strlen(s) + 1;

	if (n > INJECT_DATA_SIZE)
		return -ENAMETOOLONG;
	return memory_write(inject->memory, inject->data, s, n);
}

int inject_let_run(struct inject *inject)
{
	int r = inject_end(inject), r2 = tracee_resume(inject->tracee);

	release_signals(inject);
	return r < 0 ? r : r2;
}

int inject_take_back(struct inject *inject)
{
	struct timespec rest = { 0, REST_NS };
	int tries, r = -EFAULT;

	for (tries = 0; r == -EFAULT && tries < REST_TRIES; tries++) {
		/* Not in step with what the thread does. */
		rest.tv_nsec = REST_NS + REST_MORE_NS * (tries % 32);
		nanosleep(&rest, NULL);
		r = stop_and_begin(inject, CALL_TIMEOUT_US);
	}
	return r;
}

int inject_end(struct inject *inject)
{
	int r = 0, r2;

	if (!inject->prepared)
		return 0;
	inject->prepared = false;
	/* A call that takes long: its end is waited for once more. If it does
	 * not come the frame must stay, the thread returns by it. */
	if (!inject->tracee->stopped)
		r = tracee_stop(inject->tracees, inject->tracee,
				CALL_TIMEOUT_US);
	tracee_suspend_filters(inject->tracee, false);
	if (r == 0) {
		r = set_mask(inject, inject->saved_mask);
		arch_syscall_go_on(&inject->saved);
		r2 = tracee_write_regs(inject->tracee, &inject->saved);
		if (!r)
			r = r2;
		/* Now nothing returns by the frame any more. */
		if (r2 == 0)
			r2 = put_back_stack(inject);
		if (!r)
			r = r2;
		/* The kernel has to sort out a call that our stop interrupted;
		 * and a program that was stopped is to stand in that stop. */
		if (!r && (inject->tracee->group_stopped ||
			   arch_syscall_nr(&inject->saved) != ARCH_NOT_A_CALL))
			r = tracee_stop_again(inject->tracees, inject->tracee,
					      CALL_TIMEOUT_US);
	}
	str_done(&inject->saved_stack);
	return r;
}
