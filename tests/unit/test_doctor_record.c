/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The record in the patient: what is written is read, what is damaged is not. */
#include "format/record.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <zlib.h>

#include <cmocka.h>

#include "format/info.h"

/* Offsets of docs/PATCH-FORMAT.md. */
#define AT_VERSION	8
#define AT_SIZE		12
#define AT_CRC		16
#define AT_N_HUNKS	20
#define AT_CHANGED	32
#define CRC_FROM	48

#define REGION		0x10000000u
#define REGION_SIZE	0x5000u

static struct record_hunk hunk(const char *name, uint64_t old)
{
	return (struct record_hunk){
		.old_addr = old, .old_size = 64, .new_addr = REGION + 0x1100,
		.new_size = 80, .write_addr = old + 4, .write_size = 5,
		.kind = KPINFO_REPLACE, .old_bytes = "old", .new_bytes = "new",
		.copy_addr = REGION + 0x1200, .stub_addr = REGION + 0x1300,
		.slot_addr = REGION + 0x800, .name = name,
	};
}

static struct record sample(void)
{
	struct record record = {
		.state = RECORD_ENABLED, .enabled_s = 1500000001,
		.disabled_s = 1500000002,
		.loaded_s = 1500000000, .region_start = REGION,
		.region_size = REGION_SIZE, .text_start = REGION + 0x1000,
		.text_size = 0x2000, .eh_frame_hdr = REGION + 0x400,
		.eh_frame_hdr_size = 64, .eh_frame = REGION + 0x500,
		.frame_object = REGION + 0x4000,
		.frames = RECORD_FRAMES_KNOWN, .switch_addr = REGION + 0x7f0,
		.object_base = 0x20000000, .patch_time_s = 1400000000,
		.level = 3, .buildid = "build-id", .buildid_n = 20,
		.id = "id", .name = "name", .target = "target",
		.description = "",
	};

	assert_int_equal(vec_push(&record.hunks, hunk("f", 0x20001000)), 0);
	assert_int_equal(vec_push(&record.hunks, hunk("g", 0x20002000)), 0);
	return record;
}

static void write_sample(struct str *bytes)
{
	struct record record = sample();

	assert_int_equal(record_write(&record, bytes), 0);
	assert_int_equal(bytes->n, record_size(&record));
	record_done(&record);
}

/* Read an exact copy, so that the sanitizer sees every byte too many. */
static int read_copy(const void *bytes, size_t n)
{
	uint8_t *copy = malloc(n ? n : 1);
	struct record record = {0};
	const struct record_hunk *h;
	int r;

	memcpy(copy, bytes, n);
	r = record_read((struct span){ copy, n }, &record);
	assert_true(r == 0 || r == -EBADMSG);
	if (r == 0) {
		/* All strings end inside. */
		assert_true(strlen(record.id) + strlen(record.name) +
			    strlen(record.target) +
			    strlen(record.description) < 4 * n);
		vec_foreach(h, &record.hunks)
			assert_true(strlen(h->name) < n);
	}
	record_done(&record);
	free(copy);
	return r;
}

static void seal(struct str *bytes)
{
	uint32_t crc = (uint32_t)crc32(0, (Bytef *)bytes->s + CRC_FROM,
				       (uInt)(bytes->n - CRC_FROM));

	memcpy(bytes->s + AT_CRC, &crc, sizeof(crc));
}

static void test_round_trip(void **state)
{
	struct record record = {0}, want = sample();
	struct str bytes = {0};

	(void)state;
	assert_int_equal(str_add(&bytes, "before"), 0);
	assert_int_equal(record_write(&want, &bytes), 0);
	assert_memory_equal(bytes.s, "before", 6);
	assert_int_equal(record_peek_size((struct span){
		(uint8_t *)bytes.s + 6, RECORD_HEAD_SIZE }), bytes.n - 6);
	assert_int_equal(record_read((struct span){ (uint8_t *)bytes.s + 6,
						    bytes.n - 6 }, &record), 0);
	assert_int_equal(record.state, RECORD_ENABLED);
	assert_int_equal(record.enabled_s, want.enabled_s);
	assert_int_equal(record.disabled_s, want.disabled_s);
	assert_int_equal(record.loaded_s, want.loaded_s);
	assert_int_equal(record.region_start, want.region_start);
	assert_int_equal(record.region_size, want.region_size);
	assert_int_equal(record.text_start, want.text_start);
	assert_int_equal(record.text_size, want.text_size);
	assert_int_equal(record.eh_frame_hdr, want.eh_frame_hdr);
	assert_int_equal(record.eh_frame_hdr_size, want.eh_frame_hdr_size);
	assert_int_equal(record.eh_frame, want.eh_frame);
	assert_int_equal(record.frame_object, want.frame_object);
	assert_int_equal(record.frames, want.frames);
	assert_int_equal(record.switch_addr, want.switch_addr);
	assert_int_equal(record.object_base, want.object_base);
	assert_int_equal(record.patch_time_s, want.patch_time_s);
	assert_int_equal(record.level, want.level);
	assert_int_equal(record.buildid_n, 20);
	assert_memory_equal(record.buildid, want.buildid, sizeof(want.buildid));
	assert_string_equal(record.id, "id");
	assert_string_equal(record.name, "name");
	assert_string_equal(record.target, "target");
	assert_string_equal(record.description, "");
	assert_int_equal(record.hunks.n, 2);
	assert_string_equal(record.hunks.v[1].name, "g");
	record.hunks.v[1].name = want.hunks.v[1].name;
	assert_memory_equal(&record.hunks.v[1], &want.hunks.v[1],
			    sizeof(struct record_hunk));
	record_done(&record);
	record_done(&want);
	str_done(&bytes);
}

/* The state is written alone, where it is expected. */
static void test_state_in_place(void **state)
{
	struct record record;
	struct str bytes = {0};
	uint32_t value;

	(void)state;
	write_sample(&bytes);
	for (value = 0; value < 8; value++) {
		memcpy(bytes.s + RECORD_STATE_OFFSET, &value, sizeof(value));
		assert_int_equal(read_copy(bytes.s, bytes.n),
				 value >= RECORD_STAGED &&
				 value <= RECORD_RETIRED ? 0 : -EBADMSG);
	}
	value = RECORD_RETIRED;
	memcpy(bytes.s + RECORD_STATE_OFFSET, &value, sizeof(value));
	value = RECORD_FRAMES_MAYBE;
	memcpy(bytes.s + RECORD_FRAMES_OFFSET, &value, sizeof(value));
	assert_int_equal(record_read((struct span){ (uint8_t *)bytes.s,
						    bytes.n }, &record), 0);
	assert_int_equal(record.state, RECORD_RETIRED);
	assert_int_equal(record.frames, RECORD_FRAMES_MAYBE);
	record_done(&record);
	str_done(&bytes);
}

/* Every bit that is not state, frames or their time is covered. */
static void test_bit_flips(void **state)
{
	struct str bytes = {0};
	size_t i;

	(void)state;
	write_sample(&bytes);
	for (i = 0; i < bytes.n * 8; i++) {
		bytes.s[i / 8] ^= (char)(1 << i % 8);
		if (i / 8 >= RECORD_STATE_OFFSET && i / 8 < CRC_FROM)
			read_copy(bytes.s, bytes.n);
		else
			assert_int_equal(read_copy(bytes.s, bytes.n), -EBADMSG);
		bytes.s[i / 8] ^= (char)(1 << i % 8);
	}
	assert_int_equal(read_copy(bytes.s, bytes.n), 0);
	str_done(&bytes);
}

static void test_truncations(void **state)
{
	struct str bytes = {0};
	size_t n;

	(void)state;
	write_sample(&bytes);
	for (n = 0; n < bytes.n; n++)
		assert_int_equal(read_copy(bytes.s, n), -EBADMSG);
	assert_int_equal(str_addc(&bytes, 0), 0);
	assert_int_equal(read_copy(bytes.s, bytes.n), -EBADMSG);
	for (n = 0; n < 16; n++)
		assert_int_equal(record_peek_size((struct span){
			(uint8_t *)bytes.s, n }), 0);
	str_done(&bytes);
}

/* Fields of the wrong value under a right checksum. */
static void refused(void (*damage)(struct record *record))
{
	struct record record = sample();
	struct str bytes = {0};

	damage(&record);
	assert_int_equal(record_write(&record, &bytes), 0);
	assert_int_equal(read_copy(bytes.s, bytes.n), -EBADMSG);
	record_done(&record);
	str_done(&bytes);
}

/* Jumps near the object: a stub may be one of them. */
static void test_near(void **state)
{
	struct record record = {0}, want = sample();
	struct str bytes = {0};
	size_t plain = record_size(&want);

	(void)state;
	want.near_start = 0x30000000;
	want.near_size = 0x1000;
	want.hunks.v[0].stub_addr = 0x30000ff0;
	assert_int_equal(record_size(&want), plain + 16);
	assert_int_equal(record_write(&want, &bytes), 0);
	assert_int_equal(read_copy(bytes.s, bytes.n), 0);
	assert_int_equal(record_read((struct span){ (uint8_t *)bytes.s,
						    bytes.n }, &record), 0);
	assert_int_equal(record.near_start, want.near_start);
	assert_int_equal(record.near_size, want.near_size);
	assert_int_equal(record.hunks.v[0].stub_addr, 0x30000ff0);
	record_done(&record);
	/* Its version says that it has them. */
	bytes.s[8] = 2;
	assert_int_equal(read_copy(bytes.s, bytes.n), -EBADMSG);
	record_done(&want);
	str_done(&bytes);
}

static void near_wraps(struct record *r)
{
	r->near_start = 0x30000000;
	r->near_size = -(uint64_t)0x30000000;
}
static void stub_beyond_near(struct record *r)
{
	r->near_start = 0x30000000;
	r->near_size = 0x1000;
	r->hunks.v[0].stub_addr = 0x30001000;
}
static void stub_without_near(struct record *r)
{
	r->hunks.v[0].stub_addr = 0x30000ff0;
}
static void no_region(struct record *r) { r->region_size = 0; }
static void region_wraps(struct record *r)
{
	r->region_size = -(uint64_t)REGION;
}
static void text_below(struct record *r) { r->text_start = REGION - 1; }
static void text_beyond(struct record *r) { r->text_size = REGION_SIZE; }
static void text_wraps(struct record *r) { r->text_size = UINT64_MAX; }
static void hdr_beyond(struct record *r) { r->eh_frame_hdr_size = 0x10000; }
static void frame_outside(struct record *r) { r->eh_frame = 0x1000; }
static void object_outside(struct record *r) { r->frame_object = 0x1000; }
static void switch_outside(struct record *r) { r->switch_addr = 0x1000; }
static void switch_at_end(struct record *r)
{
	r->switch_addr = REGION + REGION_SIZE - 8;
}
static void frames_unknown(struct record *r) { r->frames = 3; }
static void buildid_long(struct record *r)
{
	r->buildid_n = RECORD_BUILDID_MAX + 1;
}
static void new_outside(struct record *r) { r->hunks.v[1].new_addr = 0x1000; }
static void new_beyond(struct record *r)
{
	r->hunks.v[1].new_size = REGION_SIZE;
}
static void new_wraps(struct record *r)
{
	r->hunks.v[1].new_size = UINT64_MAX;
}
/* Not one that is replaced: nothing is written for it. */
static void added_outside(struct record *r)
{
	r->hunks.v[1].write_size = 0;
	r->hunks.v[1].new_addr = 0x1000;
}
static void write_long(struct record *r)
{
	r->hunks.v[1].write_size = RECORD_JUMP_MAX + 1;
}
static void write_before(struct record *r)
{
	r->hunks.v[0].write_addr = r->hunks.v[0].old_addr - 1;
}
static void write_far(struct record *r)
{
	r->hunks.v[0].write_addr = r->hunks.v[0].old_addr + 65;
}
static void old_wraps(struct record *r)
{
	r->hunks.v[0].old_size = UINT64_MAX;
}
static void stub_outside(struct record *r) { r->hunks.v[0].stub_addr = 1; }
static void copy_outside(struct record *r) { r->hunks.v[0].copy_addr = 1; }
static void copy_without_stub(struct record *r)
{
	r->hunks.v[0].stub_addr = 0;
	r->hunks.v[0].copy_addr = 0x1000;
}
static void slot_outside(struct record *r)
{
	r->hunks.v[0].slot_addr = REGION + REGION_SIZE - 7;
}

static void test_wrong_values(void **state)
{
	void (*const damages[])(struct record *) = {
		near_wraps, stub_beyond_near, stub_without_near,
		no_region, region_wraps, text_below, text_beyond, text_wraps,
		hdr_beyond, frame_outside, object_outside, switch_outside,
		switch_at_end, frames_unknown, buildid_long, new_outside,
		new_beyond, new_wraps, added_outside, write_long, write_before,
		write_far, old_wraps, stub_outside, copy_outside,
		copy_without_stub, slot_outside,
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(damages) / sizeof(*damages); i++)
		refused(damages[i]);
}

/* What no writer makes: every 4-byte word replaced, the checksum right. */
static void test_hostile(void **state)
{
	static const uint32_t values[] = { 0, 1, 0x7fffffff, 0x80000000,
					   UINT32_MAX };
	struct str bytes = {0};
	uint32_t saved;
	size_t at, i;

	(void)state;
	write_sample(&bytes);
	for (at = 0; at + 4 <= bytes.n; at += 4)
		for (i = 0; i < sizeof(values) / sizeof(*values); i++) {
			memcpy(&saved, bytes.s + at, 4);
			memcpy(bytes.s + at, &values[i], 4);
			seal(&bytes);
			read_copy(bytes.s, bytes.n);
			memcpy(bytes.s + at, &saved, 4);
		}
	/* The number of hunks lies outside the checksum. */
	for (saved = 0; saved < 100; saved++) {
		memcpy(bytes.s + AT_N_HUNKS, &saved, 4);
		seal(&bytes);
		assert_int_equal(read_copy(bytes.s, bytes.n),
				 saved == 2 ? 0 : -EBADMSG);
	}
	str_done(&bytes);
}

static void test_peek(void **state)
{
	struct str bytes = {0};
	struct span head;
	uint32_t value;

	(void)state;
	write_sample(&bytes);
	head = (struct span){ (uint8_t *)bytes.s, RECORD_HEAD_SIZE };
	assert_int_equal(record_peek_size(head), bytes.n);
	value = (uint32_t)RECORD_MAX_SIZE + 1;
	memcpy(bytes.s + AT_SIZE, &value, 4);
	assert_int_equal(record_peek_size(head), 0);
	value = 8;
	memcpy(bytes.s + AT_SIZE, &value, 4);
	assert_int_equal(record_peek_size(head), 0);
	value = (uint32_t)bytes.n;
	memcpy(bytes.s + AT_SIZE, &value, 4);
	value = 99;
	memcpy(bytes.s + AT_VERSION, &value, 4);
	assert_int_equal(record_peek_size(head), 0);
	str_done(&bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_near),
		cmocka_unit_test(test_state_in_place),
		cmocka_unit_test(test_bit_flips),
		cmocka_unit_test(test_truncations),
		cmocka_unit_test(test_wrong_values),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_peek),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
