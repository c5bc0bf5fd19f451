/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/str.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/vec.h"

void str_done(struct str *str)
{
	free(str->s);
	*str = (struct str){0};
}

static int str_reserve(struct str *str, size_t more)
{
	if (more + 1 < more)
		return -ENOMEM;
	return vec_grow_raw((void **)&str->s, str->n, &str->cap, more + 1, 1);
}

int str_addn(struct str *str, const void *bytes, size_t n)
{
	int r = str_reserve(str, n);

	if (r < 0)
		return r;
	if (n)
		memcpy(str->s + str->n, bytes, n);
	str->n += n;
	str->s[str->n] = '\0';
	return 0;
}

int str_add(struct str *str, const char *s)
{
	return str_addn(str, s, strlen(s));
}

int str_addc(struct str *str, char c)
{
	return str_addn(str, &c, 1);
}

int str_vaddf(struct str *str, const char *fmt, va_list ap)
{
	va_list again;
	int n, r;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		return -EINVAL;
	r = str_reserve(str, (size_t)n);
	if (r < 0)
		return r;
	vsnprintf(str->s + str->n, (size_t)n + 1, fmt, ap);
	str->n += (size_t)n;
	return 0;
}

int str_addf(struct str *str, const char *fmt, ...)
{
	va_list ap;
	int r;

	va_start(ap, fmt);
	r = str_vaddf(str, fmt, ap);
	va_end(ap);
	return r;
}

const char *str_cstr(const struct str *str)
{
	return str->s ? str->s : "";
}

bool str_ends(const char *s, const char *suffix)
{
	size_t n = strlen(s), m = strlen(suffix);

	return n >= m && memcmp(s + n - m, suffix, m) == 0;
}

int parse_u64(const char *s, int base, uint64_t max, uint64_t *ret_value)
{
	unsigned long long value;
	char *end;

	if (!isalnum((unsigned char)*s))
		return -EINVAL;
	errno = 0;
	value = strtoull(s, &end, base);
	if (*end)
		return -EINVAL;
	if (errno || value > max)
		return -ERANGE;
	*ret_value = value;
	return 0;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

int parse_hex(const char *s, uint8_t *bytes, size_t max, size_t *ret_n)
{
	size_t n = strlen(s), i;

	if (n == 0 || n % 2)
		return -EINVAL;
	if (n / 2 > max)
		return -E2BIG;
	for (i = 0; i < n; i++)
		if (hex_digit(s[i]) < 0)
			return -EINVAL;
	for (i = 0; i < n / 2; i++)
		bytes[i] = (uint8_t)(hex_digit(s[2 * i]) << 4 |
				     hex_digit(s[2 * i + 1]));
	*ret_n = n / 2;
	return 0;
}

void format_hex(const uint8_t *bytes, size_t n, char *hex)
{
	static const char digits[] = "0123456789abcdef";
	size_t i;

	for (i = 0; i < n; i++) {
		hex[2 * i] = digits[bytes[i] >> 4];
		hex[2 * i + 1] = digits[bytes[i] & 15];
	}
	hex[2 * n] = '\0';
}

/* Bytes of the UTF-8 character at s (RFC 3629: shortest form, no surrogate);
 * 0 if there is none. */
static size_t utf8_length(const unsigned char *s)
{
	size_t n = *s < 0x80 ? 1 : *s < 0xc2 ? 0 : *s < 0xe0 ? 2 :
		   *s < 0xf0 ? 3 : *s < 0xf5 ? 4 : 0, i;

	for (i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if ((*s == 0xe0 && s[1] < 0xa0) || (*s == 0xed && s[1] > 0x9f) ||
	    (*s == 0xf0 && s[1] < 0x90) || (*s == 0xf4 && s[1] > 0x8f))
		return 0;
	return n;
}

void str_make_printable(char *s)
{
	unsigned char *p = (unsigned char *)s;

	while (*p) {
		size_t n = utf8_length(p);

		/* Control characters: C0 and DEL, and C1, c2 80 to c2 9f. */
		if (!n || *p < ' ' || *p == 0x7f ||
		    (*p == 0xc2 && p[1] < 0xa0))
			*p++ = '?';
		else
			p += n;
	}
}
