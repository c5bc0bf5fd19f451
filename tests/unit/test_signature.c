/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The trailer of a .kpatch file, keys, and what a signature is worth. */
#include "format/keyring.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct ed25519 lib;

static int open_lib(void **state)
{
	const char *why = "";

	(void)state;
	if (ed25519_open(&lib, &why) == 0)
		return 0;
	fprintf(stderr, "%s\n", why);
	return -1;
}

static int close_lib(void **state)
{
	(void)state;
	ed25519_close(&lib);
	return 0;
}

static void unhex(const char *hex, uint8_t *bytes, size_t n)
{
	size_t got;

	assert_int_equal(parse_hex(hex, bytes, n, &got), 0);
	assert_int_equal(got, n);
}

/* RFC 8032, 7.1: test 2. */
static void test_rfc8032(void **state)
{
	uint8_t secret[32], public[32], want[64], got[64], text[] = { 0x72 };

	(void)state;
	unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
	      secret, 32);
	unhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
	      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
	      want, 64);
	ed25519_public(&lib, secret, public);
	ed25519_sign(&lib, secret, (struct span){ text, 1 }, got);
	assert_memory_equal(got, want, 64);
	assert_true(ed25519_verify(&lib, public, (struct span){ text, 1 },
				   got));
	text[0]++;
	assert_false(ed25519_verify(&lib, public, (struct span){ text, 1 },
				    got));
}

struct signer {
	uint8_t secret[32], public[32], id[8];
	char id_hex[KEY_ID_HEX_N], text[128];
};

static struct signer make_signer(uint8_t seed)
{
	struct signer s;
	char hex[65];

	memset(s.secret, seed, sizeof(s.secret));
	ed25519_public(&lib, s.secret, s.public);
	ed25519_key_id(&lib, s.public, s.id);
	format_hex(s.id, sizeof(s.id), s.id_hex);
	format_hex(s.public, sizeof(s.public), hex);
	snprintf(s.text, sizeof(s.text), "# comment\n" KEY_PUBLIC_WORD " %s\n",
		 hex);
	return s;
}

/* A file that these sign; the first byte of what they sign may be another. */
static void make_file(struct str *bytes, const struct signer *signers, size_t n,
		      int change)
{
	struct kpfile file = {
		.machine = 62, .buildid_n = 4, .buildid = { 1, 2, 3, 4 },
		.id = "the-id", .elf = { (const uint8_t *)"ELF", 3 },
	};
	struct signature signatures[SIGNATURES_MAX];
	struct str body = {0};
	size_t i;

	assert_int_equal(kpfile_write(&file, &body), 0);
	assert_int_equal(str_addn(bytes, body.s, body.n), 0);
	body.s[0] = (char)(body.s[0] + change);
	for (i = 0; i < n; i++) {
		memcpy(signatures[i].key_id, signers[i].id, 8);
		ed25519_sign(&lib, signers[i].secret, (struct span){
			     (uint8_t *)body.s, body.n }, signatures[i].bytes);
	}
	assert_int_equal(signatures_write(signatures, n, bytes), 0);
	str_done(&body);
}

static void read_file(const struct str *bytes, struct kpfile *file)
{
	const char *why = NULL;

	assert_int_equal(kpfile_read((struct span){ (uint8_t *)bytes->s,
				     bytes->n }, file, &why), 0);
}

static enum verdict verdict_of(const struct keyring *keyring,
			       const struct str *bytes, const char *says)
{
	struct keyring_answer answer;
	struct str text = {0};
	struct kpfile file;

	read_file(bytes, &file);
	answer = keyring_verify(keyring, &file);
	assert_int_equal(keyring_describe(&answer, &file, &text), 0);
	if (says && !strstr(text.s, says))
		fail_msg("'%s' does not say '%s'", text.s, says);
	str_done(&text);
	return answer.verdict;
}

static void add_key(struct keyring *keyring, const struct signer *signer)
{
	const char *why = NULL;

	assert_int_equal(keyring_add_key(keyring, "name", signer->text, &why),
			 0);
}

static void test_verdicts(void **state)
{
	struct signer s[2] = { make_signer(1), make_signer(2) };
	struct str unsigned_ = {0}, one = {0}, both = {0}, changed = {0};
	struct keyring none = {0}, ring = {0};
	const char *why = NULL;
	char text[64];

	(void)state;
	make_file(&unsigned_, s, 0, 0);
	make_file(&one, s, 1, 0);
	make_file(&both, s, 2, 0);
	make_file(&changed, s, 2, 1);
	assert_int_equal(verdict_of(&none, &unsigned_, "not signed"),
			 VERDICT_UNSIGNED);
	assert_int_equal(verdict_of(&none, &one, s[0].id_hex),
			 VERDICT_UNKNOWN_KEY);
	add_key(&ring, &s[1]);
	assert_int_equal(verdict_of(&ring, &one, "not trusted"),
			 VERDICT_UNKNOWN_KEY);
	assert_int_equal(verdict_of(&ring, &both, "'name'"), VERDICT_GOOD);
	assert_int_equal(verdict_of(&ring, &changed, "changed"),
			 VERDICT_MISMATCH);
	add_key(&ring, &s[0]);
	assert_int_equal(verdict_of(&ring, &one, NULL), VERDICT_GOOD);

	snprintf(text, sizeof(text), "\r\n key\t%s why \n", s[1].id_hex);
	assert_int_equal(keyring_add_revoked(&ring, text, &why), 0);
	assert_int_equal(verdict_of(&ring, &both, s[0].id_hex), VERDICT_GOOD);
	snprintf(text, sizeof(text), "key %s", s[0].id_hex);
	assert_int_equal(keyring_add_revoked(&ring, text, &why), 0);
	assert_int_equal(verdict_of(&ring, &both, "revoked"),
			 VERDICT_KEY_REVOKED);
	assert_int_equal(verdict_of(&ring, &changed, "revoked"),
			 VERDICT_KEY_REVOKED);
	keyring_done(&ring);

	add_key(&ring, &s[0]);
	assert_int_equal(keyring_add_revoked(&ring, "patch the-id2\n", &why),
			 0);
	assert_int_equal(verdict_of(&ring, &one, NULL), VERDICT_GOOD);
	assert_int_equal(keyring_add_revoked(&ring, "patch the-id \n", &why),
			 0);
	assert_int_equal(verdict_of(&ring, &one, "'the-id' was revoked"),
			 VERDICT_PATCH_REVOKED);
	keyring_done(&ring);
	str_done(&unsigned_);
	str_done(&one);
	str_done(&both);
	str_done(&changed);
}

/* Two keys of one id, which is a hint and no more. */
static void test_same_id(void **state)
{
	struct signer s[2] = { make_signer(1), make_signer(2) };
	struct keyring ring = {0};
	struct str bytes = {0};

	(void)state;
	memcpy(s[1].id, s[0].id, sizeof(s[0].id));
	make_file(&bytes, &s[1], 1, 0);
	add_key(&ring, &s[0]);
	assert_int_equal(verdict_of(&ring, &bytes, NULL), VERDICT_MISMATCH);
	add_key(&ring, &s[1]);
	memcpy(ring.keys.v[1].id, s[0].id, sizeof(s[0].id));
	assert_int_equal(verdict_of(&ring, &bytes, NULL), VERDICT_GOOD);
	keyring_done(&ring);
	str_done(&bytes);
}

static void test_texts(void **state)
{
	static const char *const bad_keys[] = {
		"", "\n#\n", KEY_PUBLIC_WORD, KEY_PUBLIC_WORD " 00",
		KEY_PUBLIC_WORD " 00000000000000000000000000000000"
				"0000000000000000000000000000000g",
		KEY_SECRET_WORD " 00000000000000000000000000000000"
				"00000000000000000000000000000000",
		KEY_PUBLIC_WORD "x 00000000000000000000000000000000"
				"00000000000000000000000000000000",
		KEY_PUBLIC_WORD " 00000000000000000000000000000000"
				"0000000000000000000000000000000000",
	};
	static const char *const bad_lists[] = {
		"key", "key ", "patch", "patch  ", "keys 0123456789abcdef",
		"key 0123456789abcde", "key 0123456789abcdefg",
		"key 0123456789abcdeg", "key 0123456789abcdef\nx",
	};
	struct signer s = make_signer(3);
	struct keyring ring = {0};
	const char *why = NULL;
	char twice[256];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad_keys) / sizeof(*bad_keys); i++)
		assert_int_equal(keyring_add_key(&ring, "x", bad_keys[i],
						 &why), -EBADMSG);
	snprintf(twice, sizeof(twice), "%s%s", s.text, s.text);
	assert_int_equal(keyring_add_key(&ring, "x", twice, &why), -EBADMSG);
	assert_int_equal(ring.keys.n, 0);
	for (i = 0; i < sizeof(bad_lists) / sizeof(*bad_lists); i++)
		assert_int_equal(keyring_add_revoked(&ring, bad_lists[i],
						     &why), -EBADMSG);
	assert_non_null(why);
	keyring_done(&ring);
}

/* Each byte of the trailer is looked at, and each length. */
static void test_trailer(void **state)
{
	struct signature v[SIGNATURES_MAX + 1];
	struct str bytes = {0};
	struct span span;
	size_t i;

	(void)state;
	memset(v, 0, sizeof(v));
	assert_int_equal(signatures_write(v, 0, &bytes), 0);
	assert_int_equal(bytes.n, 0);
	assert_int_equal(signatures_write(v, SIGNATURES_MAX + 1, &bytes),
			 -E2BIG);
	for (i = 0; i <= SIGNATURES_MAX; i++)
		memset(&v[i], (int)i + 1, sizeof(v[i]));
	assert_int_equal(signatures_write(v, SIGNATURES_MAX, &bytes), 0);
	span = (struct span){ (uint8_t *)bytes.s, bytes.n };
	assert_null(signatures_check(span));
	assert_int_equal(signatures_n(span), SIGNATURES_MAX);
	for (i = 0; i < SIGNATURES_MAX; i++) {
		struct signature s = signatures_get(span, i);

		assert_memory_equal(&s, &v[i], sizeof(s));
	}
	for (i = 0; i < bytes.n; i++) {
		uint8_t *copy = malloc(i ? i : 1);	/* exact */

		memcpy(copy, bytes.s, i);
		assert_non_null(signatures_check((struct span){ copy, i }));
		free(copy);
		bytes.s[i] ^= 4;
		assert_non_null(signatures_check(span));
		bytes.s[i] ^= 4;
	}
	assert_int_equal(str_addc(&bytes, 0), 0);
	assert_non_null(signatures_check((struct span){ (uint8_t *)bytes.s,
							bytes.n }));
	assert_int_equal(signatures_n((struct span){0}), 0);
	str_done(&bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rfc8032),
		cmocka_unit_test(test_verdicts),
		cmocka_unit_test(test_same_id),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_trailer),
	};

	return cmocka_run_group_tests(tests, open_lib, close_lib);
}
