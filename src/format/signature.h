/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The trailer behind a .kpatch file: signatures of all bytes in front of it.
 * The layout is written down in docs/PATCH-FORMAT.md. Here it is only taken
 * apart; keyring.h says what a signature is worth.
 */
#ifndef SUTURE_FORMAT_SIGNATURE_H
#define SUTURE_FORMAT_SIGNATURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "format/ed25519.h"

#define SIGNATURES_MAX	16

struct signature {
	uint8_t key_id[ED25519_KEY_ID_N];
	uint8_t bytes[ED25519_SIGNATURE_N];
};

/* NULL if the bytes are a trailer, whole and sound, else what is wrong with
 * them: a static text, lower case. */
const char *signatures_check(struct span trailer);

/* Does it begin as one? */
bool signatures_begin(struct span trailer);

/* Of a trailer that was checked; an empty one has none. */
size_t signatures_n(struct span trailer);
struct signature signatures_get(struct span trailer, size_t i);

/* Append a trailer; nothing for n == 0. -E2BIG beyond SIGNATURES_MAX. */
int signatures_write(const struct signature *v, size_t n,
		     struct str *ret_bytes);

/* 2 * ED25519_KEY_ID_N digits and a NUL. */
#define KEY_ID_HEX_N	(2 * ED25519_KEY_ID_N + 1)

#endif
