/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The functions are looked up once, into a table whose types are those of the
 * header, so that a library with others would not have compiled.
 */
#include "format/ed25519.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>

/* Machines that are built for crosswise may have no headers of it. */
#if __has_include(<sodium.h>)
#include <sodium.h>
#define HAVE_SODIUM 1
#else
#define HAVE_SODIUM 0
#endif

/* The name of the library that was there at build time: src/Makefile. */
#ifndef SODIUM_SONAME
#define SODIUM_SONAME "libsodium.so.23"
#endif

void ed25519_wipe(void *secret, size_t n)
{
	explicit_bzero(secret, n);
}

#if HAVE_SODIUM

struct ed25519_calls {
	__typeof__(&sodium_init) init;
	__typeof__(&randombytes_buf) random;
	__typeof__(&crypto_hash_sha256) sha256;
	__typeof__(&crypto_sign_seed_keypair) keypair;
	__typeof__(&crypto_sign_detached) sign;
	__typeof__(&crypto_sign_verify_detached) verify;
};

_Static_assert(crypto_sign_PUBLICKEYBYTES == ED25519_PUBLIC_N &&
	       crypto_sign_SEEDBYTES == ED25519_SECRET_N &&
	       crypto_sign_BYTES == ED25519_SIGNATURE_N,
	       "libsodium's crypto_sign is Ed25519");

/* POSIX promises that what dlsym(3) gives may be called; C has no such cast. */
static bool find_call(void *handle, const char *name, void *ret_call)
{
	void *call = dlsym(handle, name);

	memcpy(ret_call, &call, sizeof(call));
	return call;
}

static bool find_calls(void *handle, struct ed25519_calls *c)
{
	return find_call(handle, "sodium_init", &c->init) &&
	       find_call(handle, "randombytes_buf", &c->random) &&
	       find_call(handle, "crypto_hash_sha256", &c->sha256) &&
	       find_call(handle, "crypto_sign_seed_keypair", &c->keypair) &&
	       find_call(handle, "crypto_sign_detached", &c->sign) &&
	       find_call(handle, "crypto_sign_verify_detached", &c->verify);
}

int ed25519_open(struct ed25519 *lib, const char **ret_why)
{
	struct ed25519_calls *calls;

	if (lib->calls)
		return 0;
	calls = calloc(1, sizeof(*calls));
	if (!calls) {
		*ret_why = "no memory";
		return -ENOMEM;
	}
	lib->handle = dlopen(SODIUM_SONAME, RTLD_NOW | RTLD_LOCAL);
	if (!lib->handle || !find_calls(lib->handle, calls) ||
	    calls->init() < 0) {
		const char *why = dlerror();

		*ret_why = why ? why : SODIUM_SONAME " cannot be initialised";
		free(calls);
		ed25519_close(lib);
		return -ELIBACC;
	}
	lib->calls = calls;
	return 0;
}

/* The library stays: what it has set up once is not to be set up again. */
void ed25519_close(struct ed25519 *lib)
{
	free(lib->calls);
	*lib = (struct ed25519){0};
}

void ed25519_generate(const struct ed25519 *lib,
		      uint8_t secret[ED25519_SECRET_N])
{
	lib->calls->random(secret, ED25519_SECRET_N);
}

void ed25519_public(const struct ed25519 *lib,
		    const uint8_t secret[ED25519_SECRET_N],
		    uint8_t public[ED25519_PUBLIC_N])
{
	uint8_t both[crypto_sign_SECRETKEYBYTES];

	lib->calls->keypair(public, both, secret);
	ed25519_wipe(both, sizeof(both));
}

void ed25519_key_id(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N],
		    uint8_t id[ED25519_KEY_ID_N])
{
	uint8_t hash[crypto_hash_sha256_BYTES];

	lib->calls->sha256(hash, public, ED25519_PUBLIC_N);
	memcpy(id, hash, ED25519_KEY_ID_N);
}

void ed25519_sign(const struct ed25519 *lib,
		  const uint8_t secret[ED25519_SECRET_N], struct span message,
		  uint8_t signature[ED25519_SIGNATURE_N])
{
	uint8_t public[ED25519_PUBLIC_N], both[crypto_sign_SECRETKEYBYTES];

	lib->calls->keypair(public, both, secret);
	lib->calls->sign(signature, NULL, message.p, message.n, both);
	ed25519_wipe(both, sizeof(both));
}

bool ed25519_verify(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N], struct span message,
		    const uint8_t signature[ED25519_SIGNATURE_N])
{
	return lib->calls->verify(signature, message.p, message.n, public) == 0;
}

#else /* !HAVE_SODIUM: nothing can be opened, so nothing else is called */

struct ed25519_calls {
	int none;
};

int ed25519_open(struct ed25519 *lib, const char **ret_why)
{
	(void)lib;
	*ret_why = "this program was built without libsodium";
	return -ELIBACC;
}

void ed25519_close(struct ed25519 *lib)
{
	*lib = (struct ed25519){0};
}

void ed25519_generate(const struct ed25519 *lib,
		      uint8_t secret[ED25519_SECRET_N])
{
	(void)lib;
	memset(secret, 0, ED25519_SECRET_N);
}

void ed25519_public(const struct ed25519 *lib,
		    const uint8_t secret[ED25519_SECRET_N],
		    uint8_t public[ED25519_PUBLIC_N])
{
	(void)lib;
	(void)secret;
	memset(public, 0, ED25519_PUBLIC_N);
}

void ed25519_key_id(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N],
		    uint8_t id[ED25519_KEY_ID_N])
{
	(void)lib;
	(void)public;
	memset(id, 0, ED25519_KEY_ID_N);
}

void ed25519_sign(const struct ed25519 *lib,
		  const uint8_t secret[ED25519_SECRET_N], struct span message,
		  uint8_t signature[ED25519_SIGNATURE_N])
{
	(void)lib;
	(void)secret;
	(void)message;
	memset(signature, 0, ED25519_SIGNATURE_N);
}

bool ed25519_verify(const struct ed25519 *lib,
		    const uint8_t public[ED25519_PUBLIC_N], struct span message,
		    const uint8_t signature[ED25519_SIGNATURE_N])
{
	(void)lib;
	(void)public;
	(void)message;
	(void)signature;
	return false;
}

#endif
