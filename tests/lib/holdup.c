/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * holdup [UID]: holds up who reads its memory, as one can whose files lie on a file
 * system of his own that does not answer: here userfaultfd(2) is asked, and nobody
 * listens. It
 * becomes that user, says "ready" and stays.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SIZE	(1 << 16)

int main(int argc, char *argv[])
{
	struct uffdio_api api = { .api = UFFD_API };
	struct uffdio_register range = { .range.len = SIZE,
			.mode = UFFDIO_REGISTER_MODE_MISSING };
	int uffd = (int)syscall(SYS_userfaultfd, O_CLOEXEC);
	int file = memfd_create("library", 0);
	void *at;

	if (uffd < 0 || file < 0 || ftruncate(file, SIZE) < 0)
		return 2;
	at = mmap(NULL, SIZE, PROT_READ | PROT_EXEC, MAP_SHARED, file, 0);
	range.range.start = (unsigned long)at;
	if (at == MAP_FAILED || ioctl(uffd, UFFDIO_API, &api) < 0 ||
	    ioctl(uffd, UFFDIO_REGISTER, &range) < 0)
		return 2;
	if (argc > 1 && (setuid((uid_t)atoi(argv[1])) < 0 ||
			 prctl(PR_SET_DUMPABLE, 1) < 0))
		return 2;
	puts("ready");
	fflush(stdout);
	for (;;)
		pause();
}
