/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the fields of a statement are narrower than its text may want: one
 * more than they hold is refused by a clear line, as many as they hold are not.
 */
#include "gensrc/unit.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

#define MAX_ARGS_OFF UINT16_MAX
#define MAX_REFS ((1u << STMT_REFS_BITS) - 1)
#define MAX_SECTIONS (1u << STMT_SECT_BITS)

/* The first diagnostic of that text, or NULL if there is none; to be freed. */
static char *parse(const struct str *text)
{
	char path[] = "/tmp/test_gensrc.XXXXXX", *said = NULL;
	struct diags diags = {0};
	struct unit u = {0};
	int fd = mkstemp(path), r;

	assert_true(fd >= 0);
	assert_int_equal(write_all(fd, text->s, text->n), 0);
	close(fd);
	r = unit_read(&u, path, &diags);
	r = r ?: unit_parse(&u, &asm_arch_x86_64);
	unlink(path);
	assert_int_equal(r, diags.all.n ? -EBADMSG : 0);
	if (diags.all.n)
		said = strdup(diags.all.v[0].message);
	if (diags.all.n)
		assert_int_equal(diags.all.n, 1);
	diags_done(&diags);
	unit_done(&u);
	return said;
}

static void assert_said(const struct str *text, const char *expected)
{
	char *said = parse(text);

	if (expected)
		assert_string_equal(said, expected);
	else
		assert_null(said);
	free(said);
}

static void add_times(struct str *text, const char *s, size_t n)
{
	while (n--)
		assert_int_equal(str_add(text, s), 0);
}

static void test_operands(void **state)
{
	struct str text = {0};

	(void)state;
	str_add(&text, "nop");
	add_times(&text, " ", MAX_ARGS_OFF - 3);
	str_add(&text, "f\n");
	assert_said(&text, NULL);
	text.n = 0;
	str_add(&text, "nop");
	add_times(&text, " ", MAX_ARGS_OFF - 2);
	str_add(&text, "f\n");
	assert_said(&text, "more than 65535 bytes in front of the operands");
	str_done(&text);
}

static void test_refs(void **state)
{
	struct str text = {0};

	(void)state;
	str_add(&text, "\t.data\nx:\t.quad f");
	add_times(&text, ",f", MAX_REFS - 1);
	str_add(&text, "\n");
	assert_said(&text, NULL);
	text.n--;
	str_add(&text, ",f\n");
	assert_said(&text, "more than 4095 symbols in one statement");
	str_done(&text);
}

/* .text is there already. */
static void test_sections(void **state)
{
	struct str text = {0};
	unsigned i;

	(void)state;
	for (i = 1; i < MAX_SECTIONS; i++)
		str_addf(&text, ".section s%u\n", i);
	assert_said(&text, NULL);
	str_add(&text, ".section s\n.section t\n");
	assert_said(&text, "more than 1048576 sections");
	str_done(&text);
}

/* A name is found again however many there are. */
static void test_names(void **state)
{
	enum { COUNT = 100000 };
	struct unit u = {0};
	struct str text = {0};
	uint32_t i;

	(void)state;
	for (i = 0; i < COUNT; i++)
		str_addf(&text, "%08x", i);
	assert_int_equal(unit_find(&u, text.s, 8), NONE);
	for (i = 0; i < COUNT; i++)
		assert_int_equal(unit_intern(&u, text.s + i * 8, 8), i);
	for (i = 0; i < COUNT; i++) {
		assert_int_equal(unit_find(&u, text.s + i * 8, 8), i);
		assert_int_equal(unit_intern(&u, text.s + i * 8, 8), i);
	}
	assert_int_equal(unit_find(&u, text.s, 7), NONE);
	assert_int_equal(u.syms.n, COUNT);
	unit_done(&u);
	str_done(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_operands),
		cmocka_unit_test(test_refs),
		cmocka_unit_test(test_sections),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
