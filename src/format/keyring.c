/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "format/keyring.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"

void keyring_done(struct keyring *keyring)
{
	struct key *key;
	char **id;

	vec_foreach(key, &keyring->keys)
		free(key->name);
	vec_foreach(id, &keyring->revoked_patches)
		free(*id);
	vec_done(&keyring->keys);
	vec_done(&keyring->revoked_keys);
	vec_done(&keyring->revoked_patches);
	ed25519_close(&keyring->lib);
}

/* The next line that is neither empty nor a comment, without the space at its
 * ends; false at the end of the text. The line is to be freed. */
static bool next_line(const char **text, char **ret_line)
{
	while (**text) {
		const char *start = *text + strspn(*text, " \t\r");
		size_t n = strcspn(start, "\n");

		*text = start + n + (start[n] == '\n');
		while (n && strchr(" \t\r", start[n - 1]))
			n--;
		if (!n || *start == '#')
			continue;
		*ret_line = strndup(start, n);
		return true;
	}
	*ret_line = NULL;
	return false;
}

/* "WORD REST": where REST begins, else NULL. */
static const char *behind_word(const char *line, const char *word)
{
	const char *rest = str_skip(line, word);

	if (!rest || !strchr(" \t", *rest) || !*rest)
		return NULL;
	return rest + strspn(rest, " \t");
}

int key_parse(const char *text, const char *word, uint8_t bytes[32])
{
	_cleanup_free_ char *line = NULL, *more = NULL;
	uint8_t key[32];
	const char *hex;
	size_t n = 0;
	int r = -EBADMSG;

	if (!next_line(&text, &line))
		return -EBADMSG;
	hex = line ? behind_word(line, word) : NULL;
	if (hex && parse_hex(hex, key, sizeof(key), &n) == 0 &&
	    n == sizeof(key) && !next_line(&text, &more)) {
		memcpy(bytes, key, sizeof(key));
		r = 0;
	}
	ed25519_wipe(key, sizeof(key));
	if (line)
		ed25519_wipe(line, strlen(line));
	return r;
}

int keyring_add_key(struct keyring *keyring, const char *name,
		    const char *text, const char **ret_why)
{
	struct key key = {0};
	int r = key_parse(text, KEY_PUBLIC_WORD, key.public);

	if (r < 0) {
		*ret_why = "it does not hold one public key";
		return r;
	}
	r = ed25519_open(&keyring->lib, ret_why);
	if (r < 0)
		return r;
	ed25519_key_id(&keyring->lib, key.public, key.id);
	key.name = strdup(name);
	r = key.name ? vec_push(&keyring->keys, key) : -ENOMEM;
	if (r < 0) {
		free(key.name);
		*ret_why = "no memory";
	}
	return r;
}

static int revoke_key(struct keyring *keyring, const char *rest)
{
	char hex[KEY_ID_HEX_N] = "";
	struct revoked_key key;
	size_t n = strcspn(rest, " \t");

	if (n != sizeof(hex) - 1)
		return -EBADMSG;
	memcpy(hex, rest, n);
	if (parse_hex(hex, key.id, sizeof(key.id), &n) < 0)
		return -EBADMSG;
	return vec_push(&keyring->revoked_keys, key);
}

static int revoke_patch(struct keyring *keyring, const char *id)
{
	char *copy = strdup(id);
	int r = copy ? vec_push(&keyring->revoked_patches, copy) : -ENOMEM;

	if (r < 0)
		free(copy);
	return r;
}

int keyring_add_revoked(struct keyring *keyring, const char *text,
			const char **ret_why)
{
	_cleanup_free_ char *line = NULL;

	for (; next_line(&text, &line); free(line)) {
		const char *rest;
		int r = -EBADMSG;

		if (!line)
			r = -ENOMEM;
		else if ((rest = behind_word(line, "key")))
			r = revoke_key(keyring, rest);
		else if ((rest = behind_word(line, "patch")))
			r = revoke_patch(keyring, rest);
		if (r < 0) {
			*ret_why = r == -ENOMEM ? "no memory" :
				"a line is neither 'key KEYID' nor 'patch ID'";
			return r;
		}
	}
	return 0;
}

static bool is_key_revoked(const struct keyring *keyring, const uint8_t *id)
{
	const struct revoked_key *key;

	vec_foreach(key, &keyring->revoked_keys)
		if (memcmp(key->id, id, sizeof(key->id)) == 0)
			return true;
	return false;
}

static bool is_patch_revoked(const struct keyring *keyring, const char *id)
{
	char **revoked;

	vec_foreach(revoked, &keyring->revoked_patches)
		if (streq(*revoked, id))
			return true;
	return false;
}

/* An id is only a hint which key to try: there may be two of one id. */
static struct keyring_answer judge(const struct keyring *keyring,
				   struct span body,
				   const struct signature *signature)
{
	struct keyring_answer answer = { .verdict = VERDICT_UNKNOWN_KEY };
	const struct key *key;

	memcpy(answer.key_id, signature->key_id, sizeof(answer.key_id));
	vec_foreach(key, &keyring->keys) {
		if (memcmp(key->id, signature->key_id, sizeof(key->id)))
			continue;
		answer.key_name = key->name;
		answer.verdict = VERDICT_MISMATCH;
		if (ed25519_verify(&keyring->lib, key->public, body,
				   signature->bytes)) {
			answer.verdict = VERDICT_GOOD;
			break;
		}
	}
	if (is_key_revoked(keyring, signature->key_id))
		answer.verdict = VERDICT_KEY_REVOKED;
	return answer;
}

/* What says most about a file of which no signature is good. */
static int weight(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_GOOD:
		return 4;
	case VERDICT_MISMATCH:
		return 3;
	case VERDICT_KEY_REVOKED:
		return 2;
	case VERDICT_UNKNOWN_KEY:
		return 1;
	case VERDICT_UNSIGNED:
	case VERDICT_PATCH_REVOKED:
		break;
	}
	return 0;
}

struct keyring_answer keyring_verify(const struct keyring *keyring,
				     const struct kpfile *file)
{
	struct keyring_answer best = { .verdict = VERDICT_UNSIGNED };
	size_t i;

	for (i = 0; i < signatures_n(file->signatures); i++) {
		struct signature s = signatures_get(file->signatures, i);
		struct keyring_answer answer = judge(keyring, file->body, &s);

		if (weight(answer.verdict) > weight(best.verdict))
			best = answer;
	}
	if (best.verdict == VERDICT_GOOD &&
	    is_patch_revoked(keyring, file->id))
		best.verdict = VERDICT_PATCH_REVOKED;
	return best;
}

int keyring_describe(const struct keyring_answer *answer,
		     const struct kpfile *file, struct str *ret_text)
{
	_cleanup_free_ char *id = strdup(file->id);
	const char *name = answer->key_name ? answer->key_name : "unknown";
	char hex[KEY_ID_HEX_N];

	if (!id)
		return -ENOMEM;
	str_make_printable(id);
	format_hex(answer->key_id, sizeof(answer->key_id), hex);
	switch (answer->verdict) {
	case VERDICT_GOOD:
		return str_addf(ret_text, "good signature of key %s '%s'", hex,
				name);
	case VERDICT_UNSIGNED:
		return str_add(ret_text, "it is not signed");
	case VERDICT_UNKNOWN_KEY:
		return str_addf(ret_text, "it is signed by key %s, which is "
				"not trusted here", hex);
	case VERDICT_KEY_REVOKED:
		return str_addf(ret_text, "it is signed by key %s, which was "
				"revoked", hex);
	case VERDICT_MISMATCH:
		return str_addf(ret_text, "it does not match its signature of "
				"key %s '%s': it was changed", hex, name);
	case VERDICT_PATCH_REVOKED:
		break;
	}
	return str_addf(ret_text, "patch '%s' was revoked", id);
}
