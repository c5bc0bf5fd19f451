/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The patient makes a memfd (its name shows in /proc/PID/maps), the doctor
 * fills it through /proc/PID/fd, the patient maps it: all of it r-- first, so
 * that the place is taken in one step and a complete record stands there, then
 * the code r-x and the data rw- over it. Private mappings of a memfd survive
 * fork(2) and are allowed under PR_SET_MDWE.
 */
#include "doctor/stage.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/memfd.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/journal.h"

#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U	/* since Linux 6.3 */
#endif
#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

#define STOP_US		100000

/* How often, and how long, a thread that waits is waited for: those that were
 * just let go seem to run until each has been on a processor. */
#define HOST_LOOKS	5
#define HOST_FIRST_US	500

/* The first thread that can host, of those that wait or of all. */
static int find_host_once(struct inject *inject, struct process *process,
			  struct tracees *tracees,
			  const struct inject_code *code, bool waiting_only)
{
	struct tracee *t;
	int r = -ESRCH;

	vec_foreach(t, &tracees->threads) {
		t->was_running = tracee_is_running(tracees, t);
		if (waiting_only && t->was_running)
			continue;
		r = inject_stop(inject, tracees, t, &process->memory,
				&process->maps, code, STOP_US);
		if (r == 0 || r == -ESTALE)
			return r;
		log_debug("thread %d cannot host: %s", (int)t->tid,
			  strerror(-r));
	}
	return r;
}

/*
 * Stop a thread that can host the calls. The best one waits in a system call:
 * nobody notices, and it is in no restartable sequence (rseq(2)), whose abort
 * our change of registers would hide. The main thread comes first in the list.
 */
static int find_host(struct inject *inject, struct process *process,
		     struct tracees *tracees, const struct inject_code *code)
{
	int look, r;

	for (look = 0; look < HOST_LOOKS; look++) {
		if (look)
			tracees_sleep(tracees, HOST_FIRST_US << (look - 1));
		r = find_host_once(inject, process, tracees, code, true);
		if (r == 0 || r == -ESTALE)
			return r;
	}
	return find_host_once(inject, process, tracees, code, false);
}

static int leave_host(struct inject *inject)
{
	int r = inject_let_run(inject);

	/* A thread that did not stop in time to host stops now. */
	tracees_sleep(inject->tracees, 0);
	return r;
}

static int call(struct inject *inject, long nr, uint64_t a, uint64_t b,
		uint64_t c, uint64_t d, uint64_t e, uint64_t f,
		int64_t *ret_result)
{
	int r = inject_call(inject, nr, a, b, c, d, e, f, ret_result);

	if (r < 0)
		return r;
	return *ret_result < 0 && *ret_result > -4096 ? (int)*ret_result : 0;
}

/* A host that has something else to do runs between two calls. */
static int let_run(struct inject *inject)
{
	return inject->tracee->was_running ? inject_let_run(inject) : 0;
}

static int take_back(struct inject *inject)
{
	return inject->tracee->was_running ? inject_take_back(inject) : 0;
}

static int rest(struct inject *inject)
{
	int r = let_run(inject);

	return r < 0 ? r : take_back(inject);
}

/*
 * Our file in the patient, -1 if none is open. Other threads of it, or the host
 * itself while it rests, may close it and have another file by its number; so
 * it is known by what it is.
 */
struct memfd {
	int64_t remote_fd;
	dev_t dev;
	ino_t ino;
};

static void memfd_name(const struct image *image, char name[64])
{
	snprintf(name, 64, JOURNAL_MEMFD_PREFIX "%.40s", image->patch->file.id);
}

static int make_memfd(struct inject *inject, const struct image *image,
		      struct memfd *memfd)
{
	char name[64];
	int r;

	memfd_name(image, name);
	r = inject_put_string(inject, name);
	if (r < 0)
		return r;
	r = call(inject, SYS_memfd_create, inject->data,
		 MFD_CLOEXEC | MFD_EXEC, 0, 0, 0, 0, &memfd->remote_fd);
	if (r == -EINVAL)
		r = call(inject, SYS_memfd_create, inject->data, MFD_CLOEXEC,
			 0, 0, 0, 0, &memfd->remote_fd);
	if (r < 0)
		memfd->remote_fd = -1;
	return r;
}

static void remote_path(const struct process *process,
			const struct memfd *memfd, char path[64])
{
	snprintf(path, 64, "/proc/%d/fd/%d", (int)process->tid,
		 (int)memfd->remote_fd);
}

/* Does the number lead to an empty memfd of that name? proc(5). */
static bool is_named(const char *path, const struct image *image)
{
	char name[64], wanted[96], link[96];
	ssize_t n = readlink(path, link, sizeof(link) - 1);

	memfd_name(image, name);
	snprintf(wanted, sizeof(wanted), "/memfd:%s (deleted)", name);
	link[n < 0 ? 0 : n] = '\0';
	return streq(link, wanted);
}

static int fill_memfd(const struct process *process, struct memfd *memfd,
		      const struct image *image)
{
	_cleanup_close_ int fd = -1;
	struct stat st;
	char path[64];

	remote_path(process, memfd, path);
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0)
		return -errno;
	if (!is_named(path, image) || st.st_size)
		return -EBADF;
	memfd->dev = st.st_dev;
	memfd->ino = st.st_ino;
	return write_all(fd, image->bytes.s, image->bytes.n);
}

static void close_memfd(struct inject *inject, const struct process *process,
			struct memfd *memfd)
{
	int64_t ignored;
	struct stat st;
	char path[64];

	if (memfd->remote_fd < 0)
		return;
	remote_path(process, memfd, path);
	if (stat(path, &st) == 0 && st.st_dev == memfd->dev &&
	    st.st_ino == memfd->ino &&
	    call(inject, SYS_close, (uint64_t)memfd->remote_fd, 0, 0, 0, 0, 0,
		 &ignored) < 0)
		return;
	memfd->remote_fd = -1;
}

static int map_part(struct inject *inject, const struct image *image,
		    enum image_part part, int prot, int64_t fd)
{
	struct range at = image->parts[part];
	int64_t result;
	int r;

	if (at.start == at.end)
		return 0;
	r = rest(inject);
	return r < 0 ? r :
	       call(inject, SYS_mmap, image->base + at.start,
		    at.end - at.start, (uint64_t)prot,
		    MAP_PRIVATE | MAP_FIXED, (uint64_t)fd, at.start, &result);
}

static int unmap(struct inject *inject, raddr start, uint64_t size)
{
	int64_t result;

	return call(inject, SYS_munmap, start, size, 0, 0, 0, 0, &result);
}

/* Take a place that is free: of a file from offset. */
static int map_free(struct inject *inject, raddr start, size_t size, int prot,
		    int64_t fd, uint64_t offset)
{
	int64_t at;
	int r = call(inject, SYS_mmap, start, size, (uint64_t)prot,
		     MAP_PRIVATE | MAP_FIXED_NOREPLACE, (uint64_t)fd, offset,
		     &at);

	if (r < 0)
		return r;
	if ((raddr)at != start) {
		/* A kernel that does not know the flag took it as a hint. */
		unmap(inject, (raddr)at, size);
		return -EEXIST;
	}
	return 0;
}

static size_t near_size(const struct image *image)
{
	return image->parts[IMAGE_NEAR].end - image->parts[IMAGE_NEAR].start;
}

static int map_near(struct inject *inject, const struct image *image,
		    int64_t fd)
{
	int r;

	if (!image->far)
		return 0;
	r = rest(inject);
	return r < 0 ? r : map_free(inject, image->near, near_size(image),
				    PROT_READ | PROT_EXEC, fd,
				    image->parts[IMAGE_NEAR].start);
}

static int map_all(struct inject *inject, const struct image *image,
		   int64_t fd)
{
	int r;

	r = map_free(inject, image->base, image_size(image), PROT_READ, fd, 0);
	if (r < 0)
		return r;
	r = map_part(inject, image, IMAGE_TEXT, PROT_READ | PROT_EXEC, fd);
	if (!r)
		r = map_part(inject, image, IMAGE_DATA,
			     PROT_READ | PROT_WRITE, fd);
	return r < 0 ? r : map_near(inject, image, fd);
}

static int check_at(const struct process *process, raddr at, const char *want,
		    size_t n)
{
	_cleanup_str_ struct str bytes = {0};
	int r = memory_read_append(&process->memory, at, n, &bytes);

	return !r && memcmp(bytes.s, want, n) != 0 ? -EBADF : r;
}

/* What was mapped is what we wrote, and not a file that took its number. */
static int check_mapped(const struct process *process,
			const struct image *image)
{
	return check_at(process, image->base, image->bytes.s,
			image_size(image));
}

static int check_near(const struct process *process, const struct image *image)
{
	return check_at(process, image->near,
			image->bytes.s + image->parts[IMAGE_NEAR].start,
			near_size(image));
}

static int map_image(struct inject *inject, const struct process *process,
		     const struct image *image, struct memfd *memfd)
{
	int r;

	r = make_memfd(inject, image, memfd);
	if (!r)
		r = let_run(inject);
	if (!r)
		r = fill_memfd(process, memfd, image);
	if (!r)
		r = take_back(inject);
	if (!r)
		r = map_all(inject, image, memfd->remote_fd);
	if (!r)
		r = check_mapped(process, image);
	if (!r && image->far)
		r = check_near(process, image);
	if (!r)
		r = rest(inject);
	if (!r)
		close_memfd(inject, process, memfd);
	return r;
}

/* All that was done, also in part, is undone, by another host if ours was lost.
 * If there is none, the next doctor finds the records. */
static void unmap_images(struct inject *inject, struct process *process,
			 struct tracees *tracees,
			 const struct inject_code *code,
			 struct image *const *images, size_t n_images,
			 struct memfd *memfd)
{
	size_t i;

	if (!inject->prepared && (leave_host(inject) < 0 ||
	    find_host(inject, process, tracees, code) < 0))
		return;
	close_memfd(inject, process, memfd);
	for (i = 0; i < n_images; i++) {
		if (check_mapped(process, images[i]) < 0)
			continue;
		if (images[i]->far && check_near(process, images[i]) == 0)
			unmap(inject, images[i]->near, near_size(images[i]));
		unmap(inject, images[i]->base, image_size(images[i]));
	}
}

int stage_map(struct process *process, struct tracees *tracees,
	      const struct inject_code *code, struct image *const *images,
	      size_t n_images)
{
	struct memfd memfd = { .remote_fd = -1 };
	struct inject inject;
	size_t i;
	int r, r2;

	r = find_host(&inject, process, tracees, code);
	if (r == -EFAULT || r == -ETIMEDOUT)
		return r;
	if (r < 0)
		return log_error(r, "process %d: no thread could host the "
				 "system calls", (int)process->pid);
	for (i = 0; i < n_images && !r; i++) {
		r = i ? rest(&inject) : 0;
		if (!r)
			r = map_image(&inject, process, images[i], &memfd);
	}
	if (r < 0)
		unmap_images(&inject, process, tracees, code, images, i, &memfd);
	r2 = leave_host(&inject);
	/* The host did not come out of a place where it cannot host, or does
	 * not run at all: another time. */
	if (r == -EEXIST || r == -EFAULT || r == -ETIMEDOUT)
		return r;
	if (r < 0) {
		log_error(r, "process %d: cannot map the patch",
			  (int)process->pid);
		return -EIO;
	}
	if (r2 < 0)
		return log_error(r2, "process %d: cannot give the thread that "
				 "hosted the system calls its state back",
				 (int)process->pid);
	return 0;
}

/* rt_sigaction(2); the kernel's structure begins with the handler. */
static int ask_handler(struct inject *inject, int sig,
		       struct parked_stop *stop)
{
	uint64_t handler;
	int64_t result;
	int r;

	r = call(inject, SYS_rt_sigaction, (uint64_t)sig, 0, inject->data,
		 sizeof(uint64_t), 0, 0, &result);
	if (!r)
		r = memory_read(inject->memory, inject->data, &handler,
				sizeof(handler));
	return r < 0 ? r : vec_push(&stop->registers, handler);
}

int stage_add_handlers(struct process *process, struct tracees *tracees,
		       const struct inject_code *code,
		       struct parked_stop *stop)
{
	struct inject inject;
	uint64_t caught;
	int sig, r, r2;

	r = tracee_caught_signals(process->tid, &caught);
	if (r < 0 || !caught)
		return r;
	r = find_host(&inject, process, tracees, code);
	if (r < 0)
		return r;
	for (sig = 1; sig <= 64 && !r; sig++)
		if (caught >> (sig - 1) & 1) {
			r = ask_handler(&inject, sig, stop);
			if (!r)
				r = rest(&inject);
		}
	r2 = leave_host(&inject);
	return r < 0 ? r : r2;
}

/*
 * The last user of a file has the work of freeing it: that is to be us, as the
 * patient stands meanwhile. proc(5), /proc/PID/map_files; it is open to root.
 */
static int hold_file(const struct process *process, raddr start)
{
	const struct mapping *m = maps_find(&process->maps, start);
	char path[96];

	if (!m)
		return -1;
	snprintf(path, sizeof(path), "/proc/%d/map_files/%" PRIx64 "-%" PRIx64,
		 (int)process->tid, m->at.start, m->at.end);
	return open(path, O_PATH | O_CLOEXEC);
}

static int unmap_regions(struct inject *inject, const struct range *regions,
			 size_t n_regions)
{
	size_t i;
	int r = 0, r2;

	for (i = 0; i < n_regions; i++) {
		r2 = i ? rest(inject) : 0;
		/* Without a host the others stay, for the next doctor. */
		if (r2 < 0)
			return r ? r : r2 == -EFAULT ? 0 : r2;
		r2 = unmap(inject, regions[i].start,
			   regions[i].end - regions[i].start);
		if (!r)
			r = r2;
	}
	return r;
}

static int unmap_by_host(struct process *process, struct tracees *tracees,
			 const struct inject_code *code,
			 const struct range *regions, size_t n_regions)
{
	struct inject inject;
	int r, r2;

	r = find_host(&inject, process, tracees, code);
	if (r == -EFAULT) {
		log_debug("process %d: no thread has room on its stack to "
			  "unmap a patch, left to the next command",
			  (int)process->pid);
		return 0;
	}
	if (r < 0)
		return log_error(r, "process %d: no thread could host the "
				 "system calls", (int)process->pid);
	r = unmap_regions(&inject, regions, n_regions);
	r2 = leave_host(&inject);
	if (!r)
		r = r2;
	if (r < 0)
		return log_error(r, "process %d: cannot unmap a patch",
				 (int)process->pid);
	return 0;
}

int stage_unmap(struct process *process, struct tracees *tracees,
		const struct inject_code *code, const struct range *regions,
		size_t n_regions)
{
	VEC(int) held = {0};
	const int *fd;
	size_t i;
	int r = 0;

	for (i = 0; i < n_regions && !r; i++)
		r = vec_push(&held, hold_file(process, regions[i].start));
	if (!r && n_regions)
		r = unmap_by_host(process, tracees, code, regions, n_regions);
	vec_foreach(fd, &held)
		if (*fd >= 0)
			close(*fd);
	vec_done(&held);
	return r;
}
