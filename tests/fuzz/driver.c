/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * In libFuzzer's place: FOLDER|FILE... are given to the harness, one input
 * after the other, in a child. If that dies, the input at fault has failed and
 * another child goes on behind it. Closes with "N passed, N failed".
 */
#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/vec.h"
#include "fuzz.h"

#define SECONDS_MAX 20	/* for one input; far beyond what any takes */

typedef VEC(char *) paths;

static void add_path(paths *all, const char *folder, const char *name)
{
	char *path;

	if (name)
		require(asprintf(&path, "%s/%s", folder, name) > 0);
	else
		require((path = strdup(folder)));
	require(vec_push(all, path) == 0);
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int collect(paths *all, const char *path)
{
	struct dirent *entry;
	struct stat st;
	DIR *dir;

	if (stat(path, &st) < 0) {
		fprintf(stderr, "cannot read '%s': %s\n", path,
			strerror(errno));
		return -errno;
	}
	if (!S_ISDIR(st.st_mode)) {
		add_path(all, path, NULL);
		return 0;
	}
	dir = opendir(path);
	require(dir);
	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.')
			add_path(all, path, entry->d_name);
	closedir(dir);
	return 0;
}

static struct span read_file(const char *path)
{
	struct stat st;
	uint8_t *bytes;
	FILE *file = fopen(path, "re");

	require(file && fstat(fileno(file), &st) == 0);
	bytes = malloc((size_t)st.st_size + !st.st_size);
	require(bytes && fread(bytes, 1, (size_t)st.st_size, file) ==
		(size_t)st.st_size);
	fclose(file);
	return (struct span){ bytes, (size_t)st.st_size };
}

/* *at is shared with the parent: the input under way. */
static void run_inputs(const paths *all, volatile size_t *at)
{
	for (; *at < all->n; ++*at) {
		struct span bytes = read_file(all->v[*at]);

		alarm(SECONDS_MAX);
		LLVMFuzzerTestOneInput(bytes.p, bytes.n);
		alarm(0);
		free((void *)(uintptr_t)bytes.p);
	}
}

static size_t run_all(const paths *all)
{
	volatile size_t *at = mmap(NULL, sizeof(*at), PROT_READ | PROT_WRITE,
				   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	size_t n_failed = 0;

	require(at != MAP_FAILED);
	while (*at < all->n) {
		int status;
		pid_t pid;

		fflush(NULL);
		pid = fork();
		require(pid >= 0);
		if (pid == 0) {
			run_inputs(all, at);
			exit(EXIT_SUCCESS);	/* looks for leaks as well */
		}
		require(waitpid(pid, &status, 0) == pid);
		if (status == 0)
			break;
		n_failed++;
		if (*at < all->n)
			printf("FAIL %s (status %#x)\n", all->v[*at], status);
		else
			printf("FAIL memory is leaked\n");
		++*at;
	}
	return n_failed;
}

int main(int argc, char **argv)
{
	size_t n_failed = 0;
	paths all = {0};
	char **path;
	int i;

	for (i = 1; i < argc; i++)
		if (collect(&all, argv[i]) < 0)
			n_failed++;
	if (all.n)
		qsort(all.v, all.n, sizeof(*all.v), compare_paths);
	else if (!n_failed)
		n_failed++;	/* nothing was tried */
	n_failed += run_all(&all);
	printf("%zu passed, %zu failed\n",
	       all.n > n_failed ? all.n - n_failed : 0, n_failed);
	vec_foreach(path, &all)
		free(*path);
	vec_done(&all);
	return n_failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
