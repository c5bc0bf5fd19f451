/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finding and vetting call frame information.
 *
 * libunwind evaluates the rules, but it trusts them: a register number of
 * DW_CFA_register or a CIE's return column indexes an array unchecked, an
 * unknown opcode is skipped without its operands, DW_OP_div divides what it
 * finds. And it reports neither whether a frame is the outermost by its table
 * nor whether a stack pointer was restored from elsewhere. So each entry is
 * copied and read here first, as far as libunwind will read it. Only a plain
 * subset passes, which holds what compilers and libcs write; libunwind then
 * gets the bytes of this copy. What does not pass is no rule.
 */
#include "doctor/unwind_cfi.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/span.h"
#include "doctor/arch_unwind.h"

#define CIE_MAX		4096u		/* bytes; real ones have about 30 */
#define FDE_MAX		(64u << 10)	/* bytes; real ones up to about 4 K */
#define ENTRIES_MAX	(1u << 27)	/* entries that span 2 GiB of text */
#define ENTRY_SIZE	8u
#define WORD		8u
#define LEB_MAX		9		/* bytes: 63 bits, no overflow */
#define CODE_ALIGN_MAX	16u
#define REMEMBERED_MAX	16u

/* Pointer encodings, LSB 10.5.1. */
#define PE_OMIT		0xff
#define PE_FORMAT	0x0f
#define PE_APPLICATION	0x70
#define PE_INDIRECT	0x80
#define PE_PCREL	0x10
#define PE_DATAREL_SDATA4 0x3b

/* A reader over a copy; after the first failure all it gives is 0. */
struct reader {
	struct span s;
	uint64_t off;
	bool bad;
};

static uint64_t get_fixed(struct reader *r, size_t n)
{
	uint64_t value = 0;
	uint8_t bytes[8];

	if (n > sizeof(bytes) || !span_get(r->s, r->off, bytes, n)) {
		r->bad = true;
		return 0;
	}
	r->off += n;
	while (n-- > 0)
		value = value << 8 | bytes[n];
	return value;
}

/* Both LEB128 kinds: only the sign of the last byte tells them apart. */
static uint64_t get_leb(struct reader *r, bool is_signed)
{
	uint64_t value = 0;
	uint8_t byte;
	int i;

	for (i = 0; i < LEB_MAX; i++) {
		byte = (uint8_t)get_fixed(r, 1);
		value |= (uint64_t)(byte & 0x7f) << (7 * i);
		if (byte & 0x80)
			continue;
		if (is_signed && byte & 0x40)
			value |= UINT64_MAX << (7 * (i + 1));
		return r->bad ? 0 : value;
	}
	r->bad = true;
	return 0;
}

static struct reader get_block(struct reader *r)
{
	uint64_t n = get_leb(r, false);
	struct reader block = { .s = { r->s.p, 0 } };

	if (r->bad || !span_has(r->s, r->off, n)) {
		r->bad = true;
		return block;
	}
	block.s = span_sub(r->s, r->off, n);
	r->off += n;
	return block;
}

/* Bytes of an encoded pointer, 0 if its format is none of the fixed ones. */
static size_t pointer_size(uint8_t encoding)
{
	switch (encoding & PE_FORMAT) {
	case 0x0:	/* absptr */
	case 0x4:	/* udata8 */
	case 0xc:	/* sdata8 */
		return 8;
	case 0x3:	/* udata4 */
	case 0xb:	/* sdata4 */
		return 4;
	default:
		return 0;
	}
}

/* Absolute or relative to its own place, of a fixed size. */
static bool is_plain_pointer(uint8_t encoding)
{
	uint8_t application = encoding & PE_APPLICATION;

	return pointer_size(encoding) && !(encoding & PE_INDIRECT) &&
	       (application == 0 || application == PE_PCREL);
}

static uint64_t sign_extend(uint64_t value, size_t size, uint8_t encoding)
{
	if (size == 4 && encoding & 0x8)
		return (uint64_t)(int64_t)(int32_t)value;
	return value;
}

int cfi_index_read(raddr hdr, size_t hdr_size, cfi_read_fn read, void *ctx,
		   struct cfi_index *ret_index)
{
	uint8_t bytes[4 + 8 + 8] = {0};
	struct reader r = { .s = { bytes, sizeof(bytes) } };
	size_t ptr_size, count_size;
	struct cfi_index index = { .hdr = hdr };
	uint8_t count_encoding;
	int ret;

	ret = read(ctx, hdr, bytes, 4);
	if (ret < 0)
		return ret;
	ptr_size = pointer_size(bytes[1]);
	count_encoding = bytes[2];
	count_size = pointer_size(count_encoding);
	if (bytes[0] != 1 || !ptr_size || !count_size ||
	    count_encoding & (PE_APPLICATION | PE_INDIRECT) ||
	    bytes[3] != PE_DATAREL_SDATA4)
		return -ENOEXEC;
	ret = read(ctx, hdr + 4, bytes + 4, ptr_size + count_size);
	if (ret < 0)
		return ret;
	r.off = 4 + ptr_size;
	index.n = get_fixed(&r, count_size);
	index.entries = hdr + r.off;
	if (index.n > ENTRIES_MAX || index.entries < hdr ||
	    index.entries + index.n * ENTRY_SIZE < index.entries)
		return -ENOEXEC;
	if (hdr_size && (hdr_size < r.off ||
			 index.n > (hdr_size - r.off) / ENTRY_SIZE))
		return -ENOEXEC;
	*ret_index = index;
	return 0;
}

/* The last entry that starts at or before ip. */
static int find_entry(const struct cfi_index *index, raddr ip,
		      cfi_read_fn read, void *ctx, raddr *ret_entry)
{
	int64_t wanted = (int64_t)(ip - index->hdr);
	uint64_t lo = 0, hi = index->n;

	while (lo < hi) {
		uint64_t mid = lo + (hi - lo) / 2;
		int32_t start;
		int ret;

		ret = read(ctx, index->entries + mid * ENTRY_SIZE, &start,
			   sizeof(start));
		if (ret < 0)
			return ret;
		if (wanted < start)
			hi = mid;
		else
			lo = mid + 1;
	}
	if (lo == 0)
		return -ENOENT;
	*ret_entry = index->entries + (lo - 1) * ENTRY_SIZE;
	return 0;
}

/* Copy the words that hold [start, start + n). */
static int copy_bytes(raddr start, size_t n, cfi_read_fn read, void *ctx,
		      struct cfi_bytes *ret)
{
	_cleanup_free_ uint8_t *p = NULL;
	raddr lo = start & ~(raddr)(WORD - 1);
	size_t size = ((size_t)(start - lo) + n + WORD - 1) &
		      ~(size_t)(WORD - 1);
	int r;

	if (lo + size < lo)
		return -ENOEXEC;
	p = malloc(size);
	if (!p)
		return -ENOMEM;
	r = read(ctx, lo, p, size);
	if (r < 0)
		return r;
	*ret = (struct cfi_bytes){ lo, steal_ptr(p), size };
	return 0;
}

/* The part of a copy that starts at addr. */
static struct span span_at(const struct cfi_bytes *bytes, raddr addr, size_t n)
{
	return span_sub((struct span){ bytes->p, bytes->n },
			addr - bytes->start, n);
}

/* Copy a CIE or FDE: its length, then that many bytes, at most max in all. */
static int copy_record(raddr addr, size_t max, cfi_read_fn read, void *ctx,
		       struct cfi_bytes *copy, struct span *ret_span)
{
	uint32_t length;
	size_t n;
	int r;

	r = read(ctx, addr, &length, sizeof(length));
	if (r < 0)
		return r;
	/* 0 ends the section, UINT32_MAX is 64-bit DWARF: nobody emits it */
	if (length < sizeof(uint32_t) || length > max - sizeof(length))
		return -ENOEXEC;
	n = length + sizeof(length);
	r = copy_bytes(addr, n, read, ctx, copy);
	if (r < 0)
		return r;
	*ret_span = span_at(copy, addr, n);
	/* the length may be another by now: it is the copy that counts */
	if (!ret_span->p || memcmp(ret_span->p, &length, sizeof(length)) != 0)
		return -ENOEXEC;
	return 0;
}

struct cie {
	struct span span;
	uint64_t program;	/* offset of the instructions */
	uint64_t code_align;
	uint8_t pc_encoding;
	bool is_signal;
};

/* The body of the augmentation, as its string says. LSB 10.6.1.1.1. */
static bool parse_augmentation(struct reader *r, const char *s,
			       struct cie *cie)
{
	uint64_t end, size;
	uint8_t encoding;

	size = get_leb(r, false);
	if (r->bad || !span_has(r->s, r->off, size))
		return false;
	end = r->off + size;
	for (; *s; s++) {
		switch (*s) {
		case 'L':
			encoding = (uint8_t)get_fixed(r, 1);
			if (encoding != PE_OMIT && !is_plain_pointer(encoding))
				return false;
			break;
		case 'P':
			encoding = (uint8_t)get_fixed(r, 1);
			if (!is_plain_pointer(encoding & ~PE_INDIRECT))
				return false;
			get_fixed(r, pointer_size(encoding));
			break;
		case 'R':
			cie->pc_encoding = (uint8_t)get_fixed(r, 1);
			if (!is_plain_pointer(cie->pc_encoding))
				return false;
			break;
		case 'S':
			cie->is_signal = true;
			break;
		default:
			return false;
		}
	}
	/* libunwind starts its program here, and not behind `size` bytes */
	return !r->bad && r->off == end;
}

static int parse_cie(struct span span, struct cie *ret_cie)
{
	struct cie cie = { .span = span };
	struct reader r = { .s = span, .off = sizeof(uint32_t) };
	const char *augmentation;
	uint64_t column;
	uint8_t version;

	if (get_fixed(&r, 4) != 0)	/* CIE id */
		return -ENOEXEC;
	version = (uint8_t)get_fixed(&r, 1);
	augmentation = span_str(span, r.off);
	if ((version != 1 && version != 3) || !augmentation ||
	    (*augmentation && *augmentation != 'z'))
		return -ENOEXEC;
	r.off += strlen(augmentation) + 1;
	cie.code_align = get_leb(&r, false);
	get_leb(&r, true);		/* data alignment */
	column = version == 1 ? get_fixed(&r, 1) : get_leb(&r, false);
	if (r.bad || cie.code_align == 0 || cie.code_align > CODE_ALIGN_MAX ||
	    column != unwind_arch.return_column)
		return -ENOEXEC;
	if (*augmentation && !parse_augmentation(&r, augmentation + 1, &cie))
		return -ENOEXEC;
	cie.program = r.off;
	*ret_cie = cie;
	return 0;
}

enum cfa_kind {
	CFA_NONE,
	CFA_REGISTER,
	CFA_EXPRESSION,
};

enum return_kind {
	RETURN_SAME,		/* in its register, as at the entry */
	RETURN_SAVED,
	RETURN_UNDEFINED,	/* there is no caller */
};

/* As much of a row of the table as decides whether and how we go on. */
struct row {
	enum cfa_kind cfa;
	enum return_kind ret;
	bool sp_saved;	/* not simply the CFA: libunwind would ignore it */
};

struct scan {
	struct reader r;
	uint64_t code_align;
	struct row row, initial;
	struct row remembered[REMEMBERED_MAX];
	size_t n_remembered;
	raddr loc;
	bool uses_ip;
};

/* May libunwind evaluate it? No jump (so it ends), no division, no call. */
static bool vet_expression(struct reader r, bool *uses_ip)
{
	while (!r.bad && r.off < r.s.n) {
		uint8_t op = (uint8_t)get_fixed(&r, 1);

		if (op >= 0x30 && op <= 0x4f)		/* lit0 to lit31 */
			continue;
		if (op >= 0x70 && op <= 0x8f) {		/* breg0 to breg31 */
			if (op - 0x70u >= unwind_arch.n_columns)
				return false;
			if (op - 0x70 == unwind_arch.ip)
				*uses_ip = true;
			get_leb(&r, true);
			continue;
		}
		switch (op) {
		case 0x06:			/* deref */
		case 0x1a: case 0x1c:		/* and, minus */
		case 0x1e: case 0x1f:		/* mul, neg */
		case 0x20: case 0x21: case 0x22: /* not, or, plus */
		case 0x24: case 0x25: case 0x27: /* shl, shr, xor */
		case 0x29: case 0x2a: case 0x2b: /* eq, ge, gt */
		case 0x2c: case 0x2d: case 0x2e: /* le, lt, ne */
			break;
		case 0x08: case 0x09:		/* const1u, const1s */
			get_fixed(&r, 1);
			break;
		case 0x0a: case 0x0b:		/* const2u, const2s */
			get_fixed(&r, 2);
			break;
		case 0x0c: case 0x0d:		/* const4u, const4s */
			get_fixed(&r, 4);
			break;
		case 0x0e: case 0x0f:		/* const8u, const8s */
			get_fixed(&r, 8);
			break;
		case 0x10: case 0x23:		/* constu, plus_uconst */
			get_leb(&r, false);
			break;
		case 0x11:			/* consts */
			get_leb(&r, true);
			break;
		default:
			return false;
		}
	}
	return !r.bad;
}

static void advance(struct scan *scan, uint64_t units)
{
	scan->loc += units * scan->code_align;	/* below 2^36: see caller */
}

static uint64_t get_column(struct scan *scan)
{
	uint64_t column = get_leb(&scan->r, false);

	if (column >= unwind_arch.n_columns)
		scan->r.bad = true;
	return column;
}

static void set_rule(struct scan *scan, uint64_t column, enum return_kind kind)
{
	if (column >= unwind_arch.n_columns)
		scan->r.bad = true;
	if (column == unwind_arch.return_column)
		scan->row.ret = kind;
	if (column == unwind_arch.sp_column)
		scan->row.sp_saved = kind != RETURN_SAME;
}

static void restore_rule(struct scan *scan, uint64_t column)
{
	if (column >= unwind_arch.n_columns)
		scan->r.bad = true;
	if (column == unwind_arch.return_column)
		scan->row.ret = scan->initial.ret;
	if (column == unwind_arch.sp_column)
		scan->row.sp_saved = scan->initial.sp_saved;
}

static void remember_row(struct scan *scan)
{
	if (scan->n_remembered == REMEMBERED_MAX)
		scan->r.bad = true;
	else
		scan->remembered[scan->n_remembered++] = scan->row;
}

static void recall_row(struct scan *scan)
{
	if (scan->n_remembered == 0)
		scan->r.bad = true;
	else
		scan->row = scan->remembered[--scan->n_remembered];
}

static void get_expression(struct scan *scan)
{
	if (!vet_expression(get_block(&scan->r), &scan->uses_ip))
		scan->r.bad = true;
}

/* Opcodes whose low six bits are no operand. DWARF 5, table 7.29. */
static void scan_extended(struct scan *scan, uint8_t op)
{
	struct reader *r = &scan->r;
	uint64_t column;

	switch (op) {
	case 0x00:			/* nop */
		break;
	case 0x02:			/* advance_loc1 */
		advance(scan, get_fixed(r, 1));
		break;
	case 0x03:			/* advance_loc2 */
		advance(scan, get_fixed(r, 2));
		break;
	case 0x04:			/* advance_loc4 */
		advance(scan, get_fixed(r, 4));
		break;
	case 0x05:			/* offset_extended */
		column = get_column(scan);
		get_leb(r, false);
		set_rule(scan, column, RETURN_SAVED);
		break;
	case 0x11:			/* offset_extended_sf */
		column = get_column(scan);
		get_leb(r, true);
		set_rule(scan, column, RETURN_SAVED);
		break;
	case 0x06:			/* restore_extended */
		restore_rule(scan, get_column(scan));
		break;
	case 0x07:			/* undefined */
		set_rule(scan, get_column(scan), RETURN_UNDEFINED);
		break;
	case 0x08:			/* same_value */
		set_rule(scan, get_column(scan), RETURN_SAME);
		break;
	case 0x09:			/* register */
		column = get_column(scan);
		get_column(scan);
		set_rule(scan, column, RETURN_SAVED);
		break;
	case 0x0a:			/* remember_state */
		remember_row(scan);
		break;
	case 0x0b:			/* restore_state */
		recall_row(scan);
		break;
	case 0x0c:			/* def_cfa */
	case 0x12:			/* def_cfa_sf */
		get_column(scan);
		get_leb(r, op == 0x12);
		scan->row.cfa = CFA_REGISTER;
		break;
	case 0x0d:			/* def_cfa_register */
		get_column(scan);
		if (scan->row.cfa != CFA_REGISTER)
			r->bad = true;
		break;
	case 0x0e:			/* def_cfa_offset */
	case 0x13:			/* def_cfa_offset_sf */
		get_leb(r, op == 0x13);
		if (scan->row.cfa != CFA_REGISTER)
			r->bad = true;
		break;
	case 0x0f:			/* def_cfa_expression */
		get_expression(scan);
		scan->row.cfa = CFA_EXPRESSION;
		break;
	case 0x10:			/* expression */
	case 0x16:			/* val_expression */
		column = get_column(scan);
		get_expression(scan);
		set_rule(scan, column, RETURN_SAVED);
		break;
	case 0x2e:			/* GNU_args_size */
		get_leb(r, false);
		break;
	default:
		r->bad = true;
	}
}

/* Run a program up to the row of ip. */
static bool scan_program(struct scan *scan, raddr ip)
{
	struct reader *r = &scan->r;

	while (!r->bad && r->off < r->s.n && scan->loc <= ip) {
		uint8_t op = (uint8_t)get_fixed(r, 1);
		uint8_t operand = op & 0x3f;

		switch (op >> 6) {
		case 0:
			scan_extended(scan, op);
			break;
		case 1:			/* advance_loc */
			advance(scan, operand);
			break;
		case 2:			/* offset */
			get_leb(r, false);
			set_rule(scan, operand, RETURN_SAVED);
			break;
		case 3:			/* restore */
			restore_rule(scan, operand);
			break;
		}
	}
	return !r->bad;
}

/* What holds at ip, by the programs of the CIE and of the FDE. */
static int find_row(const struct cie *cie, struct span fde, uint64_t program,
		    raddr start, raddr ip, struct row *ret_row,
		    bool *ret_uses_ip)
{
	struct scan scan = {
		.r = { .s = cie->span, .off = cie->program },
		.code_align = cie->code_align,
	};

	if (!scan_program(&scan, UINT64_MAX) || scan.loc != 0)
		return -ENOEXEC;
	scan.initial = scan.row;
	scan.n_remembered = 0;
	scan.loc = start;
	scan.r = (struct reader){ .s = fde, .off = program };
	if (!scan_program(&scan, ip) || scan.row.cfa == CFA_NONE)
		return -ENOEXEC;
	*ret_row = scan.row;
	*ret_uses_ip = scan.uses_ip;
	return 0;
}

/* The FDE: where its text is, where its program is, what holds at ip. */
static int parse_fde(struct span span, raddr addr, const struct cie *cie,
		     struct cfi_rule *rule)
{
	struct reader r = { .s = span, .off = 2 * sizeof(uint32_t) };
	size_t size = pointer_size(cie->pc_encoding);
	raddr at = addr + r.off, start, end;
	struct row row;
	int ret;

	start = sign_extend(get_fixed(&r, size), size, cie->pc_encoding);
	if (cie->pc_encoding & PE_PCREL)
		start += at;
	end = start + sign_extend(get_fixed(&r, size), size, cie->pc_encoding);
	if (cie->span.p[9])	/* has an augmentation: skip its body */
		get_block(&r);
	if (r.bad)
		return -ENOEXEC;
	if (rule->ip < start || rule->ip >= end)
		return -ENOENT;
	ret = find_row(cie, span, r.off, start, rule->ip, &row,
		       &rule->uses_ip);
	if (ret < 0)
		return ret;
	rule->is_signal = cie->is_signal;
	rule->is_outermost = row.ret == RETURN_UNDEFINED;
	if (rule->is_outermost)
		return 0;
	if (unwind_arch.call_pushes && row.ret != RETURN_SAVED)
		return -ENOEXEC;
	/* a stack pointer out of memory is usual only in a signal frame */
	return row.sp_saved && !cie->is_signal ? -ENOEXEC : 0;
}

static bool bytes_word(const struct cfi_bytes *bytes, raddr addr,
		       uint64_t *ret_word)
{
	return addr >= bytes->start &&
	       span_get((struct span){ bytes->p, bytes->n },
			addr - bytes->start, ret_word, sizeof(*ret_word));
}

/*
 * The copies are whole words and may share some. They were read one after the
 * other: what was vetted in one must not stand otherwise in another.
 */
static bool copies_agree(const struct cfi_bytes *a, const struct cfi_bytes *b)
{
	uint64_t x, y;
	size_t off;

	for (off = 0; off < a->n; off += WORD)
		if (bytes_word(b, a->start + off, &y) &&
		    bytes_word(a, a->start + off, &x) && x != y)
			return false;
	return true;
}

static int read_rule(const struct cfi_index *index, raddr ip, cfi_read_fn read,
		     void *ctx, struct cfi_rule *rule)
{
	struct span span, cie_span;
	uint64_t fde_offset, back;
	struct reader r = {0};
	struct cie cie;
	raddr fde;
	int ret;

	rule->ip = ip;
	ret = find_entry(index, ip, read, ctx, &rule->entry_addr);
	if (ret < 0)
		return ret;
	ret = copy_bytes(rule->entry_addr, ENTRY_SIZE, read, ctx, &rule->entry);
	if (ret < 0)
		return ret;
	r.s = span_at(&rule->entry, rule->entry_addr, ENTRY_SIZE);
	r.off = sizeof(int32_t);
	fde_offset = get_fixed(&r, sizeof(int32_t));
	fde = index->hdr + (uint64_t)(int64_t)(int32_t)fde_offset;

	ret = copy_record(fde, FDE_MAX, read, ctx, &rule->fde, &span);
	if (ret < 0)
		return ret;
	r = (struct reader){ .s = span, .off = sizeof(uint32_t) };
	back = get_fixed(&r, sizeof(uint32_t));
	/* 0 would be a CIE; beyond INT32_MAX libunwind reads it as negative */
	if (r.bad || back == 0 || back > INT32_MAX || back > fde + r.off)
		return -ENOEXEC;
	ret = copy_record(fde + sizeof(uint32_t) - back, CIE_MAX, read, ctx,
			  &rule->cie, &cie_span);
	if (ret < 0)
		return ret;
	if (!copies_agree(&rule->fde, &rule->cie) ||
	    !copies_agree(&rule->entry, &rule->cie) ||
	    !copies_agree(&rule->entry, &rule->fde))
		return -ENOEXEC;
	ret = parse_cie(cie_span, &cie);
	if (ret < 0)
		return ret;
	return parse_fde(span, fde, &cie, rule);
}

int cfi_rule_read(const struct cfi_index *index, raddr ip, cfi_read_fn read,
		  void *ctx, struct cfi_rule **ret_rule)
{
	struct cfi_rule *rule = calloc(1, sizeof(*rule));
	int r;

	if (!rule)
		return -ENOMEM;
	r = read_rule(index, ip, read, ctx, rule);
	if (r < 0)
		cfi_rule_free(rule);
	else
		*ret_rule = rule;
	return r;
}

void cfi_rule_free(struct cfi_rule *rule)
{
	if (!rule)
		return;
	free(rule->entry.p);
	free(rule->cie.p);
	free(rule->fde.p);
	free(rule);
}

bool cfi_rule_word(const struct cfi_rule *rule, raddr addr, uint64_t *ret_word)
{
	return bytes_word(&rule->fde, addr, ret_word) ||
	       bytes_word(&rule->cie, addr, ret_word) ||
	       bytes_word(&rule->entry, addr, ret_word);
}
