/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * stop_all PID TIMES FILE: the reference of pause.sh, the least that a tool
 * which stops all threads at once must do, with everything else prepared. All
 * threads were seized before; INTERRUPT to all, wait for each, registers and
 * 4 KiB of stack of each, one write of 8 bytes into the text, all go on. FILE
 * is the spinner's: its longest gap is printed after each time, in us.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MAX_THREADS	100000

static pid_t tids[MAX_THREADS];
static size_t n_tids;

static int seize_all(const char *pid)
{
	char path[64];
	struct dirent *entry;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%s/task", pid);
	dir = opendir(path);
	while (dir && (entry = readdir(dir)) && n_tids < MAX_THREADS) {
		pid_t tid = atoi(entry->d_name);

		if (tid > 0 && ptrace(PTRACE_SEIZE, tid, 0, 0) == 0)
			tids[n_tids++] = tid;
	}
	return dir && n_tids ? 0 : -1;
}

static void look_at(pid_t tid)
{
	static char stack[4096];
	struct user_regs_struct regs;
	struct iovec iov = { &regs, sizeof(regs) };
	struct iovec local = { stack, sizeof(stack) }, remote;

	ptrace(PTRACE_GETREGSET, tid, NT_PRSTATUS, &iov);
	remote = (struct iovec){ (void *)regs.rsp, sizeof(stack) };
	process_vm_readv(tid, &local, 1, &remote, 1, 0);
}

static void stop_once(int mem, off_t at, uint64_t word)
{
	size_t i;
	int status;

	for (i = 0; i < n_tids; i++)
		ptrace(PTRACE_INTERRUPT, tids[i], 0, 0);
	for (i = 0; i < n_tids; i++)
		waitpid(tids[i], &status, __WALL);
	for (i = 0; i < n_tids; i++)
		look_at(tids[i]);
	if (pwrite(mem, &word, sizeof(word), at) != sizeof(word))
		perror("stop_all");
	for (i = 0; i < n_tids; i++)
		ptrace(PTRACE_CONT, tids[i], 0, 0);
}

/* Where the program's text begins. */
static off_t text_start(const char *pid)
{
	unsigned long start = 0;
	char path[64], line[512], perms[8];
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%s/maps", pid);
	file = fopen(path, "r");
	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "%lx-%*x %7s", &start, perms) == 2 &&
		    perms[2] == 'x')
			return (off_t)start;
	return 0;
}

int main(int argc, char **argv)
{
	const struct timespec rest = { 0, 20000000 };
	int mem, fd, i;
	uint64_t *shared, word;
	char path[64];
	off_t at;

	if (argc != 4 || seize_all(argv[1]) < 0)
		return 2;
	snprintf(path, sizeof(path), "/proc/%s/mem", argv[1]);
	mem = open(path, O_RDWR);
	fd = open(argv[3], O_RDWR);
	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	at = text_start(argv[1]);
	if (mem < 0 || shared == MAP_FAILED || !at ||
	    pread(mem, &word, sizeof(word), at) != sizeof(word) ||
	    pwrite(mem, &word, sizeof(word), at) != sizeof(word))
		return 2;
	for (i = 0; i < atoi(argv[2]); i++) {
		shared[0] = 0;
		nanosleep(&rest, NULL);
		shared[0] = 0;
		stop_once(mem, at, word);
		nanosleep(&rest, NULL);
		printf("%" PRIu64 "\n", shared[0] / 1000);
	}
	return 0;
}
