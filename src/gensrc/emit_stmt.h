/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A statement of new code. */
#ifndef SUTURE_GENSRC_EMIT_STMT_H
#define SUTURE_GENSRC_EMIT_STMT_H

#include "gensrc/emitter.h"

/* Write it, with its symbols renamed. -EBADMSG: it cannot be, and that is
 * said. */
int emit_stmt(struct emitter *e, uint32_t stmt);

/* Its text with its symbols renamed, into e->line. *ret_off and *ret_n say
 * where the k-th symbol (of n_refs) went. */
int emit_line(struct emitter *e, const struct stmt *s, uint32_t k,
	      size_t *ret_off, size_t *ret_n);

#endif
