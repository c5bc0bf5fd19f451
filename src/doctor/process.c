/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Facts come from /proc/PID (proc(5)), the auxiliary vector (getauxval(3)) and,
 * for the order of objects, from the list that ld.so keeps for debuggers
 * (struct r_debug and link_map, <link.h>).
 */
#include "doctor/process.h"

#include <ctype.h>
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "elf/notes.h"

#define PF_KTHREAD	0x00200000	/* include/linux/sched.h, stat field 9 */
#define MAX_LINK_MAPS	10000

#define STAT_STATE	3
#define STAT_PARENT	4
#define STAT_FLAGS	9
#define STAT_START_TIME	22
#define STAT_START_STACK 28
#define STAT_START_BRK	47

/* Fields from the third on; the second may hold anything but its last ')'. */
struct stat_fields {
	char state;
	uint64_t v[53];
};

static int read_stat(pid_t pid, pid_t tid, struct stat_fields *ret_fields)
{
	_cleanup_str_ struct str text = {0};
	struct stat_fields fields = {0};
	char path[64], *p;
	size_t i;
	int r;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/stat", (int)pid,
		 (int)tid);
	r = file_read(path, &text);
	if (r < 0)
		return r == -ENOENT ? -ESRCH : r;
	p = strrchr(str_cstr(&text), ')');
	if (!p || !p[1])
		return -EBADMSG;
	p += 2;
	fields.state = *p++;
	for (i = STAT_STATE + 1; i < 53 && *p; i++)
		fields.v[i] = strtoull(p, &p, 10);
	*ret_fields = fields;
	return 0;
}

/* A leader may have ended while its threads go on: take one of those. */
static int find_live_thread(pid_t pid, pid_t *ret_tid)
{
	_cleanup_closedir_ DIR *dir = NULL;
	struct stat_fields fields;
	struct dirent *entry;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/task", (int)pid);
	dir = opendir(path);
	if (!dir)
		return errno == ENOENT ? -ESRCH : -errno;
	while ((entry = readdir(dir))) {
		pid_t tid = (pid_t)atoi(entry->d_name);

		if (tid > 0 && read_stat(pid, tid, &fields) == 0 &&
		    fields.state != 'Z' && fields.state != 'X') {
			*ret_tid = tid;
			return 0;
		}
	}
	return -ESRCH;
}

static int read_auxv(struct process *process)
{
	_cleanup_str_ struct str text = {0};
	struct span auxv;
	uint64_t at, type, value;
	char path[64];
	int r;

	snprintf(path, sizeof(path), "/proc/%d/auxv", (int)process->tid);
	r = file_read(path, &text);
	if (r < 0)
		return r;
	auxv = (struct span){ (uint8_t *)text.s, text.n };
	for (at = 0; span_u64(auxv, at, &type) && span_u64(auxv, at + 8, &value);
	     at += 16) {
		if (type == AT_ENTRY)
			process->entry = value;
		else if (type == AT_BASE)
			process->interpreter = value;
		else if (type == AT_PHDR)
			process->phdrs = value;
		else if (type == AT_RANDOM)
			process->random = value;
	}
	return 0;
}

static int open_parts(struct process *process)
{
	struct stat_fields fields, live;
	pid_t pid = process->pid;
	int r;

	r = read_stat(pid, pid, &fields);
	if (r < 0)
		return log_error(r, "cannot look at process %d", (int)pid);
	if (fields.v[STAT_FLAGS] & PF_KTHREAD)
		return log_error(-EINVAL, "process %d is a kernel thread",
				 (int)pid);
	r = find_live_thread(pid, &process->tid);
	if (r == -ESRCH) {
		log_error(0, "process %d has ended, it is a zombie", (int)pid);
		return r;
	}
	/* A leader that has ended has no memory any more. */
	if (!r)
		r = read_stat(pid, process->tid, &live);
	if (r < 0)
		return log_error(r, "cannot list the threads of process %d",
				 (int)pid);
	process->parent = (pid_t)fields.v[STAT_PARENT];
	process->start_time = fields.v[STAT_START_TIME];
	process->start_stack = live.v[STAT_START_STACK];
	process->start_brk = live.v[STAT_START_BRK];
	r = memory_open(&process->memory, process->tid);
	if (!r)
		r = read_auxv(process);
	if (r < 0)
		return log_error(r, "cannot open the memory of process %d",
				 (int)pid);
	return 0;
}

int process_open(pid_t pid, struct process *ret_process)
{
	struct process process = { .pid = pid, .memory.fd = -1 };
	int r;

	if (pid == getpid())
		return log_error(-EINVAL, "process %d is this program itself",
				 (int)pid);
	r = open_parts(&process);
	if (r < 0) {
		process_close(&process);
		return r;
	}
	*ret_process = process;
	return 0;
}

static void forget_objects(struct process *process)
{
	objects_done(&process->objects);
	maps_done(&process->maps);
	vec_done(&process->scope);
	vec_done(&process->search);
	process->search_for = NULL;
	process->program = NULL;
}

void process_close(struct process *process)
{
	forget_objects(process);
	memory_close(&process->memory);
}

bool process_is_same(const struct process *process)
{
	struct stat_fields fields;

	return read_stat(process->pid, process->pid, &fields) == 0 &&
	       fields.v[STAT_START_TIME] == process->start_time;
}

/* The kernel gave its memory these bytes; they need no rights but ours. */
bool process_has_same_memory(const struct process *process)
{
	struct memory now = { .fd = -1 };
	uint8_t before_bytes[16], now_bytes[16];
	bool same = process->random &&
		    memory_open(&now, process->tid) == 0 &&
		    memory_read(&process->memory, process->random,
				before_bytes, sizeof(before_bytes)) == 0 &&
		    memory_read(&now, process->random, now_bytes,
				sizeof(now_bytes)) == 0 &&
		    memcmp(before_bytes, now_bytes, sizeof(now_bytes)) == 0;

	memory_close(&now);
	return same;
}

static bool is_same_file(const struct object *object,
			 const struct elf_object *file)
{
	struct span id = elf_object_buildid(file);

	return object->buildid_n && id.n == object->buildid_n &&
	       memcmp(id.p, object->buildid, id.n) == 0;
}

int process_open_file(const struct process *process,
		      const struct object *object, struct elf_object *ret_file)
{
	const struct mapping *m = maps_find(&process->maps, object->base);
	struct elf_object file = {0};
	const char *why;
	char path[96];
	int r = -ENOENT;

	if (m) {
		snprintf(path, sizeof(path), "/proc/%d/map_files/%" PRIx64
			 "-%" PRIx64, (int)process->tid, m->at.start,
			 m->at.end);
		r = elf_object_open(path, &file, &why);
	}
	if (r < 0 && object == process->program) {
		snprintf(path, sizeof(path), "/proc/%d/exe",
			 (int)process->tid);
		r = elf_object_open(path, &file, &why);
	}
	if (r < 0)
		return r;
	if (!is_same_file(object, &file)) {
		elf_object_done(&file);
		return -EBADMSG;
	}
	*ret_file = file;
	return 0;
}

/* Where ld.so told debuggers to look: the value of DT_DEBUG, 0 without one. */
static int find_r_debug(const struct process *process, raddr *ret_at)
{
	const struct object *program = process->program;
	size_t i, n = program->dynamic_size / sizeof(Elf64_Dyn);

	*ret_at = process->linker_debug;
	if (*ret_at)
		return 0;
	for (i = 0; program->dynamic && i < n && i < 4096; i++) {
		Elf64_Dyn dyn;
		int r = memory_read(&process->memory,
				    program->dynamic + i * sizeof(dyn), &dyn,
				    sizeof(dyn));

		if (r < 0)
			return r;
		if (dyn.d_tag == DT_NULL)
			break;
		if (dyn.d_tag == DT_DEBUG) {
			*ret_at = dyn.d_un.d_ptr;
			break;
		}
	}
	return 0;
}

/* The head of ld.so's list; r_map is NULL where there is no list. */
static int read_r_debug(const struct process *process, struct r_debug *debug)
{
	raddr at;
	int r = find_r_debug(process, &at);

	*debug = (struct r_debug){0};
	if (!r && at)
		r = memory_read(&process->memory, at, debug, sizeof(*debug));
	return memory_is_absent(r) ? 0 : r;
}

int process_is_linked(const struct process *process)
{
	struct r_debug debug;
	int r = process->program ? read_r_debug(process, &debug) : -ENOENT;

	return r < 0 ? r : debug.r_map && debug.r_state == RT_CONSISTENT;
}

/* An object is the one of a link_map if both have the dynamic section. */
static struct object *object_of_dynamic(const struct process *process,
					raddr dynamic)
{
	struct object *object;

	vec_foreach(object, &process->objects.v)
		if (object->dynamic && object->dynamic == dynamic)
			return object;
	return NULL;
}

/*
 * Objects in the order of the link map: the program, preloaded libraries, the
 * needed ones breadth first, then what dlopen(3) added.
 */
static int read_scope(struct process *process)
{
	struct r_debug debug;
	struct link_map map;
	raddr at;
	size_t i;
	int r;

	r = read_r_debug(process, &debug);
	if (r < 0)
		return r;
	at = (raddr)(uintptr_t)debug.r_map;
	for (i = 0; at && i < MAX_LINK_MAPS; i++) {
		struct object *object;

		r = memory_read(&process->memory, at, &map, sizeof(map));
		if (memory_is_absent(r))
			break;
		if (r < 0)
			return r;
		object = object_of_dynamic(process,
					   (raddr)(uintptr_t)map.l_ld);
		if (object && !object->is_vdso) {
			r = vec_push(&process->scope, object);
			if (r < 0)
				return r;
		}
		at = (raddr)(uintptr_t)map.l_next;
	}
	if (!process->scope.n)
		return vec_push(&process->scope, process->program);
	return 0;
}

int process_read_objects(struct process *process)
{
	int r;

	forget_objects(process);
	r = maps_read(process->tid, &process->maps);
	if (!r)
		r = objects_read(&process->memory, &process->maps,
				 &process->objects);
	if (r < 0)
		return r;
	process->program = objects_find(&process->objects, process->phdrs);
	if (!process->program)
		return 0;
	r = process_find_started(process);
	return r < 0 ? r : read_scope(process);
}

bool process_has_ended(pid_t pid)
{
	return find_live_thread(pid, &(pid_t){0}) == -ESRCH;
}

uint64_t process_start_time(pid_t pid)
{
	struct stat_fields fields;

	return read_stat(pid, pid, &fields) < 0 ? 0 :
						  fields.v[STAT_START_TIME];
}

bool process_is_32bit(pid_t pid)
{
	_cleanup_close_ int fd = -1;
	unsigned char ident[EI_NIDENT];
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/exe", (int)pid);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	return fd >= 0 && read(fd, ident, sizeof(ident)) == sizeof(ident) &&
	       memcmp(ident, ELFMAG, SELFMAG) == 0 &&
	       ident[EI_CLASS] == ELFCLASS32;
}

int process_list(pid_list *ret_pids)
{
	_cleanup_closedir_ DIR *dir = opendir("/proc");
	pid_list pids = {0};
	struct dirent *entry;

	if (!dir)
		return -errno;
	while ((entry = readdir(dir))) {
		struct stat_fields fields;
		pid_t pid = (pid_t)atoi(entry->d_name);

		if (!isdigit((unsigned char)*entry->d_name) || pid <= 1 ||
		    pid == getpid())
			continue;
		if (read_stat(pid, pid, &fields) < 0 ||
		    fields.v[STAT_FLAGS] & PF_KTHREAD)
			continue;
		/* A zombie whose threads all ended holds nothing to patch. */
		if (fields.state == 'Z' &&
		    find_live_thread(pid, &(pid_t){0}) < 0)
			continue;
		if (vec_push(&pids, pid) < 0) {
			vec_done(&pids);
			return -ENOMEM;
		}
	}
	memcpy(ret_pids, &pids, sizeof(pids));
	return 0;
}
