/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The .kpatch file: what is written is read; whatever is damaged is refused. */
#include "format/kpfile.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static struct kpfile sample(void)
{
	struct kpfile file = {
		.machine = 62, .level = 7, .time_s = 1500000000,
		.buildid_n = 20,
		.target = "foo", .name = "patch", .id = "0123",
		.description = "a \"text\"\n",
		.elf = { (const uint8_t *)"\177ELF and so on", 14 },
	};

	memset(file.buildid, 0xab, 20);
	return file;
}

static int read_copy(const void *bytes, size_t n, struct kpfile *ret_file)
{
	uint8_t *copy = malloc(n ? n : 1);	/* exact, for the sanitizer */
	const char *why = NULL;
	int r;

	memcpy(copy, bytes, n);
	r = kpfile_read((struct span){ copy, n }, ret_file, &why);
	assert_true(r == 0 || (r == -EBADMSG && why && *why));
	free(copy);
	return r;
}

static void test_round_trip(void **state)
{
	struct kpfile file = sample(), got;
	struct str bytes = {0}, again = {0};
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	const char *why;

	(void)state;
	assert_int_equal(str_add(&bytes, "x"), 0);	/* it appends */
	assert_int_equal(kpfile_write(&file, &bytes), 0);
	assert_int_equal(kpfile_write(&file, &again), 0);
	assert_int_equal(again.n, bytes.n - 1);
	assert_memory_equal(again.s, bytes.s + 1, again.n);
	assert_int_equal(kpfile_read((struct span){ (uint8_t *)again.s,
				     again.n }, &got, &why), 0);
	assert_int_equal(got.machine, 62);
	assert_int_equal(got.level, 7);
	assert_int_equal(got.time_s, 1500000000);
	assert_int_equal(got.buildid_n, 20);
	assert_memory_equal(got.buildid, file.buildid, 20);
	assert_string_equal(got.target, "foo");
	assert_string_equal(got.name, "patch");
	assert_string_equal(got.id, "0123");
	assert_string_equal(got.description, "a \"text\"\n");
	assert_int_equal(got.elf.n, 14);
	assert_memory_equal(got.elf.p, file.elf.p, 14);
	assert_int_equal((got.elf.p - (uint8_t *)again.s) % 16, 0);
	kpfile_buildid_hex(&got, hex);
	assert_string_equal(hex, "abababababababababababababababababababab");
	str_done(&bytes);
	str_done(&again);
}

static void test_limits(void **state)
{
	char text[KPFILE_STRING_MAX + 2];
	struct kpfile file = sample(), got;
	struct str bytes = {0};
	const char *why;

	(void)state;
	memset(text, 'x', sizeof(text));
	text[KPFILE_STRING_MAX + 1] = '\0';
	file.description = text;
	assert_int_equal(kpfile_write(&file, &bytes), -EINVAL);
	assert_int_equal(bytes.n, 0);
	text[KPFILE_STRING_MAX] = '\0';
	file.target = NULL;
	file.buildid_n = KPFILE_BUILDID_MAX;
	assert_int_equal(kpfile_write(&file, &bytes), 0);
	assert_int_equal(kpfile_read((struct span){ (uint8_t *)bytes.s,
				     bytes.n }, &got, &why), 0);
	assert_string_equal(got.description, text);
	assert_string_equal(got.target, "");
	file.buildid_n = KPFILE_BUILDID_MAX + 1;
	assert_int_equal(kpfile_write(&file, &bytes), -EINVAL);
	file.buildid_n = 0;
	assert_int_equal(kpfile_write(&file, &bytes), -EINVAL);
	str_done(&bytes);
}

static void test_damage(void **state)
{
	struct kpfile file = sample(), got;
	struct str bytes = {0};
	size_t n, bit;

	(void)state;
	assert_int_equal(kpfile_write(&file, &bytes), 0);
	for (n = 0; n < bytes.n; n++)
		assert_int_equal(read_copy(bytes.s, n, &got), -EBADMSG);
	for (bit = 0; bit < bytes.n * 8; bit++) {
		bytes.s[bit / 8] ^= (char)(1 << bit % 8);
		assert_int_equal(read_copy(bytes.s, bytes.n, &got), -EBADMSG);
		bytes.s[bit / 8] ^= (char)(1 << bit % 8);
	}
	assert_int_equal(read_copy(bytes.s, bytes.n, &got), 0);
	assert_int_equal(str_addc(&bytes, 0), 0);
	assert_int_equal(read_copy(bytes.s, bytes.n, &got), -EBADMSG);
	str_done(&bytes);
}

/* Bits flipped with a right checksum: CRC-32 is easily made to fit. */
static uint32_t crc32_plain(uint32_t crc, const uint8_t *p, size_t n)
{
	crc = ~crc;
	while (n--) {
		int k;

		crc ^= *p++;
		for (k = 0; k < 8; k++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

static void test_hostile(void **state)
{
	struct kpfile file = sample(), got;
	struct str bytes = {0};
	size_t at, accepted = 0;
	uint32_t crc;

	(void)state;
	assert_int_equal(kpfile_write(&file, &bytes), 0);
	for (at = 0; at < 256 * 160; at++) {
		uint8_t *p = (uint8_t *)bytes.s, old = p[at / 256];

		if (at / 256 >= 24 && at / 256 < 28)
			continue;
		p[at / 256] = (uint8_t)at;
		crc = crc32_plain(0, p, 24);
		crc = crc32_plain(crc, p + 28, bytes.n - 28);
		memcpy(p + 24, &crc, 4);
		accepted += read_copy(p, bytes.n, &got) == 0;
		p[at / 256] = old;
	}
	/* Machine, level, time, build-id; the rest must not be believed. */
	assert_in_range(accepted, 256 * (2 + 4 + 8 + 20), 256 * 100);
	str_done(&bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_damage),
		cmocka_unit_test(test_hostile),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
