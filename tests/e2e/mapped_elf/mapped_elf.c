/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char *map(const char *path)
{
	int fd = open(path, O_RDONLY);
	struct stat st;

	if (fd < 0 || fstat(fd, &st) < 0)
		return NULL;
	return mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
}

__attribute__((noipa)) void say(void)
{
	puts("old");
}

int main(void)
{
	char *self = map("/proc/self/exe");
	char *again = map("/proc/self/exe");
	char *other = map("/bin/sh");

	if (!self || !again || !other || self[1] != 'E')
		return 1;
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
