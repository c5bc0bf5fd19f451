/* SPDX-License-Identifier: GPL-2.0-or-later */
/* /proc/PID/maps: what the kernel writes, and what it never would. */
#include "doctor/maps.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

static int parse(const char *s, struct maps *ret_maps)
{
	struct str text = {0};

	assert_int_equal(str_add(&text, s), 0);
	return maps_parse(&text, ret_maps);
}

static void test_fields(void **state)
{
	const struct mapping *m;
	struct maps maps;

	(void)state;
	assert_int_equal(parse(
"555555554000-555555556000 r--p 00000000 fe:00 123456                     /usr/bin/cat\n"
"555555556000-55555555b000 r-xp 00002000 fe:00 123456                     /usr/bin/cat\n"
"7ffff7fc9000-7ffff7fca000 rw-s 00000000 00:05 8                          /dev/shm/a b (deleted)\n"
"7ffff7fca000-7ffff7fcb000 ---p 00000000 00:00 0 \n"
"7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]\n"
"ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]\n",
			       &maps), 0);
	assert_int_equal(maps.v.n, 6);
	m = &maps.v.v[1];
	assert_true(m->at.start == 0x555555556000 &&
		    m->at.end == 0x55555555b000);
	assert_true(m->readable && m->executable && !m->writable && !m->shared);
	assert_int_equal(m->offset, 0x2000);
	assert_int_equal(m->inode, 123456);
	assert_true(m->dev == 0xfe00000000 && m->dev == maps.v.v[0].dev);
	assert_string_equal(m->path, "/usr/bin/cat");
	assert_string_equal(maps.v.v[2].path, "/dev/shm/a b (deleted)");
	assert_true(maps.v.v[2].shared && maps.v.v[2].writable);
	assert_string_equal(maps.v.v[3].path, "");
	assert_false(maps.v.v[3].readable);
	assert_ptr_equal(maps_find_path(&maps, "[stack]"), &maps.v.v[4]);
	assert_null(maps_find_path(&maps, "[heap]"));
	assert_true(maps.v.v[5].at.start == 0xffffffffff600000);
	maps_done(&maps);
}

static void test_find(void **state)
{
	struct maps maps;

	(void)state;
	assert_int_equal(parse("1000-2000 r--p 0 0:0 0 a\n"
			       "2000-3000 r--p 0 0:0 0 b\n"
			       "5000-6000 r--p 0 0:0 0 c\n", &maps), 0);
	assert_null(maps_find(&maps, 0));
	assert_null(maps_find(&maps, 0xfff));
	assert_string_equal(maps_find(&maps, 0x1000)->path, "a");
	assert_string_equal(maps_find(&maps, 0x1fff)->path, "a");
	assert_string_equal(maps_find(&maps, 0x2000)->path, "b");
	assert_null(maps_find(&maps, 0x3000));
	assert_null(maps_find(&maps, 0x4fff));
	assert_string_equal(maps_find(&maps, 0x5fff)->path, "c");
	assert_null(maps_find(&maps, 0x6000));
	assert_null(maps_find(&maps, UINT64_MAX));
	maps_done(&maps);
	assert_int_equal(parse("", &maps), 0);
	assert_null(maps_find(&maps, 0x1000));
	maps_done(&maps);
}

static void test_malformed(void **state)
{
	static const char *const lines[] = {
		"\n", "x\n", "1000\n", "1000-2000\n", "1000-2000 r--p\n",
		"1000-2000 r--p 0\n", "1000-2000 r--p 0 0:0\n",
		"2000-1000 r--p 0 0:0 0\n", "1000-1000 r--p 0 0:0 0\n",
		"1000-2000 r-- 0 0:0 0\n", "1000 2000 r--p 0 0:0 0\n",
		"1000-2000 r--p 0 00 0\n", "1000-2000 r--p zz 0:0 0\n",
	};
	char text[256];
	struct maps maps;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		assert_int_equal(parse(lines[i], &maps), -EBADMSG);
		snprintf(text, sizeof(text), "1000-2000 r--p 0 0:0 0 a\n%s"
			 "5000-6000 r--p 0 0:0 0 b\n", lines[i]);
		assert_int_equal(parse(text, &maps), -EBADMSG);
	}
	/* The process ended while it was read: a line that is cut off. */
	assert_int_equal(parse("1000-2000 r--p 0 0:0 0 a\n5000-60", &maps), 0);
	assert_int_equal(maps.v.n, 1);
	maps_done(&maps);
}

/* A path may look like anything but a line's end. */
static void test_paths(void **state)
{
	struct maps maps;

	(void)state;
	assert_int_equal(parse(
		"1000-2000 r--p 0 0:0 7 /a\\0121000-2000 rwxp 0 0:0 0\n"
		"3000-4000 r--p 0 0:0 7 /%s%n\x1b[31m\n", &maps), 0);
	assert_int_equal(maps.v.n, 2);
	assert_string_equal(maps.v.v[0].path, "/a\\0121000-2000 rwxp 0 0:0 0");
	assert_string_equal(maps.v.v[1].path, "/%s%n\x1b[31m");
	maps_done(&maps);
}

static void test_self(void **state)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	const struct mapping *m;
	struct maps maps;

	(void)state;
	assert_int_equal(mprotect(page + 4096, 4096, PROT_NONE), 0);
	assert_int_equal(maps_read(getpid(), &maps), 0);
	m = maps_find(&maps, (uintptr_t)page + 4095);
	assert_true(m && m->readable && m->writable && !m->executable);
	m = maps_find(&maps, (uintptr_t)page + 4096);
	assert_true(m && !m->readable && !m->writable);
	m = maps_find(&maps, (uintptr_t)test_self);
	assert_true(m && m->executable && m->inode && *m->path == '/');
	m = maps_find(&maps, (uintptr_t)&maps);
	assert_true(m && m->writable);
	maps_done(&maps);
	munmap(page, 8192);
	assert_int_equal(maps_read(0x7ffffff0, &maps), -ESRCH);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_malformed),
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_self),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
