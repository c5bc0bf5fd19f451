/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * libunwind trusts the programs that it evaluates: a register number of
 * DW_CFA_register indexes an array unchecked, an unknown opcode is skipped
 * without its operands, DW_OP_div divides what it finds. And it reports
 * neither whether a frame is the outermost by its table nor whether a stack
 * pointer was restored from elsewhere. So each program is read here first, as
 * far as libunwind will read it. Only a plain subset passes, which holds what
 * compilers and libcs write.
 */
#include "doctor/unwind_vet.h"

#include <errno.h>

#include "doctor/arch_unwind.h"

#define LEB_MAX		9	/* bytes: 63 bits, no overflow */
#define REMEMBERED_MAX	16u

uint64_t cfi_get_fixed(struct cfi_reader *r, size_t n)
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
uint64_t cfi_get_leb(struct cfi_reader *r, bool is_signed)
{
	uint64_t value = 0;
	uint8_t byte;
	int i;

	for (i = 0; i < LEB_MAX; i++) {
		byte = (uint8_t)cfi_get_fixed(r, 1);
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

struct cfi_reader cfi_get_block(struct cfi_reader *r)
{
	uint64_t n = cfi_get_leb(r, false);
	struct cfi_reader block = { .s = { r->s.p, 0 } };

	if (r->bad || !span_has(r->s, r->off, n)) {
		r->bad = true;
		return block;
	}
	block.s = span_sub(r->s, r->off, n);
	r->off += n;
	return block;
}

struct scan {
	struct cfi_reader r;
	uint64_t code_align;
	struct cfi_row row, initial;
	struct cfi_row remembered[REMEMBERED_MAX];
	size_t n_remembered;
	raddr loc;
};

/* May libunwind evaluate it? No jump (so it ends), no division, no call. */
static bool vet_expression(struct cfi_reader r, bool *uses_ip)
{
	while (!r.bad && r.off < r.s.n) {
		uint8_t op = (uint8_t)cfi_get_fixed(&r, 1);

		if (op >= 0x30 && op <= 0x4f)		/* lit0 to lit31 */
			continue;
		if (op >= 0x70 && op <= 0x8f) {		/* breg0 to breg31 */
			if (op - 0x70u >= unwind_arch.n_columns)
				return false;
			if (op - 0x70 == unwind_arch.ip)
				*uses_ip = true;
			cfi_get_leb(&r, true);
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
			cfi_get_fixed(&r, 1);
			break;
		case 0x0a: case 0x0b:		/* const2u, const2s */
			cfi_get_fixed(&r, 2);
			break;
		case 0x0c: case 0x0d:		/* const4u, const4s */
			cfi_get_fixed(&r, 4);
			break;
		case 0x0e: case 0x0f:		/* const8u, const8s */
			cfi_get_fixed(&r, 8);
			break;
		case 0x10: case 0x23:		/* constu, plus_uconst */
			cfi_get_leb(&r, false);
			break;
		case 0x11:			/* consts */
			cfi_get_leb(&r, true);
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
	uint64_t column = cfi_get_leb(&scan->r, false);

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
	if (!vet_expression(cfi_get_block(&scan->r), &scan->row.uses_ip))
		scan->r.bad = true;
}

/* Opcodes whose low six bits are no operand. DWARF 5, table 7.29. */
static void scan_extended(struct scan *scan, uint8_t op)
{
	struct cfi_reader *r = &scan->r;
	uint64_t column;

	switch (op) {
	case 0x00:			/* nop */
		break;
	case 0x02:			/* advance_loc1 */
		advance(scan, cfi_get_fixed(r, 1));
		break;
	case 0x03:			/* advance_loc2 */
		advance(scan, cfi_get_fixed(r, 2));
		break;
	case 0x04:			/* advance_loc4 */
		advance(scan, cfi_get_fixed(r, 4));
		break;
	case 0x05:			/* offset_extended */
		column = get_column(scan);
		cfi_get_leb(r, false);
		set_rule(scan, column, RETURN_SAVED);
		break;
	case 0x11:			/* offset_extended_sf */
		column = get_column(scan);
		cfi_get_leb(r, true);
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
		cfi_get_leb(r, op == 0x12);
		scan->row.cfa = CFA_REGISTER;
		break;
	case 0x0d:			/* def_cfa_register */
		get_column(scan);
		if (scan->row.cfa != CFA_REGISTER)
			r->bad = true;
		break;
	case 0x0e:			/* def_cfa_offset */
	case 0x13:			/* def_cfa_offset_sf */
		cfi_get_leb(r, op == 0x13);
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
		cfi_get_leb(r, false);
		break;
	default:
		if (unwind_arch.sign_op && op == unwind_arch.sign_op && r->own)
			r->own[r->off - 1] = 0;		/* nop */
		else
			r->bad = true;
	}
}

/* Run a program up to the row of ip. */
static bool scan_program(struct scan *scan, raddr ip)
{
	struct cfi_reader *r = &scan->r;

	while (!r->bad && r->off < r->s.n && scan->loc <= ip) {
		uint8_t op = (uint8_t)cfi_get_fixed(r, 1);
		uint8_t operand = op & 0x3f;

		switch (op >> 6) {
		case 0:
			scan_extended(scan, op);
			break;
		case 1:			/* advance_loc */
			advance(scan, operand);
			break;
		case 2:			/* offset */
			cfi_get_leb(r, false);
			set_rule(scan, operand, RETURN_SAVED);
			break;
		case 3:			/* restore */
			restore_rule(scan, operand);
			break;
		}
	}
	return !r->bad;
}

int cfi_vet(struct cfi_reader cie, struct cfi_reader fde, uint64_t code_align,
	    raddr start, raddr ip, struct cfi_row *ret_row)
{
	struct scan scan = { .r = cie, .code_align = code_align };

	if (!scan_program(&scan, UINT64_MAX) || scan.loc != 0)
		return -ENOEXEC;
	scan.initial = scan.row;
	scan.n_remembered = 0;
	scan.loc = start;
	scan.r = fde;
	if (!scan_program(&scan, ip) || scan.row.cfa == CFA_NONE)
		return -ENOEXEC;
	*ret_row = scan.row;
	return 0;
}
