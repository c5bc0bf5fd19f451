/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dlfcn.h>

typedef int main_fn(int, char **, char **);
typedef int start_fn(main_fn *, int, char **, void (*)(void), void (*)(void),
		     void (*)(void), void *);

int library_in_use;

static main_fn *program;

static int around(int argc, char **argv, char **env)
{
	int status = program(argc, argv, env);

	library_in_use = status;
	return status;
}

/* Every dynamic program's _start calls this; here it finds ours first. */
extern "C" int __libc_start_main(main_fn *main_of, int argc, char **argv,
				 void (*init)(void), void (*fini)(void),
				 void (*rtld_fini)(void), void *end)
{
	start_fn *start = (start_fn *)dlsym(RTLD_NEXT, "__libc_start_main");

	program = main_of;
	return start(around, argc, argv, init, fini, rtld_fini, end);
}
