/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The application list: /proc/ucare/applist, and looking a path up in it. */
#ifndef SUTURE_BINFMT_APPLIST_H
#define SUTURE_BINFMT_APPLIST_H

#include <linux/types.h>

int applist_init(void);
void applist_exit(void);

bool applist_is_empty(void);
bool applist_has(const char *path);

#endif
