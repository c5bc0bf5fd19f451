/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "doctor/server_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/str.h"
#include "doctor/tracee_proc.h"

#define GIVEN_FD	3

/* sd_listen_fds(3): systemd made the socket; it is descriptor GIVEN_FD. Not for
 * those that we start. */
static bool was_given(void)
{
	const char *pid = getenv("LISTEN_PID"), *n = getenv("LISTEN_FDS");
	bool given = pid && n && (pid_t)atol(pid) == getpid() &&
		     !streq(n, "0");

	if (given && !streq(n, "1"))
		log_warn(0, "%s sockets were given, the first is taken", n);
	unsetenv("LISTEN_PID");
	unsetenv("LISTEN_FDS");
	unsetenv("LISTEN_FDNAMES");
	return given;
}

/* The list for the shim lies beside the path, so it must be that socket. */
static int check_given(const char *path)
{
	struct sockaddr_un addr = { .sun_family = AF_UNSPEC };
	socklen_t n = sizeof(addr) - 1, size = sizeof(int);
	int listens = 0, type = 0;

	if (getsockopt(GIVEN_FD, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) < 0 ||
	    getsockopt(GIVEN_FD, SOL_SOCKET, SO_TYPE, &type, &size) < 0 ||
	    getsockname(GIVEN_FD, (struct sockaddr *)&addr, &n) < 0)
		return log_error(-errno, "cannot use the socket that was given");
	if (!listens || type != SOCK_STREAM || addr.sun_family != AF_UNIX ||
	    !streq(addr.sun_path, path))
		return log_error(-EINVAL, "the socket that was given is not "
				 "'%s', or nobody can connect to it", path);
	return 0;
}

static int address_of(const char *path, struct sockaddr_un *ret_addr)
{
	*ret_addr = (struct sockaddr_un){ .sun_family = AF_UNIX };
	if (strlen(path) >= sizeof(ret_addr->sun_path))
		return -ENAMETOOLONG;
	strcpy(ret_addr->sun_path, path);
	return 0;
}

int server_socket_connect(const char *path)
{
	_cleanup_close_ int fd = -1;
	struct sockaddr_un addr;
	int r = address_of(path, &addr);

	if (r < 0)
		return r;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || connect(fd, (struct sockaddr *)&addr, sizeof(addr)) < 0)
		return -errno;
	return steal_fd(&fd);
}

/* Who called listen(2), unix(7). One that was killed may have workers that did
 * not close the socket yet. */
static bool somebody_listens(const char *path)
{
	_cleanup_close_ int fd = server_socket_connect(path);
	struct ucred peer = {0};
	socklen_t n = sizeof(peer);
	char state;

	if (fd < 0)
		return false;
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &n) < 0 ||
	    peer.pid <= 0)
		return true;
	state = tracee_state(peer.pid, peer.pid);
	return state && state != 'Z';
}

/* Anybody may ask; what for is looked at then. chmod(2) by the name could meet
 * what another put there: the mode is that of the socket, unix(7). */
static int bind_for_all(int fd, const struct sockaddr_un *addr)
{
	mode_t saved = umask(0);
	int r = fchmod(fd, 0666);

	if (!r)
		r = bind(fd, (const struct sockaddr *)addr, sizeof(*addr));
	umask(saved);
	return r;
}

static int make(const char *path, int *ret_fd)
{
	_cleanup_close_ int fd = -1;
	struct sockaddr_un addr;
	struct stat st;
	int r = address_of(path, &addr);

	if (r < 0)
		return log_error(r, "'%s'", path);
	if (lstat(path, &st) == 0) {
		if (!S_ISSOCK(st.st_mode))
			return log_error(-EEXIST, "'%s' is no socket", path);
		if (somebody_listens(path))
			return log_error(-EADDRINUSE, "'%s'", path);
		unlink(path);
	}
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC |
				   SOCK_NONBLOCK, 0);
	if (fd < 0 || bind_for_all(fd, &addr) < 0 || listen(fd, SOMAXCONN) < 0)
		return log_error(-errno, "cannot listen on '%s'", path);
	*ret_fd = steal_fd(&fd);
	return 0;
}

int server_socket_open(const char *path, bool *ret_is_ours)
{
	int fd = GIVEN_FD, yes = 1, r;

	*ret_is_ours = !was_given();
	r = *ret_is_ours ? make(path, &fd) : check_given(path);
	if (r < 0) {
		*ret_is_ours = false;
		return r;
	}
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	/* Who sends, not only who connected; its connections have it too. */
	setsockopt(fd, SOL_SOCKET, SO_PASSCRED, &yes, sizeof(yes));
	return fd;
}
