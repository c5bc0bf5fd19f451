/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is in a .kpatch file, for people and for tools. */
#ifndef SUTURE_PACK_SHOW_H
#define SUTURE_PACK_SHOW_H

#include <stdbool.h>

/* Print header and hunks to stdout. Says what is wrong; negative errno. */
int show_info(const char *path, bool as_json);

/* Write the ELF inside to out. As above. */
int show_extract(const char *path, const char *out);

#endif
