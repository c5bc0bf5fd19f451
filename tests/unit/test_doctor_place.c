/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a patch is placed: near, in a hole, off the heap and the stack. */
#include "doctor/place.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define PAGE	0x1000ull
#define GIB	(1ull << 30)
#define REACH	0x7ff00000ull	/* what place.c takes for 2 GiB */

static struct process make_process(const char *maps)
{
	struct process process = {0};
	struct str text = {0};

	assert_int_equal(str_add(&text, maps), 0);
	assert_int_equal(maps_parse(&text, &process.maps), 0);
	return process;
}

static bool overlap(raddr at, size_t size, struct range r)
{
	return at < r.end && r.start < at + size;
}

/* Whatever it found must be free, whole pages and within reach. */
static void check(const struct process *process, const struct object *object,
		  size_t size, raddr at)
{
	const struct mapping *m;

	assert_int_equal(at % PAGE, 0);
	vec_foreach(m, &process->maps.v)
		assert_false(overlap(at, size, m->at));
	assert_true(object->end - at <= REACH || at >= object->end);
	assert_true(at + size - object->base <= REACH || at < object->base);
	assert_true(at >= 0x10000);
}

static int find(const struct process *process, const struct object *object,
		size_t size, bool low, raddr *ret_at)
{
	int r = place_find(process, object, size, REACH, low, NULL, 0,
			   ret_at);

	if (r == 0)
		check(process, object, size, *ret_at);
	return r;
}

/* A PIE: right below it, so that its heap may grow. */
static void test_below_first(void **state)
{
	struct object object = { .base = 0x555500000000,
				 .end = 0x555500010000 };
	struct process p = make_process(
		"555500000000-555500010000 r-xp 00000000 08:01 5 /bin/x\n"
		"555500011000-555500032000 rw-p 00000000 00:00 0 [heap]\n"
		"7ffff0000000-7ffff0021000 rw-p 00000000 00:00 0 [stack]\n");
	raddr at;

	(void)state;
	p.start_brk = 0x555500011000;
	assert_int_equal(find(&p, &object, 3 * PAGE, false, &at), 0);
	assert_int_equal(at, object.base - 3 * PAGE);
	maps_done(&p.maps);
}

/* No room below: above, but behind what brk(2) may take, also of a heap that
 * is larger than that already. */
static void test_keeps_off_brk(void **state)
{
	struct object object = { .base = 0x10000, .end = 0x20000 };
	struct process p = make_process(
		"00010000-00020000 r-xp 00000000 08:01 5 /bin/x\n"
		"00021000-00042000 rw-p 00000000 00:00 0 [heap]\n");
	raddr at;

	(void)state;
	p.start_brk = 0x21000;
	assert_int_equal(find(&p, &object, PAGE, true, &at), 0);
	assert_true(at < 0x21000 || at >= 0x42000 + GIB);
	assert_int_equal(at, 0x20000);	/* the page between is no heap's */
	assert_int_equal(find(&p, &object, 2 * PAGE, true, &at), 0);
	assert_true(at >= 0x42000 + GIB);
	maps_done(&p.maps);

	p = make_process(
		"00010000-00020000 r-xp 00000000 08:01 5 /bin/x\n"
		"00021000-50000000 rw-p 00000000 00:00 0 [heap]\n");
	p.start_brk = 0x21000;
	assert_int_equal(find(&p, &object, 2 * PAGE, true, &at), -ENOSPC);
	maps_done(&p.maps);
}

static void test_keeps_off_stack(void **state)
{
	struct object object = { .base = 0x7ffe80000000,
				 .end = 0x7ffe80010000 };
	struct process p = make_process(
		"7ffe00000000-7ffe80010000 r-xp 00000000 08:01 5 /lib/x\n"
		"7ffe90010000-7ffe90031000 rw-p 00000000 00:00 0 [stack]\n");
	raddr at;

	(void)state;
	/* 256 MiB between them, all of it the stack's: behind it. */
	assert_int_equal(find(&p, &object, PAGE, false, &at), 0);
	assert_true(at >= 0x7ffe90031000);
	maps_done(&p.maps);
}

static void test_low(void **state)
{
	struct object object = { .base = 0x70000000, .end = 0x70010000 };
	struct process p = make_process(
		"00000000-70010000 r-xp 00000000 08:01 5 /bin/x\n"
		"7ffff000-80000000 rw-p 00000000 00:00 0\n");
	raddr at;

	(void)state;
	p.start_brk = 0x100000000;
	assert_int_equal(find(&p, &object, PAGE, true, &at), 0);
	assert_true(at + PAGE <= 0x80000000u);
	assert_int_equal(find(&p, &object, 0x10000000, true, &at), -ENOSPC);
	assert_int_equal(find(&p, &object, 0x10000000, false, &at), 0);
	assert_true(at >= 0x80000000u);
	maps_done(&p.maps);
}

/* The last page that reaches all of the object, and the first that does not. */
static void test_reach(void **state)
{
	struct object object = { .base = 0x7f0000000000,
				 .end = 0x7f0000100000 };
	struct process p;
	char maps[256];
	raddr at, edge = 0x7f0000100000 - REACH;
	int shift;

	(void)state;
	for (shift = 0; shift < 2; shift++) {
		/* All taken but one page at the lower edge. */
		snprintf(maps, sizeof(maps),
			 "7e0000000000-%llx r--p 00000000 08:01 5 /x\n"
			 "%llx-7f00fff00000 r--p 00000000 08:01 5 /x\n",
			 (unsigned long long)edge - shift * PAGE,
			 (unsigned long long)edge + PAGE - shift * PAGE);
		p = make_process(maps);
		p.start_brk = 0x1000;
		assert_int_equal(find(&p, &object, PAGE, false, &at),
				 shift ? -ENOSPC : 0);
		if (!shift)
			assert_int_equal(at, edge);
		maps_done(&p.maps);
	}
}

static void test_taken(void **state)
{
	struct object object = { .base = 0x7f0000000000,
				 .end = 0x7f0000100000 };
	struct process p = make_process(
		"7f0000000000-7f0000100000 r-xp 00000000 08:01 5 /lib/x\n");
	struct range taken[16];
	raddr at;
	size_t i, j;

	(void)state;
	p.start_brk = 0x1000;
	for (i = 0; i < 16; i++) {
		assert_int_equal(place_find(&p, &object, 2 * PAGE, REACH,
					    false, taken, i, &at), 0);
		check(&p, &object, 2 * PAGE, at);
		for (j = 0; j < i; j++)
			assert_false(overlap(at, 2 * PAGE, taken[j]));
		taken[i] = (struct range){ at, at + 2 * PAGE };
	}
	maps_done(&p.maps);
}

static void test_full(void **state)
{
	struct object object = { .base = 0x7f0000000000,
				 .end = 0x7f0000100000 };
	struct process p = make_process(
		"00000000-7fffffffe000 r-xp 00000000 08:01 5 /lib/x\n");
	raddr at = 42;

	(void)state;
	assert_int_equal(find(&p, &object, PAGE, false, &at), -ENOSPC);
	assert_int_equal(at, 42);
	maps_done(&p.maps);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_below_first),
		cmocka_unit_test(test_keeps_off_brk),
		cmocka_unit_test(test_keeps_off_stack),
		cmocka_unit_test(test_low),
		cmocka_unit_test(test_reach),
		cmocka_unit_test(test_taken),
		cmocka_unit_test(test_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
