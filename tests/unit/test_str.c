/* SPDX-License-Identifier: GPL-2.0-or-later */
/* base/str.h: growing, parsing, and names that others chose. */
#include "base/str.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void printable(const char *in, const char *out)
{
	char *copy = strdup(in);	/* exact, for the sanitizer */

	str_make_printable(copy);
	assert_string_equal(copy, out);
	free(copy);
}

static void test_printable(void **state)
{
	(void)state;
	printable("", "");
	printable("a b~", "a b~");
	printable("a\nb\tc\x7f", "a?b?c?");
	printable("\x1b[2Jx", "?[2Jx");
	printable("\xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80",
		  "\xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80");
	/* Cut off, alone, too long, a surrogate, beyond the last one, C1. */
	printable("\xe2\x82", "??");
	printable("\xf0\x9f\x98", "???");
	printable("\x80x\xff", "?x?");
	printable("\xc0\xaf", "??");
	printable("\xe0\x80\xaf", "???");
	printable("\xed\xa0\x80", "???");
	printable("\xf4\x90\x80\x80", "????");
	printable("\xc2\x9b" "1m", "??1m");
	printable("\xc3" "A", "?A");
}

static void test_parse(void **state)
{
	uint64_t value = 7;
	uint8_t bytes[2];
	size_t n;

	(void)state;
	assert_int_equal(parse_u64("12", 10, 12, &value), 0);
	assert_int_equal(value, 12);
	assert_int_equal(parse_u64("13", 10, 12, &value), -ERANGE);
	assert_int_equal(parse_u64("-1", 10, UINT64_MAX, &value), -EINVAL);
	assert_int_equal(parse_u64("", 10, 12, &value), -EINVAL);
	assert_int_equal(parse_u64(" 1", 10, 12, &value), -EINVAL);
	assert_int_equal(parse_u64("1x", 10, 12, &value), -EINVAL);
	assert_int_equal(parse_u64("18446744073709551616", 10, UINT64_MAX,
				   &value), -ERANGE);
	assert_int_equal(value, 12);
	assert_int_equal(parse_hex("0aFf", bytes, 2, &n), 0);
	assert_true(n == 2 && bytes[0] == 0x0a && bytes[1] == 0xff);
	assert_int_equal(parse_hex("0aFf00", bytes, 2, &n), -E2BIG);
	assert_int_equal(parse_hex("0aF", bytes, 2, &n), -EINVAL);
	assert_int_equal(parse_hex("0x", bytes, 2, &n), -EINVAL);
}

static void test_add(void **state)
{
	struct str str = {0};
	int i;

	(void)state;
	assert_string_equal(str_cstr(&str), "");
	for (i = 0; i < 10000; i++)
		assert_int_equal(str_addf(&str, "%d,", i % 10), 0);
	assert_int_equal(str.n, 20000);
	assert_int_equal(strlen(str.s), 20000);
	assert_true(str_ends(str.s, "8,9,"));
	assert_false(str_ends("9,", "8,9,"));
	str_done(&str);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_printable),
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_add),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
