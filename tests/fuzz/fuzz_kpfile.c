/* SPDX-License-Identifier: GPL-2.0-or-later */
/* format/kpfile: a .kpatch as it is, and again with its magic, version, size
 * and checksum made right, so that what stands behind these is reached. */
#include <string.h>
#include <zlib.h>

#include "format/kpfile.h"
#include "fuzz.h"

#define OFF_TOTAL_SIZE	16	/* docs/PATCH-FORMAT.md */
#define OFF_CRC		24

/* What was read can be written, and is then read as the same. */
static void check_again(const struct kpfile *file)
{
	_cleanup_str_ struct str bytes = {0};
	struct kpfile again;
	const char *why;

	require(kpfile_write(file, &bytes) == 0);
	require(kpfile_read((struct span){ (uint8_t *)bytes.s, bytes.n },
			    &again, &why) == 0);
	require(again.machine == file->machine && again.level == file->level &&
		again.time_s == file->time_s);
	require(again.buildid_n == file->buildid_n &&
		memcmp(again.buildid, file->buildid, file->buildid_n) == 0);
	require(streq(again.target, file->target) &&
		streq(again.name, file->name) && streq(again.id, file->id) &&
		streq(again.description, file->description));
	require(again.elf.n == file->elf.n &&
		memcmp(again.elf.p, file->elf.p, again.elf.n) == 0);
}

static void read_one(struct span bytes)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	const char *why = NULL;
	struct kpfile file;

	if (kpfile_read(bytes, &file, &why) < 0) {
		require(why);
		return;
	}
	kpfile_buildid_hex(&file, hex);
	require(strlen(hex) == 2 * file.buildid_n);
	check_again(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	uint8_t *copy;
	uint64_t size = n;
	uint32_t crc;

	read_one((struct span){ bytes, n });
	if (n < OFF_CRC + 4)
		return 0;
	copy = fuzz_copy((struct span){ bytes, n });
	memcpy(copy, "\177KPATCH\n\1\0\0\0", 12);
	memcpy(copy + OFF_TOTAL_SIZE, &size, sizeof(size));
	crc = (uint32_t)crc32(0, copy, OFF_CRC);
	crc = (uint32_t)crc32(crc, copy + OFF_CRC + 4,
			      (uInt)(n - OFF_CRC - 4));
	memcpy(copy + OFF_CRC, &crc, sizeof(crc));
	read_one((struct span){ copy, n });
	free(copy);
	return 0;
}
