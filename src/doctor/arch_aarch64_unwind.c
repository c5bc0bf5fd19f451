/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ARM64. DWARF numbers: "DWARF for the Arm 64-bit Architecture", 4.1;
 * libunwind numbers registers alike (libunwind-aarch64.h), and has the pc at
 * 32. The kernel's struct user_pt_regs is x0 to x30, sp, pc, pstate.
 *
 * The CFI of the vDSO's signal trampoline leads to what the interrupted
 * function would return to, not to where it was interrupted; libunwind knows
 * the trampoline by its two instructions instead and reads the signal frame.
 */
#include "doctor/arch_unwind.h"

#include <errno.h>
#include <libunwind.h>
#include <string.h>
#include <sys/user.h>

#define DWARF_LR	30
#define DWARF_SP	31

const struct unwind_arch unwind_arch = {
	.n_regs = UNW_AARCH64_PC + 1,
	.ip = UNW_AARCH64_PC,
	.sp = UNW_AARCH64_SP,
	.return_reg = UNW_AARCH64_X30,
	.end_reg = -1,
	.return_column = DWARF_LR,
	.sp_column = DWARF_SP,
	.n_columns = 96,	/* up to v31 */
	.signal_by_code = true,
	.sign_op = 0x2d,	/* DW_CFA_AARCH64_negate_ra_state */
};

int unwind_arch_reg(const void *regs, size_t regs_size, int unw_regnum,
		    uint64_t *ret_value)
{
	size_t at;

	if (regs_size < sizeof(struct user_regs_struct))
		return -EINVAL;
	if (unw_regnum >= UNW_AARCH64_X0 && unw_regnum <= UNW_AARCH64_X30)
		at = offsetof(struct user_regs_struct, regs) +
		     (size_t)(unw_regnum - UNW_AARCH64_X0) * sizeof(uint64_t);
	else if (unw_regnum == UNW_AARCH64_SP)
		at = offsetof(struct user_regs_struct, sp);
	else if (unw_regnum == UNW_AARCH64_PC)
		at = offsetof(struct user_regs_struct, pc);
	else
		return -EINVAL;
	memcpy(ret_value, (const char *)regs + at, sizeof(*ret_value));
	return 0;
}
