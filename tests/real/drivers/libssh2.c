/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Sessions of libssh2 with a peer that says its banner and no more; one line a
 * round, with what shows a fix. No server is needed: what is called runs up to
 * the peer's silence.
 */
#include <libssh2.h>
#include <libssh2_publickey.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "child.h"

static int talk(void)
{
	static const char banner[] = "SSH-2.0-silent\r\n";
	LIBSSH2_SESSION *session = libssh2_session_init();
	int fds[2], r;

	if (!session || socketpair(AF_UNIX, SOCK_STREAM, 0, fds))
		return -1;
	libssh2_session_set_blocking(session, 0);
	if (write(fds[1], banner, sizeof(banner) - 1) < 0)
		return -1;
	for (int i = 0; i < 4; i++)
		r = libssh2_session_handshake(session, fds[0]);
	libssh2_userauth_list(session, "name", 4);
	libssh2_session_free(session);
	close(fds[0]);
	close(fds[1]);
	return r == LIBSSH2_ERROR_EAGAIN;
}

/* CVE-2026-7598: a name as long as 32 bits can say, and more before it. */
static int long_name(void)
{
	LIBSSH2_SESSION *session = libssh2_session_init();

	return !libssh2_userauth_list(session, "name", 0xffffffff) &&
		libssh2_session_last_errno(session) == LIBSSH2_ERROR_PROTO;
}

int main(void)
{
	if (libssh2_init(0))
		return 1;
	for (;;) {
		if (talk() != 1) {
			printf("wrong\n");
			return 1;
		}
		printf("round name=%s\n", in_child(long_name));
		fflush(stdout);
		usleep(2000);
	}
}
