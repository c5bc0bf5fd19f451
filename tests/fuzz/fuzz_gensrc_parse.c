/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One assembly file through source, lexer, sections, symbols and blocks, for
 * both machines. */
#include "fuzz.h"
#include "gensrc_check.h"

static void parse(struct span text, const struct asm_arch *arch)
{
	_cleanup_str_ struct str said = {0};
	struct diags diags = {0};
	struct unit u = {0};

	gensrc_parse(&u, "f.s", text, arch, &diags);
	require(diags_format(&diags, &said) == 0);
	diags_done(&diags);
	unit_done(&u);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	parse((struct span){ bytes, n }, &asm_arch_x86_64);
	parse((struct span){ bytes, n }, &asm_arch_aarch64);
	return 0;
}
