/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whole files: read at once, written whole or not at all. */
#ifndef SUTURE_BASE_FILE_H
#define SUTURE_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/span.h"
#include "base/str.h"

/* Append the whole of a file to *str. Negative errno; -EFBIG beyond 2 GiB. */
int file_read(const char *path, struct str *str);
int file_read_fd(int fd, struct str *str);

/*
 * Write a file so that it appears whole or not at all: a temporary file beside
 * it, fsync-free, then rename(2). mode as for open(2), before umask. A path
 * that exists and is no regular file (a device, a pipe) is written directly.
 */
int file_write(const char *path, const void *bytes, size_t n, mode_t mode);
/* The same for what lies in pieces. */
int file_write_pieces(const char *path, const struct span *pieces, size_t n,
		      mode_t mode);

/* All of it, or a negative errno: no short write. */
int write_all(int fd, const void *bytes, size_t n);
/* The same to a socket: no SIGPIPE if nobody is there any more. */
int send_all(int fd, const void *bytes, size_t n);
int write_pieces(int fd, const struct span *pieces, size_t n);

/* Close all descriptors from first on. */
void close_from(int first);

/* Behind the last '/', never empty unless path ends in one. */
const char *path_basename(const char *path);

/* mkdir -p. 0 or a negative errno. */
int dir_make(const char *path, mode_t mode);

#endif
