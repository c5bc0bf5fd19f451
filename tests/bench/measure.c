/* SPDX-License-Identifier: GPL-2.0-or-later */
/* measure FILE COMMAND...: run it, append "CPU_US RSS_KB" (user and system
 * time, largest resident set, of it and its children) to FILE. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static long us(struct timeval t)
{
	return t.tv_sec * 1000000 + t.tv_usec;
}

int main(int argc, char **argv)
{
	struct rusage usage;
	int status;
	FILE *file;
	pid_t pid;

	if (argc < 3)
		return 2;
	pid = fork();
	if (pid < 0)
		return 2;
	if (pid == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (waitpid(pid, &status, 0) != pid ||
	    getrusage(RUSAGE_CHILDREN, &usage) < 0)
		return 2;
	file = fopen(argv[1], "a");
	if (!file)
		return 2;
	fprintf(file, "%ld %ld\n", us(usage.ru_utime) + us(usage.ru_stime),
		usage.ru_maxrss);
	fclose(file);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
