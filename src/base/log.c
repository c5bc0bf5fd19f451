/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *log_program = "suture";
static enum log_level log_level = LOG_WARNING;

void log_init(const char *program)
{
	log_program = program;
}

void log_set_level(enum log_level level)
{
	log_level = level;
}

enum log_level log_get_level(void)
{
	return log_level;
}

void log_more(void)
{
	if (log_level < LOG_DEBUG)
		log_level++;
}

/* Cut a message rather than split it: one message is one write. */
static void log_write(enum log_level level, int error, const char *fmt,
		      va_list ap)
{
	char line[2048];
	size_t room = sizeof(line) - 1, n;
	int saved = errno;

	if (level > log_level)
		return;

	n = (size_t)snprintf(line, room, "%s: ", log_program);
	if (n < room)
		n += (size_t)vsnprintf(line + n, room - n, fmt, ap);
	if (n < room && error < 0)
		n += (size_t)snprintf(line + n, room - n, ": %s",
				      strerror(-error));
	if (n >= room)
		n = room - 1;
	line[n++] = '\n';
	if (write(STDERR_FILENO, line, n) < 0) {
		/* Nowhere left to say it. */
	}
	errno = saved;
}

int log_error(int error, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	log_write(LOG_ERROR, error, fmt, ap);
	va_end(ap);
	return error;
}

int log_warn(int error, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	log_write(LOG_WARNING, error, fmt, ap);
	va_end(ap);
	return error;
}

void log_info(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	log_write(LOG_INFO, 0, fmt, ap);
	va_end(ap);
}

void log_debug(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	log_write(LOG_DEBUG, 0, fmt, ap);
	va_end(ap);
}
