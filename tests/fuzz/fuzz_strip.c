/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_strip: a byte that says where to begin (0: --strip, 1: --rel-fixup,
 * 2: --undo-link), the size of the file in 3 bytes, the file, and the original
 * binary. What one step made is read by the next one.
 */
#include "elf/object.h"
#include "fuzz.h"
#include "kpstrip/fixup.h"
#include "kpstrip/select.h"
#include "kpstrip/undo_link.h"

/* What we wrote, we can read. */
static void check_output(const char *path)
{
	struct elf_object object = {0};
	const char *why = NULL;

	require(elf_object_parse(fuzz_get(path), &object, &why) == 0);
	elf_object_done(&object);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct span input = { bytes, n }, file, original;
	uint8_t mode, top;
	uint16_t low;
	uint32_t size;

	if (!span_u8(input, 0, &mode) || !span_u16(input, 1, &low) ||
	    !span_u8(input, 3, &top))
		return 0;
	size = (uint32_t)top << 16 | low;
	file = span_sub(input, 4, size);
	if (!file.p)
		return 0;
	original = span_sub(input, 4 + size, n - 4 - size);
	fuzz_put("in", file);
	fuzz_put("file", file);
	fuzz_put("original", original);
	if (mode % 3 == 0) {
		if (strip_select("in", "file") < 0)
			return 0;
		check_output("file");
	}
	if (mode % 3 <= 1) {
		if (strip_fixup("original", "file") < 0)
			return 0;
		check_output("file");
	}
	if (strip_undo_link(mode & 4 ? "original" : NULL, "file") == 0)
		check_output("file");
	return 0;
}
