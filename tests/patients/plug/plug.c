/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * plug MODE FILE...: loads libraries, lets each say its word again and again,
 * and at SIGUSR1 does with them what MODE says. "wrong: WHAT": it was harmed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#define MAX	2000

typedef void say_fn(const char *who);

static void *handles[MAX];
static say_fn *says[MAX];
static int n;
static volatile sig_atomic_t steps;
static unsigned char *other;	/* what is mapped where a library was */
static size_t other_size;

static void step(int signo)
{
	(void)signo;
	steps++;
}

static void take(void *handle)
{
	if (!handle || n == MAX) {
		printf("cannot: %s\n", dlerror());
		exit(77);
	}
	handles[n] = handle;
	says[n++] = (say_fn *)dlsym(handle, "plug_say");
}

/* Code that traps, over all that the library took. */
static void close_and_map_other(void)
{
	struct link_map *map = handles[0];
	uintptr_t base = map->l_addr;

	other_size = 5 * 4096;
	dlclose(handles[0]);
	says[0] = NULL;
	other = mmap((void *)base, other_size, PROT_READ | PROT_WRITE |
		     PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS |
		     MAP_FIXED_NOREPLACE, -1, 0);
	if (other == MAP_FAILED || (uintptr_t)other != base) {
		printf("wrong: nothing can be mapped where the library was\n");
		exit(1);
	}
	memset(other, 0xcc, other_size);
}

static void close_and_open(const char *file)
{
	struct link_map *map = handles[0];
	uintptr_t base = map->l_addr;

	dlclose(handles[0]);
	n = 0;
	take(dlopen(file, RTLD_NOW));
	map = handles[0];
	printf("opened again, %s\n", map->l_addr == base ? "same place" :
							   "elsewhere");
}

static void do_step(const char *mode, const char *file)
{
	if (!strcmp(mode, "close"))
		close_and_map_other();
	else if (!strcmp(mode, "reopen"))
		close_and_open(file);
}

static void say_all(void)
{
	int silent = 1;

	for (int i = 0; i < n; i++)
		if (says[i]) {
			says[i](silent ? "first" : "other");
			silent = 0;
		}
	for (size_t i = 0; i < other_size; i++)
		if (other[i] != 0xcc) {
			puts("wrong: overwritten");
			break;
		}
	if (silent)
		puts("closed");
	fflush(stdout);
}

int main(int argc, char **argv)
{
	const struct timespec pause = { 0, 10000000 };
	const char *mode = argc > 2 ? argv[1] : "";
	int done = 0;

	signal(SIGUSR1, step);
	for (int i = 2; i < argc; i++)
		take(i > 2 && !strcmp(mode, "dlmopen") ?
		     dlmopen(LM_ID_NEWLM, argv[i], RTLD_NOW) :
		     dlopen(argv[i], RTLD_NOW));
	for (;;) {
		if (done < steps) {
			do_step(mode, argv[2]);
			done++;
		}
		say_all();
		clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, NULL);
	}
}
