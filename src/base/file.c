/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/vec.h"

#define FILE_MAX_BYTES ((size_t)2 << 30)

int file_read_fd(int fd, struct str *str)
{
	struct stat st;
	int r;

	if (fstat(fd, &st) < 0)
		return -errno;
	if (S_ISDIR(st.st_mode))
		return -EISDIR;
	if (st.st_size > 0 && (size_t)st.st_size <= FILE_MAX_BYTES) {
		r = vec_grow_raw((void **)&str->s, str->n, &str->cap,
				 (size_t)st.st_size + 2, 1);
		if (r < 0)
			return r;
	}
	for (;;) {
		ssize_t n;

		if (str->cap - str->n < 2) {
			r = vec_grow_raw((void **)&str->s, str->n, &str->cap,
					 65536, 1);
			if (r < 0)
				return r;
		}
		n = read(fd, str->s + str->n, str->cap - str->n - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		str->n += (size_t)n;
		str->s[str->n] = '\0';
		if (n == 0)
			return 0;
		if (str->n > FILE_MAX_BYTES)
			return -EFBIG;
	}
}

int file_read(const char *path, struct str *str)
{
	_cleanup_close_ int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return -errno;
	return file_read_fd(fd, str);
}

static int put_all(int fd, const void *bytes, size_t n, bool is_socket)
{
	const char *p = bytes;

	while (n) {
		ssize_t done = is_socket ? send(fd, p, n, MSG_NOSIGNAL) :
					   write(fd, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -errno;
		p += done;
		n -= (size_t)done;
	}
	return 0;
}

int write_all(int fd, const void *bytes, size_t n)
{
	return put_all(fd, bytes, n, false);
}

int send_all(int fd, const void *bytes, size_t n)
{
	return put_all(fd, bytes, n, true);
}

int write_pieces(int fd, const struct span *pieces, size_t n)
{
	size_t i;
	int r = 0;

	for (i = 0; !r && i < n; i++)
		r = write_all(fd, pieces[i].p, pieces[i].n);
	return r;
}

static int file_write_direct(const char *path, const struct span *pieces,
			     size_t n)
{
	_cleanup_close_ int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return -errno;
	return write_pieces(fd, pieces, n);
}

int file_write(const char *path, const void *bytes, size_t n, mode_t mode)
{
	struct span piece = { bytes, n };

	return file_write_pieces(path, &piece, 1, mode);
}

int file_write_pieces(const char *path, const struct span *pieces, size_t n,
		      mode_t mode)
{
	_cleanup_free_ char *tmp = NULL;
	_cleanup_close_ int fd = -1;
	struct stat st;
	mode_t mask;
	int r;

	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		return S_ISDIR(st.st_mode) ? -EISDIR :
		       file_write_direct(path, pieces, n);

	if (asprintf(&tmp, "%s.XXXXXX", path) < 0)
		return -ENOMEM;
	fd = mkostemp(tmp, O_CLOEXEC);
	if (fd < 0)
		return -errno;
	mask = umask(0);
	umask(mask);
	r = write_pieces(fd, pieces, n);
	if (!r && fchmod(fd, mode & ~mask) < 0)
		r = -errno;
	if (!r && rename(tmp, path) < 0)
		r = -errno;
	if (r < 0)
		unlink(tmp);
	return r;
}

void close_from(int first)
{
	long fd, end = sysconf(_SC_OPEN_MAX);

	/* Since Linux 5.9. */
	if (syscall(SYS_close_range, first, ~0U, 0) == 0)
		return;
	for (fd = first; fd < (end > 0 ? end : 65536); fd++)
		close((int)fd);
}

const char *path_basename(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int dir_make(const char *path, mode_t mode)
{
	_cleanup_free_ char *copy = strdup(path);
	char *p;

	if (!copy)
		return -ENOMEM;
	for (p = copy + 1; *p; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (mkdir(copy, mode) < 0 && errno != EEXIST)
			return -errno;
		*p = '/';
	}
	if (mkdir(copy, mode) < 0 && errno != EEXIST)
		return -errno;
	return 0;
}
