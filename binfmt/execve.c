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
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
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
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

/* All else is hidden. */
#define REPLACES	__attribute__((visibility("default")))

#define SOCKET_DEFAULT	"/run/suture.sock"
#define GO_S		2	/* the server's word that it traces us */
#define PATCHED_S	12	/* its word that we are patched */
#define ARGS_MAX	4096	/* of execl(3); they lie on the stack */

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

static int connect_server(int patience_s)
{
	struct sockaddr_un addr = { .sun_family = AF_UNIX };
	struct timeval patience = { .tv_sec = patience_s };
	int fd;

	strcpy(addr.sun_path, socket_name);
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
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

/* One line; false at the end, or when the patience is. */
static bool receive_line(int fd, char *line, size_t size)
{
	size_t n = 0;

	while (n < size - 1) {
		ssize_t got = recv(fd, line + n, 1, 0);

		if (got < 0 && errno == EINTR)
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

/* --- The list --------------------------------------------------------------- */

/* Is the path listed? Without a list everything may be. */
static bool is_listed(const char *path)
{
	char name[PATH_MAX], line[PATH_MAX + 2];
	bool listed = true;
	struct stat st;
	void *text;
	int fd, n;

	n = snprintf(name, sizeof(name), "%s.list", socket_name);
	if (n < 0 || n >= (int)sizeof(name))
		return false;
	fd = open(name, O_RDONLY | O_CLOEXEC);
	/* Nor a server, mostly: connect(2) tells at once. */
	if (fd < 0)
		return errno == ENOENT;
	n = snprintf(line, sizeof(line), "\n%s\n", path);
	if (fstat(fd, &st) == 0 && st.st_size > 0) {
		text = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE,
			    fd, 0);
		listed = text != MAP_FAILED &&
			 memmem(text, (size_t)st.st_size, line, (size_t)n);
		if (text != MAP_FAILED)
			munmap(text, (size_t)st.st_size);
	}
	close(fd);
	return listed;
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

/* Returns a connection whose other end traces this thread, or -1. */
static int announce(const char *path)
{
	char real[PATH_MAX], line[64];
	int fd, saved = errno;

	if (!path || !real_path(path, real) || !is_listed(real)) {
		errno = saved;
		return -1;
	}
	fd = connect_server(GO_S);
	snprintf(line, sizeof(line), "suture 1 exec %ld\n",
		 syscall(SYS_gettid));
	if (fd >= 0 && !(send_line(fd, line) &&
			 receive_line(fd, line, sizeof(line)) &&
			 strcmp(line, "go") == 0)) {
		close(fd);
		fd = -1;
	}
	errno = saved;
	return fd;
}

/* Nothing was executed: the server lets go, and says so. */
static void retract(int fd)
{
	int saved = errno;
	char line[64];

	if (fd >= 0) {
		if (send_line(fd, "failed\n"))
			receive_line(fd, line, sizeof(line));
		close(fd);
	}
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
	int fd = announce(path), r;

	if (!real_execve)
		find_real();
	r = real_execve(path, argv, envp);
	retract(fd);
	return r;
}

REPLACES int execv(const char *path, char *const argv[])
{
	return execve(path, argv, environ);
}

/* Where execvp(3) will find it: the first file of PATH that may be executed. */
static const char *find_in_path(const char *file, char found[PATH_MAX])
{
	const char *path = getenv("PATH"), *end;

	if (strchr(file, '/'))
		return file;
	for (path = path ? path : "/bin:/usr/bin"; ; path = end + 1) {
		int n;

		end = strchrnul(path, ':');
		n = snprintf(found, PATH_MAX, "%.*s%s%s", (int)(end - path),
			     path, end > path ? "/" : "", file);
		if (n < PATH_MAX && access(found, X_OK) == 0)
			return found;
		if (!*end)
			return NULL;
	}
}

REPLACES int execvpe(const char *file, char *const argv[], char *const envp[])
{
	char found[PATH_MAX];
	int fd = announce(find_in_path(file, found)), r;

	if (!real_execvpe)
		find_real();
	r = real_execvpe(file, argv, envp);
	retract(fd);
	return r;
}

REPLACES int execvp(const char *file, char *const argv[])
{
	return execvpe(file, argv, environ);
}

REPLACES int fexecve(int fd, char *const argv[], char *const envp[])
{
	char path[64];
	int server, r;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	server = announce(path);
	if (!real_fexecve)
		find_real();
	r = real_fexecve(fd, argv, envp);
	retract(server);
	return r;
}

REPLACES int execveat(int dirfd, const char *name, char *const argv[],
	     char *const envp[], int flags)
{
	char path[PATH_MAX];
	int n, server, r;

	if (*name == '/' || dirfd == AT_FDCWD)
		n = snprintf(path, sizeof(path), "%s", name);
	else
		n = snprintf(path, sizeof(path), "/proc/self/fd/%d%s%s", dirfd,
			     *name ? "/" : "", name);
	server = announce(n < (int)sizeof(path) ? path : NULL);
	if (!real_execveat)
		find_real();
	r = real_execveat(dirfd, name, argv, envp, flags);
	retract(server);
	return r;
}

/* The words of execl(3) and the like; false: too many. */
static bool collect(const char *first, va_list *ap, const char **argv)
{
	size_t n = 0;

	argv[n++] = first;
	while (argv[n - 1]) {
		if (n == ARGS_MAX)
			return false;
		argv[n++] = va_arg(*ap, const char *);
	}
	return true;
}

#define EXECL(call, ap) do { \
	const char *argv[ARGS_MAX]; \
	bool all; \
	va_start(ap, arg); \
	all = collect(arg, &ap, argv); \
	call; \
	va_end(ap); \
	} while (0)

REPLACES int execl(const char *path, const char *arg, ...)
{
	va_list ap;
	int r = -1;

	EXECL(if (all) r = execve(path, (char **)argv, environ);
	      else errno = E2BIG, ap);
	return r;
}

REPLACES int execlp(const char *file, const char *arg, ...)
{
	va_list ap;
	int r = -1;

	EXECL(if (all) r = execvpe(file, (char **)argv, environ);
	      else errno = E2BIG, ap);
	return r;
}

REPLACES int execle(const char *path, const char *arg, ...)
{
	va_list ap;
	int r = -1;

	EXECL(if (all) r = execve(path, (char **)argv,
				  va_arg(ap, char *const *));
	      else errno = E2BIG, ap);
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

/* The first of all constructors: the library is linked with -z initfirst. */
__attribute__((constructor)) static void begin(int argc, char *argv[],
					       char *envp[])
{
	char path[PATH_MAX], line[64];
	int fd, saved = errno;
	ssize_t n;

	(void)argc;
	(void)argv;
	note_socket(envp);
	find_real();
	n = readlink("/proc/self/exe", path, sizeof(path) - 1);
	if (n > 0) {
		path[n] = '\0';
		if (is_listed(path) && !is_patched()) {
			fd = connect_server(PATCHED_S);
			if (fd >= 0 && send_line(fd, "suture 1 started\n"))
				receive_line(fd, line, sizeof(line));
			if (fd >= 0)
				close(fd);
		}
	}
	errno = saved;
}
