/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The patient's memory: process_vm_readv(2) to read, /proc/PID/mem to write
 * (it writes r-x pages as well, copy on write), pagemap to skip what was never
 * touched.
 */
#ifndef SUTURE_DOCTOR_MEMORY_H
#define SUTURE_DOCTOR_MEMORY_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/uio.h>

#include "base/str.h"
#include "doctor/raddr.h"

struct memory {
	pid_t tid;	/* a live thread of the patient */
	int fd;		/* its /proc/TID/mem, or -1 */
};

/* 0, -ESRCH, -EACCES, -EPERM. */
int memory_open(struct memory *memory, pid_t tid);
void memory_close(struct memory *memory);

/* All n bytes, or a negative errno (-EFAULT: not mapped, not readable). */
int memory_read(const struct memory *memory, raddr addr, void *to, size_t n);

/*
 * Did a read end like this because the patient has nothing there? Anything else
 * (-ESRCH, -EPERM, -ENOMEM, ...) says nothing about the patient, and nobody may
 * conclude from it.
 */
static inline bool memory_is_absent(int r)
{
	return r == -EFAULT;
}

/* As much of n from addr as can be read; how many bytes, or negative errno. */
ssize_t memory_read_some(const struct memory *memory, raddr addr, void *to,
			 size_t n);

/* Pieces of it, one behind the other, to `to`, in one call: as many of the n
 * bytes that they are together as can be read in a row, or negative errno. */
ssize_t memory_read_pieces(const struct memory *memory,
			   const struct iovec *pieces, size_t n_pieces,
			   void *to, size_t n);

/* A NUL-terminated string of at most max - 1 bytes. -ENAMETOOLONG beyond. */
int memory_read_str(const struct memory *memory, raddr addr, char *to,
		    size_t max);

/* Append n bytes at addr to *to. */
int memory_read_append(const struct memory *memory, raddr addr, size_t n,
		       struct str *to);

/* All n bytes, whatever the protection of the pages; -EIO if refused. */
int memory_write(const struct memory *memory, raddr addr, const void *from,
		 size_t n);

#endif
