/* SPDX-License-Identifier: GPL-2.0-or-later */
/* format/record: the record as it is, and again with its magic, version, size
 * and checksum made right. */
#include <string.h>
#include <zlib.h>

#include "format/record.h"
#include "fuzz.h"

#define OFF_SIZE	12	/* docs/PATCH-FORMAT.md */
#define OFF_CRC		16
#define CRC_FROM	48

static void check_again(const struct record *record)
{
	_cleanup_str_ struct str bytes = {0};
	struct record again;
	size_t i;

	require(record_write(record, &bytes) == 0);
	require(bytes.n == record_size(record));
	require(record_read((struct span){ (uint8_t *)bytes.s, bytes.n },
			    &again) == 0);
	require(again.state == record->state &&
		again.hunks.n == record->hunks.n &&
		again.region_start == record->region_start &&
		streq(again.id, record->id) &&
		streq(again.description, record->description));
	for (i = 0; i < again.hunks.n; i++)
		require(again.hunks.v[i].old_addr ==
			record->hunks.v[i].old_addr &&
			streq(again.hunks.v[i].name, record->hunks.v[i].name));
	record_done(&again);
}

static void read_one(struct span bytes)
{
	struct record record;

	if (record_read(bytes, &record) < 0)
		return;
	require(record_peek_size(bytes) == bytes.n);
	require(record_state_name(record.state));
	/* Strings may overlap in a hostile one: then it can grow. */
	if (record_size(&record) < 1 << 20)
		check_again(&record);
	record_done(&record);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	uint32_t size = (uint32_t)n, crc;
	uint8_t *copy;

	read_one((struct span){ bytes, n });
	if (n < CRC_FROM)
		return 0;
	copy = fuzz_copy((struct span){ bytes, n });
	memcpy(copy, "SUTUREC\0\2\0\0\0", 12);
	memcpy(copy + OFF_SIZE, &size, sizeof(size));
	crc = (uint32_t)crc32(0, copy + CRC_FROM, (uInt)(n - CRC_FROM));
	memcpy(copy + OFF_CRC, &crc, sizeof(crc));
	read_one((struct span){ copy, n });
	free(copy);
	return 0;
}
