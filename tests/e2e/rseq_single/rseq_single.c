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
#include <time.h>

#include <x86intrin.h>

#define ROUNDS	4000	/* about 0.1 ms */
#define LONG_US	40	/* our stops are longer */

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

/* The longest time between two looks at the clock within the sequence, in its
 * ticks; 0 if the sequence was aborted. */
static uint64_t sequence(volatile struct rseq *area)
{
	uint64_t longest = 0;

	__asm__ goto volatile (
		".pushsection __rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:\t.long 0, 0\n\t"
		".quad 1f, 2f - 1f, 4f\n\t"
		".popsection\n\t"
		"movl %[rounds], %%ecx\n\t"
		"xorl %%r9d, %%r9d\n\t"
		"leaq 3b(%%rip), %%rax\n\t"
		"movq %%rax, 8(%[area])\n"
		"1:\trdtsc\n\t"
		"shlq $32, %%rdx\n\t"
		"orq %%rdx, %%rax\n\t"
		"movq %%rax, %%r8\n"
		"5:\trdtsc\n\t"
		"shlq $32, %%rdx\n\t"
		"orq %%rdx, %%rax\n\t"
		"movq %%rax, %%rdx\n\t"
		"subq %%r8, %%rdx\n\t"
		"movq %%rax, %%r8\n\t"
		"cmpq %%r9, %%rdx\n\t"
		"cmovaq %%rdx, %%r9\n\t"
		"decl %%ecx\n\t"
		"jnz 5b\n\t"
		"movq %%r9, (%[longest])\n"
		"2:\n\t"
		".pushsection .text.unlikely, \"ax\"\n\t"
		".byte 0x0f, 0xb9, 0x3d\n\t"
		".long 0x53053053\n"
		"4:\tjmp %l[aborted]\n\t"
		".popsection\n\t"
		: : [area] "r" (area), [longest] "r" (&longest),
		    [rounds] "i" (ROUNDS)
		: "rax", "rcx", "rdx", "r8", "r9", "memory", "cc" : aborted);
	return longest;
aborted:
	return 0;
}

static uint64_t ticks_in_us(uint64_t us)
{
	struct timespec start, now;
	uint64_t ticks = __rdtsc(), passed;

	clock_gettime(CLOCK_MONOTONIC, &start);
	do {
		clock_gettime(CLOCK_MONOTONIC, &now);
		passed = (uint64_t)(now.tv_sec - start.tv_sec) * 1000000000 +
			 (uint64_t)now.tv_nsec - (uint64_t)start.tv_nsec;
	} while (passed < 20000000);
	return (__rdtsc() - ticks) * 1000 * us / passed;
}

int main(void)
{
	volatile struct rseq *area = (volatile struct rseq *)
		((char *)__builtin_thread_pointer() + __rseq_offset);
	const uint64_t long_time = ticks_in_us(LONG_US);
	int i, torn = 0;

	if (!__rseq_size)
		return 77;
	for (i = 0;; i++) {
		long before = switches();

		/* An interrupt can take long without a switch, and there can be
		 * a switch just outside. */
		if (sequence(area) > long_time && switches() != before)
			torn = 1;
		if (i % 50 == 0) {
			puts(torn ? "torn" : answer(i) == 1 ? "old" : "new");
			fflush(stdout);
		}
	}
}
