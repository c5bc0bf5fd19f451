/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What unwinding must know of the machine: which of libunwind's register
 * numbers mean what, and where the registers stand in a NT_PRSTATUS regset.
 * Chosen at link time, like arch.h.
 */
#ifndef SUTURE_DOCTOR_ARCH_UNWIND_H
#define SUTURE_DOCTOR_ARCH_UNWIND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UNWIND_ARCH_MAX_REGS	64

struct unwind_arch {
	/* libunwind's numbers of the registers that frames hand on: [0, n). */
	int n_regs;
	int ip, sp;
	/* Where a frame's return address is, in libunwind's numbers. */
	int return_reg;

	/*
	 * Where this register is undefined, libunwind takes the frame for the
	 * last. -1: there is no such register.
	 */
	int end_reg;

	/* DWARF columns; libunwind holds rules for [0, n_columns). */
	unsigned int return_column, sp_column, n_columns;

	/*
	 * A call pushes the return address, so an entry that has no rule for
	 * it is broken. Else it may simply still be in its register.
	 */
	bool call_pushes;

	/* libunwind knows a signal frame by its code, not by its CFI. */
	bool signal_by_code;

	/*
	 * The opcode that says that return addresses are signed from here on,
	 * or no more; 0 if there is none. It is not for libunwind, which may
	 * not know it: what arch_code_mask leaves of an address is the address.
	 */
	uint8_t sign_op;
};

extern const struct unwind_arch unwind_arch;

/* One register out of a regset. -EINVAL: too small, or no such register. */
int unwind_arch_reg(const void *regs, size_t regs_size, int unw_regnum,
		    uint64_t *ret_value);

#endif
