/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Records and entries in a patient, which is this very program. */
#include "doctor/journal.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "format/info.h"

#define PAGE	4096u
#define SIZE	(4 * PAGE)

static struct process self(void)
{
	struct process process = { .pid = getpid(), .tid = getpid() };

	assert_int_equal(memory_open(&process.memory, getpid()), 0);
	assert_int_equal(maps_read(getpid(), &process.maps), 0);
	return process;
}

static void done(struct process *process)
{
	maps_done(&process->maps);
	memory_close(&process->memory);
}

static struct record sample(raddr at, const char *id)
{
	return (struct record){
		.state = RECORD_STAGED, .region_start = at,
		.region_size = SIZE, .text_start = at + PAGE,
		.text_size = PAGE, .switch_addr = at + 2048,
		.buildid_n = 4, .id = id, .name = "n", .target = "t",
		.description = "",
	};
}

static char *map_memfd(const char *name, size_t n)
{
	int fd = memfd_create(name, MFD_CLOEXEC);
	char *p;

	assert_true(fd >= 0);
	assert_int_equal(ftruncate(fd, (off_t)n), 0);
	p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	assert_ptr_not_equal(p, MAP_FAILED);
	close(fd);
	return p;
}

/* Memory as stage.c maps it, r--, that says it lies at `at`; NULL: where it
 * does. */
static char *map_record(const char *id, const char *at)
{
	struct record record;
	struct str bytes = {0};
	char *p = map_memfd("suture:test", SIZE);

	record = sample((uintptr_t)(at ? at : p), id);
	assert_int_equal(record_write(&record, &bytes), 0);
	memcpy(p, bytes.s, bytes.n);
	assert_int_equal(mprotect(p, SIZE, PROT_READ), 0);
	str_done(&bytes);
	return p;
}

static size_t count(const struct journal *journal, const char *id)
{
	const struct journal_entry *entry;
	size_t n = 0;

	vec_foreach(entry, &journal->v)
		n += streq(entry->record.id, id);
	return n;
}

static void read_self(struct journal *journal)
{
	struct process process = self();

	assert_int_equal(journal_read(&process, journal), 0);
	done(&process);
}

/* Sound ones are read whatever stands between them. */
static void test_read(void **state)
{
	char *a = map_record("a", NULL), *moved = map_record("moved", a);
	char *torn = map_record("torn", NULL), *b = map_record("b", NULL);
	char *empty = map_memfd("suture:empty", PAGE);
	char *other = map_memfd("other", PAGE);
	struct journal journal;

	(void)state;
	assert_int_equal(mprotect(torn, PAGE, PROT_READ | PROT_WRITE), 0);
	torn[60] ^= 1;
	read_self(&journal);
	assert_int_equal(journal.v.n, 2);
	assert_int_equal(count(&journal, "a"), 1);
	assert_int_equal(count(&journal, "b"), 1);
	/* No object with that build-id lies there. */
	assert_null(journal.v.v[0].object);
	journal_done(&journal);
	munmap(a, SIZE);
	munmap(moved, SIZE);
	munmap(torn, SIZE);
	munmap(b, SIZE);
	munmap(empty, PAGE);
	munmap(other, PAGE);
	read_self(&journal);
	assert_int_equal(journal.v.n, 0);
	journal_done(&journal);
}

/* A record that says it is larger than what is mapped. */
static void test_read_beyond(void **state)
{
	char *p = map_record("a", NULL);
	uint32_t size = 1 << 20;
	struct journal journal;

	(void)state;
	assert_int_equal(mprotect(p, PAGE, PROT_READ | PROT_WRITE), 0);
	memcpy(p + 12, &size, sizeof(size));
	read_self(&journal);
	assert_int_equal(journal.v.n, 0);
	journal_done(&journal);
	munmap(p, SIZE);
}

static void test_state(void **state)
{
	char *p = map_record("a", NULL);
	struct process process = self();
	struct record record = sample((uintptr_t)p, "a");
	struct journal journal;

	(void)state;
	assert_int_equal(journal_set_frames(&process, &record,
					    RECORD_FRAMES_MAYBE), 0);
	assert_int_equal(record.frames, RECORD_FRAMES_MAYBE);
	assert_int_equal(journal_set_state(&process, &record,
					   RECORD_ENABLED), 0);
	read_self(&journal);
	assert_int_equal(journal.v.n, 1);
	assert_int_equal(journal.v.v[0].record.state, RECORD_ENABLED);
	assert_int_equal(journal.v.v[0].record.frames, RECORD_FRAMES_MAYBE);
	assert_true(journal.v.v[0].record.enabled_s != 0);
	assert_int_equal(journal.v.v[0].record.disabled_s, 0);
	assert_int_equal(journal.v.v[0].record.loaded_s, 0);
	journal_done(&journal);
	munmap(p, SIZE);
	assert_true(journal_set_state(&process, &record, RECORD_RETIRED) < 0);
	done(&process);
}

/* A change that could not be made is undone, which is none. */
static void test_state_put_back(void **state)
{
	static const enum record_state states[] = { RECORD_ENABLED,
						    RECORD_DISABLED };
	char *p = map_record("a", NULL);
	struct process process = self();
	struct record record = sample((uintptr_t)p, "a");
	struct journal journal;
	size_t i;

	(void)state;
	record.enabled_s = 5;
	record.disabled_s = 7;
	for (i = 0; i < 2; i++) {
		record.state = states[i];
		assert_int_equal(journal_set_state(&process, &record,
						   RECORD_CHANGING), 0);
		assert_int_equal(journal_set_state(&process, &record,
						   record.state), 0);
		read_self(&journal);
		assert_int_equal(journal.v.n, 1);
		assert_int_equal(journal.v.v[0].record.state, states[i]);
		assert_int_equal(journal.v.v[0].record.enabled_s, 5);
		assert_int_equal(journal.v.v[0].record.disabled_s, 7);
		journal_done(&journal);
	}
	munmap(p, SIZE);
	done(&process);
}

/* "Code" of three pages, r-x. */
static char *map_code(void)
{
	char *p = mmap(NULL, 3 * PAGE, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t i;

	assert_ptr_not_equal(p, MAP_FAILED);
	for (i = 0; i < 3 * PAGE; i++)
		p[i] = (char)(i * 31 + i / 256);
	assert_int_equal(mprotect(p, 3 * PAGE, PROT_READ | PROT_EXEC), 0);
	return p;
}

static struct record_hunk hunk(const char *at, const char *old,
			       const char *new)
{
	struct record_hunk h = { .write_addr = (uintptr_t)at,
				 .write_size = 5, .kind = KPINFO_REPLACE };

	memcpy(h.old_bytes, old, 5);
	memcpy(h.new_bytes, new, 5);
	return h;
}

static void test_hunk_state(void **state)
{
	char *code = map_code();
	struct process process = self();
	struct record_hunk h = hunk(code + 100, code + 100, "\xe9jump");

	(void)state;
	assert_int_equal(journal_hunk_state(&process, &h), HUNK_OLD);
	assert_int_equal(memory_write(&process.memory, (uintptr_t)code + 100,
				      "\xe9jump", 5), 0);
	assert_int_equal(journal_hunk_state(&process, &h), HUNK_NEW);
	assert_int_equal(memory_write(&process.memory, (uintptr_t)code + 104,
				      "x", 1), 0);
	assert_int_equal(journal_hunk_state(&process, &h), HUNK_FOREIGN);
	munmap(code, 3 * PAGE);
	assert_int_equal(journal_hunk_state(&process, &h), HUNK_FOREIGN);
	done(&process);
}

/* Nothing changes, and what is not mapped does no harm. */
static void test_touch(void **state)
{
	char *code = map_code(), want[3 * PAGE];
	struct process process = self();
	struct record record = {0};

	(void)state;
	memcpy(want, code, sizeof(want));
	assert_int_equal(vec_push(&record.hunks, hunk(code + PAGE - 2,
						      code + PAGE - 2,
						      "\xe9jump")), 0);
	assert_int_equal(vec_push(&record.hunks, hunk(code + 9, code + 9,
						      "\xe9jump")), 0);
	assert_int_equal(vec_push(&record.hunks, hunk(NULL, "01234",
						      "\xe9jump")), 0);
	journal_touch_hunks(&process, &record);
	assert_memory_equal(code, want, sizeof(want));
	record_done(&record);
	munmap(code, 3 * PAGE);
	done(&process);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_read_beyond),
		cmocka_unit_test(test_state),
		cmocka_unit_test(test_state_put_back),
		cmocka_unit_test(test_hunk_state),
		cmocka_unit_test(test_touch),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
