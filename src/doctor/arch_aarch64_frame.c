/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ARM64's signal frame, as the kernel makes one and rt_sigreturn takes it:
 * arch/arm64/include/uapi/asm/{ptrace,sigcontext,ucontext}.h,
 * arch/arm64/kernel/signal.c.
 */
#include "doctor/arch.h"

#include <elf.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <asm/ptrace.h>
#include <asm/sigcontext.h>

#include "base/cleanup.h"

/* As in the kernel's struct rt_sigframe. asm/ucontext.h has glibc's name. */
struct frame_head {
	uint8_t info[128];
	uint64_t uc_flags, uc_link;
	uint64_t ss_sp;
	uint32_t ss_flags, pad;
	uint64_t ss_size;
	uint64_t sigmask;
	uint8_t unused[120];
	struct sigcontext mcontext;
};

_Static_assert(offsetof(struct frame_head, mcontext) == 128 + 176,
	       "struct ucontext: uc_mcontext is 16-byte aligned");

static int put_fpsimd(struct fpsimd_context *context, struct span state)
{
	struct user_fpsimd_state fp;

	if (!span_get(state, 0, &fp, sizeof(fp)))
		return -EINVAL;
	context->head = (struct _aarch64_ctx){ FPSIMD_MAGIC, sizeof(*context) };
	context->fpsr = fp.fpsr;
	context->fpcr = fp.fpcr;
	memcpy(context->vregs, fp.vregs, sizeof(context->vregs));
	return 0;
}

/* The low halves of z0 to z31 are v0 to v31. */
static int put_sve_fpsimd(struct fpsimd_context *context, struct span state,
			  unsigned vq)
{
	struct user_fpsimd_state fp = {0};
	unsigned i;

	for (i = 0; i < 32; i++)
		if (!span_get(state, SVE_PT_SVE_ZREG_OFFSET(vq, i),
			      &fp.vregs[i], sizeof(fp.vregs[i])))
			return -EINVAL;
	if (!span_u32(state, SVE_PT_SVE_FPSR_OFFSET(vq), &fp.fpsr) ||
	    !span_u32(state, SVE_PT_SVE_FPCR_OFFSET(vq), &fp.fpcr))
		return -EINVAL;
	return put_fpsimd(context, (struct span){ (uint8_t *)&fp, sizeof(fp) });
}

/* Behind the head: what is too large for its reserved bytes. */
static int add_sve(struct str *extra, struct span state, unsigned vl,
		   unsigned vq)
{
	static const uint8_t zeroes[32];
	struct sve_context sve = {
		.head = { SVE_MAGIC, (SVE_SIG_CONTEXT_SIZE(vq) + 15) & ~15u },
		.vl = (uint16_t)vl,
	};
	size_t n = SVE_SIG_CONTEXT_SIZE(vq) - SVE_SIG_REGS_OFFSET;
	struct span regs = span_sub(state, SVE_PT_SVE_OFFSET, n);
	int r;

	if (!regs.p)
		return -EINVAL;
	r = str_addn(extra, &sve, sizeof(sve));
	if (!r)
		r = str_addn(extra, regs.p, regs.n);
	/* Records are of whole 16 bytes; an empty one ends them. */
	if (!r)
		r = str_addn(extra, zeroes, -extra->n % 16 + 16);
	return r;
}

/* The records in the head's reserved bytes; `extra` is what follows the head,
 * at address extra_at. */
static void put_records(struct sigcontext *sc,
			const struct fpsimd_context *fpsimd,
			raddr extra_at, size_t extra_size)
{
	struct extra_context extra = {
		.head = { EXTRA_MAGIC, sizeof(extra) },
		.datap = extra_at, .size = (uint32_t)extra_size,
	};
	uint8_t *at = (uint8_t *)sc->__reserved;

	memcpy(at, fpsimd, sizeof(*fpsimd));
	if (extra_size)
		memcpy(at + sizeof(*fpsimd), &extra, sizeof(extra));
}

/* NT_ARM_SVE: a header, then registers of either kind. Else NT_PRFPREG. */
static int take_xstate(struct span xstate, struct fpsimd_context *fpsimd,
		       struct str *extra)
{
	struct user_sve_header header;
	unsigned vq;
	int r;

	if (xstate.n == sizeof(struct user_fpsimd_state))
		return put_fpsimd(fpsimd, xstate);
	if (!span_get(xstate, 0, &header, sizeof(header)))
		return -EINVAL;
	if ((header.flags & SVE_PT_REGS_MASK) == SVE_PT_REGS_FPSIMD)
		return put_fpsimd(fpsimd, span_sub(xstate,
					SVE_PT_FPSIMD_OFFSET,
					sizeof(struct user_fpsimd_state)));
	if (!sve_vl_valid(header.vl))
		return -EINVAL;
	vq = sve_vq_from_vl(header.vl);
	r = put_sve_fpsimd(fpsimd, xstate, vq);
	return r < 0 ? r : add_sve(extra, xstate, header.vl, vq);
}

/*
 * The head, with FPSIMD state in its reserved bytes, and behind it, where the
 * kernel looks for what is too large, SVE state if the thread uses it.
 */
int arch_sigframe_build(const struct arch_regs *regs, uint64_t sigmask,
			struct span xstate, raddr top, raddr restorer,
			struct str *frame, raddr *ret_sp)
{
	_cleanup_str_ struct str extra = {0};
	struct fpsimd_context fpsimd = {0};
	struct frame_head head = {0};
	raddr sp, extra_at;
	int r;

	(void)restorer;		/* is in the link register */
	r = take_xstate(xstate, &fpsimd, &extra);
	if (r < 0)
		return r;
	sp = (top - sizeof(head) - extra.n) & ~(raddr)15;
	/* Right behind the empty record that ends the reserved bytes. */
	extra_at = sp + offsetof(struct frame_head, mcontext.__reserved) +
		   sizeof(fpsimd) + sizeof(struct extra_context) + 16;
	/* A mode that sigaltstack(2) refuses: the alternate stack stays. */
	head.ss_flags = 4;
	head.sigmask = sigmask;
	memcpy(head.mcontext.regs, regs->gp.regs, sizeof(head.mcontext.regs));
	head.mcontext.sp = regs->gp.sp;
	head.mcontext.pc = regs->gp.pc;
	head.mcontext.pstate = regs->gp.pstate;
	put_records(&head.mcontext, &fpsimd, extra_at, extra.n);

	r = str_addn(frame, &head, (size_t)(extra_at - sp));
	if (!r && extra.n)
		r = str_addn(frame, extra.s, extra.n);
	else if (!r)
		r = str_addn(frame, (uint8_t *)&head + (extra_at - sp),
			     sizeof(head) - (size_t)(extra_at - sp));
	if (r < 0)
		return r;
	*ret_sp = sp;
	return 0;
}
