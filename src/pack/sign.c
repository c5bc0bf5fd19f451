/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "pack/sign.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "format/keyring.h"

static int open_library(struct ed25519 *lib)
{
	const char *why = NULL;
	int r = ed25519_open(lib, &why);

	return r < 0 ? log_error(0, "cannot sign: %s", why), r : 0;
}

/* A text file that nobody has yet, of these bytes. */
static int write_new(const char *path, const struct str *text, mode_t mode)
{
	_cleanup_close_ int fd = open(path, O_WRONLY | O_CREAT | O_EXCL |
				      O_CLOEXEC, mode);
	int r;

	if (fd < 0)
		return log_error(-errno, "cannot make '%s'", path);
	r = write_all(fd, text->s, text->n);
	if (!r && fsync(fd) < 0)
		r = -errno;
	if (r < 0) {
		unlink(path);
		log_error(r, "cannot write '%s'", path);
	}
	return r;
}

static int add_key_text(struct str *text, const char *what, const char *id,
			const char *word, const uint8_t bytes[32])
{
	char hex[65];
	int r;

	format_hex(bytes, 32, hex);
	r = str_addf(text, "# %s key %s\n%s %s\n", what, id, word, hex);
	ed25519_wipe(hex, sizeof(hex));
	return r;
}

static int write_keys(const char *name, const struct ed25519 *lib,
		      const uint8_t *secret)
{
	_cleanup_str_ struct str text = {0}, pub = {0};
	_cleanup_str_ struct str path = {0}, pub_path = {0};
	uint8_t public[ED25519_PUBLIC_N], id[ED25519_KEY_ID_N];
	char hex[KEY_ID_HEX_N];
	int r;

	ed25519_public(lib, secret, public);
	ed25519_key_id(lib, public, id);
	format_hex(id, sizeof(id), hex);
	/* Room at once: no copy is left behind by a realloc(3). */
	if (vec_grow_raw((void **)&text.s, 0, &text.cap, 256, 1) < 0 ||
	    add_key_text(&text, "Secret", hex, KEY_SECRET_WORD, secret) < 0 ||
	    add_key_text(&pub, "Public", hex, KEY_PUBLIC_WORD, public) < 0 ||
	    str_addf(&path, "%s.key", name) < 0 ||
	    str_addf(&pub_path, "%s" KEY_PUBLIC_SUFFIX, name) < 0)
		return log_error(-ENOMEM, "cannot make a key");
	r = write_new(path.s, &text, 0600);
	if (!r) {
		r = write_new(pub_path.s, &pub, 0644);
		if (r < 0)
			unlink(path.s);
	}
	ed25519_wipe(text.s, text.n);
	if (!r)
		printf("%s\n", hex);
	return r;
}

int sign_keygen(const char *name)
{
	uint8_t secret[ED25519_SECRET_N];
	struct ed25519 lib = {0};
	int r = open_library(&lib);

	if (r < 0)
		return r;
	ed25519_generate(&lib, secret);
	r = write_keys(name, &lib, secret);
	ed25519_wipe(secret, sizeof(secret));
	ed25519_close(&lib);
	return r;
}

static int read_secret(const char *path, uint8_t *secret)
{
	_cleanup_str_ struct str text = {0};
	struct stat st;
	int r;

	if (stat(path, &st) < 0)
		return log_error(-errno, "cannot read '%s'", path);
	if (S_ISREG(st.st_mode) && (st.st_mode & (S_IRWXG | S_IRWXO)))
		return log_error(-EPERM, "'%s' is not taken: others than its "
				 "owner may use it (chmod 600)", path);
	r = key_file_read(path, &text);
	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	r = key_parse(str_cstr(&text), KEY_SECRET_WORD, secret);
	if (r < 0)
		log_error(0, "'%s' does not hold a secret key", path);
	if (text.s)
		ed25519_wipe(text.s, text.n);
	return r;
}

/* The file's signatures with this one in the place of the key's former. */
static int merge(const struct kpfile *file, const struct signature *own,
		 struct str *ret_trailer)
{
	struct signature all[SIGNATURES_MAX + 1];
	size_t i, n = 0;

	for (i = 0; i < signatures_n(file->signatures); i++) {
		all[n] = signatures_get(file->signatures, i);
		n += memcmp(all[n].key_id, own->key_id,
			    sizeof(own->key_id)) != 0;
	}
	all[n++] = *own;
	return signatures_write(all, n, ret_trailer);
}

static int read_patch(const char *path, struct str *bytes, struct kpfile *file)
{
	const char *why = NULL;
	int r = file_read(path, bytes);

	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	r = kpfile_read((struct span){ (uint8_t *)bytes->s, bytes->n }, file,
			&why);
	return r < 0 ? log_error(0, "'%s': %s", path, why), r : 0;
}

static int write_signed(const struct kpfile *file, const struct signature *own,
			const char *out, mode_t mode)
{
	_cleanup_str_ struct str trailer = {0};
	struct span pieces[2];
	int r = merge(file, own, &trailer);

	if (r == -E2BIG)
		return log_error(0, "'%s' has %d signatures, there is no room "
				 "for more", out, SIGNATURES_MAX), r;
	pieces[0] = file->body;
	pieces[1] = (struct span){ (uint8_t *)trailer.s, trailer.n };
	if (!r)
		r = file_write_pieces(out, pieces, 2, mode);
	return r < 0 ? log_error(r, "cannot write '%s'", out) : 0;
}

int sign_file(const char *key_path, const char *path, const char *out)
{
	uint8_t secret[ED25519_SECRET_N], public[ED25519_PUBLIC_N];
	_cleanup_str_ struct str bytes = {0};
	struct signature own = {0};
	struct ed25519 lib = {0};
	struct kpfile file;
	struct stat st;
	int r = read_patch(path, &bytes, &file);

	if (r < 0)
		return r;
	if (stat(path, &st) < 0)
		return log_error(-errno, "cannot read '%s'", path);
	r = read_secret(key_path, secret);
	if (r < 0)
		return r;
	r = open_library(&lib);
	if (!r) {
		ed25519_public(&lib, secret, public);
		ed25519_key_id(&lib, public, own.key_id);
		ed25519_sign(&lib, secret, file.body, own.bytes);
		r = write_signed(&file, &own, out, st.st_mode & 0777);
	}
	ed25519_wipe(secret, sizeof(secret));
	ed25519_close(&lib);
	return r;
}

int sign_verify(const char *keys, const char *path)
{
	_cleanup_(keyring_done) struct keyring keyring = {0};
	_cleanup_str_ struct str bytes = {0}, text = {0};
	struct keyring_answer answer;
	struct kpfile file;
	int r = keyring_read(&keyring, keys, NULL);

	if (!r)
		r = read_patch(path, &bytes, &file);
	if (r < 0)
		return r;
	answer = keyring_verify(&keyring, &file);
	if (keyring_describe(&answer, &file, &text) < 0)
		return log_error(-ENOMEM, "cannot verify '%s'", path);
	if (answer.verdict != VERDICT_GOOD)
		return log_error(0, "'%s': %s", path, text.s), -EBADMSG;
	printf("%s: %s\n", path, text.s);
	return 0;
}
