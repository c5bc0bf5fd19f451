/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * httpd DIR LOG: a server of files for the tests, on a port of 127.0.0.1 that
 * it prints. Each request is a line in LOG: "PATH STATUS", with " conditional"
 * if it asked whether something changed. How it answers stands in DIR/.behave,
 * read each time: `REGEX WORD [ARGUMENT]`, for paths that match:
 *   status N        with that status and a page
 *   truncate        the length is that of the file, half of it is sent
 *   endless         never ends
 *   redirect URL    to there
 *   html            200 and a page, whatever was asked for
 *   stall           says nothing, and reads on
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <regex.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static const char page[] = "<html>a page that nobody asked for</html>\n";
static const char *dir;
static int log_fd;

static void send_text(int fd, const char *text, size_t n)
{
	while (n) {
		ssize_t done = send(fd, text, n, MSG_NOSIGNAL);

		if (done <= 0)
			exit(0);
		text += done;
		n -= (size_t)done;
	}
}

static void note(const char *path, const char *what, int conditional)
{
	char line[4096];
	int n = snprintf(line, sizeof(line), "%s %s%s\n", path, what,
			 conditional ? " conditional" : "");

	if (write(log_fd, line, (size_t)n) != n)
		exit(1);
}

static void answer(int fd, const char *status, const char *fields,
		   const char *body, size_t n, size_t sent)
{
	char head[8192];
	int m = snprintf(head, sizeof(head), "HTTP/1.1 %s\r\n%s"
			 "Content-Length: %zu\r\n\r\n", status, fields, n);

	send_text(fd, head, (size_t)m);
	send_text(fd, body, sent);
}

/* The line of .behave for a path, without the expression; NULL: as usual. */
static char *behaviour(const char *path)
{
	static char line[4096];
	char name[4096], *found = NULL;
	FILE *f;

	snprintf(name, sizeof(name), "%s/.behave", dir);
	f = fopen(name, "r");
	while (f && !found && fgets(line, sizeof(line), f)) {
		char *what = strchr(line, ' ');
		regex_t regex;

		line[strcspn(line, "\n")] = '\0';
		if (!what)
			continue;
		*what++ = '\0';
		if (regcomp(&regex, line, REG_EXTENDED | REG_NOSUB))
			exit(1);
		if (regexec(&regex, path, 0, NULL, 0) == 0)
			found = what;
		regfree(&regex);
	}
	if (f)
		fclose(f);
	return found;
}

static void serve_file(int fd, const char *path, const char *tag, int cut)
{
	static char body[1 << 24];
	char name[4096], fields[256];
	struct stat st;
	ssize_t n;
	int in;

	snprintf(name, sizeof(name), "%s%s", dir, path);
	in = open(name, O_RDONLY);
	if (in < 0 || fstat(in, &st) < 0 || !S_ISREG(st.st_mode)) {
		note(path, "404", tag != NULL);
		answer(fd, "404 Not Found", "", page, strlen(page),
		       strlen(page));
		return;
	}
	snprintf(fields, sizeof(fields), "ETag: \"%lx-%lx-%lx\"\r\n",
		 (long)st.st_ino, (long)st.st_mtim.tv_nsec, (long)st.st_size);
	if (tag && strstr(fields, tag)) {
		note(path, "304", 1);
		answer(fd, "304 Not Modified", fields, "", 0, 0);
		return;
	}
	n = read(in, body, sizeof(body));
	close(in);
	note(path, "200", tag != NULL);
	answer(fd, "200 OK", fields, body, (size_t)n, (size_t)n >> cut);
	if (cut)
		exit(0);
}

static void serve_oddly(int fd, const char *path, char *what)
{
	char fields[4096];

	note(path, what, 0);
	if (!strncmp(what, "status ", 7)) {
		answer(fd, what + 7, "", page, strlen(page), strlen(page));
	} else if (!strcmp(what, "html")) {
		answer(fd, "200 OK", "", page, strlen(page), strlen(page));
	} else if (!strcmp(what, "truncate")) {
		serve_file(fd, path, NULL, 1);
	} else if (!strcmp(what, "endless")) {
		static const char text[] = "HTTP/1.1 200 OK\r\n\r\n";

		send_text(fd, text, strlen(text));
		for (;;)
			send_text(fd, page, strlen(page));
	} else if (!strncmp(what, "redirect ", 9)) {
		snprintf(fields, sizeof(fields), "Location: %s\r\n", what + 9);
		answer(fd, "302 Found", fields, "", 0, 0);
	} else {
		while (read(fd, fields, sizeof(fields)) > 0)
			;
		exit(0);
	}
}

/* One request; 0 at the end of the connection. */
static int serve(int fd)
{
	static char text[65536];
	char *path, *end, *tag, *what;
	size_t n = 0;

	memset(text, 0, sizeof(text));
	while (!strstr(text, "\r\n\r\n")) {
		ssize_t got = read(fd, text + n, sizeof(text) - 1 - n);

		if (got <= 0)
			return 0;
		n += (size_t)got;
	}
	path = strchr(text, ' ');
	end = path ? strchr(path + 1, ' ') : NULL;
	tag = strstr(text, "If-None-Match: ");
	if (!end || strstr(text, ".."))
		return 0;
	*end = '\0';
	path++;
	if (tag) {
		tag += strlen("If-None-Match: ");
		tag[strcspn(tag, "\r\n")] = '\0';
	}
	what = behaviour(path);
	if (what)
		serve_oddly(fd, path, what);
	else
		serve_file(fd, path, tag, 0);
	return 1;
}

int main(int argc, char **argv)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (argc != 3)
		return 2;
	dir = argv[1];
	log_fd = open(argv[2], O_WRONLY | O_CREAT | O_APPEND, 0644);
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0 || log_fd < 0 ||
	    bind(fd, (struct sockaddr *)&at, sizeof(at)) < 0 ||
	    listen(fd, 64) < 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &n) < 0)
		return 1;
	signal(SIGCHLD, SIG_IGN);
	printf("%d\n", ntohs(at.sin_port));
	fflush(stdout);
	for (;;) {
		int conn = accept(fd, NULL, NULL);

		if (conn >= 0 && fork() == 0) {
			close(fd);
			while (serve(conn))
				;
			exit(0);
		}
		close(conn);
	}
}
