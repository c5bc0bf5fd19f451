/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The bounded reader: bytes that somebody else owns and that may be hostile.
 * Every access is checked; numbers are little-endian. No cast over raw bytes.
 */
#ifndef SUTURE_BASE_SPAN_H
#define SUTURE_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
	const uint8_t *p;
	size_t n;	/* bytes */
};

static inline bool span_has(struct span s, uint64_t off, uint64_t len)
{
	return off <= s.n && len <= s.n - off;
}

/* The part [off, off + len), or an empty span with p NULL. */
static inline struct span span_sub(struct span s, uint64_t off, uint64_t len)
{
	if (!span_has(s, off, len))
		return (struct span){0};
	return (struct span){ s.p + off, (size_t)len };
}

/* Copy len bytes at off to `to`; false if they are not there. */
static inline bool span_get(struct span s, uint64_t off, void *to, size_t len)
{
	if (!span_has(s, off, len))
		return false;
	memcpy(to, s.p + off, len);
	return true;
}

#define SPAN_GET_LE(bits) \
static inline bool span_u##bits(struct span s, uint64_t off, \
				uint##bits##_t *ret_value) \
{ \
	uint##bits##_t value = 0; \
	size_t i; \
	if (!span_has(s, off, sizeof(value))) \
		return false; \
	for (i = sizeof(value); i-- > 0;) \
		value = (uint##bits##_t)((uint64_t)value << 8 | s.p[off + i]); \
	*ret_value = value; \
	return true; \
}
SPAN_GET_LE(8)
SPAN_GET_LE(16)
SPAN_GET_LE(32)
SPAN_GET_LE(64)
#undef SPAN_GET_LE

/* The NUL-terminated string at off, or NULL if it does not end inside. */
static inline const char *span_str(struct span s, uint64_t off)
{
	if (off >= s.n || !memchr(s.p + off, 0, s.n - off))
		return NULL;
	return (const char *)s.p + off;
}

#endif
