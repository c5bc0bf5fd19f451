/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Every relocation type that we know against GNU ld: a reference of each at a
 * random place to a random target, in reach or not, linked by ld; what it wrote
 * is compared with what elf_arch.apply makes of the value that the type's kind
 * stands for. Where ld says that a value does not fit, so must we.
 *
 * SEED=N (printed when something differs) chooses the same again.
 */
#include "elf/arch.h"

#include <elf.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/map.h"
#include "base/str.h"
#include "elf/object.h"
#include "work.h"

#define ROUNDS		12
#define MAX_SITES	128
#define GOT		0x500000000ull
#define GOT_ROOM	0x10000ull	/* and what the linker puts behind it */
#define TLS_SIZE	0x8000ull
#define TLS_ALIGN	16ull

static uint64_t seed;

struct site {
	const struct reloc_howto *howto;
	uint32_t insn;		/* what stands there before */
	uint64_t place, target;	/* target: in TLS an offset in the block */
	int64_t addend;
	bool truncated;		/* ld says so */
};

/* How a machine is linked for, and what differs in its references. */
struct machine {
	const struct elf_arch *arch;
	const char *prefix;	/* of as and ld */
	uint64_t unit;		/* targets and addends are multiples of it */
	uint32_t (*insn)(const struct reloc_howto *howto);
	/* A thread's offset of a byte of the program's block. */
	uint64_t (*tpoff)(uint64_t offset);
	/* Types for which there is nothing to compare with. */
	const uint32_t *left_out;
	/* Types of which ld does not check the range that the ABI gives. */
	const uint32_t *other_range;
};

/* xorshift64* */
static uint64_t random_word(void)
{
	seed ^= seed >> 12;
	seed ^= seed << 25;
	seed ^= seed >> 27;
	return seed * 0x2545f4914f6cdd1dull;
}

/* A number of at most so many bits, small ones as often as large ones. */
static int64_t random_distance(unsigned bits)
{
	unsigned n = (unsigned)(random_word() % bits) + 1;
	uint64_t value = random_word() & (n < 64 ? (1ull << n) - 1 :
					  UINT64_MAX);

	return random_word() & 1 ? (int64_t)value : (int64_t)-value;
}

static int setup_seed(void **state)
{
	const char *given = getenv("SEED");

	seed = given ? strtoull(given, NULL, 0) :
	       (uint64_t)time(NULL) * 0x9e3779b97f4a7c15ull | 1;
	return setup_work(state);
}

/* Only where it makes a library does ld leave these as they are. */
static bool is_shared(enum reloc_kind kind)
{
	return elf_reloc_is_tls(kind) && kind != RELOC_TPOFF;
}

static bool needs_slot(enum reloc_kind kind)
{
	return elf_reloc_slot(kind) != RELOC_NONE;
}

static bool is_in(const uint32_t *types, uint32_t type)
{
	for (; *types; types++)
		if (*types == type)
			return true;
	return false;
}

/* Half of the distances are a little more than what the field holds. */
static unsigned bits_of(const struct reloc_howto *howto)
{
	static const unsigned some[] = { 12, 15, 20, 27, 34, 48 };

	if (howto->size == 8)
		return 63;
	return random_word() & 1 ? howto->size * 8 + 2 :
	       some[random_word() % (sizeof(some) / sizeof(*some))];
}

static void choose_site(const struct machine *m, struct site *site, size_t i)
{
	const struct reloc_howto *howto = site->howto;
	enum reloc_kind kind = howto->kind;
	uint64_t distance = (uint64_t)random_distance(bits_of(howto));
	/* A place of its own for each, away from the slots. */
	uint64_t own = 0x100 * i + 0x40;

	site->insn = m->insn(howto);
	site->addend = (int64_t)((uint64_t)random_distance(6) / m->unit *
				 m->unit);
	if (site->addend % (int64_t)m->unit)
		site->addend = 0;
	site->place = (random_word() % (1ull << 46) & ~0xffffull) +
		      0x1000000 + own;
	if (needs_slot(kind)) {
		site->addend = kind == RELOC_GOT_PCREL && howto->size == 4 &&
			       m->unit == 1 ? site->addend : 0;
		site->place = ((GOT + distance) & ~0xffffull) + own;
		if (site->place - GOT < GOT_ROOM)
			site->place += GOT_ROOM;
	}
	/* Nothing is below the thread pointer where the block is above it. */
	if (elf_reloc_is_tls(kind)) {
		site->addend = site->addend < 0 ? -site->addend : site->addend;
		return;
	}
	site->target = kind == RELOC_ABS || kind == RELOC_SIZE ? distance :
		       site->place + distance;
	site->target &= ~(m->unit - 1);
	if (kind == RELOC_SIZE)
		site->target &= 0x7fffffffffffull;
}

static void write_source(const struct site *sites, size_t n, bool shared)
{
	_cleanup_str_ struct str s = {0};
	char path[128];
	uint64_t at = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		const struct site *t = &sites[i];

		if (is_shared(t->howto->kind) != shared)
			continue;
		str_addf(&s, "\t.section .t%zu,\"ax\"\n\t.reloc ., %s, "
			 "sym%zu%+lld\n\t.quad %#x\n\t.globl sym%zu\n"
			 "\t.hidden sym%zu\n", i, t->howto->name, i,
			 (long long)t->addend, t->insn, i, i);
		if (t->howto->kind == RELOC_SIZE)
			str_addf(&s, "\t.data\nsym%zu:\n\t.size sym%zu, "
				 "%#llx\n", i, i,
				 (unsigned long long)t->target);
	}
	str_add(&s, "\t.section .tdata,\"awT\"\n\t.balign 16\n");
	for (i = 0; i < n; i++)
		if (elf_reloc_is_tls(sites[i].howto->kind) &&
		    is_shared(sites[i].howto->kind) == shared) {
			str_addf(&s, "\t.skip %llu\nsym%zu:\n",
				 (unsigned long long)(sites[i].target - at), i);
			at = sites[i].target;
		}
	str_addf(&s, "\t.skip %llu\n", (unsigned long long)(TLS_SIZE - at));
	snprintf(path, sizeof(path), "%s/t.s", work);
	assert_int_equal(file_write(path, s.s, s.n, 0644), 0);
}

static void write_script(const struct site *sites, size_t n, bool shared)
{
	_cleanup_str_ struct str s = {0};
	char path[128];
	size_t i;

	/* In no segment, so that no file is as large as the addresses are far
	 * apart. */
	str_add(&s, "PHDRS { tls PT_TLS; }\nSECTIONS {\n");
	for (i = 0; i < n; i++) {
		if (is_shared(sites[i].howto->kind) != shared)
			continue;
		if (!elf_reloc_is_tls(sites[i].howto->kind) &&
		    sites[i].howto->kind != RELOC_SIZE)
			str_addf(&s, "sym%zu = %#llx;\n", i,
				 (unsigned long long)sites[i].target);
		str_addf(&s, ".t%zu %#llx : { *(.t%zu) } :NONE\n", i,
			 (unsigned long long)sites[i].place, i);
	}
	str_addf(&s, ".got %#llx : { *(.got) *(.got.plt) *(.plt) *(.iplt) } "
		 ":NONE\n.tdata : { *(.tdata) } :tls\n.rest : { *(.data) "
		 "*(.bss) } :NONE\n}\n", GOT);
	snprintf(path, sizeof(path), "%s/t.ld", work);
	assert_int_equal(file_write(path, s.s, s.n, 0644), 0);
}

/* Which sites ld calls truncated: "t.o:(.t5+0x0): relocation truncated". */
static void read_complaints(struct site *sites, size_t n)
{
	_cleanup_str_ struct str log = {0};
	char path[128];
	const char *at;

	snprintf(path, sizeof(path), "%s/log", work);
	assert_int_equal(file_read(path, &log), 0);
	for (at = str_cstr(&log); (at = strstr(at, "(.t")); at++) {
		size_t i = strtoul(at + 3, NULL, 10);
		const char *end = strchr(at, '\n') ?: at;
		const char *what = strstr(at, "truncated");

		if (i < n && what && what < end)
			sites[i].truncated = true;
	}
}

/* Where the slot of a site is; 0 if it is not found. */
static uint64_t find_slot(const struct machine *m, struct elf_object *object,
			  const struct site *site)
{
	size_t got = elf_object_find(object, ".got"), rel;
	struct span bytes;
	uint64_t at, word, want;
	uint32_t type = m->arch->reloc_tpoff;
	Elf64_Rela rela;

	assert_true(got);
	bytes = object->sections.v[got].data;
	if (!elf_reloc_is_tls(site->howto->kind)) {
		for (at = 0; span_u64(bytes, at, &word); at += 8)
			if (word == site->target)
				return GOT + at;
		return 0;
	}
	if (site->howto->kind == RELOC_TLS_GD ||
	    site->howto->kind == RELOC_TLS_LD)
		type = m->arch->reloc_dtpmod;
	else if (site->howto->kind == RELOC_TLSDESC ||
		 site->howto->kind == RELOC_TLSDESC_PAGE ||
		 site->howto->kind == RELOC_TLSDESC_ABS)
		type = m->arch->reloc_tlsdesc;
	want = site->howto->kind == RELOC_TLS_LD ? 0 : site->target;
	for (rel = 1; rel < object->sections.n; rel++) {
		struct elf_section *s = &object->sections.v[rel];

		if (s->h.sh_type != SHT_RELA)
			continue;
		for (at = 0; span_get(s->data, at, &rela, sizeof(rela));
		     at += sizeof(rela)) {
			uint64_t has = (uint64_t)rela.r_addend;

			if (ELF64_R_TYPE(rela.r_info) != type)
				continue;
			if (type == m->arch->reloc_dtpmod &&
			    !span_u64(bytes, rela.r_offset - GOT + 8, &has))
				continue;
			if (has == want)
				return rela.r_offset;
		}
	}
	return 0;
}

static uint64_t page(uint64_t addr)
{
	return addr & ~0xfffull;
}

static uint64_t value_of(const struct machine *m, const struct site *t,
			 uint64_t slot)
{
	uint64_t s = t->target + (uint64_t)t->addend;

	slot += (uint64_t)t->addend;
	switch (t->howto->kind) {
	case RELOC_ABS:
	case RELOC_SIZE:
	case RELOC_DTPOFF:
		return s;
	case RELOC_PCREL:
	case RELOC_PLT:
		return s - t->place;
	case RELOC_PAGE:
		return page(s) - page(t->place);
	case RELOC_TPOFF:
		return m->tpoff(t->target) + (uint64_t)t->addend;
	case RELOC_GOT_PAGE:
	case RELOC_GOT_TPOFF_PAGE:
	case RELOC_TLSDESC_PAGE:
		return page(slot) - page(t->place);
	case RELOC_GOT_ABS:
	case RELOC_GOT_TPOFF_ABS:
	case RELOC_TLSDESC_ABS:
		return slot;
	default:
		return slot - t->place;
	}
}

static void check_site(const struct machine *m, struct elf_object *object,
		       const struct site *t, size_t i, uint64_t first)
{
	uint8_t ours[8] = {0}, theirs[8] = {0};
	uint64_t slot = needs_slot(t->howto->kind) ?
			find_slot(m, object, t) : 0;
	uint64_t value = value_of(m, t, slot);
	char name[32];
	size_t index;
	int r;

	snprintf(name, sizeof(name), ".t%zu", i);
	index = elf_object_find(object, name);
	assert_true(index);
	assert_true(span_get(object->sections.v[index].data, 0, theirs, 8));
	memcpy(ours, &t->insn, sizeof(t->insn));
	r = m->arch->apply(t->howto, ours, value);
	if (is_in(m->other_range, t->howto->type) &&
	    t->truncated != (r == -ERANGE))
		return;
	/* A branch goes by a stub of ld's then. */
	if (r == -ERANGE && t->howto->kind == RELOC_PLT && m->unit > 1 &&
	    !t->truncated)
		return;
	if (needs_slot(t->howto->kind) && !slot)
		fail_msg("SEED=%llu: %s: ld made no slot",
			 (unsigned long long)first, t->howto->name);
	if (t->truncated != (r == -ERANGE) ||
	    (!r && memcmp(ours, theirs, 8)))
		fail_msg("SEED=%llu: %s, place %#llx, target %#llx, addend "
			 "%lld, slot %#llx, value %#llx: we %d %02x%02x%02x%02x"
			 ", ld %d %02x%02x%02x%02x",
			 (unsigned long long)first, t->howto->name,
			 (unsigned long long)t->place,
			 (unsigned long long)t->target, (long long)t->addend,
			 (unsigned long long)slot, (unsigned long long)value,
			 r, ours[3], ours[2], ours[1], ours[0], t->truncated,
			 theirs[3], theirs[2], theirs[1], theirs[0]);
}

/* One link of all sites that want a program, or a library. */
static void check_link(const struct machine *m, struct site *sites, size_t n,
		       bool shared, uint64_t first)
{
	struct elf_object object;
	const char *why = "";
	char path[128];
	size_t i;

	write_source(sites, n, shared);
	write_script(sites, n, shared);
	if (run("cd '%s' && rm -f out && %sas -o t.o t.s && %sld --no-relax "
		"--noinhibit-exec -z norelro --hash-style=sysv %s -e 0 "
		"-T t.ld -o out t.o > log 2>&1 || { cat log; exit 1; }", work,
		m->prefix, m->prefix, shared ? "-shared" : "-static"))
		fail_msg("SEED=%llu: does not link",
			 (unsigned long long)first);
	read_complaints(sites, n);
	snprintf(path, sizeof(path), "%s/out", work);
	assert_int_equal(elf_object_open(path, &object, &why), 0);
	for (i = 0; i < n; i++)
		if (is_shared(sites[i].howto->kind) == shared)
			check_site(m, &object, &sites[i], i, first);
	elf_object_done(&object);
}

static void check_machine(const struct machine *m)
{
	int round;

	for (round = 0; round < ROUNDS; round++) {
		struct site sites[MAX_SITES] = {0};
		uint64_t first = seed, offset[2] = {0};
		size_t i, n = 0;

		for (i = 0; i < m->arch->n_howtos; i++) {
			const struct reloc_howto *howto = &m->arch->howtos[i];
			struct site *site = &sites[n];

			if (howto->kind == RELOC_NONE ||
			    is_in(m->left_out, howto->type))
				continue;
			site->howto = howto;
			choose_site(m, site, n++);
			if (elf_reloc_is_tls(howto->kind)) {
				uint64_t *at = &offset[is_shared(howto->kind)];

				*at += 16 + 16 * (random_word() % 20);
				site->target = *at;
			}
		}
		assert_in_range(n, 20, MAX_SITES);
		check_link(m, sites, n, false, first);
		check_link(m, sites, n, true, first);
	}
}

static uint32_t x86_insn(const struct reloc_howto *howto)
{
	(void)howto;
	return 0;
}

static uint64_t x86_tpoff(uint64_t offset)
{
	return offset - TLS_SIZE;
}

static void test_x86_64(void **state)
{
	/* The call's has no field; ld takes it for GOT-relative code only. */
	static const uint32_t left_out[] = { R_X86_64_TLSDESC_CALL, 0 };
	/* Small fields wrap round; the distance may be unsigned. */
	static const uint32_t other_range[] = {
		R_X86_64_8, R_X86_64_16, R_X86_64_PC8, R_X86_64_PC16,
		R_X86_64_GOTPC32_TLSDESC, 0,
	};
	const struct machine machine = {
		.arch = elf_arch_find(EM_X86_64), .prefix = "", .unit = 1,
		.insn = x86_insn, .tpoff = x86_tpoff, .left_out = left_out,
		.other_range = other_range,
	};

	(void)state;
	if (run("as --version >/dev/null 2>&1 && ld --version | "
		"grep -q 'GNU ld' && test $(uname -m) = x86_64"))
		skip();
	check_machine(&machine);
}

/* The instruction that a type is for; those of other sizes differ in bits that
 * no relocation changes. */
static uint32_t arm_insn(const struct reloc_howto *howto)
{
	static const struct {
		const char *in;
		uint32_t insn;
	} insns[] = {
		{ "_ABS64", 0 }, { "_ABS32", 0 }, { "_ABS16", 0 },
		{ "_PREL64", 0 }, { "_PREL32", 0 }, { "_PREL16", 0 },
		{ "_PLT32", 0 }, { "MOVW", 0xd2800000 },
		{ "LD_PREL", 0x58000000 }, { "LD_GOTTPREL_PREL", 0x58000000 },
		{ "ADR_PREL_LO21", 0x10000000 }, { "ADR_PREL21", 0x10000000 },
		{ "PG_HI21", 0x90000000 }, { "PAGE", 0x90000000 },
		{ "LDST128", 0x3dc00000 }, { "LDST64", 0xf9400000 },
		{ "LDST32", 0xb9400000 }, { "LDST16", 0x79400000 },
		{ "LDST8", 0x39400000 }, { "LD64", 0xf9400000 },
		{ "ADD_", 0x91000000 }, { "TSTBR", 0x36000000 },
		{ "CONDBR", 0x54000000 }, { "JUMP26", 0x14000000 },
		{ "CALL26", 0x94000000 }, { "DESC_CALL", 0xd63f0020 },
	};
	size_t i;

	for (i = 0; i < sizeof(insns) / sizeof(*insns); i++)
		if (strstr(howto->name, insns[i].in))
			return insns[i].insn;
	fail_msg("no instruction for %s", howto->name);
	return 0;
}

static uint64_t arm_tpoff(uint64_t offset)
{
	return offset + ((16 + TLS_ALIGN - 1) & ~(TLS_ALIGN - 1));
}

static void test_aarch64(void **state)
{
	/* R_AARCH64_PLT32 is new in binutils 2.41; ld 2.40 takes the other for
	 * the distance from the place. */
	static const uint32_t left_out[] = {
		314, R_AARCH64_TLSLE_MOVW_TPREL_G2, 0,
	};
	/* ld: no negative values; and whatever fits of others. */
	static const uint32_t other_range[] = {
		R_AARCH64_ABS32, R_AARCH64_ABS16, R_AARCH64_ADR_GOT_PAGE,
		R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21,
		R_AARCH64_TLSIE_LD_GOTTPREL_PREL19,
		R_AARCH64_TLSDESC_LD_PREL19, R_AARCH64_TLSDESC_ADR_PREL21,
		R_AARCH64_TLSDESC_ADR_PAGE21, 0,
	};
	const struct machine machine = {
		.arch = elf_arch_find(EM_AARCH64),
		.prefix = "aarch64-linux-gnu-", .unit = 16, .insn = arm_insn,
		.tpoff = arm_tpoff, .left_out = left_out,
		.other_range = other_range,
	};

	(void)state;
	if (run("aarch64-linux-gnu-as --version >/dev/null 2>&1 && "
		"aarch64-linux-gnu-ld --version >/dev/null 2>&1"))
		skip();
	check_machine(&machine);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_x86_64, setup_seed,
						remove_work),
		cmocka_unit_test_setup_teardown(test_aarch64, setup_seed,
						remove_work),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
