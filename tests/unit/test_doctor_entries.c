/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Bytes at many entries, on memory of this very program. */
#include "doctor/entries.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#define PAGE	4096u

struct state {
	struct process process;
	char *text;		/* three pages, r-x; behind them nothing */
	entry_bytes_list list;
};

static void add(struct state *s, size_t at, const char *bytes)
{
	struct entry_bytes entry = { .at = (raddr)(uintptr_t)s->text + at,
				     .size = (uint32_t)strlen(bytes) };

	memcpy(entry.bytes, bytes, entry.size);
	assert_int_equal(vec_push(&s->list, entry), 0);
}

static int set_up(void **state)
{
	static struct state s;

	s = (struct state){ 0 };
	s.text = mmap(NULL, 4 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS,
		      -1, 0);
	assert_ptr_not_equal(s.text, MAP_FAILED);
	assert_int_equal(mprotect(s.text, 3 * PAGE, PROT_READ | PROT_WRITE), 0);
	memset(s.text, '.', 3 * PAGE);
	assert_int_equal(mprotect(s.text, 3 * PAGE, PROT_READ | PROT_EXEC), 0);
	assert_int_equal(memory_open(&s.process.memory, getpid()), 0);
	*state = &s;
	return 0;
}

static int tear_down(void **state)
{
	struct state *s = *state;

	memory_close(&s->process.memory);
	vec_done(&s->list);
	return munmap(s->text, 4 * PAGE);
}

static void test_write(void **state)
{
	struct state *s = *state;
	raddr at;

	add(s, 2 * PAGE + 7, "late");
	add(s, PAGE - 2, "over");	/* into the next page */
	add(s, 100, "abc");
	add(s, 103, "def");
	entries_sort(&s->list);
	assert_null(entries_overlap(&s->list));
	assert_int_equal(entries_check(&s->process, &s->list, &at), -EEXIST);
	assert_int_equal(at, (uintptr_t)s->text + 100);
	assert_int_equal(entries_write(&s->process, &s->list), 0);
	assert_memory_equal(s->text + 99, ".abcdef.", 8);
	assert_memory_equal(s->text + PAGE - 3, ".over.", 6);
	assert_memory_equal(s->text + 2 * PAGE + 6, ".late.", 6);
	assert_int_equal(entries_check(&s->process, &s->list, &at), 0);
}

static void test_not_mapped(void **state)
{
	struct state *s = *state;
	raddr at;

	add(s, 0, "....");
	add(s, 3 * PAGE, "....");
	assert_int_equal(entries_check(&s->process, &s->list, &at), -EEXIST);
	assert_int_equal(at, (uintptr_t)s->text + 3 * PAGE);
	assert_int_not_equal(entries_write(&s->process, &s->list), 0);
}

static void test_overlap(void **state)
{
	struct state *s = *state;

	add(s, 10, "12345");
	add(s, 20, "1234");
	add(s, 14, "1");
	entries_sort(&s->list);
	assert_ptr_equal(entries_overlap(&s->list), &s->list.v[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_write, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_not_mapped, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(test_overlap, set_up,
						tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
