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
	iov = (struct iovec){ &tracee->regs.tp, sizeof(tracee->regs.tp) };
	if (arch_tp_note &&
	    ptrace(PTRACE_GETREGSET, tracee->tid, arch_tp_note, &iov) < 0)
		return -errno;
	tracee->regs.call = tracee->call;
	tracee->regs_valid = true;
	return 0;
}

int tracee_write_regs(struct tracee *tracee, const struct arch_regs *regs)
{
	struct arch_regs copy = *regs;
	struct iovec iov = { &copy.gp, sizeof(copy.gp) };
	int no_call = -1;

	if (ptrace(PTRACE_SETREGSET, tracee->tid, NT_PRSTATUS, &iov) < 0)
		return -errno;
	/* Else the kernel may take them for those of an interrupted call. */
	iov = (struct iovec){ &no_call, sizeof(no_call) };
	if (arch_call_note &&
	    ptrace(PTRACE_SETREGSET, tracee->tid, arch_call_note, &iov) < 0)
		return -errno;
	tracee->regs = *regs;
	tracee->regs_valid = true;
	return 0;
}

int tracee_read_xstate(struct tracee *tracee, struct str *bytes)
{
	uint8_t buffer[16384];
	struct iovec iov = { buffer, sizeof(buffer) };
	const int *note;

	for (note = arch_xstate_notes; *note; note++)
		if (ptrace(PTRACE_GETREGSET, tracee->tid, *note, &iov) == 0)
			return str_addn(bytes, buffer, iov.iov_len);
	return -errno;
}
