/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The header has a fixed part of KPFILE_FIXED bytes, then the strings, then
 * zeroes up to the ELF. docs/PATCH-FORMAT.md has the table of its fields.
 */
#include "format/kpfile.h"

#include <errno.h>
#include <zlib.h>

#include "format/signature.h"

#define KPFILE_MAGIC	"\177KPATCH\n"
#define KPFILE_MAGIC_N	8
#define KPFILE_VERSION	1
#define KPFILE_ALIGN	16

/* Offsets of the fixed part. */
enum {
	OFF_MAGIC = 0,
	OFF_VERSION = 8,
	OFF_HEADER_SIZE = 12,
	OFF_TOTAL_SIZE = 16,
	OFF_CRC = 24,
	OFF_MACHINE = 28,
	OFF_BUILDID_N = 30,
	OFF_LEVEL = 32,
	OFF_RESERVED = 36,
	OFF_TIME = 40,
	OFF_ELF = 48,		/* offset and size, 8 bytes each */
	OFF_STRINGS = 64,	/* N_STRINGS times offset and size, 4 each */
	N_STRINGS = 4,
	OFF_BUILDID = OFF_STRINGS + 8 * N_STRINGS,
	KPFILE_FIXED = OFF_BUILDID + KPFILE_BUILDID_MAX,
};

/* Of everything, the four bytes of the checksum itself left out. */
static uint32_t kpfile_crc(struct span bytes)
{
	uLong crc = crc32_z(0, bytes.p, OFF_CRC);

	return (uint32_t)crc32_z(crc, bytes.p + OFF_CRC + 4,
				 bytes.n - OFF_CRC - 4);
}

/* *ret_body is the file without its signatures. */
static const char *kpfile_check(struct span bytes, struct span *ret_body)
{
	uint32_t version, header_size, crc, reserved;
	uint64_t total;
	struct span body;

	if (bytes.n < KPFILE_MAGIC_N ||
	    memcmp(bytes.p, KPFILE_MAGIC, KPFILE_MAGIC_N))
		return "not a .kpatch file";
	if (!span_u32(bytes, OFF_VERSION, &version))
		return "too short";
	if (version != KPFILE_VERSION)
		return "a version of the format that is not known here";
	if (bytes.n < KPFILE_FIXED ||
	    !span_u32(bytes, OFF_HEADER_SIZE, &header_size) ||
	    !span_u64(bytes, OFF_TOTAL_SIZE, &total) ||
	    !span_u32(bytes, OFF_CRC, &crc) ||
	    !span_u32(bytes, OFF_RESERVED, &reserved))
		return "too short";
	if (total > bytes.n || total < KPFILE_FIXED)
		return "truncated";
	body = span_sub(bytes, 0, total);
	if (crc != kpfile_crc(body))
		return "wrong checksum";
	if (header_size < KPFILE_FIXED || header_size > body.n ||
	    header_size % KPFILE_ALIGN || reserved)
		return "damaged header";
	*ret_body = body;
	return body.n < bytes.n ?
	       signatures_check(span_sub(bytes, total, bytes.n - total)) : NULL;
}

static const char *kpfile_read_string(struct span header, unsigned i,
				      const char **ret_string)
{
	uint32_t off, n;
	struct span s;

	if (!span_u32(header, OFF_STRINGS + 8 * i, &off) ||
	    !span_u32(header, OFF_STRINGS + 8 * i + 4, &n))
		return "too short";
	if (off < KPFILE_FIXED || n > KPFILE_STRING_MAX)
		return "a string is out of bounds";
	s = span_sub(header, off, (uint64_t)n + 1);
	if (!s.p || memchr(s.p, 0, s.n) != s.p + n)
		return "a string is out of bounds";
	*ret_string = (const char *)s.p;
	return NULL;
}

static const char *kpfile_read_fields(struct span bytes, struct kpfile *file)
{
	const char **strings[N_STRINGS] = {
		&file->target, &file->name, &file->id, &file->description,
	};
	uint32_t header_size = 0;
	uint64_t elf_off = 0, elf_n = 0;
	uint16_t buildid_n = 0;
	struct span header;
	const char *why;
	unsigned i;

	span_u32(bytes, OFF_HEADER_SIZE, &header_size);
	header = span_sub(bytes, 0, header_size);
	span_u16(bytes, OFF_MACHINE, &file->machine);
	span_u16(bytes, OFF_BUILDID_N, &buildid_n);
	span_u32(bytes, OFF_LEVEL, &file->level);
	span_u64(bytes, OFF_TIME, &file->time_s);
	span_u64(bytes, OFF_ELF, &elf_off);
	span_u64(bytes, OFF_ELF + 8, &elf_n);

	if (!buildid_n || buildid_n > KPFILE_BUILDID_MAX)
		return "the build-id has no sound length";
	file->buildid_n = buildid_n;
	span_get(bytes, OFF_BUILDID, file->buildid, buildid_n);
	for (i = 0; i < N_STRINGS; i++) {
		why = kpfile_read_string(header, i, strings[i]);
		if (why)
			return why;
	}
	file->elf = span_sub(bytes, elf_off, elf_n);
	if (elf_off != header_size || !file->elf.p ||
	    elf_off + elf_n != bytes.n)
		return "the ELF is out of bounds";
	return NULL;
}

int kpfile_read(struct span bytes, struct kpfile *ret_file,
		const char **ret_why)
{
	struct kpfile file = {0};
	const char *why = kpfile_check(bytes, &file.body);

	if (!why)
		why = kpfile_read_fields(file.body, &file);
	if (why) {
		*ret_why = why;
		return -EBADMSG;
	}
	file.signatures = span_sub(bytes, file.body.n, bytes.n - file.body.n);
	*ret_file = file;
	return 0;
}

static void put_le(uint8_t *p, uint64_t value, unsigned n)
{
	unsigned i;

	for (i = 0; i < n; i++)
		p[i] = (uint8_t)(value >> 8 * i);
}

/* Fixed part and strings, zero-filled up to where the ELF starts. */
static int kpfile_write_header(const struct kpfile *file, struct str *ret)
{
	const char *strings[N_STRINGS] = {
		file->target, file->name, file->id, file->description,
	};
	uint8_t fixed[KPFILE_FIXED] = {0};
	size_t at = KPFILE_FIXED, padded;
	unsigned i;
	int r;

	memcpy(fixed, KPFILE_MAGIC, KPFILE_MAGIC_N);
	put_le(fixed + OFF_VERSION, KPFILE_VERSION, 4);
	put_le(fixed + OFF_MACHINE, file->machine, 2);
	put_le(fixed + OFF_BUILDID_N, file->buildid_n, 2);
	put_le(fixed + OFF_LEVEL, file->level, 4);
	put_le(fixed + OFF_TIME, file->time_s, 8);
	memcpy(fixed + OFF_BUILDID, file->buildid, file->buildid_n);
	for (i = 0; i < N_STRINGS; i++) {
		size_t n = strings[i] ? strlen(strings[i]) : 0;

		if (n > KPFILE_STRING_MAX)
			return -EINVAL;
		put_le(fixed + OFF_STRINGS + 8 * i, at, 4);
		put_le(fixed + OFF_STRINGS + 8 * i + 4, n, 4);
		at += n + 1;
	}
	padded = (at + KPFILE_ALIGN - 1) / KPFILE_ALIGN * KPFILE_ALIGN;
	put_le(fixed + OFF_HEADER_SIZE, padded, 4);
	put_le(fixed + OFF_TOTAL_SIZE, padded + file->elf.n, 8);
	put_le(fixed + OFF_ELF, padded, 8);
	put_le(fixed + OFF_ELF + 8, file->elf.n, 8);

	r = str_addn(ret, fixed, sizeof(fixed));
	for (i = 0; !r && i < N_STRINGS; i++)
		r = str_addn(ret, strings[i] ? strings[i] : "",
			     (strings[i] ? strlen(strings[i]) : 0) + 1);
	for (; !r && at < padded; at++)
		r = str_addc(ret, '\0');
	return r;
}

int kpfile_write(const struct kpfile *file, struct str *ret_bytes)
{
	_cleanup_str_ struct str bytes = {0};
	uint32_t crc;
	int r;

	if (!file->buildid_n || file->buildid_n > KPFILE_BUILDID_MAX)
		return -EINVAL;
	r = kpfile_write_header(file, &bytes);
	if (!r)
		r = str_addn(&bytes, file->elf.p, file->elf.n);
	if (r < 0)
		return r;
	crc = kpfile_crc((struct span){ (uint8_t *)bytes.s, bytes.n });
	put_le((uint8_t *)bytes.s + OFF_CRC, crc, 4);
	return str_addn(ret_bytes, bytes.s, bytes.n);
}

void kpfile_buildid_hex(const struct kpfile *file, char *hex)
{
	format_hex(file->buildid, file->buildid_n, hex);
}
