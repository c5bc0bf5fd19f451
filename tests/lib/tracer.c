/* SPDX-License-Identifier: GPL-2.0-or-later */
/* tracer PID: traces the process, says `tracing`, and does so until killed. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc != 2 ||
	    ptrace(PTRACE_SEIZE, (pid_t)atoi(argv[1]), 0, 0) < 0) {
		perror("tracer");
		return 1;
	}
	puts("tracing");
	fflush(stdout);
	for (;;)
		pause();
}
