/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_gensrc as a whole, in both directions. The first byte has options;
 * then one text stands for both files: lines that begin with '-' are of the
 * original only, with '+' of the patched file only, all others of both. So
 * small changes of the input are small changes between the files.
 */
#include <string.h>

#include "fuzz.h"
#include "gensrc/compare.h"
#include "gensrc/emit.h"
#include "gensrc/match.h"
#include "gensrc/report.h"
#include "gensrc/select.h"
#include "gensrc_check.h"

#define OPTION_GOTPCREL	1
#define OPTION_GLOBAL	2
#define OPTION_AARCH64	4

static void split(struct span text, struct str files[2])
{
	const uint8_t *p = text.p, *end = p + text.n, *newline;
	size_t n;

	for (; p < end; p += n) {
		newline = memchr(p, '\n', (size_t)(end - p));
		n = newline ? (size_t)(newline - p) + 1 : (size_t)(end - p);
		if (*p != '+')
			require(str_addn(&files[0], p + (*p == '-'),
					 n - (*p == '-')) == 0);
		if (*p != '-')
			require(str_addn(&files[1], p + (*p == '+'),
					 n - (*p == '+')) == 0);
	}
}

/* As main.c does it; -EBADMSG if there are diagnostics. */
static int diff(struct unit units[2], const struct emit_options *options,
		struct output *out, bool *ret_any)
{
	const struct diags *diags = units[0].diags;
	bool any = false;

	require(match_run(&units[0], &units[1]) == 0);
	require(compare_run(&units[0], &units[1]) == 0);
	require(select_run(&units[0], &units[1], &any) == 0);
	if (diags->all.n)
		return -EBADMSG;
	if (any)
		require(emit_run(&units[0], &units[1], &units[0], options,
				 out) == 0);
	*ret_any = any;
	return diags->all.n ? -EBADMSG : 0;
}

static void join(const struct output *out, const struct str *original,
		 struct str *ret_whole)
{
	struct pieces pieces = {0};
	const struct span *piece;

	require(output_pieces(out, original->s, original->n, &pieces) == 0);
	vec_foreach(piece, &pieces.all)
		require(str_addn(ret_whole, piece->p, piece->n) == 0);
	pieces_done(&pieces);
}

/* The original comes first, but for labels that its copy gets. */
static void check_original(const struct str *out, const struct str *text)
{
	static const char label[] = ".Lkpatch_old_";
	const char *p = out->s, *end = p + out->n, *newline;
	size_t i;

	if (strstr(text->s, label))	/* whose is it? */
		return;
	for (i = 0; i < text->n; i++) {
		while (strncmp(p, label, strlen(label)) == 0) {
			newline = memchr(p, '\n', (size_t)(end - p));
			require(newline);
			p = newline + 1;
		}
		require(p < end && *p == text->s[i]);
		p++;
	}
}

static void compare(const struct str files[2], uint8_t option)
{
	const struct asm_arch *arch = option & OPTION_AARCH64 ?
				      &asm_arch_aarch64 : &asm_arch_x86_64;
	struct emit_options options = {
		.force_gotpcrel = option & OPTION_GOTPCREL,
		.force_global = option & OPTION_GLOBAL,
	};
	struct str said = {0}, whole = {0};
	struct output out = {0};
	struct unit units[2] = {0};
	struct diags diags = {0};
	bool any = false;
	unsigned i;
	int r = 0;

	for (i = 0; i < 2; i++)
		if (gensrc_parse(&units[i], i ? "b.s" : "a.s",
				 (struct span){ (uint8_t *)files[i].s,
						files[i].n },
				 arch, &diags) < 0)
			r = -EBADMSG;
	if (r == 0)
		r = diff(units, &options, &out, &any);
	if (r == 0) {
		require(report_format(&units[0], &units[1], REPORT_TEXT,
				      &said) == 0);
		require(report_format(&units[0], &units[1], REPORT_JSON,
				      &said) == 0);
	}
	if (r == 0 && any) {
		join(&out, &units[0].text, &whole);
		check_original(&whole, &units[0].text);
	}
	if (r == 0 && files[0].n == files[1].n &&
	    (!files[0].n || memcmp(files[0].s, files[1].s, files[0].n) == 0))
		require(!any);
	require(diags_format(&diags, &said) == 0);
	output_done(&out);
	str_done(&whole);
	str_done(&said);
	diags_done(&diags);
	unit_done(&units[0]);
	unit_done(&units[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct str files[2] = {0}, swapped[2];

	if (!n)
		return 0;
	split((struct span){ bytes + 1, n - 1 }, files);
	swapped[0] = files[1];
	swapped[1] = files[0];
	compare(files, bytes[0]);
	compare(swapped, bytes[0]);
	str_done(&files[0]);
	str_done(&files[1]);
	return 0;
}
