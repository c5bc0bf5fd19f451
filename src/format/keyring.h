/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The keys whose signatures count, and what was revoked. Key files are text:
 * lines that are empty or begin with '#', and one with the key
 * (docs/SIGNING.md).
 */
#ifndef SUTURE_FORMAT_KEYRING_H
#define SUTURE_FORMAT_KEYRING_H

#include "base/vec.h"
#include "format/kpfile.h"
#include "format/signature.h"

#define KEY_PUBLIC_WORD	"suture-public-key-1"
#define KEY_SECRET_WORD	"suture-secret-key-1"
#define KEY_PUBLIC_SUFFIX ".pub"
#define KEYRING_REVOKED	"revoked"	/* name of the list in a folder */

struct key {
	char *name;	/* of its file, without suffix; owned */
	uint8_t public[ED25519_PUBLIC_N];
	uint8_t id[ED25519_KEY_ID_N];
};

struct revoked_key {
	uint8_t id[ED25519_KEY_ID_N];
};

/* Zero-initialised has no keys: nothing is good. */
struct keyring {
	VEC(struct key) keys;
	VEC(struct revoked_key) revoked_keys;
	VEC(char *) revoked_patches;	/* their ids; owned */
	struct ed25519 lib;		/* open once there is a key */
};

enum verdict {
	VERDICT_GOOD,
	VERDICT_UNSIGNED,
	VERDICT_UNKNOWN_KEY,	/* signed, by none of the keys */
	VERDICT_KEY_REVOKED,
	VERDICT_MISMATCH,	/* one of the keys did not sign these bytes */
	VERDICT_PATCH_REVOKED,
};

/* About one file; key_name belongs to the keyring, NULL if it has no name. */
struct keyring_answer {
	enum verdict verdict;
	const char *key_name;
	uint8_t key_id[ED25519_KEY_ID_N];
};

void keyring_done(struct keyring *keyring);

/* The 32 bytes of the one line "WORD HEX" in a text. -EBADMSG. */
int key_parse(const char *text, const char *word, uint8_t bytes[32]);

/*
 * Add a key of this name from the text of its file, or all that a text revokes:
 * lines "key KEYID [WORDS]" and "patch ID". -EBADMSG, and *ret_why, if it is
 * not understood as a whole; -ELIBACC without libsodium; -ENOMEM.
 */
int keyring_add_key(struct keyring *keyring, const char *name,
		    const char *text, const char **ret_why);
int keyring_add_revoked(struct keyring *keyring, const char *text,
			const char **ret_why);

/*
 * All keys NAME.pub of a folder and its list `revoked`, if it is there; or one
 * key, if path is a file. accept (may be NULL) looks at each file before it is
 * read and gives the path to read instead, to be freed; it logs what it
 * refuses. Negative errno, logged: nothing may be believed then.
 */
typedef int (*keyring_accept)(const char *path, char **ret_real);
int keyring_read(struct keyring *keyring, const char *path,
		 keyring_accept accept);

/* A file of keys as text. -EBADMSG if it is none. */
int key_file_read(const char *path, struct str *ret_text);

/*
 * What the signatures of a file that kpfile_read() took are worth. Good if one
 * of a key that is not revoked matches, whatever the others are; else the
 * reason that says most.
 */
struct keyring_answer keyring_verify(const struct keyring *keyring,
				     const struct kpfile *file);

/* "it is not signed": for a message behind the file's name. -ENOMEM. */
int keyring_describe(const struct keyring_answer *answer,
		     const struct kpfile *file, struct str *ret_text);

#endif
