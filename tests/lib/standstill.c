/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * For LD_PRELOAD, in the server, to have it at moments that come rarely.
 * - STANDSTILL names a file: it stops itself when it has read an event of the watch
 *   and is about to make a worker for it, if that is there; it removes the file.
 * - SLOW_WORKER is set: a worker begins with 100 ms of work.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int socketpair(int domain, int type, int protocol, int fds[2])
{
	const char *file = getenv("STANDSTILL");

	if (file && unlink(file) == 0)
		raise(SIGSTOP);
	return (int)syscall(SYS_socketpair, domain, type, protocol, fds);
}

static long now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* A worker's first call. */
int setpgid(pid_t pid, pid_t group)
{
	long end = now_ms() + 100;

	while (getenv("SLOW_WORKER") && now_ms() < end)
		;
	return (int)syscall(SYS_setpgid, pid, group);
}
