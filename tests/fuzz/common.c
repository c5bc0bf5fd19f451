/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Files in memory; and a log (base/log.h) that formats and says nothing. */
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/log.h"
#include "fuzz.h"

const char *fuzz_file(unsigned i, struct span bytes)
{
	static char paths[FUZZ_FILES][32];
	static int fds[FUZZ_FILES];

	require(i < FUZZ_FILES);
	if (!fds[i]) {
		fds[i] = memfd_create("fuzz", MFD_CLOEXEC);
		require(fds[i] > 0);
		snprintf(paths[i], sizeof(paths[i]), "/proc/self/fd/%d",
			 fds[i]);
	}
	require(ftruncate(fds[i], 0) == 0);
	require(pwrite(fds[i], bytes.p, bytes.n, 0) == (ssize_t)bytes.n);
	return paths[i];
}

uint8_t *fuzz_copy(struct span bytes)
{
	uint8_t *copy = malloc(bytes.n ? bytes.n : 1);

	require(copy);
	if (bytes.n)
		memcpy(copy, bytes.p, bytes.n);
	return copy;
}

static void format(const char *fmt, va_list ap)
{
	char line[2048];

	vsnprintf(line, sizeof(line), fmt, ap);
}

#define DEFINE_LOG(name, type, before, after) \
type name(before const char *fmt, ...) \
{ \
	va_list ap; \
	va_start(ap, fmt); \
	format(fmt, ap); \
	va_end(ap); \
	after; \
}
#define ERROR int error,
DEFINE_LOG(log_error, int, ERROR, return error)
DEFINE_LOG(log_warn, int, ERROR, return error)
DEFINE_LOG(log_info, void, , )
DEFINE_LOG(log_debug, void, , )

void log_init(const char *program)
{
	(void)program;
}

void log_set_level(enum log_level level)
{
	(void)level;
}

enum log_level log_get_level(void)
{
	return LOG_DEBUG;
}

void log_more(void)
{
}
