/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * doctor/unwind: a thread that stands somewhere in an object whose unwind
 * table is hostile. The input: four 16-bit numbers (where the thread stands,
 * where .eh_frame_hdr and the frame pointer are, how many bytes the object
 * has), then the object, then the stack.
 */
#include <string.h>
#include <sys/user.h>

#include "doctor/unwind.h"
#include "doctor/unwind_cfi.h"
#include "fake_memory.h"
#include "fuzz.h"

#define BASE		0x400000u
#define STACK		0x7f0000u
#define MAX_FRAMES	64

static int read_memory(void *ctx, raddr addr, void *to, size_t n)
{
	return memory_read(ctx, addr, to, n);
}

static int visit(void *ctx, const struct unwind_frame *frame)
{
	size_t *n_frames = ctx;

	(void)frame;
	require(++*n_frames <= MAX_FRAMES);
	return 0;
}

static void read_rule(struct memory *memory, raddr hdr, size_t hdr_size,
		      raddr ip)
{
	struct cfi_index index;
	struct cfi_rule *rule;
	uint64_t word;

	if (cfi_index_read(hdr, hdr_size, read_memory, memory, &index) < 0 ||
	    cfi_rule_read(&index, ip, read_memory, memory, &rule) < 0)
		return;
	require(cfi_rule_word(rule, rule->entry.start, &word));
	require(cfi_rule_word(rule, rule->fde.start, &word));
	require(cfi_rule_word(rule, rule->cie.start, &word));
	require(!cfi_rule_word(rule, 1, &word));
	cfi_rule_free(rule);
}

/* The innermost frame is as if interrupted; all registers point to the stack. */
static struct user_regs_struct make_regs(raddr ip, raddr frame)
{
	struct user_regs_struct regs;
	uint64_t value = STACK;
	size_t i;

	for (i = 0; i + sizeof(value) <= sizeof(regs); i += sizeof(value))
		memcpy((char *)&regs + i, &value, sizeof(value));
#ifdef __x86_64__
	regs.rip = ip;
	regs.rbp = frame;
#else
	regs.pc = ip;
	regs.regs[29] = frame;
#endif
	return regs;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct span input = { bytes, n }, object;
	uint16_t ip, hdr, frame, size;
	struct unwind_table table = { .load_bias = BASE };
	struct user_regs_struct regs;
	enum unwind_verdict verdict = UNWIND_TRUNCATED;
	size_t n_frames = 0;
	struct unwind *unwind;
	struct memory memory;
	int r;

	if (!span_u16(input, 0, &ip) || !span_u16(input, 2, &hdr) ||
	    !span_u16(input, 4, &frame) || !span_u16(input, 6, &size))
		return 0;
	object = span_sub(input, 8, size);
	if (!object.p || hdr >= size)
		return 0;
	fake_memory_put(0, BASE, object);
	fake_memory_put(1, STACK, span_sub(input, 8 + size, n - 8 - size));
	require(memory_open(&memory, 1) == 0);
	table.text = (struct range){ BASE, BASE + size };
	table.eh_frame_hdr = BASE + hdr;
	table.eh_frame_hdr_size = size - hdr;
	read_rule(&memory, table.eh_frame_hdr, size - hdr, BASE + ip);
	read_rule(&memory, table.eh_frame_hdr, 0, BASE + ip);
	regs = make_regs(BASE + ip, STACK + frame);
	require(unwind_new(&table, 1, read_memory, &memory, &unwind) == 0);
	r = unwind_walk(unwind, &regs, sizeof(regs), MAX_FRAMES, visit,
			&n_frames, &verdict);
	require(r == 0);
	/* A second time, with rules out of the cache, it is the same. */
	r = (int)n_frames;
	n_frames = 0;
	require(unwind_walk(unwind, &regs, sizeof(regs), MAX_FRAMES, visit,
			    &n_frames, &verdict) == 0);
	require((size_t)r == n_frames);
	unwind_free(unwind);
	return 0;
}
