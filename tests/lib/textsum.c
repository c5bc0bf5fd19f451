/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * textsum PID: one line `SUM FILE` for each file that the process has mapped
 * executable, over all its executable bytes in the order of their addresses.
 * Two equal outputs mean that nobody changed the code in between.
 */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct sum {
	char name[4096];
	uint64_t value;
};

static uint64_t add(uint64_t sum, const unsigned char *bytes, ssize_t n)
{
	for (ssize_t i = 0; i < n; i++)
		sum = (sum ^ bytes[i]) * UINT64_C(0x100000001b3);
	return sum;
}

static int add_range(struct sum *sum, int mem, uint64_t from, uint64_t to)
{
	static unsigned char buf[65536];

	while (from < to) {
		size_t want = to - from < sizeof(buf) ? to - from : sizeof(buf);
		ssize_t n = pread(mem, buf, want, (off_t)from);

		if (n <= 0)
			return -1;
		sum->value = add(sum->value, buf, n);
		from += (uint64_t)n;
	}
	return 0;
}

static struct sum *find(struct sum *sums, size_t *n, size_t room,
			const char *name)
{
	for (size_t i = 0; i < *n; i++)
		if (!strcmp(sums[i].name, name))
			return &sums[i];
	if (*n == room)
		return NULL;
	snprintf(sums[*n].name, sizeof(sums[*n].name), "%s", name);
	sums[*n].value = UINT64_C(0xcbf29ce484222325);
	return &sums[(*n)++];
}

int main(int argc, char **argv)
{
	static struct sum sums[2048];
	static char line[8192], name[4096];
	char path[64];
	size_t n = 0;
	FILE *maps;
	int mem;

	if (argc != 2)
		return 2;
	snprintf(path, sizeof(path), "/proc/%.20s/maps", argv[1]);
	maps = fopen(path, "r");
	snprintf(path, sizeof(path), "/proc/%.20s/mem", argv[1]);
	mem = open(path, O_RDONLY | O_CLOEXEC);
	if (!maps || mem < 0) {
		perror(path);
		return 1;
	}
	while (fgets(line, sizeof(line), maps)) {
		uint64_t from, to;
		struct sum *sum;
		char perms[8];

		if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %7s %*s %*s %*s "
			   "%4095[^\n]", &from, &to, perms, name) != 4)
			continue;
		if (perms[2] != 'x' || name[0] != '/' ||
		    !strncmp(name, "/memfd:", 7))
			continue;
		sum = find(sums, &n, sizeof(sums) / sizeof(*sums), name);
		if (!sum || add_range(sum, mem, from, to) < 0) {
			perror(name);
			return 1;
		}
	}
	for (size_t i = 0; i < n; i++)
		printf("%016" PRIx64 " %s\n", sums[i].value, sums[i].name);
	return 0;
}
