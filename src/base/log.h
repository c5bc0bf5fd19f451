/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Messages to stderr, one write(2) each, "PROGRAM: MESSAGE". Libraries log at
 * debug only; the one who handles an error says it once.
 */
#ifndef SUTURE_BASE_LOG_H
#define SUTURE_BASE_LOG_H

enum log_level {
	LOG_ERROR,
	LOG_WARNING,	/* the default */
	LOG_INFO,	/* -v */
	LOG_DEBUG,	/* -v -v */
};

/* Name of the program, kept by reference; call once, first thing in main. */
void log_init(const char *program);
void log_set_level(enum log_level level);
enum log_level log_get_level(void);

/* -v raises the level by one. */
void log_more(void);

/*
 * Print "MESSAGE: strerror(-error)" (without the latter if error is 0 or
 * positive) and return error, so that a caller can write
 * return log_error(r, "cannot read '%s'", path).
 */
int log_error(int error, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
int log_warn(int error, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
void log_info(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_debug(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
