/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * AArch64 in the GNU assembler's syntax: registers have no prefix, '#' marks
 * an immediate, a relocation operator stands in front (":lo12:sym").
 * Sources: gas manual "AArch64 Dependencies"; ELF for the Arm 64-bit
 * Architecture. An address takes two instructions: adrp gives its page, an
 * add, load or store the rest. To go through the GOT each is changed alone:
 * adrp becomes a load of the whole address, the rest only the addend.
 */
#include "gensrc/arch.h"

#include <errno.h>
#include <string.h>

#include "gensrc/lexer.h"

static bool in_list(const char *const *list, const char *s, size_t n)
{
	for (; *list; list++)
		if (strlen(*list) == n && memcmp(*list, s, n) == 0)
			return true;
	return false;
}

static bool is_prefix(const char *s, size_t n)
{
	(void)s;
	(void)n;
	return false;
}

/* x0-x30, w0-w30, v0-v31 with ".16b" and so on, q/d/s/h/b0-31. */
static bool is_register(const char *s, size_t n)
{
	if (n < 2 || !memchr("xwvqdshb", s[0], 8) || s[1] < '0' || s[1] > '9')
		return false;
	if (n == 2)
		return true;
	if (s[2] >= '0' && s[2] <= '9')
		return n == 3 || s[3] == '.';
	return s[2] == '.' && s[0] == 'v';
}

static bool starts(const char *s, size_t n, const char *prefix)
{
	size_t len = strlen(prefix);

	return n >= len && memcmp(s, prefix, len) == 0;
}

/* Is this the word behind "b", "bl", "b.eq" and so on? */
static bool is_target(const char *insn, size_t off)
{
	size_t n = 0, i;

	while (n < off && insn[n] != ' ' && insn[n] != '\t')
		n++;
	for (i = n; i < off; i++)
		if (insn[i] != ' ' && insn[i] != '\t')
			return false;
	return (n == 1 && insn[0] == 'b') ||
	       (n == 2 && memcmp(insn, "bl", 2) == 0) || starts(insn, n, "b.");
}

static bool is_operand_word(const char *insn, size_t off, size_t n)
{
	static const char *const words[] = {
		"sp", "wsp", "xzr", "wzr", "lsl", "lsr", "asr", "ror", "msl",
		"uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx",
		"eq", "ne", "cs", "hs", "cc", "lo", "mi", "pl", "vs", "vc",
		"hi", "ls", "ge", "lt", "gt", "le", "al", "nv", "mul",
		"lo12", "got", "got_lo12", "gotpage_lo15", "pg_hi21",
		"tprel", "tprel_hi12", "tprel_lo12", "tprel_lo12_nc",
		"dtprel_hi12", "dtprel_lo12_nc", "tlsgd", "tlsgd_lo12",
		"tlsdesc", "tlsdesc_lo12", "gottprel", "gottprel_lo12",
		"abs_g0", "abs_g0_nc", "abs_g1", "abs_g1_nc", "abs_g2",
		"abs_g2_nc", "abs_g3", NULL,
	};
	const char *s = insn + off;

	/* ":lo12:eq" names a variable, so does "bl\teq" a function. */
	if ((off && s[-1] == ':' && s[n] != ':') || is_target(insn, off))
		return false;
	return is_register(s, n) || in_list(words, s, n);
}

static bool is_branch(const char *mnemonic, size_t n, const char *operands,
		      size_t operands_n)
{
	static const char *const branches[] = {
		"b", "bl", "cbz", "cbnz", "tbz", "tbnz", "beq", "bne", "bcs",
		"bhs", "bcc", "blo", "bmi", "bpl", "bvs", "bvc", "bhi", "bls",
		"bge", "blt", "bgt", "ble", "bal", NULL,
	};

	(void)operands;
	(void)operands_n;
	return in_list(branches, mnemonic, n) || starts(mnemonic, n, "b.");
}

static bool is_call(const char *mnemonic, size_t n)
{
	return n == 2 && memcmp(mnemonic, "bl", 2) == 0;
}

static bool is_return(const char *insn, size_t n)
{
	return starts(insn, n, "ret") || starts(insn, n, "eret");
}

/* br, braa and so on, but not brk. */
static bool is_indirect_jump(const char *insn, size_t n)
{
	return starts(insn, n, "br") && !starts(insn, n, "brk");
}

/* Exclusive pairs; those of Armv8.1; gcc's helpers (-moutline-atomics). */
static bool is_atomic(const char *insn, size_t n)
{
	static const char *const starts_with[] = {
		"ldxr", "ldxp", "ldaxr", "ldaxp", "stxr", "stxp", "stlxr",
		"stlxp", "cas", "swp", "ldadd", "ldclr", "ldeor", "ldset",
		"ldsmax", "ldsmin", "ldumax", "ldumin", "stadd", "stclr",
		"steor", "stset", NULL,
	};
	size_t i;

	for (i = 0; starts_with[i]; i++)
		if (starts(insn, n, starts_with[i]))
			return true;
	return starts(insn, n, "bl") && memmem(insn, n, "__aarch64_", 10);
}

/* ":got:sym", ":tlsdesc:sym" are not. */
static bool is_direct(const char *insn, size_t n, size_t sym_off, size_t sym_n)
{
	size_t i = sym_off;

	(void)n;
	(void)sym_n;
	if (i == 0 || insn[i - 1] != ':')
		return true;
	for (i--; i > 0 && insn[i - 1] != ':';)
		i--;
	return memcmp(insn + i, "got", 3) != 0 &&
	       memcmp(insn + i, "tls", 3) != 0 &&
	       memcmp(insn + i, "tpr", 3) != 0 &&
	       memcmp(insn + i, "dtp", 3) != 0;
}

/* "+8" behind the symbol; 0 if there is nothing. */
static int read_addend(const char *p, const char *end, uint64_t *ret_addend,
		       const char **ret_rest)
{
	size_t n = 0;

	*ret_addend = 0;
	*ret_rest = p;
	if (p == end || *p != '+')
		return 0;
	while (p + 1 + n < end && p[1 + n] >= '0' && p[1 + n] <= '9')
		n++;
	*ret_rest = p + 1 + n;
	return lexer_number(p + 1, n, ret_addend);
}

/* adrp, adr: the register gets the whole address of the symbol from its slot,
 * so that what adds :lo12: to it has to add nothing. */
static int load_slot(const char *insn, const char *sym, size_t sym_n,
		     struct str *out)
{
	const char *reg = memchr(insn, 'x', (size_t)(sym - insn)), *end;
	int n;

	end = reg ? memchr(reg, ',', (size_t)(sym - reg)) : NULL;
	if (!end)
		return -ENOTSUP;
	n = (int)(end - reg);
	return str_addf(out, "\tadrp\t%.*s, :got:%.*s\n"
			"\tldr\t%.*s, [%.*s, :got_lo12:%.*s]\n", n, reg,
			(int)sym_n, sym, n, reg, n, reg, (int)sym_n, sym);
}

/* What every load and store, of any width, can hold. */
static bool fits(uint64_t addend)
{
	return addend < 256 || (addend < 4096 && addend % 16 == 0);
}

static int through_got(const char *insn, size_t n, size_t sym_off,
		       size_t sym_n, enum asm_cfa cfa, struct str *out)
{
	static const char lo12[] = ":lo12:";
	const size_t lo12_n = sizeof(lo12) - 1;
	const char *sym = insn + sym_off, *end = insn + n, *rest;
	size_t before = sym_off;
	uint64_t addend;
	int r;

	(void)cfa;
	if (read_addend(sym + sym_n, end, &addend, &rest) < 0)
		return -ENOTSUP;
	if (rest == end && (starts(insn, n, "adrp\t") ||
			    (starts(insn, n, "adr\t") && !addend)))
		return load_slot(insn, sym, sym_n, out);
	if (before < lo12_n ||
	    memcmp(sym - lo12_n, lo12, lo12_n) != 0 || !fits(addend))
		return -ENOTSUP;
	before -= lo12_n;
	if (insn[before - 1] == '#')
		before--;
	r = str_addf(out, "\t%.*s#%llu", (int)before, insn,
		     (unsigned long long)addend);
	r = r ?: str_addn(out, rest, (size_t)(end - rest));
	return r ?: str_addc(out, '\n');
}

/* What gcc begins each file with; or an instruction that begins with a
 * register, a bare name. */
static bool is_own_line(const char *line, size_t n)
{
	const char *p, *comma;

	if (starts(line, n, "\t.arch\tarmv"))
		return true;
	if (n < 2 || line[0] != '\t' || line[1] < 'a' || line[1] > 'z' ||
	    memchr(line, '%', n))
		return false;
	p = memchr(line + 1, '\t', n - 1);
	comma = p ? memchr(p, ',', (size_t)(line + n - p)) : NULL;
	return comma && is_register(p + 1, (size_t)(comma - p - 1));
}

const struct asm_arch asm_arch_aarch64 = {
	.name = "aarch64",
	.is_own_line = is_own_line,
	.line_comment = '#',
	.slash_comment = true,
	.literal_pools = true,
	.align_is_log2 = true,
	.type_prefix = "%",
	.table_base = ".Lrtx",
	.is_prefix = is_prefix,
	.is_operand_word = is_operand_word,
	.is_branch = is_branch,
	.is_call = is_call,
	.is_return = is_return,
	.is_indirect_jump = is_indirect_jump,
	.is_atomic = is_atomic,
	.is_direct = is_direct,
	.dwarf_sp = 31,
	.through_got = through_got,
};
