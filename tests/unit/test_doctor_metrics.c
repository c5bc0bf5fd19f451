/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The metrics as text: what a process chose is quoted, all states are there. */
#include "doctor/metrics.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static struct record record_of(const char *id, const char *name)
{
	return (struct record){
		.id = id, .name = name, .target = "t", .level = 2,
		.buildid = { 0xab, 0xcd }, .buildid_n = 2,
	};
}

static void has(const struct str *text, const char *line)
{
	if (!strstr(text->s, line))
		fail_msg("no '%s' in:\n%s", line, text->s);
}

static void test_text(void **state)
{
	struct metrics metrics = {
		.objects = { [SHOW_PATCHED] = 3, [SHOW_VULNERABLE] = 1 },
		.processes = { [SHOW_VULNERABLE] = 1 }, .failures = 4,
		.time_s = 1500000000,
	};
	struct record plain = record_of("i", "n");
	struct record odd = record_of("a\"b\\c\nd", "\xff\x1bz\xc3\xa9");
	struct str text = {0};
	int i;

	(void)state;
	for (i = 0; i < 2; i++)
		assert_int_equal(metrics_add_patch(&metrics, &plain), 0);
	assert_int_equal(metrics_add_patch(&metrics, &odd), 0);
	assert_int_equal(metrics.patches.n, 2);
	assert_int_equal(metrics_format(&metrics, &text), 0);
	has(&text, "\nsuture_objects{state=\"patched\"} 3\n");
	has(&text, "\nsuture_objects{state=\"none\"} 0\n");
	has(&text, "\nsuture_objects{state=\"unknown\"} 0\n");
	has(&text, "\nsuture_objects{state=\"unpatchable\"} 0\n");
	has(&text, "\nsuture_objects{state=\"outdated\"} 0\n");
	has(&text, "\nsuture_processes{state=\"vulnerable\"} 1\n");
	has(&text, "\nsuture_patches_applied{id=\"i\",name=\"n\",target=\"t\","
	    "buildid=\"abcd\",level=\"2\"} 2\n");
	has(&text, "{id=\"a\\\"b\\\\c\\nd\",name=\"\?\?z\xc3\xa9\",");
	has(&text, "\nsuture_scan_failures 4\n");
	has(&text, "\nsuture_scan_timestamp_seconds 1500000000\n");
	assert_int_equal(text.s[text.n - 1], '\n');
	str_done(&text);
	metrics_done(&metrics);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_text) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
