/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel starts ld.so at its own entry with the stack pointer at argc;
 * ld.so's first call leaves its return address below, mostly in the next word,
 * and stays there until it jumps to the program, whose start-up code makes its
 * own first call from the same place. So: such a word leads to ld.so's first
 * bytes and none to the program's, the stack pointer is below it (or nothing
 * was executed yet), and there is one thread.
 */
#include "doctor/loader.h"

#include <elf.h>
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/tracee_proc.h"

#define STOP_US		2000000	/* on a busy machine it is long without a processor */
#define EXEC_LOOKS	5	/* at who runs just now */
#define EXEC_LOOK_NS	200000
#define LOOK_US		100000	/* between two looks at who makes no call */
#define START_CODE	256	/* bytes of ld.so's start-up code */
#define PROGRAM_START	64	/* of the program's */

static bool points_to_start(raddr addr, raddr loader_entry)
{
	return addr >= loader_entry && addr < loader_entry + START_CODE;
}

static bool points_to_program(const struct process *process, raddr addr)
{
	/* Of `ld.so PROGRAM` it is not known at first. */
	return process->entry && addr > process->entry &&
	       addr < process->entry + PROGRAM_START;
}

/* The return address of the first call: the program's if there is one. */
static int first_return(const struct process *process, raddr loader_entry,
			raddr *ret_addr)
{
	uint64_t words[ARCH_MAX_START_WORDS];
	const size_t n = arch_start_words;
	raddr found = 0;
	size_t i;
	int r;

	r = memory_read(&process->memory, process->start_stack - 8 * n, words,
			8 * n);
	if (r < 0)
		return r;
	if (n == 1)
		found = words[0];
	for (i = 1; i < n; i++)
		if (!words[i - 1] &&
		    (points_to_program(process, words[i]) ||
		     (!found && points_to_start(words[i], loader_entry))))
			found = words[i];
	*ret_addr = found;
	return 0;
}

/* Where ld.so was entered; 0 if there is none. */
static int find_loader_entry(const struct process *process, raddr *ret_entry)
{
	Elf64_Ehdr ehdr;
	int r;

	*ret_entry = 0;
	if (!process->interpreter)
		return 0;
	r = memory_read(&process->memory, process->interpreter, &ehdr,
			sizeof(ehdr));
	if (!r)
		*ret_entry = process->interpreter + ehdr.e_entry;
	return memory_is_absent(r) ? 0 : r;
}

/* What can be seen without a stop. In doubt it may. */
static bool may_be_in_loader(const struct process *process, raddr entry)
{
	raddr word;

	if (!entry || !process->start_stack)
		return false;
	/* Not one instruction executed: there is no address below argc. */
	if (first_return(process, entry, &word) < 0)
		return true;
	return word == 0 || points_to_start(word, entry);
}

bool loader_may_run(const struct process *process)
{
	raddr entry;

	return find_loader_entry(process, &entry) < 0 ||
	       may_be_in_loader(process, entry);
}

static bool is_in_linker(const struct process *process, raddr addr)
{
	const struct object *o = objects_find(&process->objects, addr);

	return o && o->base == process->interpreter;
}

/* Nothing on the stack tells: is it in the first function, where a call pushes
 * nothing (ARM64), or has it left? */
static int is_in_first_function(struct process *process, raddr pc,
				raddr loader_entry)
{
	int r;

	if (points_to_start(pc, loader_entry))
		return 1;
	r = process_read_objects(process);
	return r < 0 ? r : is_in_linker(process, pc);
}

/* 1, 0, or a negative errno: cannot tell. */
static int is_in_loader(struct process *process, const struct tracees *tracees,
			const struct tracee *tracee, raddr entry)
{
	raddr sp = arch_sp(&tracee->regs), pc = arch_pc(&tracee->regs), word;
	int r;

	if (tracees->threads.n != 1)
		return 0;
	if (sp == process->start_stack)
		return is_in_first_function(process, pc, entry);
	if (sp > process->start_stack)
		return 0;
	r = first_return(process, entry, &word);
	if (r < 0)
		return memory_is_absent(r) ? 0 : r;
	return word ? points_to_start(word, entry) :
		      is_in_first_function(process, pc, entry);
}

/*
 * Does it stand in a system call that is made when all is relocated, and before
 * any constructor runs? Of the GNU C library these are two: ld.so has the library
 * prepare itself, which asks for the limit of the stack (since 2.34); and it
 * unmaps its cache of paths, if it used one.
 */
static int is_at_end(const struct process *process,
		     const struct tracee *tracee)
{
	switch (arch_syscall_reported(&tracee->regs)) {
	case SYS_prlimit64:
		return !is_in_linker(process, arch_pc(&tracee->regs));
	case SYS_munmap:
		return process_is_linked(process);
	}
	return 0;
}

/*
 * From one system call to the next, until it is seen to have left ld.so (0), or
 * is about to (1). Nothing is written to it: if the doctor dies it just goes on. (A
 * breakpoint at the program's entry would kill it then.)
 */
static int run_to_end(struct process *process, struct tracees *tracees,
		      struct tracee *tracee, raddr entry, uint64_t deadline_us)
{
	int at_end = 0, r;

	for (;;) {
		uint64_t look_us = clock_us() + LOOK_US;

		/* `ld.so PROGRAM`: where the program begins is known once it is
		 * loaded. */
		if (!process->entry) {
			r = process_read_objects(process);
			if (r < 0)
				return r;
		}

		r = tracee_run_to_own_syscall(tracees, tracee,
				look_us < deadline_us ? look_us : deadline_us);
		/* Perhaps it computes, in its own code. */
		if (r == -ETIMEDOUT)
			r = tracee_stop(tracees, tracee, STOP_US);
		if (!r)
			r = tracee_read_regs(tracee);
		/* Its exit: the call is over, nothing of it is left to do. */
		if (!r && at_end)
			r = tracee_stop_again(tracees, tracee, STOP_US);
		if (r < 0 || at_end)
			return r < 0 ? r : 1;
		r = is_in_loader(process, tracees, tracee, entry);
		if (r <= 0)
			return r;
		at_end = is_at_end(process, tracee);
		if (at_end < 0)
			return at_end;
		if (clock_us() >= deadline_us)
			return -ETIMEDOUT;
	}
}

/* A program that is stopped (SIGSTOP) stays so; it may be let go meanwhile. */
static int stop_when_let_go(struct tracees *tracees, struct tracee *tracee,
			    uint64_t deadline_us)
{
	const struct timespec poll = { 0, 5000000 };
	int r;

	for (;;) {
		r = tracee_stop(tracees, tracee, STOP_US);
		if (r < 0 || !tracee->group_stopped)
			return r;
		r = tracee_resume(tracee);
		if (r < 0)
			return r;
		if (clock_us() >= deadline_us)
			return -EBUSY;
		nanosleep(&poll, NULL);
	}
}

/* Does the thread wait within execve(2)? Those that hold it there look about
 * all the time, so that it may be seen running. */
static bool is_in_exec(const struct tracees *tracees,
		       const struct tracee *tracee)
{
	const struct timespec pause = { 0, EXEC_LOOK_NS };
	struct arch_call call;
	int i;

	for (i = 0; i < EXEC_LOOKS; i++) {
		if (tracee_note_call(tracees->pid, tracee->tid, &call))
			return call.known && (call.nr == SYS_execve ||
					      call.nr == SYS_execveat);
		nanosleep(&pause, NULL);
	}
	return false;
}

/*
 * A process that the kernel holds at the end of execve(2) (binfmt/): the
 * program that we looked at is the new one already, and the exec is only reported. From
 * there to where it leaves the kernel, before its first instruction: 1. 0 if it
 * stands elsewhere.
 */
static int stop_over_exec(const struct process *process,
			  struct tracees *tracees, struct tracee *tracee)
{
	int r = tracee_stop(tracees, tracee, STOP_US);

	if (r != -ESTALE || !process_has_same_memory(process))
		return r;
	tracees->executed = false;
	log_debug("process %d was held in execve", (int)process->pid);
	r = tracee_stop_again(tracees, tracee, STOP_US);
	return r < 0 ? r : 1;
}

/* If it is in execve(2), and that can be seen: it stands behind it then. */
static int leave_exec(const struct process *process, struct tracees *tracees,
		      struct tracee *tracee)
{
	int r;

	if (tracee->stopped || !is_in_exec(tracees, tracee))
		return 0;
	r = stop_over_exec(process, tracees, tracee);
	if (r == 0)
		return tracee_resume(tracee);
	return r > 0 || r == -ETIMEDOUT ? 0 : r;
}

/* 1: it stands at the end of ld.so; 0: it was not in it, or left it. */
static int finish(struct process *process, struct tracees *tracees,
		  struct tracee *tracee, raddr entry, unsigned timeout_us)
{
	uint64_t deadline_us = clock_us() + timeout_us;
	int r;

	/* Where it is too busy to be seen there the exec comes only now. */
	r = stop_over_exec(process, tracees, tracee);
	if (r >= 0)
		r = tracee_read_regs(tracee);
	if (!r)
		r = is_in_loader(process, tracees, tracee, entry);
	if (r <= 0)
		return r;
	r = stop_when_let_go(tracees, tracee, deadline_us);
	if (!r)
		r = process_read_objects(process);
	if (!r)
		r = run_to_end(process, tracees, tracee, entry, deadline_us);
	if (r >= 0)
		log_info("process %d was in its dynamic loader, run to the end "
			 "of it%s", (int)process->pid,
			 r ? "" : " and perhaps on");
	return r;
}

static int complain(const struct process *process, int r)
{
	int pid = (int)process->pid;

	if (r == -EBUSY)
		log_error(0, "process %d is in its dynamic loader and stopped "
			  "by a signal", pid);
	else if (r == -ESTALE)
		log_error(0, "process %d executed another program meanwhile",
			  pid);
	else
		log_error(r, "process %d is in its dynamic loader and does not "
			  "come to its program", pid);
	return r;
}

static int look(struct process *process, struct tracees *tracees,
		struct tracee *tracee, raddr *ret_entry)
{
	int r = leave_exec(process, tracees, tracee);

	if (r < 0)
		return complain(process, r);
	/* A static program, or a dynamic linker that was started itself. */
	if (!process->interpreter)
		r = process_read_objects(process);
	if (!r)
		r = find_loader_entry(process, ret_entry);
	return r < 0 ? log_error(r, "cannot read process %d",
				 (int)process->pid) : 0;
}

int loader_finish(struct process *process, struct tracees *tracees,
		  unsigned timeout_us)
{
	struct tracee *tracee = tracees->threads.v;
	raddr entry = 0;
	int r;

	if (tracees->threads.n != 1)
		return 0;
	r = look(process, tracees, tracee, &entry);
	if (r < 0)
		return r;
	if (may_be_in_loader(process, entry))
		r = finish(process, tracees, tracee, entry, timeout_us);
	else
		r = tracee->stopped;	/* before its first instruction */
	if (r < 0)
		complain(process, r);
	tracee->kept = r > 0;
	if (r > 0)
		return 0;
	return r < 0 ? (tracee_resume(tracee), r) : tracee_resume(tracee);
}
