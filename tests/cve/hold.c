/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Preloaded: the program waits before its main, until somebody opens the pipe
 * SUTURE_HOLD for writing; a file SUTURE_HOLD.here says that it waits. So a
 * program that ends by itself can be patched before it does anything. What it
 * starts itself does not wait.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef int main_fn(int, char **, char **);
typedef int start_fn(main_fn *, int, char **, void (*)(void), void (*)(void),
		     void (*)(void), void *);

static main_fn *program;

static int held(int argc, char **argv, char **env)
{
	const char *pipe = getenv("SUTURE_HOLD");
	char here[4096];
	int fd;

	if (pipe) {
		snprintf(here, sizeof(here), "%s.here", pipe);
		fd = open(here, O_WRONLY | O_CREAT, 0600);
		if (fd >= 0)
			close(fd);
		fd = open(pipe, O_RDONLY);
		if (fd < 0)
			return 99;
		close(fd);
		unsetenv("SUTURE_HOLD");
		unsetenv("LD_PRELOAD");
	}
	return program(argc, argv, env);
}

/*
 * glibc's entry, which every dynamic program's _start calls. What is called last
 * leaves no frame of ours (-O2), so that the stack is as in any program: the
 * doctor lets only such a thread register unwind tables.
 */
int __libc_start_main(main_fn *main, int argc, char **argv, void (*init)(void),
		      void (*fini)(void), void (*rtld_fini)(void), void *end);
int __libc_start_main(main_fn *main, int argc, char **argv, void (*init)(void),
		      void (*fini)(void), void (*rtld_fini)(void), void *end)
{
	start_fn *start = (start_fn *)dlsym(RTLD_NEXT, "__libc_start_main");

	program = main;
	return start(held, argc, argv, init, fini, rtld_fini, end);
}
