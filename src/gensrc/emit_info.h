/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The entries of .kpatch.info (format/info.h). */
#ifndef SUTURE_GENSRC_EMIT_INFO_H
#define SUTURE_GENSRC_EMIT_INFO_H

#include "gensrc/emitter.h"

/* One for each function that is new or replaced, once its code is written. */
int emit_info(struct emitter *e);

#endif
