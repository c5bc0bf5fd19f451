/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/vec.h"

int memory_open(struct memory *memory, pid_t tid)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/mem", (int)tid);
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0)
		return errno == ENOENT ? -ESRCH : -errno;
	*memory = (struct memory){ .tid = tid, .fd = fd };
	return 0;
}

void memory_close(struct memory *memory)
{
	cleanup_close(&memory->fd);
	memory->fd = -1;
}

ssize_t memory_read_some(const struct memory *memory, raddr addr, void *to,
			 size_t n)
{
	struct iovec remote = { (void *)(uintptr_t)addr, n };

	return memory_read_pieces(memory, &remote, 1, to, n);
}

ssize_t memory_read_pieces(const struct memory *memory,
			   const struct iovec *pieces, size_t n_pieces,
			   void *to, size_t n)
{
	struct iovec local = { to, n };
	ssize_t got = process_vm_readv(memory->tid, &local, 1, pieces, n_pieces,
				       0);

	return got < 0 ? -errno : got;
}

int memory_read(const struct memory *memory, raddr addr, void *to, size_t n)
{
	while (n) {
		ssize_t got = memory_read_some(memory, addr, to, n);

		if (got < 0)
			return (int)got;
		if (got == 0)
			return -EFAULT;
		to = (char *)to + got;
		addr += (raddr)got;
		n -= (size_t)got;
	}
	return 0;
}

int memory_read_str(const struct memory *memory, raddr addr, char *to,
		    size_t max)
{
	size_t n = 0;

	while (n < max) {
		/* Up to the page's end: the next one may not be mapped. */
		size_t part = 256 - (addr + n) % 256;
		ssize_t got;

		if (part > max - n)
			part = max - n;
		got = memory_read_some(memory, addr + n, to + n, part);
		if (got <= 0)
			return got < 0 ? (int)got : -EFAULT;
		if (memchr(to + n, 0, (size_t)got))
			return 0;
		n += (size_t)got;
	}
	return -ENAMETOOLONG;
}

int memory_read_append(const struct memory *memory, raddr addr, size_t n,
		       struct str *to)
{
	int r;

	if (n == SIZE_MAX)
		return -ENOMEM;
	r = vec_grow_raw((void **)&to->s, to->n, &to->cap, n + 1, 1);
	if (r < 0)
		return r;
	r = memory_read(memory, addr, to->s + to->n, n);
	if (r < 0)
		return r;
	to->n += n;
	to->s[to->n] = '\0';
	return 0;
}

int memory_write(const struct memory *memory, raddr addr, const void *from,
		 size_t n)
{
	while (n) {
		ssize_t done = pwrite(memory->fd, from, n, (off_t)addr);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return done < 0 ? -errno : -EIO;
		from = (const char *)from + done;
		addr += (raddr)done;
		n -= (size_t)done;
	}
	return 0;
}
