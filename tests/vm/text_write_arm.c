/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * In the machine: tells text_write_monitor.c what to watch.
 *   text_write_arm mark N
 *   text_write_arm entry PID VIRTUAL NAME
 *                                prints "entry VIRTUAL NAME", where a jump may
 *                                stand: behind a landing place
 *   text_write_arm pages PID     all text of files that the process has mapped;
 *                                prints "page VIRTUAL PHYSICAL" of each
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text_write.h"

#define PAGE		4096u
#define PRESENT		(UINT64_C(1) << 63)	/* proc(5), pagemap */
#define PFN		((UINT64_C(1) << 55) - 1)

static void say(uint64_t what, uint64_t word)
{
	uint64_t pair[2] __attribute__((aligned(16)));

	__asm__ volatile("stp %1, %2, %0" : "=Q" (pair) : "r" (what), "r" (word));
}

static int open_of(const char *pid, const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%s/%s", pid, name);
	return open(path, O_RDONLY);
}

/* Reading the page makes it present. */
static int arm_page(int mem, int pagemap, uint64_t at)
{
	uint64_t words[PAGE / 8], entry, physical;
	size_t i;

	if (pread(mem, words, PAGE, (off_t)at) != PAGE ||
	    pread(pagemap, &entry, 8, (off_t)(at / PAGE * 8)) != 8)
		return -1;
	physical = (entry & PFN) * PAGE;
	if (!(entry & PRESENT) || !physical)
		return -1;
	say(TEXT_WRITE_PAGE, physical);
	for (i = 0; i < PAGE / 8; i++)
		say(TEXT_WRITE_WORD + i, words[i]);
	say(TEXT_WRITE_ARM, physical);
	printf("page %" PRIx64 " %" PRIx64 "\n", at, physical);
	return 0;
}

static int arm(const char *pid)
{
	int mem = open_of(pid, "mem"), pagemap = open_of(pid, "pagemap");
	int maps = open_of(pid, "maps");
	FILE *lines = maps < 0 ? NULL : fdopen(maps, "r");
	uint64_t start, end;
	char line[512];

	if (mem < 0 || pagemap < 0 || !lines)
		return 1;
	while (fgets(line, sizeof(line), lines)) {
		if (!strstr(line, " r-xp ") || !strchr(line, '/') ||
		    strstr(line, "suture:") ||
		    sscanf(line, "%" SCNx64 "-%" SCNx64, &start, &end) != 2)
			continue;
		for (; start < end; start += PAGE)
			if (arm_page(mem, pagemap, start) < 0)
				return 1;
	}
	return 0;
}

/* bti; paciasp; pacibsp. Arm Architecture Reference Manual. */
static int entry(const char *pid, uint64_t at, const char *name)
{
	int mem = open_of(pid, "mem");
	uint32_t insn;

	if (mem < 0 || pread(mem, &insn, 4, (off_t)at) != 4)
		return 1;
	if ((insn & 0xffffff3f) == 0xd503241f || insn == 0xd503233f ||
	    insn == 0xd503237f)
		at += 4;
	printf("entry %" PRIx64 " %s\n", at, name);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "mark") == 0) {
		say(TEXT_WRITE_MARK, strtoul(argv[2], NULL, 0));
		return 0;
	}
	if (argc == 5 && strcmp(argv[1], "entry") == 0)
		return entry(argv[2], strtoul(argv[3], NULL, 0), argv[4]);
	return argc == 3 && strcmp(argv[1], "pages") == 0 ? arm(argv[2]) : 2;
}
