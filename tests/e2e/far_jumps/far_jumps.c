/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * All that a jump of ARM64 reaches from here is taken, but for two pages, one for
 * each level: what is more than that must lie farther away. Its code calls functions that stay,
 * with and without an address that anyone else has.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define REACH	((uintptr_t)160 << 20)
#define HOLE	((uintptr_t)2 << 20)
#define PAGE	((uintptr_t)4096)

static int count;

__attribute__((noipa)) static int next(void)
{
	return ++count;
}

__attribute__((noipa)) int twice(int n)
{
	return 2 * n;
}

__attribute__((noipa)) void say(void)
{
	printf("old %d\n", next());
}

__attribute__((noipa)) void say_again(void)
{
	printf("old %d\n", next());
}

static void fill(uintptr_t from, uintptr_t to)
{
	if (from < to &&
	    mmap((void *)from, to - from, PROT_NONE, MAP_PRIVATE |
		 MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE,
		 -1, 0) == MAP_FAILED) {
		perror("cannot fill the address space");
		exit(1);
	}
}

/* By itself, so that no register keeps the address of where it ends: the patch may
 * lie there. */
__attribute__((noipa)) static void fill_near(uintptr_t text)
{
	uintptr_t low = text > REACH ? text - REACH : 65536, start, end;
	uintptr_t high = text + REACH;
	static char line[512], buffer[65536];
	FILE *maps = fopen("/proc/self/maps", "r");

	if (!maps)
		exit(1);
	setvbuf(maps, buffer, _IOFBF, sizeof(buffer));
	while (fgets(line, sizeof(line), maps)) {
		if (sscanf(line, "%lx-%lx", &start, &end) != 2)
			continue;
		fill(low, start < high ? start : high);
		if (end > low)
			low = end;
	}
	fill(low, high);
	fclose(maps);
	if (!getenv("NO_HOLE") && munmap((void *)(text - HOLE), 2 * PAGE) < 0)
		exit(1);
}

int main(void)
{
	fill_near((uintptr_t)main & -PAGE);
	for (;;) {
		say();
		say_again();
		fflush(stdout);
		sleep(1);
	}
}
