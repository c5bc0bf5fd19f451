/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the doctor must know of the machine it runs on: registers, system
 * calls, the signal frame, the jump. One file per machine, chosen at link time.
 */
#ifndef SUTURE_DOCTOR_ARCH_H
#define SUTURE_DOCTOR_ARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/user.h>

#include "base/span.h"
#include "base/str.h"
#include "doctor/raddr.h"

#define ARCH_MAX_JUMP	16	/* bytes, no machine's jump is longer */
#define ARCH_NOT_A_CALL	(-1L)

/*
 * The system call that a thread waits in, as /proc/PID/task/TID/syscall tells
 * before it is stopped. Zeroes: not known.
 */
struct arch_call {
	bool known;
	long nr;
	uint64_t args[6];
	raddr sp, pc;
};

struct arch_regs {
	struct user_regs_struct gp;	/* general ones, NT_PRSTATUS */
	uint64_t tp;			/* if arch_tp_note names a regset */
	struct arch_call call;		/* if arch_notes_calls */
};

extern const uint16_t arch_machine;	/* EM_* */

/* Bytes below the stack pointer that belong to the running function. */
extern const size_t arch_red_zone;

/* ptrace(2) regset notes of the extended state that a signal frame carries: the
 * first that the kernel has; 0 ends them. */
extern const int arch_xstate_notes[];

/* Regset notes of what is not among the general registers, 0 where it is: the
 * thread pointer; the number of the system call that a thread is in, an int,
 * which is to be -1 when its registers are set. */
extern const int arch_tp_note, arch_call_note;

/* A stopped thread's registers do not tell all of the call that it waited in:
 * it is to be noted before the stop. */
extern const bool arch_notes_calls;

/* How far a jump, and a call, reaches in either direction; less a margin. */
extern const uint64_t arch_reach;

/* How far it is to what code refers to otherwise, if that is farther than a
 * jump reaches; else 0. */
extern const uint64_t arch_far_reach;

/* The bits of a return address that are the address: the processor may keep a
 * signature in the others. The same in every process. */
uint64_t arch_code_mask(void);

raddr arch_pc(const struct arch_regs *regs);
raddr arch_sp(const struct arch_regs *regs);
void arch_set_pc(struct arch_regs *regs, raddr pc);

/* Registers that may hold a return address which is on no stack. How many. */
size_t arch_return_words(const struct arch_regs *regs,
			 const uint64_t **ret_words);

/* The thread pointer: what thread-local offsets are counted from. */
raddr arch_thread_pointer(const struct arch_regs *regs);

/* The system call that the thread is in, or ARCH_NOT_A_CALL. */
long arch_syscall_nr(const struct arch_regs *regs);
long arch_syscall_result(const struct arch_regs *regs);

/* The system call that the thread is about to make, as it stands at the
 * instruction for it, or ARCH_NOT_A_CALL. `code`: what is at its pc. */
long arch_syscall_next(const struct arch_regs *regs, const uint8_t code[4]);

/* The number of the call that a system call stop of ptrace(2) reports. */
long arch_syscall_reported(const struct arch_regs *regs);

/*
 * Make the thread enter its current system call anew when it goes on. Only for
 * a thread stopped inside the call (arch_syscall_nr).
 */
void arch_syscall_rewind(struct arch_regs *regs);

/*
 * What the kernel would do itself when the thread goes on without a signal:
 * if the call's result asks for a restart, do as arch_syscall_rewind. Also
 * where the kernel would go on with the rest of a timeout (restart_syscall):
 * rt_sigreturn makes it forget that rest, and the call would fail with EINTR.
 */
void arch_syscall_restart(struct arch_regs *regs);

/*
 * Where registers as they were in one stop are set in another: what the kernel
 * would have done when the thread went on from the first, and does not do from
 * here.
 */
void arch_syscall_go_on(struct arch_regs *regs);

/* regs for: system call nr at the gadget (see below), which returns to the
 * restorer with the stack pointer at a frame of arch_sigframe_build. */
void arch_syscall_enter(struct arch_regs *regs, raddr gadget, raddr sp,
			raddr restorer, long nr, const uint64_t args[6]);

/* regs for: a call of function(a, b), which returns so. */
void arch_function_enter(struct arch_regs *regs, raddr function, raddr sp,
			 raddr restorer, uint64_t a, uint64_t b);

/* The number of rt_sigreturn: where a function that was called so ends. */
extern const long arch_sigreturn_nr;

/*
 * Code that every libc or vDSO holds. The gadget is a system call instruction
 * followed by a return; the restorer is the code that a signal handler
 * returns to (rt_sigreturn). Offset within text, or -ENOENT.
 */
long arch_find_gadget(struct span text);
long arch_find_restorer(struct span text);

/* Such code, at most 16 bytes. */
extern const uint8_t arch_restorer[];
extern const size_t arch_restorer_size;

/*
 * A signal frame that restores regs, signal mask and extended state, for a
 * stack pointer that a gadget's return sees: *ret_sp is at most `top`, and
 * *frame is to be written there. sigaction(2), kernel's struct rt_sigframe.
 */
int arch_sigframe_build(const struct arch_regs *regs, uint64_t sigmask,
			struct span xstate, raddr top, raddr restorer,
			struct str *frame, raddr *ret_sp);

/* The jump from an old function to its new code. Bytes, or -ERANGE. */
int arch_jump_encode(raddr from, raddr to, uint8_t jump[ARCH_MAX_JUMP]);

/* The same beyond arch_reach, within arch_far_reach: more than fits an entry.
 * It lands wherever a branch in a register may. 0, or -ERANGE. */
extern const size_t arch_far_jump_size;
int arch_far_jump_encode(raddr from, raddr to, uint8_t *code);

/* Code that jumps to where the 8-byte slot points. */
extern const size_t arch_stub_size;
int arch_stub_encode(raddr stub, raddr slot, uint8_t *code);

/*
 * Code that leads to new_code if *generation == *want (generation: address of
 * an 8-byte pointer to a 4-byte word; want: of a 4-byte word), else to where
 * the slot points. It changes no register that a function may be given.
 */
extern const size_t arch_switch_size;
int arch_switch_encode(raddr stub, raddr generation, raddr want, raddr new_code,
		       raddr slot, uint8_t *code);

/*
 * Code that undoes what the kept bytes do that stay in front of the jump at an
 * entry, so that a function can be entered from its first byte on. The size, at
 * most arch_undo_size; 0 if there is nothing to undo.
 */
extern const size_t arch_undo_size;
size_t arch_undo_encode(struct span kept, uint8_t *code);

/* What a TLS descriptor { this code, offset } leads to: it gives the offset, in
 * the calling convention of descriptors. */
extern const uint8_t arch_tlsdesc[];
extern const size_t arch_tlsdesc_size;

/* Where the program's TLS block starts, from the thread pointer, given its
 * PT_TLS: "ELF Handling For Thread-Local Storage", variants I and II. */
int64_t arch_program_tls_offset(uint64_t size, uint64_t align, uint64_t vaddr);

/*
 * Where the first call of a program leaves its return address: among so many
 * words below the initial stack pointer. 1: the call pushes it. More: it is
 * part of a frame record, { 0, return address }.
 */
extern const size_t arch_start_words;
#define ARCH_MAX_START_WORDS	256

/* Instructions are of so many bytes or whole multiples, and aligned so. */
extern const size_t arch_insn_unit;

/* A breakpoint, as debuggers write it. */
extern const uint8_t arch_breakpoint[];
extern const size_t arch_breakpoint_size;

/*
 * May the n bytes that end at a return address be a call? Only "no" is sure;
 * n is at most 8.
 */
bool arch_may_be_call(const uint8_t *before, size_t n);

/* Do the bytes begin with a jump out of the function? */
bool arch_is_jump(const uint8_t *code, size_t n);

/* A frame has its caller's frame pointer and return address at its lower end,
 * not at its upper one. */
extern const bool arch_frame_record_is_low;

/* How setjmp(3) mangles an address: xor with the thread's guard word, then
 * rotated to the left by so many bits, below 64 (glibc's PTR_MANGLE). */
extern const unsigned arch_guard_rotation;
extern const long arch_guard_offset;	/* from the thread pointer; or: */
#define ARCH_NO_GUARD	0L		/* it is not kept there */

#endif
