/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Registers of a stopped thread, by regset: ptrace(2), PTRACE_GETREGSET. */
#include "doctor/tracee.h"

#include <elf.h>
#include <errno.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

int tracee_read_regs(struct tracee *tracee)
{
	struct iovec iov = { &tracee->regs.gp, sizeof(tracee->regs.gp) };

	if (tracee->regs_valid)
		return 0;
	if (ptrace(PTRACE_GETREGSET, tracee->tid, NT_PRSTATUS, &iov) < 0)
		return -errno;
	/* A process of the other word size has smaller registers. */
	if (iov.iov_len != sizeof(tracee->regs.gp))
		return -ENOEXEC;
	tracee->regs_valid = true;
	return 0;
}

int tracee_write_regs(struct tracee *tracee, const struct arch_regs *regs)
{
	struct arch_regs copy = *regs;
	struct iovec iov = { &copy.gp, sizeof(copy.gp) };

	if (ptrace(PTRACE_SETREGSET, tracee->tid, NT_PRSTATUS, &iov) < 0)
		return -errno;
	tracee->regs = *regs;
	tracee->regs_valid = true;
	return 0;
}

int tracee_read_regset(struct tracee *tracee, int note, struct str *bytes)
{
	uint8_t buffer[16384];
	struct iovec iov = { buffer, sizeof(buffer) };

	if (ptrace(PTRACE_GETREGSET, tracee->tid, note, &iov) < 0)
		return -errno;
	return str_addn(bytes, buffer, iov.iov_len);
}
