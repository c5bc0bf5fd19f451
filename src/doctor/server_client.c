/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `kpatch_user ask`: what a server answers, line by line, and its status. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "doctor/server.h"
#include "doctor/server_request.h"
#include "doctor/server_socket.h"

static int send_request(int fd, char *const words[], int n)
{
	_cleanup_str_ struct str line = {0};
	int i, r;

	r = str_addf(&line, "suture %d", SERVER_PROTOCOL);
	for (i = 0; i < n && !r; i++)
		r = str_addf(&line, " %s", words[i]);
	if (!r)
		r = str_addc(&line, '\n');
	return r < 0 ? r : send_all(fd, line.s, line.n);
}

enum outcome server_ask(const char *socket, char *const words[], int n)
{
	_cleanup_str_ struct str text = {0};
	uint64_t status = OUTCOME_FAILED;
	_cleanup_close_ int fd = server_socket_connect(socket);
	char *line, *rest;
	int r;

	if (fd < 0) {
		log_error(fd, "no server at '%s'", socket);
		return OUTCOME_FAILED;
	}
	r = send_request(fd, words, n);
	if (!r)
		r = file_read_fd(fd, &text);
	if (r < 0) {
		log_error(r, "cannot speak with the server at '%s'", socket);
		return OUTCOME_FAILED;
	}
	rest = text.s;
	while ((line = strsep(&rest, "\n"))) {
		const char *number = str_skip(line, "status ");

		if (rest && *rest == '\0' && number &&
		    parse_u64(number, 10, 255, &status) == 0)
			return (enum outcome)status;
		if (rest || *line)
			puts(line);
	}
	log_error(0, "the server at '%s' ended meanwhile", socket);
	return OUTCOME_FAILED;
}
