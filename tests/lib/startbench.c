/* SPDX-License-Identifier: GPL-2.0-or-later */
/* startbench N PROGRAM...: starts the programs N times by turns, waits for the end
 * of each, and says the median of each one's microseconds, one a line. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now_us(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec * 1e6 + (double)ts.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double start(char *path)
{
	char *args[] = { path, NULL };
	posix_spawn_file_actions_t actions;
	double begin = now_us();
	int status;
	pid_t pid;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
	if (posix_spawn(&pid, path, &actions, NULL, args, environ) ||
	    waitpid(pid, &status, 0) < 0 || status) {
		fprintf(stderr, "startbench: '%s' does not start\n", path);
		exit(1);
	}
	return now_us() - begin;
}

int main(int argc, char **argv)
{
	int n = argc > 2 ? atoi(argv[1]) : 0, i, k;
	double *times = calloc((size_t)(n > 0 ? n : 1) * (size_t)argc, sizeof(*times));

	if (n <= 0 || !times)
		return 2;
	for (i = 0; i < n; i++)
		for (k = 2; k < argc; k++)
			times[k * n + i] = start(argv[k]);
	for (k = 2; k < argc; k++) {
		qsort(times + k * n, (size_t)n, sizeof(*times), compare);
		printf("%.0f\n", times[k * n + n / 2]);
	}
	return 0;
}
