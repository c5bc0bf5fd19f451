/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * leftsocket PATH: leaves a socket behind as a server does that was killed, whose
 * worker has it for a moment longer. Prints the worker's process number and ends.
 */
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
	struct sockaddr_un addr = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	pid_t pid;

	if (argc != 2 || strlen(argv[1]) >= sizeof(addr.sun_path))
		return 2;
	strcpy(addr.sun_path, argv[1]);
	if (fd < 0 || bind(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0 ||
	    listen(fd, 5) < 0 || (pid = fork()) < 0)
		return 1;
	if (pid == 0) {
		close(STDOUT_FILENO);
		sleep(60);
		return 0;
	}
	printf("%d\n", (int)pid);
	return 0;
}
