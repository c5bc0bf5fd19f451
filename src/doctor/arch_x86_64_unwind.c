/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * x86-64. DWARF numbers: AMD64 psABI, "DWARF Register Number Mapping";
 * libunwind numbers registers alike (libunwind-x86_64.h).
 */
#include "doctor/arch_unwind.h"

#include <errno.h>
#include <libunwind.h>
#include <string.h>
#include <sys/user.h>

#define DWARF_RSP	7
#define DWARF_RA	16

const struct unwind_arch unwind_arch = {
	.n_regs = UNW_X86_64_RIP + 1,
	.ip = UNW_X86_64_RIP,
	.sp = UNW_X86_64_RSP,
	.return_reg = UNW_X86_64_RIP,
	.end_reg = UNW_X86_64_RBP,
	.return_column = DWARF_RA,
	.sp_column = DWARF_RSP,
	.n_columns = DWARF_RA + 1,
	.call_pushes = true,
};

#define REG(name)	offsetof(struct user_regs_struct, name)

static const size_t reg_offsets[] = {
	[UNW_X86_64_RAX] = REG(rax), [UNW_X86_64_RDX] = REG(rdx),
	[UNW_X86_64_RCX] = REG(rcx), [UNW_X86_64_RBX] = REG(rbx),
	[UNW_X86_64_RSI] = REG(rsi), [UNW_X86_64_RDI] = REG(rdi),
	[UNW_X86_64_RBP] = REG(rbp), [UNW_X86_64_RSP] = REG(rsp),
	[UNW_X86_64_R8] = REG(r8), [UNW_X86_64_R9] = REG(r9),
	[UNW_X86_64_R10] = REG(r10), [UNW_X86_64_R11] = REG(r11),
	[UNW_X86_64_R12] = REG(r12), [UNW_X86_64_R13] = REG(r13),
	[UNW_X86_64_R14] = REG(r14), [UNW_X86_64_R15] = REG(r15),
	[UNW_X86_64_RIP] = REG(rip),
};

int unwind_arch_reg(const void *regs, size_t regs_size, int unw_regnum,
		    uint64_t *ret_value)
{
	if (regs_size < sizeof(struct user_regs_struct) || unw_regnum < 0 ||
	    (size_t)unw_regnum >= sizeof(reg_offsets) / sizeof(*reg_offsets))
		return -EINVAL;
	memcpy(ret_value, (const char *)regs + reg_offsets[unw_regnum],
	       sizeof(*ret_value));
	return 0;
}
