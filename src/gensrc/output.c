/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gensrc/output.h"

int output_cut(struct output *out, uint32_t off)
{
	struct output_cut cut = { off, out->text.n };

	return vec_push(&out->cuts, cut);
}

static int add_piece(struct pieces *pieces, const char *from, size_t n)
{
	return vec_push(&pieces->all,
			(struct span){ (const uint8_t *)from, n });
}

int output_pieces(const struct output *out, const char *original, size_t n,
		  struct pieces *ret_pieces)
{
	const struct output_cut *cut;
	const char *put_in = str_cstr(&out->text);
	size_t from = 0, text = 0;
	int r = 0;

	vec_foreach(cut, &out->cuts) {
		r = r ?: add_piece(ret_pieces, put_in + text,
				   cut->text - text);
		r = r ?: add_piece(ret_pieces, original + from,
				   cut->off - from);
		from = cut->off;
		text = cut->text;
	}
	r = r ?: add_piece(ret_pieces, put_in + text, out->text.n - text);
	return r ?: add_piece(ret_pieces, original + from, n - from);
}

void pieces_done(struct pieces *pieces)
{
	vec_done(&pieces->all);
}

void output_done(struct output *out)
{
	str_done(&out->text);
	vec_done(&out->cuts);
}
