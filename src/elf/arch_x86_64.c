/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Facts about x86-64. Relocations: System V psABI AMD64, "Relocation Types"
 * and "Thread-Local Storage"; instructions: Intel SDM volume 2.
 */
#include "elf/arch_tables.h"

#include <elf.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>

static const struct reloc_howto x86_64_howtos[] = {
#define HOWTO(name, kind, size) \
	{ R_X86_64_##name, "R_X86_64_" #name, kind, size }
	HOWTO(NONE, RELOC_NONE, 0),
	HOWTO(64, RELOC_ABS, 8),
	HOWTO(PC32, RELOC_PCREL, 4),
	HOWTO(PLT32, RELOC_PLT, 4),
	HOWTO(GOTPCREL, RELOC_GOT_PCREL, 4),
	HOWTO(32, RELOC_ABS, 4),
	HOWTO(32S, RELOC_ABS, 4),
	HOWTO(16, RELOC_ABS, 2),
	HOWTO(PC16, RELOC_PCREL, 2),
	HOWTO(8, RELOC_ABS, 1),
	HOWTO(PC8, RELOC_PCREL, 1),
	HOWTO(DTPOFF64, RELOC_DTPOFF, 8),
	HOWTO(TPOFF64, RELOC_TPOFF, 8),
	HOWTO(TLSGD, RELOC_TLS_GD, 4),
	HOWTO(TLSLD, RELOC_TLS_LD, 4),
	HOWTO(DTPOFF32, RELOC_DTPOFF, 4),
	HOWTO(GOTTPOFF, RELOC_GOT_TPOFF, 4),
	HOWTO(TPOFF32, RELOC_TPOFF, 4),
	HOWTO(PC64, RELOC_PCREL, 8),
	HOWTO(GOTPCREL64, RELOC_GOT_PCREL, 8),
	HOWTO(SIZE32, RELOC_SIZE, 4),
	HOWTO(SIZE64, RELOC_SIZE, 8),
	HOWTO(GOTPC32_TLSDESC, RELOC_TLSDESC, 4),
	HOWTO(TLSDESC_CALL, RELOC_TLSDESC_CALL, 0),
	HOWTO(GOTPCRELX, RELOC_GOT_PCREL, 4),
	HOWTO(REX_GOTPCRELX, RELOC_GOT_PCREL, 4),
#undef HOWTO
};

static bool fits_signed(uint64_t value, unsigned bits)
{
	int64_t v = (int64_t)value, limit = (int64_t)1 << (bits - 1);

	return v >= -limit && v < limit;
}

static bool fits_unsigned(uint64_t value, unsigned bits)
{
	return value >> bits == 0;
}

/* The psABI speaks of 32 and 32S only; the rest is what linkers check. */
static bool x86_64_fits(const struct reloc_howto *howto, uint64_t value)
{
	unsigned bits = howto->size * 8;

	switch (howto->type) {
	case R_X86_64_32:
	case R_X86_64_SIZE32:
		return fits_unsigned(value, 32);
	case R_X86_64_16:
	case R_X86_64_8:
	case R_X86_64_PC16:
		return fits_unsigned(value, bits) || fits_signed(value, bits);
	default:
		return bits == 64 || fits_signed(value, bits);
	}
}

static int x86_64_apply(const struct reloc_howto *howto, uint8_t *place,
			uint64_t value)
{
	unsigned i;

	if (!howto->size)
		return 0;
	if (!x86_64_fits(howto, value))
		return -ERANGE;
	for (i = 0; i < howto->size; i++)
		place[i] = (uint8_t)(value >> 8 * i);
	return 0;
}

static size_t x86_64_entry_skip(const uint8_t *entry, size_t n)
{
	static const uint8_t endbr64[] = { 0xf3, 0x0f, 0x1e, 0xfa };

	return n >= sizeof(endbr64) &&
	       memcmp(entry, endbr64, sizeof(endbr64)) == 0 ?
	       sizeof(endbr64) : 0;
}

/*
 * Length of the filler at p, 0 if there is none: int3, nop with operand-size
 * prefixes, "xchg %ax,%ax", and the long nop 0f 1f /0 with the prefixes 66 and
 * 2e that assemblers put before it.
 */
static size_t x86_64_filler(const uint8_t *p, size_t n)
{
	size_t i = 0, len;
	uint8_t modrm;

	if (n && p[0] == 0xcc)
		return 1;
	while (i < n && (p[i] == 0x66 || p[i] == 0x2e))
		i++;
	if (i < n && p[i] == 0x90)
		return i + 1;
	if (n < 3 || i > n - 3 || p[i] != 0x0f || p[i + 1] != 0x1f)
		return 0;
	modrm = p[i + 2];
	if (modrm & 0x38)
		return 0;
	len = 3;
	if ((modrm & 7) == 4 && modrm < 0xc0)
		len++;
	if (modrm >> 6 == 1)
		len += 1;
	else if (modrm >> 6 == 2)
		len += 4;
	else if (modrm >> 6 == 0 && (modrm & 7) == 5)
		len += 4;
	return i + len <= n ? i + len : 0;
}

static size_t x86_64_padding(const uint8_t *p, size_t n)
{
	size_t done = 0, len;

	while (done < n && (len = x86_64_filler(p + done, n - done)))
		done += len;
	return done;
}

/* Bytes `want` before or behind off. */
static bool bytes_at(struct span bytes, uint64_t off, int64_t delta,
		     const void *want, size_t n)
{
	uint64_t at = off + (uint64_t)delta;

	if (delta < 0 && off < (uint64_t)-delta)
		return false;
	return span_has(bytes, at, n) && memcmp(bytes.p + at, want, n) == 0;
}
#define BYTES_AT(bytes, off, delta, want) \
	bytes_at(bytes, off, delta, want, sizeof(want) - 1)

/*
 * mov or add x@gottpoff(%rip), %reg; relaxed to mov $x, %reg, to add $x, %reg
 * or to lea x(%reg), %reg.
 */
static enum tls_form x86_64_form_ie(struct span bytes, uint64_t off)
{
	uint8_t op, modrm;

	if (off < 2 || !span_u8(bytes, off - 2, &op) ||
	    !span_u8(bytes, off - 1, &modrm))
		return TLS_FORM_UNKNOWN;
	if ((op == 0x8b || op == 0x03) && (modrm & 0xc7) == 0x05)
		return TLS_FORM_KEPT;
	if ((op == 0xc7 || op == 0x81) && (modrm & 0xf8) == 0xc0)
		return TLS_FORM_LE;
	if (op == 0x8d && (modrm & 0xc0) == 0x80 &&
	    (modrm & 7) == (modrm >> 3 & 7))
		return TLS_FORM_LE;
	return TLS_FORM_UNKNOWN;
}

/* data16 lea x@tlsgd(%rip), %rdi; call __tls_get_addr, 16 bytes in all. */
static enum tls_form x86_64_form_gd(struct span bytes, uint64_t off,
				    struct tls_site *site)
{
	site->call_offset = off + 8;
	if (BYTES_AT(bytes, off, -4, "\x66\x48\x8d\x3d"))
		return TLS_FORM_KEPT;
	if (!BYTES_AT(bytes, off, -4, "\x64\x48\x8b\x04\x25\0\0\0\0"))
		return TLS_FORM_UNKNOWN;
	if (BYTES_AT(bytes, off, 5, "\x48\x8d\x80"))
		return TLS_FORM_LE;
	if (!BYTES_AT(bytes, off, 5, "\x48\x03\x05"))
		return TLS_FORM_UNKNOWN;
	site->ie_offset = off + 8;
	site->ie_type = R_X86_64_GOTTPOFF;
	return TLS_FORM_IE;
}

/* lea x@tlsld(%rip), %rdi; call __tls_get_addr, directly or through its slot */
static enum tls_form x86_64_form_ld(struct span bytes, uint64_t off,
				    struct tls_site *site)
{
	if (BYTES_AT(bytes, off, -3, "\x48\x8d\x3d")) {
		site->call_offset = off + 5;
		return TLS_FORM_KEPT;
	}
	if (BYTES_AT(bytes, off, -3,
		     "\x66\x66\x66\x64\x48\x8b\x04\x25\0\0\0\0")) {
		site->call_offset = off + 5;
		return TLS_FORM_LE;
	}
	if (BYTES_AT(bytes, off, -3,
		     "\x66\x66\x66\x66\x64\x48\x8b\x04\x25\0\0\0\0")) {
		site->call_offset = off + 6;
		return TLS_FORM_LE;
	}
	return TLS_FORM_UNKNOWN;
}

/* lea x@tlsdesc(%rip), %reg */
static enum tls_form x86_64_form_desc(struct span bytes, uint64_t off,
				      struct tls_site *site)
{
	uint8_t op, modrm;

	if (off < 2 || !span_u8(bytes, off - 2, &op) ||
	    !span_u8(bytes, off - 1, &modrm))
		return TLS_FORM_UNKNOWN;
	if (op == 0x8d && (modrm & 0xc7) == 0x05)
		return TLS_FORM_KEPT;
	if (op == 0xc7 && (modrm & 0xf8) == 0xc0)
		return TLS_FORM_LE;
	site->ie_offset = off;
	site->ie_type = R_X86_64_GOTTPOFF;
	if (op == 0x8b && (modrm & 0xc7) == 0x05)
		return TLS_FORM_IE;
	return TLS_FORM_UNKNOWN;
}

/* call *x@tlscall(%rax), relaxed to a two-byte nop: nothing is left to do. */
static enum tls_form x86_64_form_desc_call(struct span bytes, uint64_t off)
{
	if (BYTES_AT(bytes, off, 0, "\xff\x10") ||
	    BYTES_AT(bytes, off, 0, "\x67\xff\x10"))
		return TLS_FORM_KEPT;
	if (BYTES_AT(bytes, off, 0, "\x66\x90") ||
	    BYTES_AT(bytes, off, 0, "\x0f\x1f\x00"))
		return TLS_FORM_LE;
	return TLS_FORM_UNKNOWN;
}

static enum tls_form x86_64_tls_form(const struct reloc_howto *howto,
				     struct span bytes, uint64_t off,
				     struct tls_site *ret_site)
{
	*ret_site = (struct tls_site){0};
	switch (howto->kind) {
	case RELOC_GOT_TPOFF:
		return x86_64_form_ie(bytes, off);
	case RELOC_TLS_GD:
		return x86_64_form_gd(bytes, off, ret_site);
	case RELOC_TLS_LD:
		return x86_64_form_ld(bytes, off, ret_site);
	case RELOC_TLSDESC:
		return x86_64_form_desc(bytes, off, ret_site);
	case RELOC_TLSDESC_CALL:
		return x86_64_form_desc_call(bytes, off);
	default:
		return TLS_FORM_UNKNOWN;
	}
}

/*
 * psABI, "Optimize GOTPCRELX Relocations": mov becomes lea or mov $imm, test
 * and the binary operations get an immediate, call and jmp go there directly,
 * a byte shorter and filled up with a prefix in front or a nop behind.
 */
static enum got_form x86_64_got_form(const struct reloc_howto *howto,
				     struct span bytes, uint64_t off,
				     int64_t addend, struct got_site *ret_site)
{
	uint8_t rex = 0, op, modrm;

	(void)howto;
	if (off < 2 || !span_u8(bytes, off - 2, &op) ||
	    !span_u8(bytes, off - 1, &modrm))
		return GOT_FORM_UNKNOWN;
	*ret_site = (struct got_site){ R_X86_64_PC32, off, addend };
	if (op == 0x67 && modrm == 0xe8)
		return GOT_FORM_DIRECT;
	if ((op == 0xe8 || op == 0xe9) && BYTES_AT(bytes, off, 3, "\x90")) {
		ret_site->offset--;
		return GOT_FORM_DIRECT;
	}
	if ((modrm & 0xc7) == 0x05)
		return op == 0x8d ? GOT_FORM_DIRECT : GOT_FORM_KEPT;
	if ((op != 0xc7 && op != 0xf7 && op != 0x81) || modrm < 0xc0)
		return GOT_FORM_UNKNOWN;
	if (off >= 3)
		span_u8(bytes, off - 3, &rex);
	ret_site->type = (rex & 0xf8) == 0x48 ? R_X86_64_32S : R_X86_64_32;
	ret_site->addend = addend + 4;
	return GOT_FORM_DIRECT;
}

const struct elf_arch elf_arch_x86_64 = {
	.machine = EM_X86_64,
	.name = "x86_64",
	.reloc_none = R_X86_64_NONE,
	.reloc_abs64 = R_X86_64_64,
	.reloc_pcrel32 = R_X86_64_PC32,
	.reloc_abs32 = R_X86_64_32,
	.reloc_abs32s = R_X86_64_32S,
	.reloc_pcrel64 = R_X86_64_PC64,
	.reloc_plt32 = R_X86_64_PLT32,
	.reloc_copy = R_X86_64_COPY,
	.reloc_glob_dat = R_X86_64_GLOB_DAT,
	.reloc_jump_slot = R_X86_64_JUMP_SLOT,
	.reloc_relative = R_X86_64_RELATIVE,
	.reloc_irelative = R_X86_64_IRELATIVE,
	.reloc_dtpmod = R_X86_64_DTPMOD64,
	.reloc_dtpoff = R_X86_64_DTPOFF64,
	.reloc_tpoff = R_X86_64_TPOFF64,
	.reloc_tlsdesc = R_X86_64_TLSDESC,
	.howtos = x86_64_howtos,
	.n_howtos = sizeof(x86_64_howtos) / sizeof(*x86_64_howtos),
	.apply = x86_64_apply,
	.jump_size = 5,
	.entry_skip = x86_64_entry_skip,
	.padding = x86_64_padding,
	.tls_form = x86_64_tls_form,
	.got_form = x86_64_got_form,
};
