/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A small server with a large hole. It serves 127.0.0.1 only.
 */
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void you_hacked_me(void)
{
	puts("You hacked me!");
	exit(EXIT_FAILURE);
}

__attribute__((noinline))
void handle_connection(int sock)
{
	char buf[16] = "";

	(void) recv(sock, buf, 128, 0); /* bug is here */
	fprintf(stdout, "Got %s\n", buf);
	send(sock, buf, strlen(buf), MSG_NOSIGNAL);
	close(sock);
}

static int listen_on(int port)
{
	struct sockaddr_in addr = {
		.sin_family = AF_INET,
		.sin_port = htons((unsigned short)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int sock = socket(AF_INET, SOCK_STREAM, 0), on = 1;

	if (sock < 0)
		return -1;
	setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(sock, (struct sockaddr *)&addr, sizeof(addr)) < 0 ||
	    listen(sock, 16) < 0)
		return -1;
	return sock;
}

__attribute__((noinline))
static void serve_one(int listener, int sock)
{
	close(listener);
	handle_connection(sock);
}

/* A child serves each connection: if one is hacked, the others go on. */
static void serve(int listener)
{
	for (;;) {
		int sock = accept(listener, NULL, NULL);

		if (sock < 0)
			continue;
		if (fork() == 0) {
			serve_one(listener, sock);
			exit(EXIT_SUCCESS);
		}
		close(sock);
	}
}

int main(int argc, char *argv[])
{
	int port = argc > 1 ? atoi(argv[1]) : 3345, listener;

	setvbuf(stdout, NULL, _IOLBF, 0);
	signal(SIGCHLD, SIG_IGN);	/* no zombies */
	listener = listen_on(port);
	if (listener < 0) {
		perror("cannot listen");
		return EXIT_FAILURE;
	}
	printf("Listening on port %d, pid %d\n", port, (int)getpid());
	serve(listener);
}
