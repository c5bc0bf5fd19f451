/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One thread that never leaves a restartable sequence, rseq(2). When it was
 * switched away there, the kernel makes it begin anew; but not if somebody
 * moved its pc out of the sequence meanwhile. So it cannot host system calls.
 */
#include <linux/rseq.h>
#include <stdio.h>
#include <sys/rseq.h>

__attribute__((noipa)) const char *target(void)
{
	return "old";
}

/* The four bytes before the address to go on at are the signature that glibc
 * registers, RSEQ_SIG. */
static void stay_in_sequence(volatile struct rseq *area)
{
	__asm__ volatile (
		".pushsection __rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:\t.long 0, 0\n\t"
		".quad 1f, 2f - 1f, 4f\n\t"
		".popsection\n"
		"5:\tleaq 3b(%%rip), %%rax\n\t"
		"movq %%rax, %[cs]\n"
		"1:\tpause\n\t"
		"jmp 1b\n"
		"2:\n\t"
		".pushsection .text.unlikely, \"ax\"\n\t"
		".byte 0x0f, 0xb9, 0x3d\n\t"
		".long 0x53053053\n"
		"4:\tjmp 5b\n\t"
		".popsection\n\t"
		: [cs] "=m" (area->rseq_cs) : : "rax", "memory");
}

int main(void)
{
	char *self = __builtin_thread_pointer();

	if (!__rseq_size)
		return 77;
	puts(target());
	fflush(stdout);
	stay_in_sequence((volatile struct rseq *)(self + __rseq_offset));
	puts(target());
}
