/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The search table of a patch's unwind entries: LSB core, .eh_frame_hdr. */
#include "doctor/link_eh.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

#define FRAME	0x7f0000001000ull
#define TABLE	0x7f0000000800ull
#define TEXT	0x7f0000004000ull

static void put(struct str *s, uint64_t value, size_t n)
{
	assert_int_equal(str_addn(s, &value, n), 0);
}

/* The length of the entry that starts at `at`, padded to 4 bytes. */
static void close_entry(struct str *s, size_t at)
{
	uint32_t length;

	while ((s->n - at) % 4)
		put(s, 0, 1);
	length = (uint32_t)(s->n - at - 4);
	memcpy(s->s + at, &length, 4);
}

/* A CIE with this augmentation; body: what follows its length. */
static size_t add_cie(struct str *s, uint8_t version, const char *augmentation,
		      const char *body, size_t body_n)
{
	size_t at = s->n;

	put(s, 0, 4);
	put(s, 0, 4);
	put(s, version, 1);
	assert_int_equal(str_addn(s, augmentation, strlen(augmentation) + 1),
			 0);
	put(s, 1, 1);
	put(s, 0x78, 1);	/* -8 */
	put(s, 16, 1);
	if (*augmentation == 'z') {
		put(s, body_n, 1);
		assert_int_equal(str_addn(s, body, body_n), 0);
	}
	close_entry(s, at);
	return at;
}

static size_t add_fde(struct str *s, size_t cie, uint64_t pc, bool absolute)
{
	size_t at = s->n;

	put(s, 0, 4);
	put(s, at + 4 - cie, 4);
	if (absolute) {
		put(s, pc, 8);
		put(s, 16, 8);
	} else {
		put(s, pc - (FRAME + at + 8), 4);
		put(s, 16, 4);
	}
	put(s, 0, 1);
	close_entry(s, at);
	return at;
}

/* Over exact copies, so that the sanitizer sees every byte too many. */
static int build(const struct str *frame, size_t frame_n, uint8_t **ret_table,
		 size_t room, size_t *ret_size)
{
	uint8_t *copy = malloc(frame_n ? frame_n : 1);
	uint8_t *table = malloc(room ? room : 1);
	int r;

	memcpy(copy, str_cstr(frame), frame_n);
	r = eh_frame_hdr_build((struct span){ copy, frame_n }, FRAME, TABLE,
			       table, room, ret_size);
	free(copy);
	if (r < 0 || !ret_table)
		free(table);
	else
		*ret_table = table;
	return r;
}

static int32_t word(const uint8_t *table, size_t at)
{
	int32_t value;

	memcpy(&value, table + at, sizeof(value));
	return value;
}

static void test_sorted(void **state)
{
	static const int order[] = { 3, 1, 4, 0, 2 };
	struct str frame = {0};
	size_t cie, fde[5], size = 0, i;
	uint8_t *table;

	(void)state;
	cie = add_cie(&frame, 1, "zR", "\x1b", 1);
	for (i = 0; i < 5; i++)
		fde[order[i]] = add_fde(&frame, cie, TEXT + 0x100 *
					(unsigned)order[i], false);
	put(&frame, 0, 4);
	assert_int_equal(build(&frame, frame.n, &table, 12 + 5 * 8, &size), 0);
	assert_int_equal(size, 12 + 5 * 8);
	assert_memory_equal(table, "\x01\x1b\x03\x3b", 4);
	assert_true(TABLE + 4 + (uint64_t)(int64_t)word(table, 4) == FRAME);
	assert_int_equal(word(table, 8), 5);
	for (i = 0; i < 5; i++) {
		assert_true(TABLE + (uint64_t)(int64_t)word(table, 12 + 8 * i)
			    == TEXT + 0x100 * i);
		assert_true(TABLE + (uint64_t)(int64_t)word(table, 16 + 8 * i)
			    == FRAME + fde[i]);
	}
	free(table);
	str_done(&frame);
}

static int one(uint8_t version, const char *augmentation, const char *body,
	       size_t body_n, bool absolute, uint64_t pc)
{
	struct str frame = {0};
	uint8_t *table = NULL;
	size_t size = 0;
	int r;

	add_fde(&frame, add_cie(&frame, version, augmentation, body, body_n),
		pc, absolute);
	r = build(&frame, frame.n, &table, 12 + 8, &size);
	if (r == 0) {
		assert_int_equal(word(table, 8), 1);
		assert_true(TABLE + (uint64_t)(int64_t)word(table, 12) == pc);
		free(table);
	}
	str_done(&frame);
	return r;
}

static void test_augmentations(void **state)
{
	(void)state;
	assert_int_equal(one(1, "zR", "\x1b", 1, false, TEXT), 0);
	assert_int_equal(one(3, "zR", "\x1b", 1, false, TEXT), 0);
	assert_int_equal(one(1, "", "", 0, true, TEXT), 0);
	assert_int_equal(one(1, "zR", "\x00", 1, true, TEXT), 0);
	/* C++: personality (indirect pcrel sdata4), LSDA, FDE encoding. */
	assert_int_equal(one(1, "zPLR", "\x9b\x11\x22\x33\x44\x1b\x1b", 7,
			     false, TEXT), 0);
	assert_int_equal(one(1, "zPLR", "\x00\x11\x22\x33\x44\x55\x66\x77\x88"
			     "\x1b\x1b", 11, false, TEXT), 0);
	assert_int_equal(one(1, "zRS", "\x1b", 1, false, TEXT), 0);
	assert_int_equal(one(1, "zSR", "\x1b", 1, false, TEXT), 0);
	/* Not known. */
	assert_int_equal(one(1, "eh", "", 0, true, TEXT), -EBADMSG);
	assert_int_equal(one(1, "zX", "\x1b", 1, false, TEXT), -EBADMSG);
	assert_int_equal(one(1, "zR", "\x3b", 1, false, TEXT), -EBADMSG);
}

/* A place that 32 bits do not reach from the table. */
static void test_far(void **state)
{
	(void)state;
	assert_int_equal(one(1, "", "", 0, true, TEXT + (1ull << 33)), -ERANGE);
	assert_int_equal(one(1, "", "", 0, true, TEXT - (1ull << 33)), -ERANGE);
	assert_int_equal(one(1, "", "", 0, true, TABLE + 0x7fffffff), 0);
	assert_int_equal(one(1, "", "", 0, true, TABLE + 0x80000000), -ERANGE);
	assert_int_equal(one(1, "", "", 0, true, TABLE - 0x80000000), 0);
	assert_int_equal(one(1, "", "", 0, true, TABLE - 0x80000001), -ERANGE);
}

static void test_empty(void **state)
{
	struct str frame = {0};
	uint8_t *table;
	size_t size = 0;

	(void)state;
	assert_int_equal(build(&frame, 0, &table, 12, &size), 0);
	assert_int_equal(size, 12);
	assert_int_equal(word(table, 8), 0);
	free(table);
	put(&frame, 0, 4);
	add_cie(&frame, 9, "?", "", 0);		/* behind the terminator */
	assert_int_equal(build(&frame, frame.n, &table, 12, &size), 0);
	free(table);
	str_done(&frame);
}

static void test_no_room(void **state)
{
	struct str frame = {0};
	size_t size = 99, room;

	(void)state;
	add_fde(&frame, add_cie(&frame, 1, "zR", "\x1b", 1), TEXT, false);
	for (room = 0; room < 20; room++)
		assert_int_equal(build(&frame, frame.n, NULL, room, &size),
				 -ENOSPC);
	assert_int_equal(size, 99);
	assert_int_equal(build(&frame, frame.n, NULL, 20, &size), 0);
	str_done(&frame);
}

static void test_damage(void **state)
{
	struct str frame = {0};
	size_t cie, n, i, size;
	int value;

	(void)state;
	cie = add_cie(&frame, 1, "zPLR", "\x9b\x11\x22\x33\x44\x1b\x1b", 7);
	add_fde(&frame, cie, TEXT, false);
	for (n = 1; n < frame.n; n++) {
		/* Whole entries, or less than a length, are a sound end. */
		int r = build(&frame, n, NULL, 64, &size);

		if (n > 4 && n != 4 + (size_t)frame.s[0] &&
		    n - 4 - (size_t)frame.s[0] > 3)
			assert_int_equal(r, -EBADMSG);
	}
	for (i = 0; i < frame.n; i++)
		for (value = 0; value < 256; value++) {
			char saved = frame.s[i];

			frame.s[i] = (char)value;
			build(&frame, frame.n, NULL, 64, &size);
			frame.s[i] = saved;
		}
	memset(frame.s + 4 + frame.s[0] + 4, 0xff, 4);	/* its CIE */
	assert_int_equal(build(&frame, frame.n, NULL, 64, &size), -EBADMSG);
	memset(frame.s, 0xff, 4);
	assert_int_equal(build(&frame, frame.n, NULL, 64, &size), -EBADMSG);
	str_done(&frame);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sorted),
		cmocka_unit_test(test_augmentations),
		cmocka_unit_test(test_far),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_no_room),
		cmocka_unit_test(test_damage),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
