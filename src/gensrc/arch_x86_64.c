/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * x86-64 in AT&T syntax. Sources: gas manual "80386 Dependent Features",
 * System V psABI AMD64 (registers, red zone of 128 bytes, @GOTPCREL).
 *
 * through_got: an instruction that loads into, or sets, a whole register uses
 * that register for the address. Any other gets a scratch register that it
 * does not name; it is saved below the red zone by lea and push, which leave
 * the flags alone, and operands relative to %rsp are moved by what that took.
 */
#include "gensrc/arch.h"

#include <errno.h>
#include <string.h>

#include "gensrc/lexer.h"

#define RED_ZONE	128
#define SHIFT		(RED_ZONE + 8)

static const char *const regs64[] = {
	"rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10",
	"r11", "r12", "r13", "r14", "r15", NULL,
};

static const char *const regs32[] = {
	"eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "r8d", "r9d", "r10d",
	"r11d", "r12d", "r13d", "r14d", "r15d", NULL,
};

static int find_word(const char *const *list, const char *s, size_t n)
{
	int i;

	for (i = 0; list[i]; i++)
		if (strlen(list[i]) == n && memcmp(list[i], s, n) == 0)
			return i;
	return -1;
}

static bool starts(const char *s, size_t n, const char *prefix)
{
	size_t len = strlen(prefix);

	return n >= len && memcmp(s, prefix, len) == 0;
}

static bool is_prefix(const char *s, size_t n)
{
	static const char *const prefixes[] = {
		"lock", "rep", "repe", "repz", "repne", "repnz", "notrack",
		"bnd", "data16", "addr32", "xacquire", "xrelease", "cs", "ds",
		"es", "fs", "gs", "ss", "rex", "rex.W", "rex64", NULL,
	};

	return find_word(prefixes, s, n) >= 0;
}

static bool is_operand_word(const char *insn, size_t off, size_t n)
{
	(void)insn;
	(void)off;
	(void)n;
	return false;
}

static bool is_branch(const char *mnemonic, size_t n, const char *operands,
		      size_t operands_n)
{
	if (operands_n > 0 && *operands == '*')
		return false;
	return starts(mnemonic, n, "j") || starts(mnemonic, n, "call") ||
	       starts(mnemonic, n, "loop") || starts(mnemonic, n, "xbegin") ||
	       starts(mnemonic, n, "bnd") || starts(mnemonic, n, "notrack");
}

static bool is_call(const char *mnemonic, size_t n)
{
	return starts(mnemonic, n, "call");
}

/* "rep ret" is one. */
static bool is_return(const char *insn, size_t n)
{
	size_t i = n;

	while (i > 0 && insn[i - 1] != ' ' && insn[i - 1] != '\t')
		i--;
	return starts(insn, n, "ret") || starts(insn + i, n - i, "ret") ||
	       starts(insn, n, "iret");
}

static bool is_indirect_jump(const char *insn, size_t n)
{
	const char *star = memchr(insn, '*', n), *jmp = memmem(insn, n, "jmp",
							       3);

	return star && jmp && jmp < star;
}

/* xchg with memory is atomic without the prefix. */
static bool is_atomic(const char *insn, size_t n)
{
	return (starts(insn, n, "lock") && n > 4 &&
		(insn[4] == ' ' || insn[4] == '\t')) ||
	       (starts(insn, n, "xchg") && memchr(insn, '(', n)) ||
	       starts(insn, n, "xbegin");
}

static bool is_direct(const char *insn, size_t n, size_t sym_off, size_t sym_n)
{
	return sym_off + sym_n >= n || insn[sym_off + sym_n] != '@';
}

struct piece {
	const char *s;
	size_t n;
};

/* An instruction taken apart around the operand that names the symbol. */
struct insn {
	struct piece mnemonic, operands[4], symbol;
	size_t n_operands, which;
	struct piece before, addend;	/* "8+" and "+8", or empty */
	struct piece base, index;	/* "%rax"; "%rax,8" */
	char mark;	/* '$', '*' or 0 */
	bool prefixed;	/* lock and so on: mnemonic holds all of it */
};

#define PIECE(p) (int)(p).n, (p).s

static bool has(struct piece p, const char *needle)
{
	return p.n && memmem(p.s, p.n, needle, strlen(needle));
}

/* The part in parentheses: (%rip), (%base), (,%index,4), (%base,%index,4). */
static int read_address(struct insn *in, const char *p, const char *end)
{
	const char *comma;

	if (p == end)
		return 0;
	if (*p != '(' || end[-1] != ')')
		return -ENOTSUP;
	p++;
	end--;
	comma = memchr(p, ',', (size_t)(end - p));
	in->base = (struct piece){ p, (size_t)((comma ? comma : end) - p) };
	if (comma)
		in->index = (struct piece){ comma + 1,
					    (size_t)(end - comma - 1) };
	if (in->base.n == 4 && memcmp(in->base.s, "%rip", 4) == 0) {
		in->base.n = 0;
		return comma ? -ENOTSUP : 0;
	}
	return has(in->base, "%rsp") || has(in->base, "%e") ||
	       has(in->index, "%e") || has(in->index, "%riz") ? -ENOTSUP : 0;
}

/* Only [mark][N+]SYMBOL[+-N][(address)] is understood. */
static int read_operand(struct insn *in)
{
	struct piece op = in->operands[in->which];
	const char *p = op.s, *end = op.s + op.n, *q;

	if (*p == '$' || *p == '*')
		in->mark = *p++;
	for (q = p; q < in->symbol.s; q++)
		if (!strchr("+-0123456789", *q))
			return -ENOTSUP;
	in->before = (struct piece){ p, (size_t)(q - p) };
	/* "8-sym" is no address. */
	if (in->before.n && q[-1] != '+')
		return -ENOTSUP;
	p = q + in->symbol.n;
	for (q = p; q < end && *q != '('; q++)
		if (!strchr("+-0123456789", *q))
			return -ENOTSUP;
	in->addend = (struct piece){ p, (size_t)(q - p) };
	if (in->mark == '$' && q != end)
		return -ENOTSUP;
	return read_address(in, q, end);
}

static int read_insn(const char *s, size_t n, size_t sym_off, size_t sym_n,
		     struct insn *in)
{
	const char *p = s, *end = s + n, *op;
	size_t len;

	*in = (struct insn){ .symbol = { s + sym_off, sym_n }, .which = 4 };
	for (;;) {
		const char *word = p;

		while (p < end && *p != ' ' && *p != '\t')
			p++;
		in->mnemonic = (struct piece){ s, (size_t)(p - s) };
		if (!is_prefix(word, (size_t)(p - word)))
			break;
		in->prefixed = true;
		while (p < end && (*p == ' ' || *p == '\t'))
			p++;
	}
	while (lexer_operand(&p, end, &op, &len)) {
		if (in->n_operands == 4 || len == 0)
			return -ENOTSUP;
		if (in->symbol.s >= op && in->symbol.s < op + len)
			in->which = in->n_operands;
		in->operands[in->n_operands++] = (struct piece){ op, len };
	}
	return in->which < 4 ? read_operand(in) : -ENOTSUP;
}

static int add_got_load(const struct insn *in, const char *reg,
			struct str *out)
{
	return str_addf(out, "\tmovq\t%.*s@GOTPCREL(%%rip), %%%s\n",
			PIECE(in->symbol), reg);
}

/* "8+" and "+8" become "8+0+8"; nothing stays nothing. */
static int add_displacement(const struct insn *in, struct str *out)
{
	if (!in->before.n)
		return str_addn(out, in->addend.s, in->addend.n);
	return str_addf(out, "%.*s0%.*s", PIECE(in->before),
			PIECE(in->addend));
}

/* The memory operand with the address in reg instead of the symbol. */
static int add_memory(const struct insn *in, const char *reg, struct str *out)
{
	/* With both, the base was added to reg before. */
	struct piece second = in->index.n ? in->index : in->base;
	int r = add_displacement(in, out);

	if (!second.n)
		return r ?: str_addf(out, "(%%%s)", reg);
	return r ?: str_addf(out, "(%%%s,%.*s)", reg, PIECE(second));
}

/* The 64-bit register that an operand is a whole-width name of. */
static const char *whole_register(struct piece op)
{
	int i;

	if (op.n < 2 || *op.s != '%')
		return NULL;
	i = find_word(regs64, op.s + 1, op.n - 1);
	if (i < 0)
		i = find_word(regs32, op.s + 1, op.n - 1);
	return i < 0 ? NULL : regs64[i];
}

/* mov $sym, %reg and lea sym(%rip), %reg. */
static int set_register(const struct insn *in, const char *reg,
			struct str *out)
{
	int r = add_got_load(in, reg, out);

	if (r < 0 || !(in->addend.n || in->before.n))
		return r;
	r = str_add(out, "\tleaq\t");
	r = r ?: add_displacement(in, out);
	return r ?: str_addf(out, "(%%%s), %%%s\n", reg, reg);
}

/* mov sym(%rip), %reg: reg is free until then. */
static int load_register(const struct insn *in, const char *reg,
			 struct str *out)
{
	int r = add_got_load(in, reg, out);

	r = r ?: str_addf(out, "\t%.*s\t", PIECE(in->mnemonic));
	r = r ?: add_memory(in, reg, out);
	return r ?: str_addf(out, ", %.*s\n", PIECE(in->operands[1]));
}

/* %r11 belongs to nobody at a call through a pointer. */
static int call_memory(const struct insn *in, struct str *out)
{
	int r;

	if (has(in->base, "%r11") || has(in->index, "%r11") ||
	    (in->base.n && in->index.n))
		return -ENOTSUP;
	r = add_got_load(in, "r11", out);
	r = r ?: str_addf(out, "\t%.*s\t*", PIECE(in->mnemonic));
	r = r ?: add_memory(in, "r11", out);
	return r ?: str_addc(out, '\n');
}

static int adjust(struct str *out, enum asm_cfa cfa, int by)
{
	return cfa == ASM_CFA_SP ?
	       str_addf(out, "\t.cfi_adjust_cfa_offset %d\n", by) : 0;
}

static int save(const char *reg, enum asm_cfa cfa, struct str *out)
{
	int r = str_addf(out, "\tleaq\t-%d(%%rsp), %%rsp\n", RED_ZONE);

	r = r ?: adjust(out, cfa, RED_ZONE);
	r = r ?: str_addf(out, "\tpushq\t%%%s\n", reg);
	return r ?: adjust(out, cfa, 8);
}

/* keep: how far below the old %rsp the new one is to stand. */
static int restore(const char *reg, enum asm_cfa cfa, int keep,
		   struct str *out)
{
	int r = str_addf(out, "\tpopq\t%%%s\n", reg);

	r = r ?: adjust(out, cfa, -8);
	r = r ?: str_addf(out, "\tleaq\t%d(%%rsp), %%rsp\n", RED_ZONE - keep);
	/* The compiler's own directive for the push follows it. */
	return r ?: adjust(out, cfa, -RED_ZONE);
}

static int push_operand(const struct insn *in, enum asm_cfa cfa,
			struct str *out)
{
	int r;

	if (in->base.n || in->index.n)
		return -ENOTSUP;
	r = save("rax", cfa, out);
	r = r ?: in->mark == '$' ? set_register(in, "rax", out) :
	    add_got_load(in, "rax", out);
	if (in->mark != '$') {
		r = r ?: str_add(out, "\tmovq\t");
		r = r ?: add_displacement(in, out);
		r = r ?: str_add(out, "(%rax), %rax\n");
	}
	r = r ?: str_addf(out, "\tmovq\t%%rax, %d(%%rsp)\n", RED_ZONE);
	return r ?: restore("rax", cfa, 8, out);
}

static const char *free_register(const struct insn *in)
{
	static const char *const scratch[] = {
		"%r11", "%r10", "%r9", "%r8", NULL,
	};
	size_t i, k;

	for (i = 0; scratch[i]; i++) {
		for (k = 0; k < in->n_operands; k++)
			if (has(in->operands[k], scratch[i]))
				break;
		if (k == in->n_operands)
			return scratch[i] + 1;
	}
	return NULL;
}

/* Another operand; one on the stack lies SHIFT bytes further up now. */
static int add_other(struct piece op, struct str *out)
{
	const char *at = memmem(op.s, op.n, "(%rsp", 5);
	size_t off;

	if (!at)
		return has(op, "%rsp") || has(op, "%esp") || has(op, "%sp") ?
		       -ENOTSUP : str_addn(out, op.s, op.n);
	off = (size_t)(at - op.s);
	return str_addf(out, "%.*s+%d%.*s", (int)off, op.s, SHIFT,
			(int)(op.n - off), at);
}

/* An immediate becomes a register of the instruction's width. */
static int add_register(const struct insn *in, const char *reg,
			struct str *out)
{
	static const char *const ops[] = {
		"movl", "movq", "cmpl", "cmpq", "addl", "addq", "subl", "subq",
		"andl", "andq", "orl", "orq", "xorl", "xorq", "testl", "testq",
		NULL,
	};
	struct piece m = in->mnemonic;

	if (find_word(ops, m.s, m.n) < 0 || in->n_operands != 2)
		return -ENOTSUP;
	return str_addf(out, "%%%s%s", reg, m.s[m.n - 1] == 'l' ? "d" : "");
}

static int with_scratch(const struct insn *in, enum asm_cfa cfa,
			struct str *out)
{
	const char *reg = free_register(in);
	size_t i;
	int r;

	if (!reg || in->mark == '*')
		return -ENOTSUP;
	r = save(reg, cfa, out);
	if (in->mark == '$')
		r = r ?: set_register(in, reg, out);
	else
		r = r ?: add_got_load(in, reg, out);
	if (in->base.n && in->index.n)
		r = r ?: str_addf(out, "\tleaq\t(%%%s,%.*s), %%%s\n", reg,
				  PIECE(in->base), reg);
	r = r ?: str_addf(out, "\t%.*s\t", PIECE(in->mnemonic));
	for (i = 0; i < in->n_operands; i++) {
		if (i)
			r = r ?: str_add(out, ", ");
		if (i != in->which)
			r = r ?: add_other(in->operands[i], out);
		else if (in->mark == '$')
			r = r ?: add_register(in, reg, out);
		else
			r = r ?: add_memory(in, reg, out);
	}
	r = r ?: str_addc(out, '\n');
	return r ?: restore(reg, cfa, 0, out);
}

static int rewrite(const struct insn *in, enum asm_cfa cfa, struct str *out)
{
	struct piece m = in->mnemonic;
	const char *reg = in->n_operands == 2 && in->which == 0 ?
			  whole_register(in->operands[1]) : NULL;
	bool plain = !in->base.n && !in->index.n;

	if (starts(m.s, m.n, "call") || starts(m.s, m.n, "jmp"))
		return in->mark == '*' ? call_memory(in, out) : -ENOTSUP;
	if (cfa == ASM_CFA_UNKNOWN && !reg)
		return -ENOTSUP;
	if (m.n == 5 && starts(m.s, m.n, "pushq"))
		return push_operand(in, cfa, out);
	if (starts(m.s, m.n, "push") || starts(m.s, m.n, "pop") ||
	    starts(m.s, m.n, "j") || starts(m.s, m.n, "ret"))
		return -ENOTSUP;
	if (reg && in->mark == '$' && starts(m.s, m.n, "mov"))
		return set_register(in, reg, out);
	if (reg && plain && m.n == 4 && starts(m.s, m.n, "leaq"))
		return set_register(in, reg, out);
	if (reg && !in->mark && !in->prefixed && starts(m.s, m.n, "mov") &&
	    !(in->base.n && in->index.n) && !has(in->base, reg) &&
	    !has(in->index, reg))
		return load_register(in, reg, out);
	if (cfa == ASM_CFA_UNKNOWN)
		return -ENOTSUP;
	return with_scratch(in, cfa, out);
}

static int through_got(const char *insn, size_t n, size_t sym_off,
		       size_t sym_n, enum asm_cfa cfa, struct str *out)
{
	size_t before = out->n;
	struct insn in;
	int r;

	r = read_insn(insn, n, sym_off, sym_n, &in);
	r = r ?: rewrite(&in, cfa, out);
	if (r < 0)
		out->n = before;
	return r;
}

/* An instruction with a register. */
static bool is_own_line(const char *line, size_t n)
{
	const char *p;

	if (n < 2 || line[0] != '\t' || line[1] < 'a' || line[1] > 'z')
		return false;
	p = memchr(line, '%', n);
	return p && p + 1 < line + n && p[1] >= 'a' && p[1] <= 'z';
}

const struct asm_arch asm_arch_x86_64 = {
	.name = "x86_64",
	.is_own_line = is_own_line,
	.comment = '#',
	.register_prefix = '%',
	.type_prefix = "@",
	.is_prefix = is_prefix,
	.is_operand_word = is_operand_word,
	.is_branch = is_branch,
	.is_call = is_call,
	.is_return = is_return,
	.is_indirect_jump = is_indirect_jump,
	.is_atomic = is_atomic,
	.is_direct = is_direct,
	.dwarf_sp = 7,
	.sp_name = "%rsp",
	.through_got = through_got,
};
