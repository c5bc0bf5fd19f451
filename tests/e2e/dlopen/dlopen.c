/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	void *handle = dlopen("libdlopen.so", RTLD_NOW);
	void (*say)(void);

	if (!handle)
		return 1;
	say = (void (*)(void))dlsym(handle, "say");
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
