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

/* sd_listen_fds(3): systemd made the socket; it is descriptor 3. */
static bool was_given_socket(void)
{
	const char *pid = getenv("LISTEN_PID"), *n = getenv("LISTEN_FDS");

	return pid && n && (pid_t)atol(pid) == getpid() && streq(n, "1");
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

static bool somebody_listens(const char *path)
{
	_cleanup_close_ int fd = server_socket_connect(path);

	return fd >= 0;
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
	/* Anybody may ask; what for is looked at then. */
	if (fd < 0 ||
	    bind(fd, (struct sockaddr *)&addr,
		 sizeof(addr)) < 0 || chmod(path, 0666) < 0 ||
	    listen(fd, SOMAXCONN) < 0)
		return log_error(-errno, "cannot listen on '%s'", path);
	*ret_fd = steal_fd(&fd);
	return 0;
}

int server_socket_open(const char *path, bool *ret_is_ours)
{
	int fd = 3, yes = 1, r;

	*ret_is_ours = !was_given_socket();
	if (*ret_is_ours) {
		r = make(path, &fd);
		if (r < 0)
			return r;
	}
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	/* Who sends, not only who connected; its connections have it too. */
	setsockopt(fd, SOL_SOCKET, SO_PASSCRED, &yes, sizeof(yes));
	return fd;
}
