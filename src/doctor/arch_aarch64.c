/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ARM64. Sources: Arm Architecture Reference Manual (encodings); AAPCS64 (x16
 * and x17 belong to whoever stands between a call and the function, nothing
 * below the stack pointer belongs to it); the kernel's
 * arch/arm64/include/uapi/asm/ptrace.h and arch/arm64/kernel/{signal,ptrace}.c.
 *
 * A call that a stop interrupted: before a tracer sees the thread the kernel
 * has set it back to enter the call anew, or left it with the result behind it,
 * and has forgotten in either case that it was in a call. Argument 0, which
 * shares its register with the result, is nowhere to be read any more. So what
 * /proc told before the stop (struct arch_call) is held against the registers.
 */
#include "doctor/arch.h"

#include <elf.h>
#include <errno.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <asm/ptrace.h>

#define INSN_SIZE	4
#define INSN_SVC	0xd4000001u	/* svc #0 */
#define INSN_RET	0xd65f03c0u	/* ret */
#define INSN_PACIASP	0xd503233fu
#define INSN_PACIBSP	0xd503237fu
#define INSN_AUTIASP	0xd50323bfu
#define INSN_AUTIBSP	0xd50323ffu
#define INSN_UDF	0u
#define REG_CALL	8		/* x8: number of a system call */
#define REG_LINK	30

const uint16_t arch_machine = EM_AARCH64;
const size_t arch_red_zone = 0;
const int arch_xstate_notes[] = { NT_ARM_SVE, NT_PRFPREG, 0 };
const int arch_tp_note = NT_ARM_TLS;
const int arch_call_note = NT_ARM_SYSTEM_CALL;
const bool arch_notes_calls = true;
const uint64_t arch_reach = (uint64_t)127 << 20;	/* of b: 128 MiB */
const uint64_t arch_far_reach = 0x7ff00000;	/* of PREL32: 2 GiB */
const size_t arch_far_jump_size = 16;
const size_t arch_stub_size = 16;
const size_t arch_switch_size = 48;
const size_t arch_undo_size = INSN_SIZE;
const size_t arch_start_words = 256;
const size_t arch_insn_unit = INSN_SIZE;
const uint8_t arch_breakpoint[] = { 0, 0, 0x20, 0xd4 };	/* brk #0 */
const size_t arch_breakpoint_size = INSN_SIZE;
/* mov x8, #__NR_rt_sigreturn; svc #0 */
const uint8_t arch_restorer[] = { 0x68, 0x11, 0x80, 0xd2,
				  0x01, 0x00, 0x00, 0xd4 };
const size_t arch_restorer_size = sizeof(arch_restorer);
_Static_assert(__NR_rt_sigreturn == 139, "the number in arch_restorer");
/* ldr x0, [x0, #8]; ret */
const uint8_t arch_tlsdesc[] = { 0x00, 0x04, 0x40, 0xf9,
				 0xc0, 0x03, 0x5f, 0xd6 };
const size_t arch_tlsdesc_size = sizeof(arch_tlsdesc);
const bool arch_frame_record_is_low = true;
const unsigned arch_guard_rotation = 0;
const long arch_guard_offset = ARCH_NO_GUARD;
const long arch_sigreturn_nr = __NR_rt_sigreturn;

raddr arch_pc(const struct arch_regs *regs)
{
	return regs->gp.pc;
}

raddr arch_sp(const struct arch_regs *regs)
{
	return regs->gp.sp;
}

void arch_set_pc(struct arch_regs *regs, raddr pc)
{
	regs->gp.pc = pc;
	/* Whatever kind of branch the thread came by was for another place. */
	regs->gp.pstate &= ~(uint64_t)PSR_BTYPE_MASK;
	regs->call.known = false;
}

/* The link register; or another where a function keeps that meanwhile. */
size_t arch_return_words(const struct arch_regs *regs,
			 const uint64_t **ret_words)
{
	*ret_words = (const uint64_t *)regs->gp.regs;
	return REG_LINK + 1;
}

raddr arch_thread_pointer(const struct arch_regs *regs)
{
	return regs->tp;
}

/*
 * What the processor takes off a signed address that is loaded into the link
 * register; a hint, so it does nothing where addresses are not signed. Bit 55
 * chooses between the halves of the address space.
 */
uint64_t arch_code_mask(void)
{
	register uint64_t address __asm__("x30") = ~(UINT64_C(1) << 55);

	__asm__("hint #7" : "+r" (address));	/* xpaclri */
	return address;
}

/* Does the thread stand where the kernel leaves one that was in the call? */
static bool is_in_call(const struct arch_regs *regs)
{
	const struct arch_call *call = &regs->call;
	const uint64_t *x = (const uint64_t *)regs->gp.regs;

	return call->known && regs->gp.sp == call->sp &&
	       (regs->gp.pc == call->pc ||
		regs->gp.pc + INSN_SIZE == call->pc) &&
	       x[REG_CALL] == (uint64_t)call->nr &&
	       memcmp(x + 1, call->args + 1, sizeof(call->args) - 8) == 0;
}

static bool is_set_back(const struct arch_regs *regs)
{
	return regs->gp.pc != regs->call.pc;
}

long arch_syscall_nr(const struct arch_regs *regs)
{
	return is_in_call(regs) ? regs->call.nr : ARCH_NOT_A_CALL;
}

long arch_syscall_next(const struct arch_regs *regs, const uint8_t code[4])
{
	uint32_t insn;

	memcpy(&insn, code, sizeof(insn));
	return insn == INSN_SVC ? (long)regs->gp.regs[REG_CALL] :
				  ARCH_NOT_A_CALL;
}

long arch_syscall_reported(const struct arch_regs *regs)
{
	return (long)regs->gp.regs[REG_CALL];
}

long arch_syscall_result(const struct arch_regs *regs)
{
	/* Set back: x0 is an argument. */
	return is_in_call(regs) && is_set_back(regs) ? 0 :
	       (long)regs->gp.regs[0];
}

void arch_syscall_rewind(struct arch_regs *regs)
{
	regs->gp.regs[0] = regs->call.args[0];
	regs->gp.pc = regs->call.pc - INSN_SIZE;
	regs->call.known = false;
}

/* The kernel set it back already. What it left of a timeout is forgotten. */
void arch_syscall_restart(struct arch_regs *regs)
{
	regs->call.known = false;
}

/* Calls that leave the rest of their timeout to restart_syscall, as they are
 * written in kernel/time/{hrtimer,posix-timers}.c, kernel/futex/waitwake.c. */
static bool leaves_a_rest(const struct arch_call *call)
{
	uint64_t op = call->args[1] & FUTEX_CMD_MASK;

	switch (call->nr) {
	case __NR_nanosleep:
		return true;
	case __NR_clock_nanosleep:
		return !(call->args[1] & TIMER_ABSTIME);
	case __NR_futex:
		return call->args[3] &&
		       (op == FUTEX_WAIT || op == FUTEX_WAIT_BITSET);
	}
	return false;
}

void arch_syscall_go_on(struct arch_regs *regs)
{
	if (is_in_call(regs) && is_set_back(regs) &&
	    leaves_a_rest(&regs->call))
		regs->gp.regs[REG_CALL] = __NR_restart_syscall;
}

/* x7 stays: in the stops of a call the kernel shows something else there, and
 * puts it back. */
void arch_syscall_enter(struct arch_regs *regs, raddr gadget, raddr sp,
			raddr restorer, long nr, const uint64_t args[6])
{
	size_t i;

	arch_set_pc(regs, gadget);
	regs->gp.sp = sp;
	regs->gp.regs[REG_LINK] = restorer;
	regs->gp.regs[REG_CALL] = (uint64_t)nr;
	for (i = 0; i < 6; i++)
		regs->gp.regs[i] = args[i];
}

void arch_function_enter(struct arch_regs *regs, raddr function, raddr sp,
			 raddr restorer, uint64_t a, uint64_t b)
{
	arch_set_pc(regs, function);
	regs->gp.sp = sp;
	regs->gp.regs[REG_LINK] = restorer;
	regs->gp.regs[0] = a;
	regs->gp.regs[1] = b;
}

static uint32_t insn_at(struct span text, size_t at)
{
	uint32_t insn;

	return span_u32(text, at, &insn) ? insn : INSN_UDF;
}

/* Calls that never wait: at another's gadget a thread may stand, set back, and
 * then the kernel takes what we enter there for its call. */
static bool never_waits(uint32_t mov)
{
	/* mov x8 or w8, #number */
	uint32_t nr = (mov & 0x7fe0001f) == 0x52800008 ? mov >> 5 & 0xffff : 0;

	switch (nr) {
	case __NR_getpid:
	case __NR_getppid:
	case __NR_gettid:
	case __NR_getuid:
	case __NR_geteuid:
	case __NR_getgid:
	case __NR_getegid:
	case __NR_clock_gettime:
	case __NR_clock_getres:
	case __NR_gettimeofday:
		return true;
	}
	return false;
}

long arch_find_gadget(struct span text)
{
	size_t at;

	for (at = INSN_SIZE; at + INSN_SIZE < text.n; at += INSN_SIZE)
		if (insn_at(text, at) == INSN_SVC &&
		    insn_at(text, at + INSN_SIZE) == INSN_RET &&
		    never_waits(insn_at(text, at - INSN_SIZE)))
			return (long)at;
	return -ENOENT;
}

long arch_find_restorer(struct span text)
{
	size_t at;

	for (at = 0; at + sizeof(arch_restorer) <= text.n; at += INSN_SIZE)
		if (memcmp(text.p + at, arch_restorer,
			   sizeof(arch_restorer)) == 0)
			return (long)at;
	return -ENOENT;
}

static void put(uint8_t *code, size_t at, uint32_t insn)
{
	memcpy(code + at, &insn, sizeof(insn));
}

/* b, if it reaches. */
static int branch(raddr from, raddr to, uint32_t *ret_insn)
{
	int64_t d = (int64_t)(to - from);

	if (d < -(1 << 27) || d >= 1 << 27 || d % INSN_SIZE)
		return -ERANGE;
	*ret_insn = 0x14000000 | ((uint32_t)(d / INSN_SIZE) & 0x3ffffff);
	return 0;
}

/* adrp reg, page of to. */
static int load_page(raddr from, raddr to, unsigned reg, uint8_t *code)
{
	int64_t pages = (int64_t)((to >> 12) - (from >> 12));

	if (pages < -(1 << 20) || pages >= 1 << 20)
		return -ERANGE;
	put(code, 0, 0x90000000 | ((uint32_t)pages & 3) << 29 |
		     ((uint32_t)(pages >> 2) & 0x7ffff) << 5 | reg);
	return 0;
}

/* And ldr reg, [reg, rest of to]. Of 8 bytes, or 4. */
static int load(raddr from, raddr to, unsigned reg, size_t size,
		uint8_t *code)
{
	uint32_t offset = (uint32_t)(to & 0xfff) / (uint32_t)size;
	int r = to % size ? -ERANGE : load_page(from, to, reg, code);

	if (r < 0)
		return r;
	put(code, 4, (size == 8 ? 0xf9400000 : 0xb9400000) | offset << 10 |
		     reg << 5 | reg);
	return 0;
}

int arch_jump_encode(raddr from, raddr to, uint8_t jump[ARCH_MAX_JUMP])
{
	uint32_t insn;
	int r = branch(from, to, &insn);

	if (r < 0)
		return r;
	put(jump, 0, insn);
	return INSN_SIZE;
}

/* x16 may be changed between a call and the function (AAPCS64). */
int arch_far_jump_encode(raddr from, raddr to, uint8_t *code)
{
	put(code, 4, 0x91000210 | (uint32_t)(to & 0xfff) << 10);	/* add x16 */
	put(code, 8, 0xd61f0200);	/* br x16 */
	put(code, 12, INSN_UDF);
	return load_page(from, to, 16, code);
}

int arch_stub_encode(raddr stub, raddr slot, uint8_t *code)
{
	put(code, 8, 0xd61f0200);	/* br x16 */
	put(code, 12, INSN_UDF);
	return load(stub, slot, 16, 8, code);
}

int arch_switch_encode(raddr stub, raddr generation, raddr want, raddr new_code,
		       raddr slot, uint8_t *code)
{
	uint32_t jump;
	int r = branch(stub + 28, new_code, &jump);

	if (!r)
		r = load(stub, generation, 16, 8, code);
	if (!r)
		r = load(stub + 12, want, 17, 4, code + 12);
	if (!r)
		r = load(stub + 32, slot, 16, 8, code + 32);
	if (r < 0)
		return r;
	put(code, 8, 0xb9400210);	/* ldr w16, [x16] */
	put(code, 20, 0x4b110210);	/* sub w16, w16, w17 */
	put(code, 24, 0x35000050);	/* cbnz w16, +8 */
	put(code, 28, jump);		/* b new_code */
	put(code, 40, 0xd61f0200);	/* br x16 */
	put(code, 44, INSN_UDF);
	return 0;
}

/* paciasp is a landing place of indirect calls, so it must stay. */
size_t arch_undo_encode(struct span kept, uint8_t *code)
{
	uint32_t last = kept.n < INSN_SIZE ? INSN_UDF :
			insn_at(kept, kept.n - INSN_SIZE);

	if (last == INSN_PACIASP)
		put(code, 0, INSN_AUTIASP);
	else if (last == INSN_PACIBSP)
		put(code, 0, INSN_AUTIBSP);
	else
		return 0;
	return INSN_SIZE;
}

/* Variant I: behind two words at the thread pointer. Where its address is not
 * congruent to its alignment, ld.so keeps that remainder (glibc 2.26). */
int64_t arch_program_tls_offset(uint64_t size, uint64_t align, uint64_t vaddr)
{
	const uint64_t tcb = 16;
	uint64_t mask = align > 1 ? align - 1 : 0;
	uint64_t first = -vaddr & mask;
	uint64_t offset = (tcb + mask) & ~mask;

	(void)size;
	if (offset - tcb < first)
		offset += mask + 1;
	return (int64_t)(offset - first);
}

/* bl; blr, also those that check a signature (blraa and so on). */
bool arch_may_be_call(const uint8_t *before, size_t n)
{
	uint32_t insn = n < INSN_SIZE ? INSN_UDF :
			insn_at((struct span){ before, n }, n - INSN_SIZE);

	return (insn & 0xfc000000) == 0x94000000 ||
	       (insn & 0xfffffc1f) == 0xd63f0000 ||
	       (insn & 0xfefff800) == 0xd63f0800;
}

/* b; adrp to x16 or x17 (and br by it); ldr x16 or x17, literal (the same). */
bool arch_is_jump(const uint8_t *code, size_t n)
{
	uint32_t insn = insn_at((struct span){ code, n }, 0);

	return (insn & 0xfc000000) == 0x14000000 ||
	       (insn & 0x9f00001e) == 0x90000010 ||
	       (insn & 0xff00001e) == 0x58000010;
}
