/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * libgcc finds unwind entries in loaded objects and, before that, in tables
 * that were registered with __register_frame_info(begin, object), where object
 * is memory of ours. Registering takes one lock of libgcc, from gcc 13 on also
 * memory; withdrawing may free memory. So the thread that does it must hold
 * neither libgcc's lock, nor one of malloc's or of ld.so's: its stack, walked
 * to the end, shows no frame in libgcc, ld.so or the allocator. The C library
 * is on every stack (start-up code, the wrapper of the call that the thread
 * waits in): its frames may stand at both ends only, and the call must not be
 * one that malloc or a lock makes.
 *
 * The call runs on a frame that restores the thread by itself (inject.c), so
 * the doctor may die meanwhile. The record then says "maybe", and the memory
 * of such a patch is never taken away.
 */
#include "doctor/frames.h"

#include <errno.h>
#include <string.h>
#include <sys/syscall.h>

#include "base/log.h"
#include "doctor/journal.h"
#include "doctor/resolve.h"
#include "doctor/tracee_signals.h"

#define STOP_US		100000
#define MAX_FRAMES	1024

static raddr find_function(struct process *process, const char *name)
{
	raddr addr;

	if (!process->program ||
	    resolve_address(process, process->program, name, "", &addr) < 0)
		return 0;
	return addr;
}

static const struct object *definer(struct process *process, const char *name)
{
	raddr addr = find_function(process, name);

	return addr ? objects_find(&process->objects, addr) : NULL;
}

/* Preloaded libraries put a __libc_start_main of their own before the C
 * library's; nobody does with a name that only tells its version. musl has
 * none of that name. */
static const struct object *c_library(struct process *process)
{
	const struct object *o = definer(process, "gnu_get_libc_version");

	return o ?: definer(process, "__libc_start_main");
}

const struct object *frames_unwinder(struct process *process)
{
	return definer(process, "__register_frame_info");
}

/* Can an exception come by at all? A C++ runtime is there, or the object was
 * built to take part in unwinding. */
static bool may_throw(struct process *process, struct object *object)
{
	static const char *const names[] = {
		"_Unwind_Resume", "_Unwind_RaiseException",
		"__gxx_personality_v0", "__gcc_personality_v0",
	};
	const struct object_symbol *s;
	size_t i;

	if (find_function(process, "__cxa_throw"))
		return true;
	if (object_load_symbols(object, &process->memory) < 0)
		return true;
	vec_foreach(s, &object->symbols)
		for (i = 0; i < sizeof(names) / sizeof(*names); i++)
			if (streq(s->name, names[i]))
				return true;
	return false;
}

/* What the program itself called to wait on a futex: none of malloc's. */
static bool wait_is_fit(const char *name)
{
	return name && (str_skip(name, "pthread_cond_") ||
			str_skip(name, "pthread_join") ||
			str_skip(name, "pthread_timedjoin") ||
			str_skip(name, "pthread_clockjoin") ||
			str_skip(name, "pthread_barrier_wait") ||
			str_skip(name, "pthread_mutex_lock") ||
			str_skip(name, "pthread_rwlock_") ||
			str_skip(name, "sem_"));
}

/*
 * The call that the thread is in, and the function of the C library that the
 * program called for it: not one that is made with a lock of malloc held, or
 * to wait for one.
 */
static bool call_is_fit(long nr, const char *function)
{
	switch (nr) {
	case SYS_futex:
		return wait_is_fit(function);
	case ARCH_NOT_A_CALL:
	case SYS_brk:
	case SYS_mmap:
	case SYS_munmap:
	case SYS_mremap:
	case SYS_mprotect:
	case SYS_madvise:
		return false;
	}
	return true;
}

/* Frames from the innermost on: C library, others, C library again. */
enum part { PART_CALL, PART_PROGRAM, PART_START };

struct look {
	struct process *process;
	const struct object *libgcc, *allocator, *libc;
	enum part part;
	long call;
	raddr last;		/* ip of the frame before */
};

/* The frames of the C library that belong to a call have all been seen. */
static bool leave_call(struct look *look)
{
	if (look->part != PART_CALL)
		return true;
	look->part = PART_PROGRAM;
	return !look->last ||
	       call_is_fit(look->call, object_function_at(look->libc,
							  look->last - 1));
}

/* _start, the last frame of the main thread. */
static bool is_entry(const struct look *look, raddr ip)
{
	return ip >= look->process->entry && ip < look->process->entry + 64;
}

static int look_at_frame(void *ctx, const struct unwind_frame *frame)
{
	struct look *look = ctx;
	const struct object *o = objects_find(&look->process->objects,
					      frame->ip);

	if (!o || o == look->libgcc || o->base == look->process->interpreter)
		return 1;
	if (o == look->allocator && o != look->libc)
		return 1;
	if (o->is_vdso || is_entry(look, frame->ip))
		return 0;
	if (o == look->libc) {
		look->last = frame->ip;
		if (look->part == PART_PROGRAM)
			look->part = PART_START;
		return 0;
	}
	/* The C library called the program back: from anywhere in it. */
	if (look->part == PART_START)
		return 1;
	return !leave_call(look);
}

/*
 * A stop may have set the thread back to the instruction of its call (tracee.c).
 * One that stands there before a call of that kind holds no more locks than in
 * the call.
 */
static long call_of(struct process *process, const struct arch_regs *regs)
{
	long nr = arch_syscall_nr(regs);
	uint8_t code[4];

	if (nr != ARCH_NOT_A_CALL ||
	    memory_read(&process->memory, arch_pc(regs), code,
			sizeof(code)) < 0)
		return nr;
	nr = arch_syscall_next(regs, code);
	return tracee_call_is_rewindable(nr) ? nr : ARCH_NOT_A_CALL;
}

static bool is_fit(struct process *process, struct tracee *tracee,
		   struct unwind *unwind)
{
	enum unwind_verdict verdict = UNWIND_TRUNCATED;
	struct look look = {
		.process = process,
		.libgcc = frames_unwinder(process),
		.allocator = definer(process, "malloc"),
		.libc = c_library(process),
	};

	if (tracee_read_regs(tracee) < 0 || tracee->group_stopped ||
	    !look.libc)
		return false;
	/* The only thread stands where ld.so has done all and nobody ran: no
	 * lock is held. A static program has no ld.so that prepares it. */
	if (tracee->kept && process->interpreter)
		return true;
	look.call = call_of(process, &tracee->regs);
	return unwind_walk(unwind, &tracee->regs.gp, sizeof(tracee->regs.gp),
			   MAX_FRAMES, look_at_frame, &look, &verdict) == 0 &&
	       verdict == UNWIND_COMPLETE && look.part != PART_CALL;
}

/* -EAGAIN: not this thread. */
static int call_in(struct process *process, struct tracees *tracees,
		   struct tracee *tracee, const struct inject_code *code,
		   struct unwind *unwind, raddr function, uint64_t a,
		   uint64_t b)
{
	struct inject inject;
	int r, r2 = 0;

	r = tracee_stop(tracees, tracee, STOP_US);
	if (r < 0)
		return -EAGAIN;
	r = -EAGAIN;
	if (is_fit(process, tracee, unwind) &&
	    inject_begin(&inject, tracees, tracee, &process->memory,
			 &process->maps, code) == 0) {
		r = inject_function(&inject, function, a, b);
		if (r == 0 || r == -EFAULT)
			r2 = inject_end(&inject);
		else
			inject_abandon(&inject);
		if (r == 0)
			r = r2;
	}
	tracee_resume(tracee);
	return r;
}

static int call_somewhere(struct process *process, struct tracees *tracees,
			  const struct inject_code *code,
			  struct unwind *unwind, raddr function, uint64_t a,
			  uint64_t b)
{
	struct tracee *tracee;
	int r = -EAGAIN;

	vec_foreach(tracee, &tracees->threads) {
		r = call_in(process, tracees, tracee, code, unwind, function,
			    a, b);
		if (r != -EAGAIN)
			break;
	}
	return r == -EAGAIN ? -EBUSY : r;
}

/* The record says "maybe" while the call is under way. */
static int change(struct process *process, struct tracees *tracees,
		  const struct inject_code *code, struct unwind *unwind,
		  struct record *record, raddr function,
		  enum record_frames after)
{
	enum record_frames before = record->frames;
	int r, r2;

	r = journal_set_frames(process, record, RECORD_FRAMES_MAYBE);
	if (r < 0)
		return r;
	r = call_somewhere(process, tracees, code, unwind, function,
			   record->eh_frame, record->frame_object);
	if (r == -EBUSY)
		after = before;
	else if (r < 0)
		return r;
	r2 = journal_set_frames(process, record, after);
	return r < 0 ? r : r2;
}

static int complain(const struct process *process, int r, const char *what)
{
	if (r == -EBUSY) {
		log_info("process %d: no thread is fit to %s the unwind table "
			 "of the patch", (int)process->pid, what);
		return r;
	}
	return log_error(r, "process %d: cannot %s the unwind table of the "
			 "patch", (int)process->pid, what);
}

int frames_register(struct process *process, struct tracees *tracees,
		    const struct inject_code *code, struct unwind *unwind,
		    struct object *object, struct record *record)
{
	raddr function;
	int r;

	if (!record->eh_frame || !may_throw(process, object))
		return 0;
	function = find_function(process, "__register_frame_info");
	if (!function)
		return log_error(-ENOTSUP, "process %d: exceptions may pass "
				 "through the new code, but nothing there "
				 "takes its unwind table",
				 (int)process->pid);
	r = change(process, tracees, code, unwind, record, function,
		   RECORD_FRAMES_KNOWN);
	return r < 0 ? complain(process, r, "register") : 0;
}

int frames_withdraw(struct process *process, struct tracees *tracees,
		    const struct inject_code *code, struct unwind *unwind,
		    struct record *record)
{
	raddr function;
	int r;

	if (record->frames == RECORD_FRAMES_UNKNOWN)
		return 0;
	if (record->frames == RECORD_FRAMES_MAYBE)
		return -EBUSY;
	function = find_function(process, "__deregister_frame_info");
	if (!function)
		return -ENOTSUP;
	r = change(process, tracees, code, unwind, record, function,
		   RECORD_FRAMES_UNKNOWN);
	return r < 0 ? complain(process, r, "withdraw") : 0;
}
