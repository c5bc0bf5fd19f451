/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One thread that is nearly always inside a restartable sequence, rseq(2). When
 * it was switched away there, the kernel must make it begin anew; a doctor that
 * moves its pc at that moment takes this away, and it prints "torn".
 */
#define _GNU_SOURCE
#include <linux/rseq.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/rseq.h>

#include <x86intrin.h>

#define ROUNDS	100000	/* about 0.1 ms */

__attribute__((noipa)) int answer(int x)
{
	return x * 0 + 1;
}

static long switches(void)
{
	struct rusage usage;

	getrusage(RUSAGE_THREAD, &usage);
	return usage.ru_nvcsw + usage.ru_nivcsw;
}

/* How long the sequence took; 0 if it was aborted. */
static uint64_t sequence(volatile struct rseq *area)
{
	uint64_t before = 0, after = 0, n = ROUNDS;

	__asm__ goto volatile (
		".pushsection __rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:\t.long 0, 0\n\t"
		".quad 1f, 2f - 1f, 4f\n\t"
		".popsection\n\t"
		"leaq 3b(%%rip), %%rax\n\t"
		"movq %%rax, 8(%[area])\n"
		"1:\trdtsc\n\t"
		"shlq $32, %%rdx\n\t"
		"orq %%rdx, %%rax\n\t"
		"movq %%rax, (%[before])\n"
		"5:\tdecq (%[n])\n\t"
		"jnz 5b\n\t"
		"rdtsc\n\t"
		"shlq $32, %%rdx\n\t"
		"orq %%rdx, %%rax\n\t"
		"movq %%rax, (%[after])\n"
		"2:\n\t"
		".pushsection .text.unlikely, \"ax\"\n\t"
		".byte 0x0f, 0xb9, 0x3d\n\t"
		".long 0x53053053\n"
		"4:\tjmp %l[aborted]\n\t"
		".popsection\n\t"
		: : [area] "r" (area), [before] "r" (&before),
		    [after] "r" (&after), [n] "r" (&n)
		: "rax", "rdx", "memory", "cc" : aborted);
	return after - before;
aborted:
	return 0;
}

int main(void)
{
	volatile struct rseq *area = (volatile struct rseq *)
		((char *)__builtin_thread_pointer() + __rseq_offset);
	uint64_t usual = UINT64_MAX, took;
	int i, torn = 0;

	if (!__rseq_size)
		return 77;
	for (i = 0;; i++) {
		long before = switches();

		took = sequence(area);
		if (took && took < usual)
			usual = took;
		if (took > usual + usual / 5 && switches() != before)
			torn = 1;
		if (i % 50 == 0) {
			puts(torn ? "torn" : answer(i) == 1 ? "old" : "new");
			fflush(stdout);
		}
	}
}
