/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The execve shim: a library for LD_PRELOAD that has the server (`kpatch_user
 * server`, docs/PROTOCOL.md) patch a listed program before it begins. It does so
 * at two places:
 *
 * - in the exec functions, where the server is to trace this thread over the
 *   exec. So programs are caught that will not load this library: static ones,
 *   those with other rights, those that get a clean environment;
 * - in its constructor, for whoever was started otherwise (posix_spawn(3),
 *   system(3), which call no function that could be replaced) and is listed.
 *
 * SUTURE_SOCKET names the server's socket; SOCKET.list beside it is the list, as
 * "\nPATH\n". Whatever fails, the program starts. This code runs in children of
 * vfork(2) and behind fork(2) in programs with threads, so: no memory from
 * malloc(3), no locks, nothing that is left open.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

/* All else is hidden. */
#define REPLACES	__attribute__((visibility("default")))

#define SOCKET_DEFAULT	"/run/suture.sock"
#define GO_S		2	/* the server's word that it traces us */
#define PATCHED_S	5	/* its word that we are patched */
#define GIVEN_FD	3	/* of the socket that systemd made */

/* Noted by the constructor, when libc is not ready yet, nor is getenv(3); a copy,
 * as programs write their title over their environment. */
static char socket_name[sizeof(((struct sockaddr_un *)0)->sun_path)] =
	SOCKET_DEFAULT;

static void note_socket(char *const envp[])
{
	static const char name[] = "SUTURE_SOCKET=";

	for (; envp && *envp && !getauxval(AT_SECURE); envp++) {
		const char *value = *envp + strlen(name);

		if (strncmp(*envp, name, strlen(name)) == 0 && *value &&
		    strlen(value) < sizeof(socket_name))
			strcpy(socket_name, value);
	}
}

/* --- The server ------------------------------------------------------------- */

/* Milliseconds until the deadline; at least 0. */
static int left_ms(const struct timespec *deadline)
{
	struct timespec now;
	long ms;

	clock_gettime(CLOCK_MONOTONIC, &now);
	ms = (deadline->tv_sec - now.tv_sec) * 1000 +
	     (deadline->tv_nsec - now.tv_nsec) / 1000000;
	return ms > 0 ? (int)ms : 0;
}

static struct timespec deadline_in(int seconds)
{
	struct timespec deadline;

	clock_gettime(CLOCK_MONOTONIC, &deadline);
	deadline.tv_sec += seconds;
	return deadline;
}

/* A connect(2) that would wait is given up: the server's queue is full. */
static int connect_server(void)
{
	struct sockaddr_un addr = { .sun_family = AF_UNIX };
	int fd;

	strcpy(addr.sun_path, socket_name);
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return -1;
	if (connect(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

static bool send_line(int fd, const char *line)
{
	return send(fd, line, strlen(line), MSG_NOSIGNAL) ==
	       (ssize_t)strlen(line);
}

/* One line; false at the end, or when the time is over. */
static bool receive_line(int fd, char *line, size_t size,
			 struct timespec deadline)
{
	size_t n = 0;

	while (n < size - 1) {
		struct pollfd poll_fd = { fd, POLLIN, 0 };
		int ms = left_ms(&deadline);
		ssize_t got;

		if (!ms || (poll(&poll_fd, 1, ms) < 0 && errno != EINTR))
			return false;
		got = recv(fd, line + n, 1, 0);
		if (got < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (got <= 0)
			return false;
		if (line[n++] == '\n') {
			line[n - 1] = '\0';
			return true;
		}
	}
	return false;
}

/* --- What is asked about ------------------------------------------------------ */

/* Buffers for paths. Not on the stack: that may be a small one, of a handler or
 * a thread; nor from malloc(3). */
struct room {
	char found[PATH_MAX], real[PATH_MAX];
};

static struct room *room_make(void)
{
	void *room = mmap(NULL, sizeof(struct room), PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return room == MAP_FAILED ? NULL : room;
}

static void room_free(struct room *room)
{
	if (room)
		munmap(room, sizeof(*room));
}

/* Is "\nPATH\n" there? */
static bool holds_line(const char *text, size_t size, const char *path)
{
	const char *at = text, *end = text + size;
	size_t n = strlen(path);

	while ((at = memmem(at, (size_t)(end - at), path, n))) {
		if (at > text && at[-1] == '\n' && at + n < end &&
		    at[n] == '\n')
			return true;
		at++;
	}
	return false;
}

/* Is the path listed? Without a list everything may be. The list is root's or
 * ours, or it is none. */
static bool is_listed(const char *path)
{
	char name[sizeof(socket_name) + sizeof(".list")];
	bool listed = false;
	struct stat st;
	void *text;
	int fd;

	strcpy(stpcpy(name, socket_name), ".list");
	fd = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
	/* Nor a server, mostly: connect(2) tells at once. */
	if (fd < 0)
		return errno == ENOENT;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 &&
	    (st.st_uid == 0 || st.st_uid == getuid())) {
		text = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE,
			    fd, 0);
		if (text != MAP_FAILED) {
			listed = holds_line(text, (size_t)st.st_size, path);
			munmap(text, (size_t)st.st_size);
		}
	}
	close(fd);
	return listed;
}

/* A filter of seccomp(2) may kill for a socket. */
static bool is_filtered(void)
{
	static const char field[] = "\nSeccomp:\t";
	int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
	char text[4096];
	const char *at;
	ssize_t n;

	n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		close(fd);
	if (n <= 0)
		return true;
	text[n] = '\0';
	at = strstr(text, field);
	return at && at[strlen(field)] != '0';
}

/* --- A program that is about to be executed ---------------------------------- */

/* As realpath(3), which may need memory. */
static bool real_path(const char *path, char real[PATH_MAX])
{
	int fd = open(path, O_PATH | O_CLOEXEC);
	char link[64];
	ssize_t n;

	if (fd < 0)
		return false;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	n = readlink(link, real, PATH_MAX - 1);
	close(fd);
	real[n < 0 ? 0 : n] = '\0';
	return n > 0;
}

static int ask_to_trace(void)
{
	int fd = connect_server();
	char line[64];

	snprintf(line, sizeof(line), "suture 1 exec %ld\n",
		 syscall(SYS_gettid));
	if (fd >= 0 && !(send_line(fd, line) &&
			 receive_line(fd, line, sizeof(line),
				      deadline_in(GO_S)) &&
			 strcmp(line, "go") == 0)) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* Returns a connection whose other end traces this thread, or -1. */
static int announce(const char *path, struct room *room)
{
	int fd = -1, saved = errno;

	if (path && room && real_path(path, room->real) &&
	    is_listed(room->real) && !is_filtered())
		fd = ask_to_trace();
	errno = saved;
	return fd;
}

/* Nothing was executed: the server lets go, and says so. */
static void retract(int fd, struct room *room)
{
	int saved = errno;
	char line[64];

	if (fd >= 0) {
		if (send_line(fd, "failed\n"))
			receive_line(fd, line, sizeof(line), deadline_in(GO_S));
		close(fd);
	}
	room_free(room);
	errno = saved;
}

static void *next(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

typedef int (*execve_fn)(const char *, char *const[], char *const[]);
typedef int (*execv_fn)(const char *, char *const[]);
typedef int (*fexecve_fn)(int, char *const[], char *const[]);
typedef int (*execveat_fn)(int, const char *, char *const[], char *const[],
			   int);

/* Found once: dlsym(3) may take locks that a child of vfork(2) must not. */
static execve_fn real_execve, real_execvpe;
static fexecve_fn real_fexecve;
static execveat_fn real_execveat;

static void find_real(void)
{
	real_execve = (execve_fn)next("execve");
	real_execvpe = (execve_fn)next("execvpe");
	real_fexecve = (fexecve_fn)next("fexecve");
	real_execveat = (execveat_fn)next("execveat");
}

REPLACES int execve(const char *path, char *const argv[], char *const envp[])
{
	struct room *room = room_make();
	int fd = announce(path, room), r;

	if (!real_execve)
		find_real();
	r = real_execve(path, argv, envp);
	retract(fd, room);
	return r;
}

REPLACES int execv(const char *path, char *const argv[])
{
	return execve(path, argv, environ);
}

/* Where execvp(3) will find it: the first file of PATH that may be executed. */
static const char *find_in_path(const char *file, struct room *room)
{
	const char *path = getenv("PATH"), *end;

	if (!file || !room || strchr(file, '/'))
		return file;
	for (path = path ? path : "/bin:/usr/bin"; ; path = end + 1) {
		int n;

		end = strchrnul(path, ':');
		n = snprintf(room->found, PATH_MAX, "%.*s%s%s",
			     (int)(end - path), path, end > path ? "/" : "",
			     file);
		if (n < PATH_MAX && access(room->found, X_OK) == 0)
			return room->found;
		if (!*end)
			return NULL;
	}
}

REPLACES int execvpe(const char *file, char *const argv[], char *const envp[])
{
	struct room *room = room_make();
	int fd = announce(find_in_path(file, room), room), r;

	if (!real_execvpe)
		find_real();
	r = real_execvpe(file, argv, envp);
	retract(fd, room);
	return r;
}

REPLACES int execvp(const char *file, char *const argv[])
{
	return execvpe(file, argv, environ);
}

REPLACES int fexecve(int fd, char *const argv[], char *const envp[])
{
	struct room *room = room_make();
	char path[64];
	int server, r;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	server = announce(path, room);
	if (!real_fexecve)
		find_real();
	r = real_fexecve(fd, argv, envp);
	retract(server, room);
	return r;
}

static const char *find_at(int dirfd, const char *name, struct room *room)
{
	int n;

	if (!name || !room || *name == '/' || dirfd == AT_FDCWD)
		return name;
	n = snprintf(room->found, PATH_MAX, "/proc/self/fd/%d%s%s", dirfd,
		     *name ? "/" : "", name);
	return n < PATH_MAX ? room->found : NULL;
}

REPLACES int execveat(int dirfd, const char *name, char *const argv[],
		      char *const envp[], int flags)
{
	struct room *room = room_make();
	int fd = announce(find_at(dirfd, name, room), room), r;

	if (!real_execveat)
		find_real();
	r = real_execveat(dirfd, name, argv, envp, flags);
	retract(fd, room);
	return r;
}

/* The words of execl(3) and the like, counted, then laid out as execv(3) has
 * them: on the stack, as libc does. */
static size_t count_words(va_list ap)
{
	size_t n = 1;

	while (va_arg(ap, const char *))
		n++;
	return n;
}

static void collect(const char *first, va_list ap, const char **argv)
{
	size_t n = 0;

	argv[n] = first;
	while (argv[n])
		argv[++n] = va_arg(ap, const char *);
}

#define WITH_WORDS(argv, ap, call) do { \
	size_t n_words; \
	\
	va_start(ap, arg); \
	n_words = 1 + count_words(ap); \
	va_end(ap); \
	{ \
		const char *argv[n_words]; \
		\
		va_start(ap, arg); \
		collect(arg, ap, argv); \
		va_end(ap); \
		call; \
	} \
	} while (0)

REPLACES int execl(const char *path, const char *arg, ...)
{
	va_list ap;
	int r;

	WITH_WORDS(argv, ap, r = execve(path, (char **)argv, environ));
	return r;
}

REPLACES int execlp(const char *file, const char *arg, ...)
{
	va_list ap;
	int r;

	WITH_WORDS(argv, ap, r = execvpe(file, (char **)argv, environ));
	return r;
}

/* Behind the end of the words. */
static char *const *find_environment(va_list ap, const char *arg)
{
	while (arg)
		arg = va_arg(ap, const char *);
	return va_arg(ap, char *const *);
}

REPLACES int execle(const char *path, const char *arg, ...)
{
	char *const *envp;
	va_list ap;
	int r;

	va_start(ap, arg);
	envp = find_environment(ap, arg);
	va_end(ap);
	WITH_WORDS(argv, ap, r = execve(path, (char **)argv, envp));
	return r;
}

/* --- A program that was started ---------------------------------------------- */

/* Caught over its exec already: then there is memory of a patch's. */
static bool is_patched(void)
{
	static const char mark[] = "/memfd:suture";
	char text[4096 + sizeof(mark)];
	size_t kept = 0;
	bool found = false;
	ssize_t n;
	int fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);

	while (fd >= 0 && !found &&
	       (n = read(fd, text + kept, sizeof(text) - kept)) > 0) {
		n += (ssize_t)kept;
		found = memmem(text, (size_t)n, mark, strlen(mark));
		kept = (size_t)n < strlen(mark) ? (size_t)n : strlen(mark);
		memmove(text, text + n - kept, kept);
	}
	if (fd >= 0)
		close(fd);
	return found;
}

static bool listens(int fd)
{
	int yes = 0;
	socklen_t n = sizeof(yes);

	return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &yes, &n) == 0 && yes;
}

/*
 * Are we the server, with the socket from systemd (sd_listen_fds(3))? Others can
 * connect already, but nobody would answer: the server would begin with a wait
 * for itself.
 */
static bool is_server(void)
{
	struct sockaddr_un addr = { .sun_family = AF_UNSPEC };
	socklen_t n = sizeof(addr) - 1;

	return getsockname(GIVEN_FD, (struct sockaddr *)&addr, &n) == 0 &&
	       addr.sun_family == AF_UNIX && n <= sizeof(addr) - 1 &&
	       strcmp(addr.sun_path, socket_name) == 0 && listens(GIVEN_FD);
}

static void ask_to_be_patched(void)
{
	int fd = connect_server();
	char line[64];

	if (fd < 0)
		return;
	if (send_line(fd, "suture 1 started\n"))
		receive_line(fd, line, sizeof(line), deadline_in(PATCHED_S));
	close(fd);
}

/* The first of all constructors: the library is linked with -z initfirst. */
__attribute__((constructor)) static void begin(int argc, char *argv[],
					       char *envp[])
{
	int saved = errno;
	struct room *room;

	(void)argc;
	(void)argv;
	note_socket(envp);
	find_real();
	room = room_make();
	if (room && real_path("/proc/self/exe", room->real) &&
	    is_listed(room->real) && !is_filtered() && !is_server() &&
	    !is_patched())
		ask_to_be_patched();
	room_free(room);
	errno = saved;
}
