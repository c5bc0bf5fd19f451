/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The output: the original text, and what is put in between its lines. The
 * original is as large as all the rest, so it is not copied. */
#ifndef SUTURE_GENSRC_OUTPUT_H
#define SUTURE_GENSRC_OUTPUT_H

#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "base/vec.h"

struct output_cut {
	uint32_t off;		/* in the original */
	size_t text;		/* in output.text */
};

/* Zero-initialised: the original as it is. */
struct output {
	struct str text;	/* all that is put in, in its order */
	VEC(struct output_cut) cuts;
};

struct pieces {
	VEC(struct span) all;
};

/* What is added to out->text from now on stands behind the first off bytes of
 * the original, which must not be fewer than those of the call before. */
int output_cut(struct output *out, uint32_t off);

/* The whole, in pieces that point into original and out->text. */
int output_pieces(const struct output *out, const char *original, size_t n,
		  struct pieces *ret_pieces);

void pieces_done(struct pieces *pieces);
void output_done(struct output *out);

#endif
