/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Ed25519 signatures (RFC 8032) by libsodium, which is loaded when it is first
 * needed: who handles no signature does not pay for it.
 */
#ifndef SUTURE_FORMAT_ED25519_H
#define SUTURE_FORMAT_ED25519_H

#include <stdint.h>

#include "base/span.h"

#define ED25519_PUBLIC_N	32	/* bytes */
#define ED25519_SECRET_N	32	/* the seed that all is derived from */
#define ED25519_SIGNATURE_N	64
#define ED25519_KEY_ID_N	8	/* of SHA-256 of the public key */

struct ed25519_calls;

/* Zero-initialised is closed. */
struct ed25519 {
	void *handle;
	struct ed25519_calls *calls;
};

/* -ELIBACC: libsodium cannot be loaded (or was not there when this was built);
 * *ret_why then says more, a text that lives until the next call. */
int ed25519_open(struct ed25519 *lib, const char **ret_why);
void ed25519_close(struct ed25519 *lib);

/* With an open library; none of these can fail but _verify. */
void ed25519_generate(const struct ed25519 *lib,
		      uint8_t secret[ED25519_SECRET_N]);
void ed25519_public(const struct ed25519 *lib,
		    const uint8_t secret[ED25519_SECRET_N],
		    uint8_t public[ED25519_PUBLIC_N]);
void ed25519_key_id(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N],
		    uint8_t id[ED25519_KEY_ID_N]);
void ed25519_sign(const struct ed25519 *lib,
		  const uint8_t secret[ED25519_SECRET_N], struct span message,
		  uint8_t signature[ED25519_SIGNATURE_N]);
bool ed25519_verify(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N], struct span message,
		    const uint8_t signature[ED25519_SIGNATURE_N]);

/* Overwrite a secret so that no compiler leaves it out. */
void ed25519_wipe(void *secret, size_t n);

#endif
