/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A head of HEAD_N bytes, then entries of ENTRY_N bytes each. The checksum
 * tells damage from a signature that does not match.
 */
#include "format/signature.h"

#include <errno.h>
#include <zlib.h>

#define MAGIC		"\177KPSIGN\n"
#define MAGIC_N		8
#define VERSION		1
#define ALGORITHM	1	/* Ed25519 over the bytes themselves */

enum {
	OFF_VERSION = 8,
	OFF_COUNT = 12,
	OFF_CRC = 16,		/* of the trailer, these four bytes left out */
	OFF_RESERVED = 20,
	HEAD_N = 24,

	ENTRY_KEY_ID = 0,
	ENTRY_ALGORITHM = 8,
	ENTRY_RESERVED = 12,
	ENTRY_BYTES = 16,
	ENTRY_N = ENTRY_BYTES + ED25519_SIGNATURE_N,
};

static uint32_t trailer_crc(struct span trailer)
{
	uLong crc = crc32_z(0, trailer.p, OFF_CRC);

	return (uint32_t)crc32_z(crc, trailer.p + OFF_CRC + 4,
				 trailer.n - OFF_CRC - 4);
}

bool signatures_begin(struct span trailer)
{
	return trailer.n >= MAGIC_N && memcmp(trailer.p, MAGIC, MAGIC_N) == 0;
}

static const char *check_entries(struct span trailer, uint32_t n)
{
	uint32_t i, algorithm, reserved;

	for (i = 0; i < n; i++) {
		uint64_t at = HEAD_N + (uint64_t)i * ENTRY_N;

		if (!span_u32(trailer, at + ENTRY_ALGORITHM, &algorithm) ||
		    !span_u32(trailer, at + ENTRY_RESERVED, &reserved))
			return "its signatures are truncated";
		if (algorithm != ALGORITHM || reserved)
			return "a signature of a kind that is not known here";
	}
	return NULL;
}

const char *signatures_check(struct span trailer)
{
	uint32_t version, n, crc, reserved;

	if (!signatures_begin(trailer))
		return "bytes behind its end";
	if (!span_u32(trailer, OFF_VERSION, &version))
		return "its signatures are truncated";
	if (version != VERSION)
		return "signatures of a version that is not known here";
	if (!span_u32(trailer, OFF_COUNT, &n) ||
	    !span_u32(trailer, OFF_CRC, &crc) ||
	    !span_u32(trailer, OFF_RESERVED, &reserved))
		return "its signatures are truncated";
	if (!n || n > SIGNATURES_MAX)
		return "an unsound number of signatures";
	if (trailer.n != HEAD_N + (size_t)n * ENTRY_N)
		return trailer.n < HEAD_N + (size_t)n * ENTRY_N ?
		       "its signatures are truncated" :
		       "bytes behind its signatures";
	if (crc != trailer_crc(trailer))
		return "wrong checksum of its signatures";
	if (reserved)
		return "its signatures are damaged";
	return check_entries(trailer, n);
}

size_t signatures_n(struct span trailer)
{
	uint32_t n = 0;

	span_u32(trailer, OFF_COUNT, &n);
	return n;
}

struct signature signatures_get(struct span trailer, size_t i)
{
	struct signature s = {0};
	uint64_t at = HEAD_N + (uint64_t)i * ENTRY_N;

	span_get(trailer, at + ENTRY_KEY_ID, s.key_id, sizeof(s.key_id));
	span_get(trailer, at + ENTRY_BYTES, s.bytes, sizeof(s.bytes));
	return s;
}

static void put_u32(char *p, uint32_t value)
{
	unsigned i;

	for (i = 0; i < 4; i++)
		p[i] = (char)(value >> 8 * i);
}

int signatures_write(const struct signature *v, size_t n,
		     struct str *ret_bytes)
{
	char bytes[HEAD_N + SIGNATURES_MAX * ENTRY_N] = {0};
	size_t i, size = HEAD_N + n * ENTRY_N;

	if (!n)
		return 0;
	if (n > SIGNATURES_MAX)
		return -E2BIG;
	memcpy(bytes, MAGIC, MAGIC_N);
	put_u32(bytes + OFF_VERSION, VERSION);
	put_u32(bytes + OFF_COUNT, (uint32_t)n);
	for (i = 0; i < n; i++) {
		char *entry = bytes + HEAD_N + i * ENTRY_N;

		memcpy(entry + ENTRY_KEY_ID, v[i].key_id, ED25519_KEY_ID_N);
		put_u32(entry + ENTRY_ALGORITHM, ALGORITHM);
		memcpy(entry + ENTRY_BYTES, v[i].bytes, ED25519_SIGNATURE_N);
	}
	put_u32(bytes + OFF_CRC,
		trailer_crc((struct span){ (uint8_t *)bytes, size }));
	return str_addn(ret_bytes, bytes, size);
}
