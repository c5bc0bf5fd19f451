/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

__attribute__((noipa)) const char *target(void)
{
	return "old";
}

static void *wait_epoll(void *arg)
{
	struct epoll_event event;

	if (epoll_wait(epoll_create1(0), &event, 1, -1) < 0)
		printf("epoll_wait interrupted\n");
	return arg;
}

static void *wait_signal(void *arg)
{
	struct timespec day = { 86400, 0 };
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	if (sigtimedwait(&set, NULL, &day) < 0)
		printf("sigtimedwait interrupted\n");
	return arg;
}

static void *wait_receive(void *arg)
{
	struct timeval day = { 86400, 0 };
	int ends[2];
	char c;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
		return NULL;
	setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &day, sizeof(day));
	if (recv(ends[0], &c, 1, 0) < 0)
		printf("recv interrupted\n");
	return arg;
}

int main(void)
{
	pthread_t t;

	pthread_create(&t, NULL, wait_epoll, NULL);
	pthread_create(&t, NULL, wait_signal, NULL);
	pthread_create(&t, NULL, wait_receive, NULL);
	usleep(100000);
	for (;;) {
		puts(target());
		fflush(stdout);
		sleep(1);
	}
}
