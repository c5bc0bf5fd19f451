/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Relocation values: x86-64 against GNU ld, ARM64 against the manual. */
#include "elf/arch.h"

#include <elf.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "elf/object.h"
#include "work.h"

static const struct elf_arch *x86(void)
{
	return elf_arch_find(EM_X86_64);
}

static const struct elf_arch *arm(void)
{
	return elf_arch_find(EM_AARCH64);
}

static void test_tables(void **state)
{
	const struct elf_arch *arches[] = { x86(), arm() };
	size_t i, j, k;

	(void)state;
	assert_null(elf_arch_find(EM_386));
	for (i = 0; i < 2; i++) {
		const struct elf_arch *a = arches[i];

		assert_non_null(a);
		assert_null(elf_arch_howto(a, 60000));
		for (j = 0; j < a->n_howtos; j++) {
			assert_true(a->howtos[j].size <= 8);
			for (k = 0; k < j; k++)
				assert_int_not_equal(a->howtos[j].type,
						     a->howtos[k].type);
		}
		assert_non_null(elf_arch_howto(a, a->reloc_none));
		assert_int_equal(elf_arch_howto(a, a->reloc_abs64)->size, 8);
		assert_int_equal(elf_arch_howto(a, a->reloc_abs64)->kind,
				 RELOC_ABS);
		assert_int_equal(elf_arch_howto(a, a->reloc_pcrel32)->size, 4);
		assert_int_equal(elf_arch_howto(a, a->reloc_plt32)->kind,
				 RELOC_PLT);
	}
	assert_string_equal(elf_arch_howto(arm(), 314)->name,
			    "R_AARCH64_PLT32");
}

/* --- x86-64 against the linker --- */

/* What ld writes for the relocation at `place`; false if it refuses. */
static bool ld_value(const char *prefix, const char *name, uint32_t field,
		     uint64_t s, int a, uint64_t place, uint8_t *bytes)
{
	struct elf_object object;
	const char *why;
	char path[256];
	size_t i;
	bool ok;

	snprintf(path, sizeof(path), "%s/out", work);
	unlink(path);
	if (run("cd '%s' && printf '.globl _start\\n.section .t,\"ax\"\\n"
		"_start:\\n.reloc ., %s, target%+d\\n.quad %#x\\n' | "
		"%sas -o t.o - && %sld -z noexecstack --defsym target=0x%llx "
		"--section-start=.t=0x%llx -o out t.o 2>/dev/null",
		work, name, a, field, prefix, prefix,
		(unsigned long long)s, (unsigned long long)place))
		return false;
	assert_int_equal(elf_object_open(path, &object, &why), 0);
	i = elf_object_find(&object, ".t");
	ok = i && object.sections.v[i].h.sh_addr == place &&
	     span_get(object.sections.v[i].data, 0, bytes, 8);
	elf_object_done(&object);
	assert_true(ok);
	return true;
}

static void check_against_ld(const char *name, uint64_t s, int a,
			     uint64_t place)
{
	uint8_t theirs[8] = {0}, ours[8] = {0};
	const struct reloc_howto *howto = NULL;
	uint64_t value;
	size_t i;
	bool fits;
	int r;

	for (i = 0; i < x86()->n_howtos; i++)
		if (streq(x86()->howtos[i].name, name))
			howto = &x86()->howtos[i];
	assert_non_null(howto);
	value = s + (uint64_t)(int64_t)a;
	if (howto->kind == RELOC_PCREL || howto->kind == RELOC_PLT)
		value -= place;
	r = x86()->apply(howto, ours, value);
	fits = ld_value("", name, 0, s, a, place, theirs);
	if (fits != (r == 0) || (fits && memcmp(ours, theirs, 8)))
		fail_msg("%s S=%llx A=%d P=%llx: ld %s, we %s", name,
			 (unsigned long long)s, a, (unsigned long long)place,
			 fits ? "fits" : "refuses", r ? "refuse" : "fit");
	assert_true(r == 0 || r == -ERANGE);
}

static void test_x86_against_ld(void **state)
{
	static const struct {
		const char *name;
		uint64_t edges[6];	/* values of S + A (- P) */
	} cases[] = {
		{ "R_X86_64_64", { 0, UINT64_MAX, 0x123456789abcdef0 } },
		{ "R_X86_64_32", { 0, 0xffffffff, 0x100000000, UINT64_MAX } },
		{ "R_X86_64_32S", { 0x7fffffff, 0x80000000,
				    0xffffffff80000000, 0xffffffff7fffffff } },
		{ "R_X86_64_16", { 0xffff, 0x10000, 0xffffffffffff8000 } },
		{ "R_X86_64_8", { 0xff, 0x100, 0xffffffffffffff80 } },
		{ "R_X86_64_PC64", { 0, UINT64_MAX, 0x123456789abcdef0 } },
		{ "R_X86_64_PC32", { 0x7fffffff, 0x80000000,
				     0xffffffff80000000, 0xffffffff7fffffff } },
		{ "R_X86_64_PLT32", { 0x7fffffff, 0x80000000,
				      0xffffffff80000000,
				      0xffffffff7fffffff } },
		{ "R_X86_64_PC16", { 0x7fff, 0xffff, 0x10000,
				     0xffffffffffff8000 } },
		{ "R_X86_64_PC8", { 0x7f, 0x80, 0xffffffffffffff80,
				    0xffffffffffffff7f } },
	};
	size_t i, j;

	(void)state;
	if (run("as --version >/dev/null 2>&1 && ld --version | "
		"grep -q 'GNU ld' && test $(uname -m) = x86_64"))
		skip();
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		bool pcrel = strstr(cases[i].name, "_P") != NULL;
		uint64_t place = 0x80400000;

		for (j = 0; j < 6; j++)
			check_against_ld(cases[i].name, cases[i].edges[j] + 4 +
					 (pcrel ? place : 0), -4, place);
	}
}

static void test_x86_slots(void **state)
{
	static const uint32_t types[] = {
		R_X86_64_GOTPCREL, R_X86_64_GOTPCRELX, R_X86_64_REX_GOTPCRELX,
		R_X86_64_GOTTPOFF, R_X86_64_TLSGD, R_X86_64_TLSLD,
		R_X86_64_TPOFF32, R_X86_64_DTPOFF32, R_X86_64_GOTPC32_TLSDESC,
	};
	uint8_t field[8];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(types) / sizeof(*types); i++) {
		const struct reloc_howto *h = elf_arch_howto(x86(), types[i]);

		memset(field, 0xee, 8);
		assert_int_equal(x86()->apply(h, field, (uint64_t)-2), 0);
		assert_memory_equal(field, "\xfe\xff\xff\xff\xee\xee\xee\xee",
				    8);
		assert_int_equal(x86()->apply(h, field, 0x80000000), -ERANGE);
		assert_memory_equal(field, "\xfe\xff\xff\xff\xee\xee\xee\xee",
				    8);
	}
	assert_int_equal(x86()->apply(elf_arch_howto(x86(), R_X86_64_SIZE32),
				      field, 0x100000000), -ERANGE);
	/* ld lets these wrap round; the field cannot hold them. */
	assert_int_equal(x86()->apply(elf_arch_howto(x86(), R_X86_64_16),
				      field, (uint64_t)-0x8001), -ERANGE);
	assert_int_equal(x86()->apply(elf_arch_howto(x86(), R_X86_64_PC16),
				      field, (uint64_t)-0x8001), -ERANGE);
	assert_int_equal(x86()->apply(elf_arch_howto(x86(), R_X86_64_8),
				      field, (uint64_t)-0x81), -ERANGE);
	assert_int_equal(x86()->apply(elf_arch_howto(x86(), R_X86_64_TPOFF64),
				      field, 0x1122334455667788), 0);
	assert_memory_equal(field, "\x88\x77\x66\x55\x44\x33\x22\x11", 8);
}

static void test_x86_entry(void **state)
{
	static const uint8_t endbr[] = { 0xf3, 0x0f, 0x1e, 0xfa, 0x55 };
	/* nopw 0x0(%rax,%rax,1); data16 cs nopw; xchg %ax,%ax; int3; nopl */
	static const uint8_t nops[] = {
		0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00,
		0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0, 0, 0, 0,
		0x66, 0x90, 0x90, 0xcc, 0x0f, 0x1f, 0x40, 0x00,
		0x0f, 0x1f, 0x80, 0, 0, 0, 0, 0x0f, 0x1f, 0x00, 0xc3,
	};
	size_t n;

	(void)state;
	assert_int_equal(x86()->entry_skip(endbr, 5), 4);
	assert_int_equal(x86()->entry_skip(endbr, 3), 0);
	assert_int_equal(x86()->entry_skip(endbr + 1, 4), 0);
	assert_int_equal(x86()->padding(nops, sizeof(nops)), sizeof(nops) - 1);
	/* A filler that is cut off is none, and nothing behind is read. */
	for (n = 0; n < sizeof(nops); n++) {
		uint8_t *copy = malloc(n ? n : 1);

		memcpy(copy, nops, n);
		assert_true(x86()->padding(copy, n) <= n);
		free(copy);
	}
	assert_int_equal(x86()->padding((const uint8_t *)"\x0f\x1f\x44\0", 4),
			 0);
	assert_int_equal(x86()->padding((const uint8_t *)"\x0f\x1f\xc8", 3), 0);
}

#define FORM(type, code, at, form) do { \
	struct tls_site site_; \
	struct span span_ = { (const uint8_t *)(code), sizeof(code) - 1 }; \
	assert_int_equal(x86()->tls_form(elf_arch_howto(x86(), type), span_, \
					 at, &site_), form); \
	} while (0)

/* As GNU ld 2.40 leaves them with -q: read off objdump. */
static void test_x86_tls(void **state)
{
	struct tls_site site;
	static const char gd_ie[] = "\x64\x48\x8b\x04\x25\0\0\0\0"
				    "\x48\x03\x05\xff\x2d\0\0";

	(void)state;
	FORM(R_X86_64_GOTTPOFF, "\x48\x8b\x05\1\0\0\0", 3, TLS_FORM_KEPT);
	FORM(R_X86_64_GOTTPOFF, "\x4c\x03\x25\1\0\0\0", 3, TLS_FORM_KEPT);
	FORM(R_X86_64_GOTTPOFF, "\x48\xc7\xc1\xf8\xff\xff\xff", 3,
	     TLS_FORM_LE);
	FORM(R_X86_64_GOTTPOFF, "\x48\x8d\x89\xf8\xff\xff\xff", 3,
	     TLS_FORM_LE);
	FORM(R_X86_64_GOTTPOFF, "\x49\x81\xc4\xf8\xff\xff\xff", 3,
	     TLS_FORM_LE);
	FORM(R_X86_64_GOTTPOFF, "\x48\x89\x05\1\0\0\0", 3, TLS_FORM_UNKNOWN);
	FORM(R_X86_64_GOTTPOFF, "\1\0\0\0", 0, TLS_FORM_UNKNOWN);
	FORM(R_X86_64_TLSGD, "\x66\x48\x8d\x3d\0\0\0\0", 4, TLS_FORM_KEPT);
	FORM(R_X86_64_TLSGD, "\x64\x48\x8b\x04\x25\0\0\0\0"
	     "\x48\x8d\x80\xf4\xff\xff\xff", 4, TLS_FORM_LE);
	FORM(R_X86_64_TLSGD, "\x64\x48\x8b\x04\x25\0\0\0\0", 4,
	     TLS_FORM_UNKNOWN);
	FORM(R_X86_64_TLSLD, "\x48\x8d\x3d\0\0\0\0", 3, TLS_FORM_KEPT);
	FORM(R_X86_64_TLSLD, "\x66\x66\x66\x64\x48\x8b\x04\x25\0\0\0\0", 3,
	     TLS_FORM_LE);
	FORM(R_X86_64_GOTPC32_TLSDESC, "\x48\x8d\x05\0\0\0\0", 3,
	     TLS_FORM_KEPT);
	FORM(R_X86_64_GOTPC32_TLSDESC, "\x48\xc7\xc0\0\0\0\0", 3, TLS_FORM_LE);
	FORM(R_X86_64_TLSDESC_CALL, "\xff\x10", 0, TLS_FORM_KEPT);
	FORM(R_X86_64_TLSDESC_CALL, "\x66\x90", 0, TLS_FORM_LE);

	assert_int_equal(x86()->tls_form(elf_arch_howto(x86(), R_X86_64_TLSGD),
		(struct span){ (const uint8_t *)gd_ie, sizeof(gd_ie) - 1 }, 4,
		&site), TLS_FORM_IE);
	assert_int_equal(site.ie_offset, 12);
	assert_int_equal(site.call_offset, 12);
}

static void check_got(const char *code, size_t n, enum got_form form,
		      uint32_t type, uint64_t offset, int64_t addend)
{
	struct got_site site = {0};
	struct span bytes = { (const uint8_t *)code, n };
	uint64_t off = code[0] == 'x' ? 0 : n >= 7 ? n - 4 : 2;

	assert_int_equal(x86()->got_form(elf_arch_howto(x86(),
			 R_X86_64_REX_GOTPCRELX), bytes, off, -4, &site),
			 form);
	if (form != GOT_FORM_DIRECT)
		return;
	assert_int_equal(site.type, type);
	assert_int_equal(site.offset, offset);
	assert_int_equal(site.addend, addend);
}
#define GOT(code, ...) check_got(code, sizeof(code) - 1, __VA_ARGS__)

/* As gold 1.16 and lld 14 leave them, with the relocation unchanged. */
static void test_x86_got(void **state)
{
	(void)state;
	GOT("\x48\x8b\x05\1\0\0\0", GOT_FORM_KEPT, 0, 0, 0);
	GOT("\x48\x03\x05\1\0\0\0", GOT_FORM_KEPT, 0, 0, 0);
	GOT("\xff\x15\1\0\0\0", GOT_FORM_KEPT, 0, 0, 0);
	GOT("\x48\x8d\x05\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_PC32, 3, -4);
	GOT("\x67\xe8\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_PC32, 2, -4);
	GOT("\xe9\1\0\0\0\x90", GOT_FORM_DIRECT, R_X86_64_PC32, 1, -4);
	GOT("\x48\xc7\xc0\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_32S, 3, 0);
	GOT("\x48\x81\xc0\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_32S, 3, 0);
	GOT("\x48\xf7\xc0\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_32S, 3, 0);
	GOT("\xc7\xc0\1\0\0\0", GOT_FORM_DIRECT, R_X86_64_32, 2, 0);
	GOT("\x48\x8b\xc0\1\0\0\0", GOT_FORM_UNKNOWN, 0, 0, 0);
	GOT("xx", GOT_FORM_UNKNOWN, 0, 0, 0);
}

/* --- ARM64, by the manual's encodings --- */

static void test_aarch64(void **state)
{
	static const struct {
		uint32_t type, insn;
		uint64_t value;
		uint32_t want;
		int error;
	} cases[] = {
		{ R_AARCH64_CALL26, 0x94000000, 0x1000, 0x94000400, 0 },
		{ R_AARCH64_CALL26, 0x94000000, -4, 0x97ffffff, 0 },
		{ R_AARCH64_CALL26, 0x94000000, 0x7fffffc, 0x95ffffff, 0 },
		{ R_AARCH64_CALL26, 0x94000000, 0x8000000, 0, -ERANGE },
		{ R_AARCH64_JUMP26, 0x14000000, -0x8000000, 0x16000000, 0 },
		{ R_AARCH64_JUMP26, 0x14000000, -0x8000004, 0, -ERANGE },
		{ R_AARCH64_JUMP26, 0x14000000, 2, 0, -EINVAL },
		{ R_AARCH64_CONDBR19, 0x54000000, -4, 0x54ffffe0, 0 },
		{ R_AARCH64_CONDBR19, 0x54000000, 0x100000, 0, -ERANGE },
		{ R_AARCH64_TSTBR14, 0x36000000, 8, 0x36000040, 0 },
		{ R_AARCH64_TSTBR14, 0x36000000, 0x8000, 0, -ERANGE },
		{ R_AARCH64_ADR_PREL_LO21, 0x10000000, 5, 0x30000020, 0 },
		{ R_AARCH64_ADR_PREL_PG_HI21, 0x90000000, 0x1000, 0xb0000000,
		  0 },
		{ R_AARCH64_ADR_PREL_PG_HI21, 0x90000000, 0x4000, 0x90000020,
		  0 },
		{ R_AARCH64_ADR_PREL_PG_HI21, 0x90000000, -0x1000, 0xf0ffffe0,
		  0 },
		{ R_AARCH64_ADR_PREL_PG_HI21, 0x90000000, 0x100000000, 0,
		  -ERANGE },
		{ R_AARCH64_ADR_PREL_PG_HI21_NC, 0x90000000, 0x100000000,
		  0x90800000, 0 },
		{ R_AARCH64_ADD_ABS_LO12_NC, 0x91000000, 0x12345678,
		  0x9119e000, 0 },
		{ R_AARCH64_LDST8_ABS_LO12_NC, 0x39400000, 0x12345679,
		  0x3959e400, 0 },
		{ R_AARCH64_LDST16_ABS_LO12_NC, 0x79400000, 0x678, 0x794cf000,
		  0 },
		{ R_AARCH64_LDST32_ABS_LO12_NC, 0xb9400000, 0x678, 0xb9467800,
		  0 },
		{ R_AARCH64_LDST64_ABS_LO12_NC, 0xf9400000, 0x678, 0xf9433c00,
		  0 },
		{ R_AARCH64_LDST64_ABS_LO12_NC, 0xf9400000, 0x67c, 0,
		  -EINVAL },
		{ R_AARCH64_LDST128_ABS_LO12_NC, 0x3dc00000, 0x670, 0x3dc19c00,
		  0 },
		{ R_AARCH64_MOVW_UABS_G0, 0xd2800000, 0x1234, 0xd2824680, 0 },
		{ R_AARCH64_MOVW_UABS_G0, 0xd2800000, 0x11234, 0, -ERANGE },
		{ R_AARCH64_MOVW_UABS_G0_NC, 0xf2800000, 0x11234, 0xf2824680,
		  0 },
		{ R_AARCH64_MOVW_UABS_G1, 0xd2a00000, 0x12345678, 0xd2a24680,
		  0 },
		{ R_AARCH64_MOVW_UABS_G3, 0xd2e00000, 0x1234000000000000,
		  0xd2e24680, 0 },
		{ R_AARCH64_MOVW_SABS_G0, 0xd2800000, -5, 0x92800080, 0 },
		{ R_AARCH64_MOVW_SABS_G0, 0x92800000, 5, 0xd28000a0, 0 },
		{ R_AARCH64_LD64_GOT_LO12_NC, 0xf9400000, 0x10, 0xf9400800, 0 },
		{ R_AARCH64_TLSLE_ADD_TPREL_HI12, 0x91400000, 0x123456,
		  0x91448c00, 0 },
		{ R_AARCH64_TLSLE_ADD_TPREL_HI12, 0x91400000, 0x1000000, 0,
		  -ERANGE },
		{ R_AARCH64_TLSLE_ADD_TPREL_LO12_NC, 0x91000000, 0x123456,
		  0x91115800, 0 },
		{ R_AARCH64_TLSDESC_LD64_LO12, 0xf9400001, 0x10, 0xf9400801,
		  0 },
		{ R_AARCH64_ABS32, 0, 0xffffffff, 0xffffffff, 0 },
		{ R_AARCH64_ABS32, 0, 0x100000000, 0, -ERANGE },
		{ R_AARCH64_ABS32, 0, -0x80000001ll, 0, -ERANGE },
		{ R_AARCH64_PREL32, 0, 0x80000000, 0, -ERANGE },
		{ R_AARCH64_PREL32, 0, -2, 0xfffffffe, 0 },
		{ R_AARCH64_PREL16, 0xaaaa0000, 0x7fff, 0xaaaa7fff, 0 },
		{ R_AARCH64_PREL16, 0, 0x8000, 0, -ERANGE },
		{ R_AARCH64_TLSDESC_CALL, 0xd63f0020, 1, 0xd63f0020, 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		uint32_t insn = cases[i].insn;
		uint32_t want = cases[i].error ? insn : cases[i].want;
		int r = arm()->apply(elf_arch_howto(arm(), cases[i].type),
				     (uint8_t *)&insn, cases[i].value);

		if (r != cases[i].error || insn != want)
			fail_msg("case %zu (%s): %d, 0x%x instead of 0x%x", i,
				 elf_arch_howto(arm(), cases[i].type)->name, r,
				 insn, want);
	}
}

/* Every type whose value needs no slot, at targets near and far. */
static void test_aarch64_against_ld(void **state)
{
	static const struct {
		uint32_t type, insn;
	} cases[] = {
		{ R_AARCH64_ABS64, 0 },
		{ R_AARCH64_ABS32, 0 },
		{ R_AARCH64_ABS16, 0 },
		{ R_AARCH64_PREL64, 0 },
		{ R_AARCH64_PREL32, 0 },
		{ R_AARCH64_PREL16, 0 },
		{ R_AARCH64_CALL26, 0x94000000 },
		{ R_AARCH64_JUMP26, 0x14000000 },
		{ R_AARCH64_CONDBR19, 0x54000000 },
		{ R_AARCH64_TSTBR14, 0x36000000 },
		{ R_AARCH64_LD_PREL_LO19, 0x58000000 },
		{ R_AARCH64_ADR_PREL_LO21, 0x10000000 },
		{ R_AARCH64_ADR_PREL_PG_HI21, 0x90000000 },
		{ R_AARCH64_ADR_PREL_PG_HI21_NC, 0x90000000 },
		{ R_AARCH64_ADD_ABS_LO12_NC, 0x91000000 },
		{ R_AARCH64_LDST8_ABS_LO12_NC, 0x39400000 },
		{ R_AARCH64_LDST16_ABS_LO12_NC, 0x79400000 },
		{ R_AARCH64_LDST32_ABS_LO12_NC, 0xb9400000 },
		{ R_AARCH64_LDST64_ABS_LO12_NC, 0xf9400000 },
		{ R_AARCH64_LDST128_ABS_LO12_NC, 0x3dc00000 },
		{ R_AARCH64_MOVW_UABS_G0, 0xd2800000 },
		{ R_AARCH64_MOVW_UABS_G0_NC, 0xf2800000 },
		{ R_AARCH64_MOVW_UABS_G1, 0xd2a00000 },
		{ R_AARCH64_MOVW_UABS_G1_NC, 0xf2a00000 },
		{ R_AARCH64_MOVW_UABS_G2, 0xd2c00000 },
		{ R_AARCH64_MOVW_UABS_G2_NC, 0xf2c00000 },
		{ R_AARCH64_MOVW_UABS_G3, 0xd2e00000 },
		{ R_AARCH64_MOVW_SABS_G0, 0xd2800000 },
		{ R_AARCH64_MOVW_SABS_G1, 0xd2a00000 },
		{ R_AARCH64_MOVW_SABS_G2, 0xd2c00000 },
	};
	const uint64_t place = 0x410540;
	static const uint64_t targets[] = {
		0x410740, 0x40f330, 0x418530, 0x4f0000, 0x1230, 0xfff0,
		0x12345670, 0x412345670, 0x7fff12345670, 0x9234567812345670,
	};
	size_t i, j;

	(void)state;
	if (run("aarch64-linux-gnu-as --version >/dev/null 2>&1 && "
		"aarch64-linux-gnu-ld --version >/dev/null 2>&1"))
		skip();
	for (i = 0; i < sizeof(cases) / sizeof(*cases) * 10; i++) {
		const struct reloc_howto *h =
			elf_arch_howto(arm(), cases[i / 10].type);
		uint64_t value = targets[i % 10];
		uint8_t ours[8] = {0}, theirs[8] = {0};
		int r;

		for (j = 0; j < 4; j++)
			ours[j] = (uint8_t)(cases[i / 10].insn >> 8 * j);
		if (h->kind == RELOC_PAGE)
			value = (value & ~0xfffull) - (place & ~0xfffull);
		else if (h->kind != RELOC_ABS)
			value -= place;
		r = arm()->apply(h, ours, value);
		/* ld puts a veneer where a branch is too far. */
		if (r && h->kind == RELOC_PLT)
			continue;
		if (ld_value("aarch64-linux-gnu-", h->name, cases[i / 10].insn,
			     targets[i % 10], 0, place, theirs) != (r == 0) ||
		    (!r && memcmp(ours, theirs, 8)))
			fail_msg("%s to 0x%llx: %d, %02x%02x%02x%02x, ld "
				 "%02x%02x%02x%02x", h->name,
				 (unsigned long long)targets[i % 10], r,
				 ours[3], ours[2], ours[1], ours[0], theirs[3],
				 theirs[2], theirs[1], theirs[0]);
	}
}

static void test_aarch64_entry(void **state)
{
	(void)state;
	assert_int_equal(arm()->entry_skip((const uint8_t *)"\x5f\x24\x03\xd5",
					   4), 4);		/* bti c */
	assert_int_equal(arm()->entry_skip((const uint8_t *)"\x3f\x23\x03\xd5",
					   4), 4);		/* paciasp */
	assert_int_equal(arm()->entry_skip((const uint8_t *)"\x7f\x23\x03\xd5",
					   4), 4);		/* pacibsp */
	assert_int_equal(arm()->entry_skip((const uint8_t *)"\xbf\x23\x03\xd5",
					   4), 0);		/* autiasp */
	assert_int_equal(arm()->entry_skip((const uint8_t *)"\x3f\x23\x03\xd5",
					   3), 0);
	assert_int_equal(arm()->padding((const uint8_t *)
		"\x1f\x20\x03\xd5\0\0\0\0\xc0\x03\x5f\xd6", 12), 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tables),
		cmocka_unit_test_setup_teardown(test_x86_against_ld,
						setup_work, remove_work),
		cmocka_unit_test(test_x86_slots),
		cmocka_unit_test(test_x86_entry),
		cmocka_unit_test(test_x86_tls),
		cmocka_unit_test(test_x86_got),
		cmocka_unit_test(test_aarch64),
		cmocka_unit_test_setup_teardown(test_aarch64_against_ld,
						setup_work, remove_work),
		cmocka_unit_test(test_aarch64_entry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
