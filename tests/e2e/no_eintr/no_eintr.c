/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A thread in each of the calls that a stop makes return EINTR, signal(7): they
 * wait for what never comes. One more waits with a short timeout, again and
 * again: it must not end early.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/aio_abi.h>
#include <linux/io_uring.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

__attribute__((noipa)) const char *target(void)
{
	return "old";
}

static struct timespec day = { 86400, 0 };

/* What a call that should not have returned says. */
static void *returned(const char *call, long result)
{
	printf("%s interrupted: %ld, %s\n", call, result, strerror(errno));
	fflush(stdout);
	return NULL;
}

static void *wait_epoll(void *arg)
{
	struct epoll_event event;

	(void)arg;
	return returned("epoll_wait",
			epoll_wait(epoll_create1(0), &event, 1, -1));
}

static void *wait_epoll_pwait2(void *arg)
{
	struct epoll_event event;
	long n;

	(void)arg;
	n = syscall(SYS_epoll_pwait2, epoll_create1(0), &event, 1, &day, NULL,
		    8);
	/* Before Linux 5.11. */
	return n < 0 && errno == ENOSYS ? NULL : returned("epoll_pwait2", n);
}

static void *wait_signal(void *arg)
{
	sigset_t set;

	(void)arg;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	return returned("sigtimedwait", sigtimedwait(&set, NULL, &day));
}

static void *wait_semaphore(void *arg)
{
	struct sembuf down = { .sem_op = -1 };
	int id = semget(IPC_PRIVATE, 1, 0600);
	long r;

	r = arg ? semtimedop(id, &down, 1, &day) : semop(id, &down, 1);
	return returned(arg ? "semtimedop" : "semop", r);
}

static void *wait_message(void *arg)
{
	struct { long type; char text[8]; } message;

	(void)arg;
	return returned("msgrcv", msgrcv(msgget(IPC_PRIVATE, 0600), &message,
					 sizeof(message.text), 0, 0));
}

static void *wait_aio(void *arg)
{
	struct io_event event;
	aio_context_t ctx = 0;

	(void)arg;
	if (syscall(SYS_io_setup, 1, &ctx) < 0)
		return NULL;
	return returned("io_getevents", syscall(SYS_io_getevents, ctx, 1, 1,
						&event, NULL));
}

static void *wait_uring(void *arg)
{
	struct io_uring_params params = {0};
	int fd = (int)syscall(SYS_io_uring_setup, 1, &params);

	(void)arg;
	if (fd < 0)
		return NULL;	/* not everywhere allowed */
	return returned("io_uring_enter", syscall(SYS_io_uring_enter, fd, 0, 1,
						  IORING_ENTER_GETEVENTS,
						  NULL, 0));
}

static void with_timeout(int fd, int which)
{
	struct timeval tv = { 86400, 0 };

	setsockopt(fd, SOL_SOCKET, which, &tv, sizeof(tv));
}

static void *wait_receive(void *arg)
{
	int ends[2];
	char c;

	(void)arg;
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
		return NULL;
	with_timeout(ends[0], SO_RCVTIMEO);
	return returned("recv", recv(ends[0], &c, 1, 0));
}

static void *wait_send(void *arg)
{
	static char much[1 << 16];
	int ends[2];

	(void)arg;
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
		return NULL;
	with_timeout(ends[0], SO_SNDTIMEO);
	while (send(ends[0], much, sizeof(much), MSG_DONTWAIT) > 0)
		;
	return returned("send", send(ends[0], much, sizeof(much), 0));
}

static void *wait_accept(void *arg)
{
	struct sockaddr name = { .sa_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	(void)arg;
	/* Without a name the kernel makes one, unix(7). */
	bind(fd, &name, sizeof(name.sa_family));
	listen(fd, 1);
	with_timeout(fd, SO_RCVTIMEO);
	return returned("accept", accept(fd, NULL, NULL));
}

static int64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* As most servers wait. */
static void *wait_in_turns(void *arg)
{
	const int ms = 100;
	struct epoll_event event;
	int fd = epoll_create1(0);

	(void)arg;
	for (;;) {
		int64_t start = now_ms();
		int n = epoll_wait(fd, &event, 1, ms);

		if (n < 0 || now_ms() - start < ms)
			return returned("epoll_wait with timeout", n);
	}
}

int main(void)
{
	static void *(*const waits[])(void *) = {
		wait_epoll, wait_epoll_pwait2, wait_signal, wait_aio,
		wait_uring, wait_receive, wait_send, wait_accept,
		wait_in_turns,
	};
	pthread_t t;
	size_t i;

	for (i = 0; i < sizeof(waits) / sizeof(*waits); i++)
		pthread_create(&t, NULL, waits[i], NULL);
	/* What lives longer than its process, in a namespace that does not. */
	if (unshare(CLONE_NEWIPC) == 0) {
		pthread_create(&t, NULL, wait_semaphore, NULL);
		pthread_create(&t, NULL, wait_semaphore, &day);
		pthread_create(&t, NULL, wait_message, NULL);
	}
	usleep(100000);
	for (;;) {
		puts(target());
		fflush(stdout);
		sleep(1);
	}
}
