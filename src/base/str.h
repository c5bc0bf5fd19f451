/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The growing string (also: byte buffer), and small helpers on C strings. */
#ifndef SUTURE_BASE_STR_H
#define SUTURE_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Zero-initialised is empty. s is NUL-terminated once anything was added. */
struct str {
	char *s;
	size_t n, cap;
};

void str_done(struct str *str);
#define _cleanup_str_ __attribute__((cleanup(str_done)))

/* Append. 0 or -ENOMEM; on failure the string is as it was. */
int str_addn(struct str *str, const void *bytes, size_t n);
int str_add(struct str *str, const char *s);
int str_addc(struct str *str, char c);
int str_addf(struct str *str, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
int str_vaddf(struct str *str, const char *fmt, va_list ap);

/* The C string, never NULL; owned by str. */
const char *str_cstr(const struct str *str);

static inline bool streq(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

/* s behind the prefix, or NULL. */
static inline const char *str_skip(const char *s, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(s, prefix, n) == 0 ? s + n : NULL;
}

bool str_ends(const char *s, const char *suffix);

/*
 * The whole of s as an unsigned number, base as for strtoull. -EINVAL for an
 * empty string, a sign, trailing bytes; -ERANGE beyond max.
 */
int parse_u64(const char *s, int base, uint64_t max, uint64_t *ret_value);

/* Hex digits to bytes. *ret_n: how many. -EINVAL, or -E2BIG beyond max. */
int parse_hex(const char *s, uint8_t *bytes, size_t max, size_t *ret_n);

/* 2 * n digits and a NUL into hex. */
void format_hex(const uint8_t *bytes, size_t n, char *hex);

/* Put '?' for each byte that is not of a printable UTF-8 character: names that
 * somebody else chose, on their way to a terminal or into JSON. */
void str_make_printable(char *s);

#endif
