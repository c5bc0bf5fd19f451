/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One thread that is nearly always inside a restartable sequence, rseq(2). When
 * it was switched away there the kernel makes it begin anew. But if somebody
 * moved its pc out of the sequence meanwhile, the kernel takes the sequence for
 * left and forgets it: then it says "torn".
 */
#include <linux/rseq.h>
#include <stdio.h>
#include <sys/rseq.h>

#define ROUNDS	20000		/* some hundredths of a millisecond */

__attribute__((noipa)) const char *target(void)
{
	return "old";
}

/* The four bytes before the address where it begins anew are the signature that
 * glibc registers, RSEQ_SIG. */
static int stay_in_sequence(volatile struct rseq *area)
{
	__asm__ goto volatile (
		".pushsection __rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:\t.long 0, 0\n\t"
		".quad 1f, 2f - 1f, 4f\n\t"
		".popsection\n"
		"5:\tmovl %[rounds], %%ecx\n\t"
		"leaq 3b(%%rip), %%rax\n\t"
		"movq %%rax, 8(%[area])\n"
		"1:\tcmpq $0, 8(%[area])\n\t"
		"je %l[torn]\n\t"
		"decl %%ecx\n\t"
		"jnz 1b\n"
		"2:\n\t"
		".pushsection .text.unlikely, \"ax\"\n\t"
		".byte 0x0f, 0xb9, 0x3d\n\t"
		".long 0x53053053\n"
		"4:\tjmp 5b\n\t"
		".popsection\n\t"
		: : [area] "r" (area), [rounds] "i" (ROUNDS)
		: "rax", "rcx", "cc", "memory" : torn);
	return 0;
torn:
	return 1;
}

int main(void)
{
	char *self = __builtin_thread_pointer();
	volatile struct rseq *area = (struct rseq *)(self + __rseq_offset);
	int i, torn = 0;

	if (!__rseq_size)
		return 77;
	for (i = 0;; i++) {
		torn |= stay_in_sequence(area);
		if (i % 100)
			continue;
		puts(torn ? "torn" : target());
		fflush(stdout);
	}
}
