/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * x86-64. Sources: AMD64 psABI (red zone, registers), syscall(2), the kernel's
 * arch/x86/include/uapi/asm/{sigcontext,ucontext}.h, Intel SDM volume 2
 * (jmp rel32 is e9, jmp [rip+d] is ff 25, syscall is 0f 05).
 */
#include "doctor/arch.h"

#include <elf.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <asm/sigcontext.h>
#include <asm/signal.h>
#include <asm/ucontext.h>

/* Kernel-internal results that ask for a restart; include/linux/errno.h. */
#define ERESTARTSYS		512
#define ERESTARTNOINTR		513
#define ERESTARTNOHAND		514
#define ERESTART_RESTARTBLOCK	516

#define SYSCALL_INSN_SIZE	2

const uint16_t arch_machine = EM_X86_64;
const size_t arch_red_zone = 128;
const int arch_xstate_notes[] = { NT_X86_XSTATE, 0 };
const int arch_tp_note = 0;
const int arch_call_note = 0;
const bool arch_notes_calls = false;
const uint64_t arch_reach = 0x7ff00000;		/* 2 GiB */
const size_t arch_undo_size = 0;
const size_t arch_start_words = 1;
const size_t arch_insn_unit = 1;
const uint64_t arch_far_reach = 0;
const size_t arch_far_jump_size = 0;
const size_t arch_stub_size = 8;
const size_t arch_switch_size = 32;
const uint8_t arch_breakpoint[] = { 0xcc };
const size_t arch_breakpoint_size = 1;
/* mov $__NR_rt_sigreturn, %rax; syscall */
const uint8_t arch_restorer[] = { 0x48, 0xc7, 0xc0, __NR_rt_sigreturn, 0, 0, 0,
				  0x0f, 0x05 };
const size_t arch_restorer_size = sizeof(arch_restorer);
/* mov 8(%rax), %rax; ret */
const uint8_t arch_tlsdesc[] = { 0x48, 0x8b, 0x40, 0x08, 0xc3 };
const size_t arch_tlsdesc_size = sizeof(arch_tlsdesc);
const bool arch_frame_record_is_low = false;
const unsigned arch_guard_rotation = 17;
const long arch_guard_offset = 0x30;
const long arch_sigreturn_nr = __NR_rt_sigreturn;

raddr arch_pc(const struct arch_regs *regs)
{
	return regs->gp.rip;
}

raddr arch_sp(const struct arch_regs *regs)
{
	return regs->gp.rsp;
}

void arch_set_pc(struct arch_regs *regs, raddr pc)
{
	regs->gp.rip = pc;
	regs->gp.orig_rax = (unsigned long long)ARCH_NOT_A_CALL;
}

/* A call pushes it. */
size_t arch_return_words(const struct arch_regs *regs,
			 const uint64_t **ret_words)
{
	(void)regs;
	*ret_words = NULL;
	return 0;
}

raddr arch_thread_pointer(const struct arch_regs *regs)
{
	return regs->gp.fs_base;
}

long arch_syscall_nr(const struct arch_regs *regs)
{
	long nr = (long)regs->gp.orig_rax;

	return nr < 0 ? ARCH_NOT_A_CALL : nr;
}

long arch_syscall_next(const struct arch_regs *regs, const uint8_t code[4])
{
	return code[0] == 0x0f && code[1] == 0x05 ? (long)regs->gp.rax :
						    ARCH_NOT_A_CALL;
}

long arch_syscall_result(const struct arch_regs *regs)
{
	return (long)regs->gp.rax;
}

long arch_syscall_reported(const struct arch_regs *regs)
{
	return arch_syscall_nr(regs);
}

uint64_t arch_code_mask(void)
{
	return UINT64_MAX;
}

static void syscall_again(struct arch_regs *regs, unsigned long long nr)
{
	regs->gp.rax = nr;
	regs->gp.rip -= SYSCALL_INSN_SIZE;
	regs->gp.orig_rax = (unsigned long long)ARCH_NOT_A_CALL;
}

void arch_syscall_rewind(struct arch_regs *regs)
{
	syscall_again(regs, regs->gp.orig_rax);
}

void arch_syscall_restart(struct arch_regs *regs)
{
	if (arch_syscall_nr(regs) == ARCH_NOT_A_CALL)
		return;
	switch (-arch_syscall_result(regs)) {
	case ERESTARTSYS:
	case ERESTARTNOINTR:
	case ERESTARTNOHAND:
	case ERESTART_RESTARTBLOCK:
		syscall_again(regs, regs->gp.orig_rax);
		break;
	}
}

/* It does, as it sees the registers of the first stop. */
void arch_syscall_go_on(struct arch_regs *regs)
{
	(void)regs;
}

/* The frame begins with the restorer's address. */
void arch_syscall_enter(struct arch_regs *regs, raddr gadget, raddr sp,
			raddr restorer, long nr, const uint64_t args[6])
{
	(void)restorer;
	regs->gp.rip = gadget;
	regs->gp.rsp = sp;
	regs->gp.rax = (unsigned long long)nr;
	regs->gp.orig_rax = (unsigned long long)ARCH_NOT_A_CALL;
	regs->gp.rdi = args[0];
	regs->gp.rsi = args[1];
	regs->gp.rdx = args[2];
	regs->gp.r10 = args[3];
	regs->gp.r8 = args[4];
	regs->gp.r9 = args[5];
}

void arch_function_enter(struct arch_regs *regs, raddr function, raddr sp,
			 raddr restorer, uint64_t a, uint64_t b)
{
	const unsigned long long direction_flag = 0x400;

	(void)restorer;
	regs->gp.rip = function;
	regs->gp.rsp = sp;
	regs->gp.rdi = a;
	regs->gp.rsi = b;
	regs->gp.rax = 0;
	regs->gp.orig_rax = (unsigned long long)ARCH_NOT_A_CALL;
	regs->gp.eflags &= ~direction_flag;
}

static long find_bytes(struct span text, const uint8_t *bytes, size_t n)
{
	const uint8_t *p = text.n ? memmem(text.p, text.n, bytes, n) : NULL;

	return p ? p - text.p : -ENOENT;
}

long arch_find_gadget(struct span text)
{
	static const uint8_t syscall_ret[] = { 0x0f, 0x05, 0xc3 };

	return find_bytes(text, syscall_ret, sizeof(syscall_ret));
}

long arch_find_restorer(struct span text)
{
	static const uint8_t eax[] = { 0xb8, __NR_rt_sigreturn, 0, 0, 0,
				       0x0f, 0x05 };
	long at = find_bytes(text, arch_restorer, arch_restorer_size);

	return at >= 0 ? at : find_bytes(text, eax, sizeof(eax));
}

static void fill_sigcontext(struct sigcontext *sc, const struct arch_regs *regs)
{
	sc->r8 = regs->gp.r8;
	sc->r9 = regs->gp.r9;
	sc->r10 = regs->gp.r10;
	sc->r11 = regs->gp.r11;
	sc->r12 = regs->gp.r12;
	sc->r13 = regs->gp.r13;
	sc->r14 = regs->gp.r14;
	sc->r15 = regs->gp.r15;
	sc->rdi = regs->gp.rdi;
	sc->rsi = regs->gp.rsi;
	sc->rbp = regs->gp.rbp;
	sc->rbx = regs->gp.rbx;
	sc->rdx = regs->gp.rdx;
	sc->rax = regs->gp.rax;
	sc->rcx = regs->gp.rcx;
	sc->rsp = regs->gp.rsp;
	sc->rip = regs->gp.rip;
	sc->eflags = regs->gp.eflags;
	sc->cs = (uint16_t)regs->gp.cs;
	sc->ss = (uint16_t)regs->gp.ss;
}

/*
 * The regset is in the layout of XSAVE, as the frame wants it, but for the
 * software bytes that tell the kernel how much of it is there, and for the
 * magic number behind it (sigcontext.h).
 */
static int add_xstate(struct str *frame, struct span xstate)
{
	struct _fpx_sw_bytes sw = { .magic1 = FP_XSTATE_MAGIC1 };
	uint32_t magic2 = FP_XSTATE_MAGIC2;
	const size_t sw_offset = offsetof(struct _fpstate_64, sw_reserved);
	size_t at = frame->n;
	uint64_t xfeatures;
	int r;

	/* The kernel's own bytes name the features it manages: XCR0 lies at
	 * the start of the software area in the regset as well. */
	if (!span_u64(xstate, sw_offset, &xfeatures) || xstate.n > 65536)
		return -EINVAL;
	sw.xfeatures = xfeatures;
	sw.xstate_size = (uint32_t)xstate.n;
	sw.extended_size = (uint32_t)xstate.n + FP_XSTATE_MAGIC2_SIZE;
	r = str_addn(frame, xstate.p, xstate.n);
	if (!r)
		r = str_addn(frame, &magic2, sizeof(magic2));
	if (!r)
		memcpy(frame->s + at + sw_offset, &sw, sizeof(sw));
	return r;
}

int arch_sigframe_build(const struct arch_regs *regs, uint64_t sigmask,
			struct span xstate, raddr top, raddr restorer,
			struct str *frame, raddr *ret_sp)
{
	struct {
		uint64_t pretcode;
		struct ucontext uc;
		uint64_t sigmask;	/* uc.uc_sigmask is the last member */
	} head = { .pretcode = restorer };
	_Static_assert(offsetof(struct ucontext, uc_sigmask) + 8 ==
		       sizeof(struct ucontext), "the kernel's 8-byte sigset_t");
	static const uint8_t zeroes[64];
	size_t head_size = sizeof(head) - sizeof(head.sigmask);
	raddr fpstate, sp;
	size_t gap;
	int r;

	/* fpstate is 64-byte aligned; the frame's pretcode 8 above 16. */
	fpstate = (top - xstate.n - 64) & ~(raddr)63;
	sp = ((fpstate - head_size) & ~(raddr)15) - 8;
	gap = fpstate - sp - head_size;
	if (gap > sizeof(zeroes))
		return -EINVAL;

	head.uc.uc_flags = UC_FP_XSTATE | UC_SIGCONTEXT_SS |
			   UC_STRICT_RESTORE_SS;
	/* A mode that sigaltstack(2) refuses: the alternate stack stays. */
	head.uc.uc_stack.ss_flags = 4;
	fill_sigcontext(&head.uc.uc_mcontext, regs);
	head.uc.uc_mcontext.fpstate = (void *)(uintptr_t)fpstate;
	memcpy(&head.uc.uc_sigmask, &sigmask, sizeof(sigmask));

	r = str_addn(frame, &head, head_size);
	if (!r)
		r = str_addn(frame, zeroes, gap);
	if (!r)
		r = add_xstate(frame, xstate);
	if (r < 0)
		return r;
	*ret_sp = sp;
	return 0;
}

/* Displacement from the end of an instruction, if 32 signed bits hold it. */
static int disp32(raddr next, raddr to, uint8_t bytes[4])
{
	int64_t d = (int64_t)(to - next);
	int32_t d32 = (int32_t)d;

	if (d != d32)
		return -ERANGE;
	memcpy(bytes, &d32, sizeof(d32));
	return 0;
}

int arch_jump_encode(raddr from, raddr to, uint8_t jump[ARCH_MAX_JUMP])
{
	jump[0] = 0xe9;
	return disp32(from + 5, to, jump + 1) < 0 ? -ERANGE : 5;
}

int arch_far_jump_encode(raddr from, raddr to, uint8_t *code)
{
	(void)from, (void)to, (void)code;
	return -ERANGE;
}

int arch_stub_encode(raddr stub, raddr slot, uint8_t *code)
{
	static const uint8_t jmp[] = { 0xff, 0x25, 0, 0, 0, 0, 0xcc, 0xcc };

	memcpy(code, jmp, sizeof(jmp));
	return disp32(stub + 6, slot, code + 2);
}

/*
 * Flags are free at a function's entry; rax may count vector registers of a
 * variadic call, so it is kept.
 */
int arch_switch_encode(raddr stub, raddr generation, raddr want, raddr new_code,
		       raddr slot, uint8_t *code)
{
	static const uint8_t form[] = {
		0x50,				/*  0 push %rax */
		0x48, 0x8b, 0x05, 0, 0, 0, 0,	/*  1 mov generation, %rax */
		0x8b, 0x00,			/*  8 mov (%rax), %eax */
		0x3b, 0x05, 0, 0, 0, 0,		/* 10 cmp want, %eax */
		0x58,				/* 16 pop %rax */
		0x75, 0x05,			/* 17 jne 24 */
		0xe9, 0, 0, 0, 0,		/* 19 jmp new_code */
		0xff, 0x25, 0, 0, 0, 0,		/* 24 jmp *slot */
		0xcc, 0xcc,
	};
	_Static_assert(sizeof(form) == 32, "arch_switch_size");

	memcpy(code, form, sizeof(form));
	if (disp32(stub + 8, generation, code + 4) < 0 ||
	    disp32(stub + 16, want, code + 12) < 0 ||
	    disp32(stub + 24, new_code, code + 20) < 0 ||
	    disp32(stub + 30, slot, code + 26) < 0)
		return -ERANGE;
	return 0;
}

size_t arch_undo_encode(struct span kept, uint8_t *code)
{
	(void)kept, (void)code;
	return 0;
}

/* Variant II: the block ends at the thread pointer. Where its address is not
 * congruent to its alignment, ld.so keeps that remainder (glibc 2.26). */
int64_t arch_program_tls_offset(uint64_t size, uint64_t align, uint64_t vaddr)
{
	uint64_t mask = align > 1 ? align - 1 : 0;
	uint64_t first = -vaddr & mask;

	return -(int64_t)(((size - first + mask) & ~mask) + first);
}

/* Bytes of an instruction ff /2 (an indirect call) with this ModRM and SIB,
 * without prefixes; Intel SDM volume 2, tables 2-2 and 2-3. */
static size_t indirect_call_size(uint8_t modrm, uint8_t sib)
{
	unsigned mod = modrm >> 6, rm = modrm & 7;
	size_t size = 2;

	if (mod == 3)
		return size;
	if (rm == 4)
		size++;
	if (mod == 1)
		size += 1;
	else if (mod == 2 || rm == 5 || (rm == 4 && (sib & 7) == 5))
		size += 4;
	return size;
}

bool arch_may_be_call(const uint8_t *before, size_t n)
{
	const uint8_t *end = before + n;
	size_t len;

	if (n >= 5 && end[-5] == 0xe8)
		return true;
	for (len = 2; len <= 7 && len <= n; len++) {
		const uint8_t *p = end - len;

		if (p[0] == 0xff && (p[1] & 0x38) == 0x10 &&
		    indirect_call_size(p[1], len > 2 ? p[2] : 0) == len)
			return true;
	}
	return false;
}

/* jmp rel32; jmp *disp32(%rip); movabs to a register (and jmp by it). */
bool arch_is_jump(const uint8_t *code, size_t n)
{
	return (n >= 4 && code[0] == 0xe9) ||
	       (n >= 5 && code[0] == 0xff && code[1] == 0x25) ||
	       (n >= 8 && (code[0] & 0xfe) == 0x48 &&
		(code[1] & 0xf8) == 0xb8);
}
