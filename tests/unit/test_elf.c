/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reading ELF files: objects, symbols, notes, unwind tables; damaged ones. */
#include "elf/object.h"

#include <elf.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "elf/ehframe.h"
#include "elf/notes.h"
#include "elf/symbols.h"

/* An exact copy on the heap, for the sanitizer. */
static struct span copy_span(const void *bytes, size_t n)
{
	uint8_t *p = malloc(n ? n : 1);

	assert_non_null(p);
	memcpy(p, bytes, n);
	return (struct span){ p, n };
}

static void test_self(void **state)
{
	_cleanup_elf_object_ struct elf_object object = {0};
	_cleanup_elf_symbols_ struct elf_symbols symbols = {0};
	const struct elf_symbol *s;
	const char *why;
	size_t text;
	bool found = false;

	(void)state;
	assert_int_equal(elf_object_open("/proc/self/exe", &object, &why), 0);
	text = elf_object_find(&object, ".text");
	assert_true(text);
	assert_int_equal(elf_object_find(&object, ".no such"), 0);
	assert_non_null(elf_object_segment(&object, PT_LOAD));
	assert_null(elf_object_segment(&object, 0x12345678));
	assert_int_equal(elf_symbols_read(&object, SHT_SYMTAB, &symbols), 0);
	vec_foreach(s, &symbols.all) {
		if (!streq(s->name, "main"))
			continue;
		found = true;
		assert_int_equal(s->s.st_shndx, text);
		assert_int_equal(elf_object_at(&object, s->s.st_value), text);
	}
	assert_true(found);
	assert_int_equal(elf_object_at(&object, UINT64_MAX), 0);
}

static void test_not_elf(void **state)
{
	struct elf_object object;
	const char *why;

	(void)state;
	assert_int_equal(elf_object_open("/nonexistent", &object, &why),
			 -ENOENT);
	assert_null(why);
	assert_int_equal(elf_object_open("/dev/null", &object, &why),
			 -EBADMSG);
	assert_non_null(why);
	assert_int_equal(elf_object_parse((struct span){ (const uint8_t *)
			 "!<arch>\nxxxxxxxxxxxxxxx", 20 }, &object, &why),
			 -EBADMSG);
	assert_non_null(why);
}

/* Read all that can be read, as the programs do. */
static void read_everything(struct span bytes)
{
	_cleanup_elf_object_ struct elf_object object = {0};
	const char *why = NULL;
	uint64_t value;
	size_t i;

	if (elf_object_parse(bytes, &object, &why) < 0) {
		assert_non_null(why);
		return;
	}
	elf_object_buildid(&object);
	elf_object_dynamic(&object, DT_FLAGS_1, &value);
	for (i = 1; i < object.sections.n; i++) {
		_cleanup_elf_relas_ struct elf_relas relas = {0};
		_cleanup_eh_frame_ struct eh_frame frame = {0};

		if (object.sections.v[i].h.sh_type == SHT_RELA)
			elf_relas_read(&object, i, 10, &relas);
		if (streq(object.sections.v[i].name, ".eh_frame"))
			eh_frame_parse(object.sections.v[i].data,
				       object.sections.v[i].h.sh_addr, &frame,
				       &why);
	}
	for (i = 0; i < 2; i++) {
		_cleanup_elf_symbols_ struct elf_symbols symbols = {0};

		elf_symbols_read(&object, i ? SHT_SYMTAB : SHT_DYNSYM,
				 &symbols);
	}
}

static void test_damaged(void **state)
{
	_cleanup_elf_object_ struct elf_object self = {0};
	const char *why;
	size_t headers, i;
	uint8_t *bytes;
	unsigned seed = 1;

	(void)state;
	assert_int_equal(elf_object_open("/proc/self/exe", &self, &why), 0);
	bytes = (uint8_t *)self.bytes.s;
	headers = self.h.e_shoff;
	for (i = 0; i < 64; i++)
		read_everything((struct span){ bytes, i });
	for (i = 0; i < 50; i++)
		read_everything((struct span){ bytes,
				(size_t)rand_r(&seed) % self.bytes.n });
	/* Every byte of the file header, some of the section headers. */
	for (i = 0; i < 300; i++) {
		size_t at = i < 64 ? i : headers + (size_t)rand_r(&seed) %
			    (self.bytes.n - headers);
		uint8_t old = bytes[at];

		bytes[at] ^= (uint8_t)(1 << rand_r(&seed) % 8);
		read_everything((struct span){ bytes, self.bytes.n });
		bytes[at] = 0xff;
		read_everything((struct span){ bytes, self.bytes.n });
		bytes[at] = old;
	}
}

static void test_notes(void **state)
{
	static const uint8_t notes[] = {
		4, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 'G', 'N', 'U', 0,
		1, 2, 3, 0,
		4, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0, 'G', 'N', 'U', 0,
		9, 8, 7, 6, 5, 0, 0, 0,
	};
	size_t n;
	struct span id = elf_notes_buildid((struct span){ notes,
					   sizeof(notes) }, 4);

	(void)state;
	assert_int_equal(id.n, 5);
	assert_memory_equal(id.p, "\x09\x08\x07\x06\x05", 5);
	/* The filler behind the last one may be missing, nothing else. */
	for (n = 0; n < sizeof(notes); n++) {
		struct span cut = copy_span(notes, n);

		id = elf_notes_buildid(cut, 4);
		assert_int_equal(id.p != NULL, n >= sizeof(notes) - 3);
		free((void *)cut.p);
	}
	memset((void *)&id, 0, sizeof(id));
	id = elf_notes_buildid((struct span){ (const uint8_t *)
		"\xff\xff\xff\xff\xff\xff\xff\xff\3\0\0\0GNU", 16 }, 4);
	assert_null(id.p);
}

/* zPLR: personality pcrel, LSDA pcrel, pc pcrel sdata4; one FDE; the end. */
static const uint8_t frames[] = {
	0x1c, 0, 0, 0, 0, 0, 0, 0, 1, 'z', 'P', 'L', 'R', 0, 1, 0x78, 16,
	7, 0x9b, 0x00, 0x10, 0, 0, 0x1b, 0x1b, 0x0c, 7, 8, 0x90, 1, 0, 0,
	0x18, 0, 0, 0, 0x24, 0, 0, 0, 0x00, 0xf0, 0xff, 0xff, 0x34, 0, 0, 0,
	4, 0x00, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static void test_frames(void **state)
{
	_cleanup_eh_frame_ struct eh_frame frame = {0};
	const char *why;
	size_t n;

	(void)state;
	assert_int_equal(eh_frame_parse((struct span){ frames, sizeof(frames) },
					0x2000, &frame, &why), 0);
	assert_int_equal(frame.cies.n, 1);
	assert_int_equal(frame.fdes.n, 1);
	assert_int_equal(frame.cies.v[0].personality.value,
			 0x2000 + 19 + 0x1000);
	assert_int_equal(frame.cies.v[0].personality.encoding, 0x9b);
	assert_int_equal(frame.fdes.v[0].begin.value, 0x2000 + 40 - 0x1000);
	assert_int_equal(frame.fdes.v[0].range, 0x34);
	assert_int_equal(frame.fdes.v[0].lsda.value, 0x2000 + 49 + 0x2000);
	for (n = 1; n < sizeof(frames); n++) {
		struct span cut = copy_span(frames, n);
		struct eh_frame got = {0};
		int r = eh_frame_parse(cut, 0x2000, &got, &why);

		/* Whole records may end without a terminator. */
		assert_int_equal(r, n == 32 || n == 60 ? 0 : -EBADMSG);
		eh_frame_done(&got);
		free((void *)cut.p);
	}
}

static void test_frames_damaged(void **state)
{
	size_t bit;

	(void)state;
	for (bit = 0; bit < sizeof(frames) * 8; bit++) {
		struct span copy = copy_span(frames, sizeof(frames));
		struct eh_frame got = {0};
		const char *why = NULL;

		((uint8_t *)copy.p)[bit / 8] ^= (uint8_t)(1 << bit % 8);
		if (eh_frame_parse(copy, 0x2000, &got, &why) < 0)
			assert_non_null(why);
		eh_frame_done(&got);
		free((void *)copy.p);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_self),
		cmocka_unit_test(test_not_elf),
		cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_notes),
		cmocka_unit_test(test_frames),
		cmocka_unit_test(test_frames_damaged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
