/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The search through memory, on memory of this very program. */
#include "doctor/search.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "doctor/arch.h"

#define PAGE	4096u
#define N_PAGES	1024u

/* Values that no pointer of this program has. */
#define LOW	0x1234567800000000ull
#define HIGH	0x12345678000000ffull

struct hits {
	const char *only;	/* the mapping that is looked at */
	raddr at[16];
	uint64_t word[16];
	size_t n, stop_at;
};

static int skip_others(void *ctx, const struct mapping *m)
{
	struct hits *hits = ctx;

	return !range_has(m->at, (uintptr_t)hits->only);
}

static int found(void *ctx, const struct mapping *m, raddr at, uint64_t word)
{
	struct hits *hits = ctx;

	assert_true(range_has(m->at, at));
	assert_true(hits->n < 16);
	hits->at[hits->n] = at;
	hits->word[hits->n++] = word;
	return hits->n == hits->stop_at ? 7 : 0;
}

static char *map(size_t size, int prot)
{
	/* Guards on both sides: a mapping of its own. */
	char *p = mmap(NULL, size + 2 * PAGE, PROT_NONE, MAP_PRIVATE |
		       MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	assert_ptr_not_equal(p, MAP_FAILED);
	assert_int_equal(mprotect(p + PAGE, size, prot), 0);
	return p + PAGE;
}

static void unmap(char *p, size_t size)
{
	munmap(p - PAGE, size + 2 * PAGE);
}

static void put(char *p, size_t at, uint64_t value)
{
	memcpy(p + at, &value, sizeof(value));
}

static struct process self(void)
{
	struct process process = { .pid = getpid(), .tid = getpid(),
				   .memory = { .tid = getpid(), .fd = -1 } };

	assert_int_equal(maps_read(getpid(), &process.maps), 0);
	return process;
}

static int search(const char *p, uint64_t guard, uint64_t max_bytes,
		  struct hits *hits, uint64_t *ret_bytes)
{
	struct process process = self();
	int r;

	hits->only = p;
	r = search_memory(&process, (struct range){ LOW, HIGH }, guard,
			  max_bytes, skip_others, found, hits, ret_bytes);
	maps_done(&process.maps);
	return r;
}

static void test_finds(void **state)
{
	char *p = map(N_PAGES * PAGE, PROT_READ | PROT_WRITE);
	struct hits hits = {0};
	uint64_t bytes;

	(void)state;
	put(p, 0, LOW);
	put(p, 8, LOW - 1);
	put(p, 16, HIGH);
	put(p, 24, HIGH + 1);
	put(p, 300 * PAGE + 36, LOW + 1);	/* not aligned */
	put(p, 700 * PAGE + PAGE - 8, LOW + 2);
	put(p, N_PAGES * PAGE - 8, LOW + 3);
	assert_int_equal(search(p, 0, 1 << 30, &hits, &bytes), 0);
	assert_int_equal(hits.n, 4);
	assert_true(hits.at[0] == (uintptr_t)p && hits.word[0] == LOW);
	assert_true(hits.at[1] == (uintptr_t)p + 16 && hits.word[1] == HIGH);
	assert_true(hits.at[2] == (uintptr_t)p + 701 * PAGE - 8);
	assert_true(hits.at[3] == (uintptr_t)p + N_PAGES * PAGE - 8);
	/* Four pages were touched; looking at pages counts a little. */
	assert_in_range(bytes, 4 * PAGE, 4 * PAGE + N_PAGES * 8);
	unmap(p, N_PAGES * PAGE);
}

static void test_mangled(void **state)
{
	const uint64_t guard = 0x9e3779b97f4a7c15, value = LOW + 5;
	char *p = map(PAGE, PROT_READ | PROT_WRITE);
	struct hits hits = {0};
	const unsigned rotation = arch_guard_rotation;
	uint64_t bytes, mangled = value ^ guard;

	(void)state;
	mangled = mangled << rotation | mangled >> (-rotation & 63);
	put(p, 64, mangled);
	assert_int_equal(search(p, 0, 1 << 30, &hits, &bytes), 0);
	assert_int_equal(hits.n, 0);
	assert_int_equal(search(p, guard, 1 << 30, &hits, &bytes), 0);
	assert_int_equal(hits.n, 1);
	assert_true(hits.at[0] == (uintptr_t)p + 64 && hits.word[0] == value);
	unmap(p, PAGE);
}

static uint64_t some_bits(unsigned n)
{
	uint64_t bits = (uint64_t)random() << 42 ^ (uint64_t)random() << 21 ^
			(uint64_t)random();

	return bits >> (64 - n);
}

struct tally {
	struct hits hits;	/* skip_others wants it first */
	size_t n;
};

static int count(void *ctx, const struct mapping *m, raddr at, uint64_t word)
{
	struct tally *tally = ctx;

	(void)m, (void)at, (void)word;
	tally->n++;
	return 0;
}

/* Windows of every size and place, also over the end of 4 GiB: each of their
 * ends is found wherever it lies, and what is just outside of them never. */
static void test_windows(void **state)
{
	char *p = map(PAGE, PROT_READ | PROT_WRITE);
	const unsigned rotation = arch_guard_rotation;
	struct process process = self();
	struct tally tally = { .hits.only = p };
	uint64_t bytes;
	int i;

	(void)state;
	srandom(1);
	for (i = 0; i < 2000; i++) {
		raddr low = some_bits(46) + 2;
		struct range window = { low, low + some_bits(1 + i % 44) };
		const uint64_t guard = i % 3 ? some_bits(63) | 1 : 0;
		const uint64_t words[] = { window.start - 1, window.start,
					   window.end, window.end + 1 };
		uint64_t word = words[i % 4] ^ (i % 3 == 1 ? guard : 0);

		if (i % 3 == 1)
			word = word << rotation | word >> (-rotation & 63);
		memset(p, 0, PAGE);
		put(p, some_bits(9) * 8, word);
		tally.n = 0;
		assert_int_equal(search_memory(&process, window, guard, 1 << 30,
					       skip_others, count, &tally,
					       &bytes), 0);
		assert_int_equal(tally.n, i % 4 == 1 || i % 4 == 2);
	}
	maps_done(&process.maps);
	unmap(p, PAGE);
}

static void test_bound(void **state)
{
	char *p = map(N_PAGES * PAGE, PROT_READ | PROT_WRITE);
	struct hits hits = {0};
	uint64_t bytes;

	(void)state;
	memset(p, 1, N_PAGES * PAGE);
	put(p, N_PAGES * PAGE - 8, LOW);
	assert_int_equal(search(p, 0, N_PAGES * PAGE / 2, &hits, &bytes),
			 -EFBIG);
	assert_int_equal(hits.n, 0);
	assert_int_equal(search(p, 0, N_PAGES * (PAGE + 8), &hits, &bytes), 0);
	assert_int_equal(hits.n, 1);
	unmap(p, N_PAGES * PAGE);
}

static void test_stops(void **state)
{
	char *p = map(PAGE, PROT_READ | PROT_WRITE);
	struct hits hits = { .stop_at = 2 };
	uint64_t bytes;

	(void)state;
	put(p, 0, LOW);
	put(p, 8, LOW);
	put(p, 16, LOW);
	assert_int_equal(search(p, 0, 1 << 30, &hits, &bytes), 7);
	assert_int_equal(hits.n, 2);
	unmap(p, PAGE);
}

/* A page in the middle cannot be read: what lies behind it still counts. */
static void test_hole(void **state)
{
	char *p = map(16 * PAGE, PROT_READ | PROT_WRITE);
	struct process process;
	struct hits hits = { .only = p };
	uint64_t bytes;

	(void)state;
	memset(p, 1, 16 * PAGE);
	put(p, 0, LOW);
	put(p, 5 * PAGE, LOW + 1);
	put(p, 15 * PAGE, LOW + 2);
	process = self();
	assert_int_equal(mprotect(p + 5 * PAGE, PAGE, PROT_NONE), 0);
	assert_int_equal(search_memory(&process, (struct range){ LOW, HIGH },
				       0, 1 << 30, skip_others, found, &hits,
				       &bytes),
			 0);
	assert_int_equal(hits.n, 2);
	assert_true(hits.word[1] == LOW + 2);
	maps_done(&process.maps);
	unmap(p, 16 * PAGE);
}

/* Nobody writes there, so nothing is kept there. */
static void test_read_only(void **state)
{
	char *p = map(PAGE, PROT_READ | PROT_WRITE);
	struct hits hits = {0};
	uint64_t bytes;

	(void)state;
	put(p, 0, LOW);
	assert_int_equal(mprotect(p, PAGE, PROT_READ), 0);
	assert_int_equal(search(p, 0, 1 << 30, &hits, &bytes), 0);
	assert_int_equal(hits.n, 0);
	assert_int_equal(bytes, 0);
	unmap(p, PAGE);
}

/* A terabyte of nothing with a word at each end costs two pages, or ends by
 * the bound where the kernel does not help. */
static void test_sparse(void **state)
{
	const size_t size = (size_t)1 << 40;
	char *p = map(size, PROT_READ | PROT_WRITE);
	struct hits hits = {0};
	uint64_t bytes;
	int r;

	(void)state;
	put(p, 0, LOW);
	put(p, size - 8, LOW + 1);
	alarm(60);
	r = search(p, 0, 4 << 20, &hits, &bytes);
	alarm(0);
	assert_true(bytes < (5 << 20));
	if (r == 0)
		assert_int_equal(hits.n, 2);
	else
		assert_int_equal(r, -EFBIG);
	unmap(p, size);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_finds),
		cmocka_unit_test(test_mangled),
		cmocka_unit_test(test_windows),
		cmocka_unit_test(test_bound),
		cmocka_unit_test(test_stops),
		cmocka_unit_test(test_hole),
		cmocka_unit_test(test_read_only),
		cmocka_unit_test(test_sparse),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
