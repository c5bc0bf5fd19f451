/* SPDX-License-Identifier: GPL-2.0-or-later */
/* format/signature and format/keyring: the input as a trailer (as it is, and
 * with its checksum made right) behind a patch, and as a list of what is
 * revoked, and as a file with a key. */
#include <string.h>
#include <zlib.h>

#include "format/keyring.h"
#include "fuzz.h"

#define OFF_CRC	16	/* docs/PATCH-FORMAT.md */

/* What was read is written as the same bytes. */
static void check_again(struct span trailer)
{
	struct signature all[SIGNATURES_MAX];
	_cleanup_str_ struct str bytes = {0};
	size_t i, n = signatures_n(trailer);

	require(n && n <= SIGNATURES_MAX);
	for (i = 0; i < n; i++)
		all[i] = signatures_get(trailer, i);
	require(signatures_write(all, n, &bytes) == 0);
	require(bytes.n == trailer.n &&
		memcmp(bytes.s, trailer.p, trailer.n) == 0);
}

static void read_trailer(struct span trailer)
{
	_cleanup_str_ struct str bytes = {0};
	struct kpfile file = {
		.machine = 62, .buildid = { 1 }, .buildid_n = 1,
		.elf = { (const uint8_t *)"ELF", 3 },
	}, again;
	const char *wrong = signatures_check(trailer), *why = NULL;
	struct keyring none = {0};
	struct keyring_answer answer;
	uint8_t *copy;
	int r;

	if (!wrong)
		check_again(trailer);
	require(kpfile_write(&file, &bytes) == 0);
	require(str_addn(&bytes, trailer.p, trailer.n) == 0);
	copy = fuzz_copy((struct span){ (uint8_t *)bytes.s, bytes.n });
	r = kpfile_read((struct span){ copy, bytes.n }, &again, &why);
	require((r == 0) == (!wrong || !trailer.n));
	if (!r) {
		/* Nothing is good for who trusts nobody. */
		answer = keyring_verify(&none, &again);
		require(answer.verdict == (trailer.n ? VERDICT_UNKNOWN_KEY :
						       VERDICT_UNSIGNED));
		require(again.body.n + again.signatures.n == bytes.n);
	}
	free(copy);
}

static void read_text(const uint8_t *bytes, size_t n)
{
	struct keyring keyring = {0};
	const char *why = NULL;
	uint8_t key[32];
	char *text = malloc(n + 1);

	require(text);
	memcpy(text, bytes, n);
	text[n] = '\0';
	if (keyring_add_revoked(&keyring, text, &why) < 0)
		require(why);
	(void)key_parse(text, KEY_PUBLIC_WORD, key);
	(void)key_parse(text, KEY_SECRET_WORD, key);
	keyring_done(&keyring);
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	uint8_t *copy;
	uint32_t crc;

	read_text(bytes, n);
	read_trailer((struct span){ bytes, n });
	if (n < OFF_CRC + 4)
		return 0;
	copy = fuzz_copy((struct span){ bytes, n });
	crc = (uint32_t)crc32(0, copy, OFF_CRC);
	crc = (uint32_t)crc32(crc, copy + OFF_CRC + 4,
			      (uInt)(n - OFF_CRC - 4));
	memcpy(copy + OFF_CRC, &crc, sizeof(crc));
	read_trailer((struct span){ copy, n });
	free(copy);
	return 0;
}
