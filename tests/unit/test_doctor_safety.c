/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The set of dangerous ranges: who is inside, who returns into it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doctor/safety.h"

static void add(struct safety_set *set, raddr start, raddr end,
		const char *name)
{
	assert_int_equal(vec_push(&set->v, (struct danger){
		.at = { start, end }, .function = name, .object = "o" }), 0);
}

static void test_returns(void **state)
{
	struct safety_set set = {0};

	(void)state;
	add(&set, 0x3000, 0x3010, "b");
	add(&set, 0x1000, 0x1010, "a");
	safety_set_sort(&set);
	assert_string_equal(set.v.v[0].function, "a");
	assert_null(safety_find_return(&set, 0));
	assert_null(safety_find_return(&set, 0xfff));
	/* The call would stand before the function. */
	assert_null(safety_find_return(&set, 0x1000));
	assert_string_equal(safety_find_return(&set, 0x1001)->function, "a");
	/* A call that does not return may be the last instruction. */
	assert_string_equal(safety_find_return(&set, 0x1010)->function, "a");
	assert_null(safety_find_return(&set, 0x1011));
	assert_null(safety_find_return(&set, 0x3000));
	assert_string_equal(safety_find_return(&set, 0x3005)->function, "b");
	assert_null(safety_find_return(&set, UINT64_MAX));
	vec_done(&set.v);
}

/* Behind a function that lies inside another one the other one goes on. */
static void test_overlap(void **state)
{
	struct safety_set set = {0};
	raddr at;

	(void)state;
	add(&set, 0x1000, 0x1100, "outer");
	add(&set, 0x1020, 0x1030, "inner");
	add(&set, 0x1000, 0x1008, "alias");
	add(&set, 0x10f0, 0x1200, "across");
	set.v.v[0].entry[0] = 0x1000;
	set.v.v[1].entry[0] = 0x1020;
	safety_set_sort(&set);
	for (at = 0x1001; at <= 0x1200; at++)
		assert_non_null(safety_find_return(&set, at));
	assert_null(safety_find_return(&set, 0x1000));
	assert_null(safety_find_return(&set, 0x1201));
	vec_done(&set.v);
}

static void test_empty(void **state)
{
	struct safety_set set = {0};

	(void)state;
	safety_set_sort(&set);
	assert_null(safety_find_return(&set, 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_returns),
		cmocka_unit_test(test_overlap),
		cmocka_unit_test(test_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
