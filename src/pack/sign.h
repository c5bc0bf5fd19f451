/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Keys, signatures of .kpatch files, and what these are worth. */
#ifndef SUTURE_PACK_SIGN_H
#define SUTURE_PACK_SIGN_H

/* All say what is wrong; negative errno. */

/* Make NAME.key (readable for nobody else) and NAME.pub; neither may exist. */
int sign_keygen(const char *name);

/* Write path, with a signature by the key in key_path added, to out (may be
 * path). One that this key made before is replaced, the others stay. */
int sign_file(const char *key_path, const char *path, const char *out);

/* Print whether a key of `keys` (a folder, or one NAME.pub) signed the file;
 * -EBADMSG if none did. */
int sign_verify(const char *keys, const char *path);

#endif
