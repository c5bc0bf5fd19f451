/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Who is believed. Of what lies on this machine: who owns it and may write to
 * it. Of a patch: whose signature it has, where one is demanded.
 */
#ifndef SUTURE_DOCTOR_TRUST_H
#define SUTURE_DOCTOR_TRUST_H

#include <stdbool.h>

#include "format/keyring.h"

#define TRUST_KEYS_DEFAULT	"/etc/suture/keys"
#define TRUST_REQUIRED		TRUST_KEYS_DEFAULT "/required"

/* Zero-initialised demands what the machine demands. */
struct trust {
	bool demanded;		/* --signed */
	const char *keys;	/* --keys, NULL: TRUST_KEYS_DEFAULT */
	bool is_read;
	struct keyring keyring;
};

void trust_done(struct trust *trust);

/*
 * Is a file (or, _dir, a folder) and every folder above it safe from others?
 * -EPERM, logged. *ret_real, to be freed, is what was looked at: it is to be
 * opened instead of path, in which a symbolic link may lead elsewhere by then.
 */
int trust_check_path(const char *path, char **ret_real);
int trust_check_dir(const char *path, char **ret_real);

/* Does this caller, or this machine, demand signatures? */
bool trust_demands(const struct trust *trust);

/*
 * Is the patch, which messages call name, signed by a key of the folder of
 * keys? -EPERM, logged with the reason, if not, or if the keys cannot be
 * believed.
 */
int trust_check_patch(struct trust *trust, const char *name,
		      const struct kpfile *file);

#endif
