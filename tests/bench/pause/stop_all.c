/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * stop_all PID TIMES FILE: the reference of pause.sh, the least that a tool
 * must do which stops all threads at once, has everything else prepared, and
 * looks whether one of them is where it must not be. All threads were seized
 * before; INTERRUPT to all, wait for each; the registers of each, the used part
 * of its stack, each word of it held against a range of addresses; the same for
 * the other memory that can be written, where contexts may be parked, if all of
 * it is at most MAX_MEMORY (the pages in use are known before); was a thread
 * created meanwhile; one page of text written; all go on. No unwinding, no
 * record of what is done. FILE is the spinner's: its longest gap is printed
 * after each time, in us.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MAX_THREADS	100000
#define MAX_MAPPINGS	200000
#define MAX_STACK	65536
#define MAX_MEMORY	262144
#define PAGE		4096

struct range {
	uint64_t start, end;
};

/* Runs of pages in use of what can be written; none if there are more. */
static struct iovec used[MAX_MEMORY / PAGE];
static size_t n_used, used_bytes;
static struct range mappings[MAX_MAPPINGS];
static size_t n_mappings;
static pid_t tids[MAX_THREADS];
static volatile size_t found;	/* so that the search is made */
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

static const struct range *stack_of(uint64_t sp)
{
	size_t low = 0, high = n_mappings;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (sp >= mappings[mid].start && sp < mappings[mid].end)
			return &mappings[mid];
		if (sp < mappings[mid].start)
			high = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

static size_t count_words(const uint64_t *words, ssize_t bytes, uint64_t page)
{
	size_t n = 0;
	ssize_t i;

	for (i = 0; i < bytes / (ssize_t)sizeof(*words); i++)
		n += words[i] - page < PAGE;
	return n;
}

static size_t look_at_memory(pid_t pid, uint64_t page)
{
	static uint64_t memory[MAX_MEMORY / sizeof(uint64_t)];
	struct iovec local = { memory, used_bytes };

	return count_words(memory, process_vm_readv(pid, &local, 1, used,
						    n_used, 0), page);
}

/* How many words of its stack lead into the page that is to change. */
static size_t look_at(pid_t tid, uint64_t page)
{
	static uint64_t stack[MAX_STACK / sizeof(uint64_t)];
	struct user_regs_struct regs;
	struct iovec iov = { &regs, sizeof(regs) };
	struct iovec local = { stack, sizeof(stack) }, remote;
	const struct range *m;

	ptrace(PTRACE_GETREGSET, tid, NT_PRSTATUS, &iov);
	m = stack_of(regs.rsp);
	if (!m)
		return 0;
	if (m->end - regs.rsp < sizeof(stack))
		local.iov_len = m->end - regs.rsp;
	remote = (struct iovec){ (void *)regs.rsp, local.iov_len };
	return count_words(stack, process_vm_readv(tid, &local, 1, &remote, 1,
						   0), page);
}

static size_t stop_once(int mem, int tasks, off_t at, const void *page)
{
	size_t i, hits = 0;
	struct stat st;
	int status;

	for (i = 0; i < n_tids; i++)
		ptrace(PTRACE_INTERRUPT, tids[i], 0, 0);
	for (i = 0; i < n_tids; i++)
		waitpid(tids[i], &status, __WALL);
	for (i = 0; i < n_tids; i++)
		hits += look_at(tids[i], (uint64_t)at);
	if (n_used)
		hits += look_at_memory(tids[0], (uint64_t)at);
	if (fstat(tasks, &st) < 0 || st.st_nlink != n_tids + 2 ||
	    pwrite(mem, page, PAGE, at) != PAGE)
		fprintf(stderr, "stop_all: cannot write\n");
	for (i = 0; i < n_tids; i++)
		ptrace(PTRACE_CONT, tids[i], 0, 0);
	return hits;
}

/* proc(5), /proc/PID/pagemap: bit 63 of a page's word, it is present. */
static bool add_used(int pagemap, struct range m)
{
	uint64_t at, flags;

	for (at = m.start; at < m.end; at += PAGE) {
		if (pread(pagemap, &flags, sizeof(flags),
			  (off_t)(at / PAGE * sizeof(flags))) !=
			    sizeof(flags) || !(flags >> 63))
			continue;
		if (used_bytes == MAX_MEMORY)
			return false;
		used_bytes += PAGE;
		if (n_used && (uint64_t)used[n_used - 1].iov_base +
			      used[n_used - 1].iov_len == at)
			used[n_used - 1].iov_len += PAGE;
		else
			used[n_used++] = (struct iovec){ (void *)at, PAGE };
	}
	return true;
}

/* All mappings, in order; where the program's text begins, or 0. */
static off_t read_maps(const char *pid)
{
	char path[64], line[512], perms[8];
	struct range m;
	bool all = true;
	off_t text = 0;
	FILE *file;
	int pagemap;

	snprintf(path, sizeof(path), "/proc/%s/pagemap", pid);
	pagemap = open(path, O_RDONLY);
	snprintf(path, sizeof(path), "/proc/%s/maps", pid);
	file = fopen(path, "r");
	while (file && fgets(line, sizeof(line), file)) {
		if (n_mappings == MAX_MAPPINGS ||
		    sscanf(line, "%" SCNx64 "-%" SCNx64 " %7s", &m.start,
			   &m.end, perms) != 3)
			continue;
		mappings[n_mappings++] = m;
		if (!text && perms[2] == 'x')
			text = (off_t)m.start;
		if (perms[1] == 'w' && !strstr(line, "[stack]"))
			all = all && add_used(pagemap, m);
	}
	if (!all)
		n_used = 0;
	return text;
}

int main(int argc, char **argv)
{
	const struct timespec rest = { 0, 20000000 };
	int mem, tasks, fd, i;
	static char page[PAGE];
	uint64_t *shared;
	char path[64];
	off_t at;

	if (argc != 4 || seize_all(argv[1]) < 0)
		return 2;
	snprintf(path, sizeof(path), "/proc/%s/mem", argv[1]);
	mem = open(path, O_RDWR);
	snprintf(path, sizeof(path), "/proc/%s/task", argv[1]);
	tasks = open(path, O_RDONLY);
	fd = open(argv[3], O_RDWR);
	shared = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	at = read_maps(argv[1]);
	if (mem < 0 || tasks < 0 || shared == MAP_FAILED || !at ||
	    pread(mem, page, PAGE, at) != PAGE ||
	    pwrite(mem, page, PAGE, at) != PAGE)
		return 2;
	for (i = 0; i < atoi(argv[2]); i++) {
		shared[0] = 0;
		nanosleep(&rest, NULL);
		shared[0] = 0;
		found += stop_once(mem, tasks, at, page);
		nanosleep(&rest, NULL);
		printf("%" PRIu64 "\n", shared[0] / 1000);
	}
	return 0;
}
