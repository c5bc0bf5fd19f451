/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "fake_memory.h"

#include <errno.h>
#include <string.h>

#include "fuzz.h"

static struct {
	raddr addr;
	struct span bytes;
} pieces[FAKE_PIECES];

void fake_memory_put(unsigned piece, raddr addr, struct span bytes)
{
	require(piece < FAKE_PIECES);
	pieces[piece].addr = addr;
	pieces[piece].bytes = bytes;
}

int memory_open(struct memory *memory, pid_t tid)
{
	*memory = (struct memory){ .tid = tid, .fd = -1 };
	return 0;
}

void memory_close(struct memory *memory)
{
	memory->fd = -1;
}

ssize_t memory_read_some(const struct memory *memory, raddr addr, void *to,
			 size_t n)
{
	unsigned i;

	(void)memory;
	for (i = 0; i < FAKE_PIECES; i++) {
		struct span bytes = pieces[i].bytes;
		raddr at = addr - pieces[i].addr;

		if (addr < pieces[i].addr || at >= bytes.n)
			continue;
		if (n > bytes.n - at)
			n = bytes.n - at;
		memcpy(to, bytes.p + at, n);
		return (ssize_t)n;
	}
	return -EFAULT;
}

int memory_read(const struct memory *memory, raddr addr, void *to, size_t n)
{
	while (n) {
		ssize_t got = memory_read_some(memory, addr, to, n);

		if (got < 0)
			return (int)got;
		to = (char *)to + got;
		addr += (raddr)got;
		n -= (size_t)got;
	}
	return 0;
}

int memory_read_str(const struct memory *memory, raddr addr, char *to,
		    size_t max)
{
	size_t i;

	for (i = 0; i < max; i++) {
		int r = memory_read(memory, addr + i, to + i, 1);

		if (r < 0 || !to[i])
			return r;
	}
	return -ENAMETOOLONG;
}

/* An allocation of a size that the patient names is part of the game. */
int memory_read_append(const struct memory *memory, raddr addr, size_t n,
		       struct str *to)
{
	uint8_t *bytes = malloc(n ? n : 1);
	int r = -ENOMEM;

	if (bytes)
		r = memory_read(memory, addr, bytes, n);
	if (!r)
		r = str_addn(to, bytes, n);
	free(bytes);
	return r;
}

int memory_write(const struct memory *memory, raddr addr, const void *from,
		 size_t n)
{
	uint8_t old;

	require(fuzz_sum(from, n) < SIZE_MAX);
	return n ? memory_read(memory, addr, &old, 1) : 0;
}
