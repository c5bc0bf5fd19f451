/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Facts about ARM64. Relocations: "ELF for the Arm 64-bit Architecture",
 * sections on static AArch64 and thread-local relocations; instructions: Arm
 * Architecture Reference Manual. howto->size is that of the instruction, the
 * table of fields beside it says which bits of it hold the value.
 */
#include "elf/arch_tables.h"

#include <elf.h>
#include <errno.h>
#include <stdbool.h>

#define R_AARCH64_PLT32_DATA	314	/* not in every elf.h */

enum field {
	FIELD_NONE,
	FIELD_DATA,	/* all bytes */
	FIELD_IMM26,	/* b, bl: bits 0 to 25, words */
	FIELD_IMM19,	/* b.cond, cbz, ldr literal: bits 5 to 23, words */
	FIELD_IMM14,	/* tbz: bits 5 to 18, words */
	FIELD_ADR,	/* adr: bits 29, 30 and 5 to 23, bytes */
	FIELD_ADRP,	/* adrp: the same bits, pages of 4096 */
	FIELD_IMM12,	/* add, ldr, str: bits 10 to 21 */
	FIELD_HI12,	/* add ..., lsl 12: bits 12 to 23 of the value */
	FIELD_MOVW,	/* movz, movk: bits 5 to 20 */
	FIELD_MOVW_SIGNED,	/* movz, or movn for a negative value */
};

/* Which values a field holds; [min, max) as powers of two. */
enum check {
	CHECK_NONE,
	CHECK_SIGNED,	/* -2^(bits-1) to 2^(bits-1) */
	CHECK_UNSIGNED,	/* 0 to 2^bits */
	CHECK_EITHER,	/* -2^(bits-1) to 2^bits */
};

struct field_rule {
	uint32_t type;
	enum field field;
	unsigned shift;		/* bits of the value that it leaves out */
	enum check check;
	unsigned bits;
};

#define RULES(X) \
X(NONE,			NONE, 0,	NONE, 0, NONE, 0) \
X(ABS64,		ABS, 8,		DATA, 0, NONE, 0) \
X(ABS32,		ABS, 4,		DATA, 0, EITHER, 32) \
X(ABS16,		ABS, 2,		DATA, 0, EITHER, 16) \
X(PREL64,		PCREL, 8,	DATA, 0, NONE, 0) \
X(PREL32,		PCREL, 4,	DATA, 0, SIGNED, 32) \
X(PREL16,		PCREL, 2,	DATA, 0, SIGNED, 16) \
X(PLT32_DATA,		PLT, 4,		DATA, 0, SIGNED, 32) \
X(MOVW_UABS_G0,		ABS, 4,		MOVW, 0, UNSIGNED, 16) \
X(MOVW_UABS_G0_NC,	ABS, 4,		MOVW, 0, NONE, 0) \
X(MOVW_UABS_G1,		ABS, 4,		MOVW, 16, UNSIGNED, 32) \
X(MOVW_UABS_G1_NC,	ABS, 4,		MOVW, 16, NONE, 0) \
X(MOVW_UABS_G2,		ABS, 4,		MOVW, 32, UNSIGNED, 48) \
X(MOVW_UABS_G2_NC,	ABS, 4,		MOVW, 32, NONE, 0) \
X(MOVW_UABS_G3,		ABS, 4,		MOVW, 48, NONE, 0) \
X(MOVW_SABS_G0,		ABS, 4,		MOVW_SIGNED, 0, SIGNED, 17) \
X(MOVW_SABS_G1,		ABS, 4,		MOVW_SIGNED, 16, SIGNED, 33) \
X(MOVW_SABS_G2,		ABS, 4,		MOVW_SIGNED, 32, SIGNED, 49) \
X(LD_PREL_LO19,		PCREL, 4,	IMM19, 2, SIGNED, 21) \
X(ADR_PREL_LO21,	PCREL, 4,	ADR, 0, SIGNED, 21) \
X(ADR_PREL_PG_HI21,	PAGE, 4,	ADRP, 12, SIGNED, 33) \
X(ADR_PREL_PG_HI21_NC,	PAGE, 4,	ADRP, 12, NONE, 0) \
X(ADD_ABS_LO12_NC,	ABS, 4,		IMM12, 0, NONE, 0) \
X(LDST8_ABS_LO12_NC,	ABS, 4,		IMM12, 0, NONE, 0) \
X(LDST16_ABS_LO12_NC,	ABS, 4,		IMM12, 1, NONE, 0) \
X(LDST32_ABS_LO12_NC,	ABS, 4,		IMM12, 2, NONE, 0) \
X(LDST64_ABS_LO12_NC,	ABS, 4,		IMM12, 3, NONE, 0) \
X(LDST128_ABS_LO12_NC,	ABS, 4,		IMM12, 4, NONE, 0) \
X(TSTBR14,		PCREL, 4,	IMM14, 2, SIGNED, 16) \
X(CONDBR19,		PCREL, 4,	IMM19, 2, SIGNED, 21) \
X(JUMP26,		PLT, 4,		IMM26, 2, SIGNED, 28) \
X(CALL26,		PLT, 4,		IMM26, 2, SIGNED, 28) \
X(GOT_LD_PREL19,	GOT_PCREL, 4,	IMM19, 2, SIGNED, 21) \
X(ADR_GOT_PAGE,		GOT_PAGE, 4,	ADRP, 12, SIGNED, 33) \
X(LD64_GOT_LO12_NC,	GOT_ABS, 4,	IMM12, 3, NONE, 0) \
X(TLSIE_ADR_GOTTPREL_PAGE21, GOT_TPOFF_PAGE, 4, ADRP, 12, SIGNED, 33) \
X(TLSIE_LD64_GOTTPREL_LO12_NC, GOT_TPOFF_ABS, 4, IMM12, 3, NONE, 0) \
X(TLSIE_LD_GOTTPREL_PREL19, GOT_TPOFF, 4, IMM19, 2, SIGNED, 21) \
X(TLSLE_MOVW_TPREL_G2,	TPOFF, 4,	MOVW_SIGNED, 32, SIGNED, 49) \
X(TLSLE_MOVW_TPREL_G1,	TPOFF, 4,	MOVW_SIGNED, 16, SIGNED, 33) \
X(TLSLE_MOVW_TPREL_G1_NC, TPOFF, 4,	MOVW, 16, NONE, 0) \
X(TLSLE_MOVW_TPREL_G0,	TPOFF, 4,	MOVW_SIGNED, 0, SIGNED, 17) \
X(TLSLE_MOVW_TPREL_G0_NC, TPOFF, 4,	MOVW, 0, NONE, 0) \
X(TLSLE_ADD_TPREL_HI12,	TPOFF, 4,	HI12, 12, UNSIGNED, 24) \
X(TLSLE_ADD_TPREL_LO12,	TPOFF, 4,	IMM12, 0, UNSIGNED, 12) \
X(TLSLE_ADD_TPREL_LO12_NC, TPOFF, 4,	IMM12, 0, NONE, 0) \
X(TLSLE_LDST8_TPREL_LO12, TPOFF, 4,	IMM12, 0, UNSIGNED, 12) \
X(TLSLE_LDST8_TPREL_LO12_NC, TPOFF, 4,	IMM12, 0, NONE, 0) \
X(TLSLE_LDST16_TPREL_LO12, TPOFF, 4,	IMM12, 1, UNSIGNED, 12) \
X(TLSLE_LDST16_TPREL_LO12_NC, TPOFF, 4,	IMM12, 1, NONE, 0) \
X(TLSLE_LDST32_TPREL_LO12, TPOFF, 4,	IMM12, 2, UNSIGNED, 12) \
X(TLSLE_LDST32_TPREL_LO12_NC, TPOFF, 4,	IMM12, 2, NONE, 0) \
X(TLSLE_LDST64_TPREL_LO12, TPOFF, 4,	IMM12, 3, UNSIGNED, 12) \
X(TLSLE_LDST64_TPREL_LO12_NC, TPOFF, 4,	IMM12, 3, NONE, 0) \
X(TLSDESC_LD_PREL19,	TLSDESC, 4,	IMM19, 2, SIGNED, 21) \
X(TLSDESC_ADR_PREL21,	TLSDESC, 4,	ADR, 0, SIGNED, 21) \
X(TLSDESC_ADR_PAGE21,	TLSDESC_PAGE, 4, ADRP, 12, SIGNED, 33) \
X(TLSDESC_LD64_LO12,	TLSDESC_ABS, 4,	IMM12, 3, NONE, 0) \
X(TLSDESC_ADD_LO12,	TLSDESC_ABS, 4,	IMM12, 0, NONE, 0) \
X(TLSDESC_CALL,		TLSDESC_CALL, 0, NONE, 0, NONE, 0)

#define NAME_OF_R_AARCH64_PLT32_DATA	"R_AARCH64_PLT32"

static const struct reloc_howto aarch64_howtos[] = {
#define X(name, kind, size, field, shift, check, bits) \
	{ R_AARCH64_##name, R_AARCH64_##name == R_AARCH64_PLT32_DATA ? \
	  NAME_OF_R_AARCH64_PLT32_DATA : "R_AARCH64_" #name, \
	  RELOC_##kind, size },
	RULES(X)
#undef X
};

static const struct field_rule aarch64_rules[] = {
#define X(name, kind, size, field, shift, check, bits) \
	{ R_AARCH64_##name, FIELD_##field, shift, CHECK_##check, bits },
	RULES(X)
#undef X
};

static const struct field_rule *rule_find(uint32_t type)
{
	size_t i;

	for (i = 0; i < sizeof(aarch64_rules) / sizeof(*aarch64_rules); i++)
		if (aarch64_rules[i].type == type)
			return &aarch64_rules[i];
	return NULL;
}

static bool rule_fits(const struct field_rule *rule, uint64_t value)
{
	int64_t v = (int64_t)value;
	int64_t half, whole;

	if (rule->check == CHECK_NONE)
		return true;
	half = (int64_t)1 << (rule->bits - 1);
	whole = (int64_t)1 << rule->bits;
	switch (rule->check) {
	case CHECK_SIGNED:
		return v >= -half && v < half;
	case CHECK_UNSIGNED:
		return v >= 0 && v < whole;
	default:
		return v >= -half && v < whole;
	}
}

static uint32_t insn_read(const uint8_t *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	       (uint32_t)p[3] << 24;
}

static void insn_write(uint8_t *p, uint32_t insn)
{
	unsigned i;

	for (i = 0; i < 4; i++)
		p[i] = (uint8_t)(insn >> 8 * i);
}

/* Replace `width` bits of insn at bit `low`. */
static uint32_t insn_set(uint32_t insn, unsigned low, unsigned width,
			 uint64_t value)
{
	uint32_t mask = ((1u << width) - 1) << low;

	return (insn & ~mask) | ((uint32_t)(value << low) & mask);
}

/* movn holds the complement of a negative value; bit 30 tells movz. */
static uint32_t insn_set_movw_signed(uint32_t insn, unsigned shift,
				     uint64_t value)
{
	if ((int64_t)value < 0)
		return insn_set(insn & ~(1u << 30), 5, 16, ~value >> shift);
	return insn_set(insn | 1u << 30, 5, 16, value >> shift);
}

static uint32_t insn_apply(const struct field_rule *rule, uint32_t insn,
			   uint64_t value)
{
	uint64_t part = value >> rule->shift;

	switch (rule->field) {
	case FIELD_IMM26:
		return insn_set(insn, 0, 26, part);
	case FIELD_IMM19:
		return insn_set(insn, 5, 19, part);
	case FIELD_IMM14:
		return insn_set(insn, 5, 14, part);
	case FIELD_ADR:
	case FIELD_ADRP:
		insn = insn_set(insn, 29, 2, part);
		return insn_set(insn, 5, 19, part >> 2);
	case FIELD_IMM12:
		part = (value & 0xfff) >> rule->shift;
		return insn_set(insn, 10, 12, part);
	case FIELD_HI12:
		return insn_set(insn, 10, 12, part);
	case FIELD_MOVW:
		return insn_set(insn, 5, 16, part);
	case FIELD_MOVW_SIGNED:
		return insn_set_movw_signed(insn, rule->shift, value);
	default:
		return insn;
	}
}

/* Branches, literals and scaled offsets cannot hold the bits they leave out. */
static bool rule_aligned(const struct field_rule *rule, uint64_t value)
{
	switch (rule->field) {
	case FIELD_IMM26:
	case FIELD_IMM19:
	case FIELD_IMM14:
	case FIELD_IMM12:
	case FIELD_ADRP:
		return (value & (((uint64_t)1 << rule->shift) - 1)) == 0;
	default:
		return true;
	}
}

static int aarch64_apply(const struct reloc_howto *howto, uint8_t *place,
			 uint64_t value)
{
	const struct field_rule *rule = rule_find(howto->type);
	unsigned i;

	if (!rule)
		return -EOPNOTSUPP;
	if (!rule_fits(rule, value))
		return -ERANGE;
	if (!rule_aligned(rule, value))
		return -EINVAL;
	if (rule->field == FIELD_NONE)
		return 0;
	if (rule->field == FIELD_DATA) {
		for (i = 0; i < howto->size; i++)
			place[i] = (uint8_t)(value >> 8 * i);
		return 0;
	}
	insn_write(place, insn_apply(rule, insn_read(place), value));
	return 0;
}

/* bti, bti c, bti j, bti jc: where an indirect branch may land. It may on
 * paciasp and pacibsp too; what these do is undone behind the jump. */
static size_t aarch64_entry_skip(const uint8_t *entry, size_t n)
{
	uint32_t insn = n >= 4 ? insn_read(entry) : 0;

	return (insn & 0xffffff3f) == 0xd503241f || insn == 0xd503233f ||
	       insn == 0xd503237f ? 4 : 0;
}

static size_t aarch64_padding(const uint8_t *p, size_t n)
{
	size_t done = 0;

	while (n - done >= 4) {
		uint32_t insn = insn_read(p + done);

		if (insn != 0xd503201f && insn != 0)	/* nop, udf #0 */
			break;
		done += 4;
	}
	return done;
}

static bool insn_at(struct span bytes, uint64_t off, uint32_t mask,
		    uint32_t want)
{
	uint32_t insn;

	return span_u32(bytes, off, &insn) && (insn & mask) == want;
}

#define IS_ADRP(b, o)	insn_at(b, o, 0x9f000000, 0x90000000)
#define IS_MOVZ_HI(b, o) insn_at(b, o, 0xffe00000, 0xd2a00000)
#define IS_MOVK(b, o)	insn_at(b, o, 0xffe00000, 0xf2800000)
#define IS_LDR(b, o)	insn_at(b, o, 0xffc00000, 0xf9400000)
#define IS_ADD(b, o)	insn_at(b, o, 0xffc00000, 0x91000000)
#define IS_NOP(b, o)	insn_at(b, o, 0xffffffff, 0xd503201f)

/*
 * A descriptor is read by adrp x0; ldr xR, [x0]; add x0, x0; blr xR. Initial
 * exec is adrp x0; ldr x0, [x0]; nop; nop, local exec movz; movk; nop; nop.
 */
static enum tls_form aarch64_form_desc(const struct reloc_howto *howto,
				       struct span bytes, uint64_t off,
				       struct tls_site *ret_site)
{
	bool page = IS_ADRP(bytes, off);
	uint64_t ldr = page ? off + 4 : off;

	if (IS_MOVZ_HI(bytes, off) || IS_MOVK(bytes, off))
		return TLS_FORM_LE;
	if (IS_NOP(bytes, off))
		return TLS_FORM_GONE;
	if (IS_ADD(bytes, off) ||
	    insn_at(bytes, off, 0xfffffc1f, 0xd63f0000))	/* blr */
		return TLS_FORM_KEPT;
	if (!IS_LDR(bytes, ldr))
		return TLS_FORM_UNKNOWN;
	if (!insn_at(bytes, ldr, 0x1f, 0))
		return TLS_FORM_KEPT;
	if (howto->kind != RELOC_TLSDESC_PAGE &&
	    howto->kind != RELOC_TLSDESC_ABS)
		return TLS_FORM_UNKNOWN;
	ret_site->ie_offset = off;
	ret_site->ie_type = page ? R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21 :
			    R_AARCH64_TLSIE_LD64_GOTTPREL_LO12_NC;
	return TLS_FORM_IE;
}

static enum tls_form aarch64_tls_form(const struct reloc_howto *howto,
				      struct span bytes, uint64_t off,
				      struct tls_site *ret_site)
{
	*ret_site = (struct tls_site){0};
	switch (howto->kind) {
	case RELOC_GOT_TPOFF_PAGE:
	case RELOC_GOT_TPOFF_ABS:
	case RELOC_GOT_TPOFF:
		if (IS_MOVZ_HI(bytes, off) || IS_MOVK(bytes, off))
			return TLS_FORM_LE;
		return IS_ADRP(bytes, off) || IS_LDR(bytes, off) ||
		       insn_at(bytes, off, 0xff000000, 0x58000000) ?
		       TLS_FORM_KEPT : TLS_FORM_UNKNOWN;
	case RELOC_TLSDESC:
	case RELOC_TLSDESC_PAGE:
	case RELOC_TLSDESC_ABS:
	case RELOC_TLSDESC_CALL:
		return aarch64_form_desc(howto, bytes, off, ret_site);
	default:
		return TLS_FORM_UNKNOWN;
	}
}

/* lld makes adrp; ldr of a slot adrp; add of the address itself. */
static enum got_form aarch64_got_form(const struct reloc_howto *howto,
				      struct span bytes, uint64_t off,
				      int64_t addend,
				      struct got_site *ret_site)
{
	bool page = howto->kind == RELOC_GOT_PAGE;

	if (page && !IS_ADRP(bytes, off))
		return GOT_FORM_UNKNOWN;
	if (howto->kind != RELOC_GOT_PCREL &&
	    IS_ADD(bytes, page ? off + 4 : off)) {
		*ret_site = (struct got_site){
			.type = page ? R_AARCH64_ADR_PREL_PG_HI21 :
				R_AARCH64_ADD_ABS_LO12_NC,
			.offset = off, .addend = addend,
		};
		return GOT_FORM_DIRECT;
	}
	return page || IS_LDR(bytes, off) ||
	       insn_at(bytes, off, 0xff000000, 0x58000000) ?
	       GOT_FORM_KEPT : GOT_FORM_UNKNOWN;
}

const struct elf_arch elf_arch_aarch64 = {
	.machine = EM_AARCH64,
	.name = "aarch64",
	.reloc_none = R_AARCH64_NONE,
	.reloc_abs64 = R_AARCH64_ABS64,
	.reloc_pcrel32 = R_AARCH64_PREL32,
	.reloc_abs32 = R_AARCH64_ABS32,
	.reloc_abs32s = R_AARCH64_ABS32,
	.reloc_pcrel64 = R_AARCH64_PREL64,
	.reloc_plt32 = R_AARCH64_PLT32_DATA,
	.reloc_copy = R_AARCH64_COPY,
	.reloc_glob_dat = R_AARCH64_GLOB_DAT,
	.reloc_jump_slot = R_AARCH64_JUMP_SLOT,
	.reloc_relative = R_AARCH64_RELATIVE,
	.reloc_irelative = R_AARCH64_IRELATIVE,
	.reloc_dtpmod = R_AARCH64_TLS_DTPMOD,
	.reloc_dtpoff = R_AARCH64_TLS_DTPREL,
	.reloc_tpoff = R_AARCH64_TLS_TPREL,
	.reloc_tlsdesc = R_AARCH64_TLSDESC,
	.howtos = aarch64_howtos,
	.n_howtos = sizeof(aarch64_howtos) / sizeof(*aarch64_howtos),
	.apply = aarch64_apply,
	.jump_size = 4,
	.entry_skip = aarch64_entry_skip,
	.padding = aarch64_padding,
	.tls_form = aarch64_tls_form,
	.got_form = aarch64_got_form,
};
