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
#ifdef __aarch64__
	__asm__ goto volatile (
		".pushsection __rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:\t.word 0, 0\n\t"
		".xword 1f, 2f - 1f, 4f\n\t"
		".popsection\n"
		"5:\tmov w9, %[rounds]\n\t"
		"adrp x10, 3b\n\t"
		"add x10, x10, :lo12:3b\n\t"
		"str x10, [%[area], #8]\n"
		"1:\tldr x11, [%[area], #8]\n\t"
		"cbz x11, %l[torn]\n\t"
		"subs w9, w9, #1\n\t"
		"b.ne 1b\n"
		"2:\n\t"
		".pushsection .text.unlikely, \"ax\"\n\t"
		".inst 0xd428bc00\n"
		"4:\tb 5b\n\t"
		".popsection\n\t"
		: : [area] "r" (area), [rounds] "i" (ROUNDS)
		: "x9", "x10", "x11", "cc", "memory" : torn);
#else
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
#endif
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
