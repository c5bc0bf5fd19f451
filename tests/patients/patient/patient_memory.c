/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What else lies in the address space. */
#define _DEFAULT_SOURCE
#include "patient.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE	4096ul
#define REACH	(0x80000000ul + (64ul << 20))	/* a jump's, and some */

/* --- code made at run time --------------------------------------------- */

/* call *%rdi between pushes, for ever; no table says how to unwind it. */
static const unsigned char calls_for_ever[] = {
	0x55,				/* push %rbp */
	0x48, 0x89, 0xfd,		/* mov %rdi, %rbp */
	0x48, 0x83, 0xec, 0x20,		/* sub $32, %rsp */
	0xff, 0xd5,			/* call *%rbp */
	0xeb, 0xfc,			/* jmp to the call */
};

static void (*made)(void (*go)(void));

static void make_code(void)
{
	char *at = mmap(NULL, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (at == MAP_FAILED)
		cannot("map memory that is writable and executable");
	memcpy(at, calls_for_ever, sizeof(calls_for_ever));
	made = (void (*)(void (*)(void)))at;
}

static void *work_made(void *go)
{
	made((void (*)(void))go);
	return NULL;
}

/* Goes in and out of the function. */
static void visit(void)
{
	if (pair(NULL) % 11)
		puts("wrong: mixed");
	inside = 1;
	nap(1000);
}

static void prepare_jit(const char *arg)
{
	(void)arg;
	make_code();
	spawn(work_made, (void *)visit);
	wait_inside();
}

static void block_in_target(void)
{
	target(block);
}

static void prepare_jit_above(const char *arg)
{
	(void)arg;
	make_code();
	spawn(work_made, (void *)block_in_target);
	wait_inside();
}

static void from_made(void)
{
	made(block);
}

static void *work_jit_below(void *arg)
{
	target(from_made);
	return arg;
}

static void prepare_jit_below(const char *arg)
{
	(void)arg;
	make_code();
	spawn(work_jit_below, NULL);
	wait_inside();
}

/* --- next to no room --------------------------------------------------- */

static uintptr_t text(void)
{
	return (uintptr_t)(void *)word;
}

static int fill(uintptr_t from, uintptr_t to)
{
	return from >= to ||
	       mmap((void *)from, to - from, PROT_NONE, MAP_PRIVATE |
		    MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE,
		    -1, 0) != MAP_FAILED;
}

/* Take all that is free from low to high. */
static void fill_range(uintptr_t low, uintptr_t high)
{
	uintptr_t start, end;
	static char line[512], buffer[65536];
	FILE *maps = fopen("/proc/self/maps", "r");

	if (!maps)
		cannot("read our maps");
	setvbuf(maps, buffer, _IOFBF, sizeof(buffer));
	while (fgets(line, sizeof(line), maps)) {
		if (sscanf(line, "%lx-%lx", &start, &end) != 2)
			continue;
		if (start > high)
			start = high;
		if (!fill(low, start))
			cannot("fill the address space");
		if (end > low)
			low = end;
	}
	fill(low, high);
	fclose(maps);
}

static uintptr_t lowest(void)
{
	return text() > REACH ? (text() - REACH) & -PAGE : 65536;
}

/* All within a jump's reach of our code. */
static void fill_all(void)
{
	fill_range(lowest(), (text() + REACH) & -PAGE);
}

static void prepare_full(const char *arg)
{
	(void)arg;
	fill_all();
}

/* One hole stays, ARG bytes away. The heap may grow where it is above. */
static void prepare_hole(const char *arg)
{
	long far = arg ? strtol(arg, NULL, 0) : -0x70000000;

	fill_all();
	if (munmap((void *)((text() + (uintptr_t)far) & -PAGE), 1 << 20) < 0)
		cannot("make a hole");
}

/* All is taken below the program and up to its heap: what is to lie near must
 * lie behind the heap, which grows by ARG MiB at SIGUSR1. */
static long heap_mib;

static void prepare_heap(const char *arg)
{
	heap_mib = arg ? strtol(arg, NULL, 0) : 512;
	fill_range(lowest(), (uintptr_t)sbrk(0) & -PAGE);
}

static void say_heap(void)
{
	static int done;

	if (done < steps) {
		done = steps;
		if (sbrk(heap_mib << 20) == (void *)-1)
			puts("wrong: the heap does not grow");
		else
			puts("grown");
	}
	puts(word());
}

/* Far more mappings than most programs have, none of which can be merged. */
static void prepare_mappings(const char *arg)
{
	long n = arg ? strtol(arg, NULL, 0) : 30000;
	char *at = mmap(NULL, PAGE * (size_t)n, PROT_READ,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	for (long i = 0; i < n; i += 2)
		if (mprotect(at + PAGE * (size_t)i, PAGE, PROT_NONE) < 0)
			cannot("split a mapping");
}

const struct mode memory_modes[] = {
	{ .name = "jit", .prepare = prepare_jit },
	{ .name = "jit-above", .prepare = prepare_jit_above },
	{ .name = "jit-below", .prepare = prepare_jit_below },
	{ .name = "full", .prepare = prepare_full },
	{ .name = "hole", .prepare = prepare_hole },
	{ .name = "heap", .prepare = prepare_heap, .say = say_heap },
	{ .name = "mappings", .prepare = prepare_mappings },
	{ 0 },
};
