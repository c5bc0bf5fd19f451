/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_strip on real links. The linker is the oracle: with every section at
 * the address that it had there, each relocation of the ET_REL has to give the
 * bytes that the linker wrote.
 */
#include "kpstrip/fixup.h"
#include "kpstrip/select.h"
#include "kpstrip/undo_link.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "elf/ehframe.h"
#include "format/info.h"
#include "work.h"

/* f is replaced; b is one byte and padding, a one byte without it. */
static const char original_s[] =
"	.text\n"
"	.globl f, a, b, c, _start\n"
"	.type f,@function\n	.type a,@function\n	.type b,@function\n"
"	.type c,@function\n	.type _start,@function\n"
"f:	.cfi_startproc\n	endbr64\n	nop\n	nop\n	nop\n"
"	nop\n	nop\n	ret\n	.cfi_endproc\n.Lf:	.size f,.-f\n"
"a:	ret\n.La:	.size a,.-a\n"
"b:	ret\n.Lb:	.size b,.-b\n	.p2align 4\n"
"c:	ret\n	.size c,.-c\n"
"_start:	ret\n	.size _start,.-_start\n"
"	.data\n	.globl var\n	.type var,@object\n"
"	.quad 0\nvar:	.quad 1\n	.size var,8\n"
"	.section .tdata,\"awT\",@progbits\n	.globl tls\n"
"	.type tls,@object\n	.quad 0\ntls:	.long 5\n	.size tls,4\n"
"	.section .note.GNU-stack,\"\",@progbits\n";

static const char patch_s[] =
"	.section .kpatch.text,\"ax\",@progbits\n"
"	.p2align 4\n"
"	.type f.kpatch,@function\n"
"f.kpatch:	.cfi_startproc\n"
"	leaq .Lconst(%rip),%rdi\n"
"	call f@PLT\n"
"	call c@PLT\n"
"	movq var@GOTPCREL(%rip),%rax\n"
"	addq var@GOTPCREL(%rip),%rax\n"
"	cmpl $77,.Ldata(%rip)\n"
"	call *c@GOTPCREL(%rip)\n"
"	jmp *c@GOTPCREL(%rip)\n"
"	movq tls@gottpoff(%rip),%rax\n"
"	call outside@PLT\n"
"	ret\n	.cfi_endproc\n.Lfk:	.size f.kpatch,.-f.kpatch\n"
".Lcopy:	endbr64\n	nop\n	call f@PLT\n	ret\n.Lcopyend:\n"
"	.section .kpatch.rodata,\"a\",@progbits\n"
"	.byte 9\n.Lconst:	.long 1\n"
"	.section .kpatch.data,\"aw\",@progbits\n"
".Ldata:	.long 77\n	.p2align 3\n	.quad c+1, .Lconst, outside\n"
"	.section .kpatch.strtab,\"a\",@progbits\n.Ln:	.string \"NAME\"\n"
"	.section .kpatch.info,\"a\",@progbits\n";

#define ENTRY(old) \
"	.set .Lold,"old"\n	.set .Lnew,f.kpatch\n" \
"	.long .Lold-., .L"old"-"old", .Lnew-., .Lfk-f.kpatch, .Ln-., 1\n" \
"	.zero 12\n	.long .Lcopy-., .Lcopyend-.Lcopy\n	.zero 20\n"

static void put(const char *name, const char *a, const char *b, const char *c)
{
	char path[256];
	struct str text = {0};

	snprintf(path, sizeof(path), "%s/%s", work, name);
	assert_int_equal(str_addf(&text, "%s%s%s", a, b, c), 0);
	assert_int_equal(file_write(path, text.s, text.n, 0666), 0);
	str_done(&text);
}

/* Link the original and the patched one the same way. */
static void build(const char *flags, const char *entries)
{
	put("foo.s", original_s, "", "");
	put("bar.s", original_s, patch_s, entries);
	put("ext.s", ".globl outside\n.type outside,@function\noutside: ret\n"
	    ".section .note.GNU-stack,\"\",@progbits\n", "", "");
	assert_int_equal(run("cd '%s' && rm -f foo bar o && "
		"for x in foo bar ext; do as -o $x.o $x.s || exit 1; done && "
		"ld -shared -o ext.so ext.o && ld %s -o foo foo.o ext.so && "
		"ld %s -q -o bar bar.o ext.so", work, flags, flags), 0);
}

static const char *at(const char *name)
{
	static char paths[4][256];
	static unsigned n;
	char *path = paths[n++ % 4];

	snprintf(path, sizeof(paths[0]), "%s/%s", work, name);
	return path;
}

static int fix(void)
{
	assert_int_equal(strip_select(at("bar"), at("o")), 0);
	return strip_fixup(at("foo"), at("o"));
}

/* The section of that name and, in it, the offset of the relocation. */
static void check_value(const struct elf_object *linked,
			const struct elf_object *patch, const char *section,
			const struct elf_symbol *symbol, const Elf64_Rela *rela)
{
	const struct reloc_howto *howto = elf_arch_howto(patch->arch,
		ELF64_R_TYPE(rela->r_info));
	const char *to = patch->sections.v[symbol->s.st_shndx].name;
	const struct elf_section *place =
		&linked->sections.v[elf_object_find(linked, section)];
	uint64_t s, value;
	uint8_t want[8], got[8] = {0};

	assert_true(elf_object_find(linked, to));
	s = linked->sections.v[elf_object_find(linked, to)].h.sh_addr +
	    symbol->s.st_value + (uint64_t)rela->r_addend;
	value = howto->kind == RELOC_ABS ? s :
		s - place->h.sh_addr - rela->r_offset;
	assert_true(span_get(place->data, rela->r_offset, want, howto->size));
	assert_int_equal(patch->arch->apply(howto, got, value), 0);
	if (memcmp(want, got, howto->size))
		fail_msg("%s+0x%llx: %s does not give the linker's value",
			 section, (unsigned long long)rela->r_offset,
			 howto->name);
}

static size_t check_values(const struct elf_object *linked,
			   const struct elf_object *patch, size_t index,
			   bool is_pic)
{
	_cleanup_elf_symbols_ struct elf_symbols symbols = {0};
	_cleanup_elf_relas_ struct elf_relas relas = {0};
	const char *section = patch->sections.v[patch->sections.v[index]
						.h.sh_info].name;
	const Elf64_Rela *rela;
	size_t n = 0;

	assert_int_equal(elf_symbols_read(patch, SHT_SYMTAB, &symbols), 0);
	assert_int_equal(elf_relas_read(patch, index, symbols.all.n, &relas),
			 0);
	vec_foreach(rela, &relas.all) {
		const struct elf_symbol *symbol =
			&symbols.all.v[ELF64_R_SYM(rela->r_info)];
		const struct reloc_howto *howto = elf_arch_howto(patch->arch,
			ELF64_R_TYPE(rela->r_info));

		assert_non_null(howto);
		if (!elf_symbol_in_section(symbol) ||
		    (howto->kind != RELOC_PCREL &&
		     (howto->kind != RELOC_ABS || is_pic)) ||
		    streq(section, ".kpatch.eh_frame"))
			continue;
		check_value(linked, patch, section, symbol, rela);
		n++;
	}
	return n;
}

static void check_unwind(const struct elf_object *patch)
{
	_cleanup_eh_frame_ struct eh_frame frame = {0};
	size_t i = elf_object_find(patch, ".kpatch.eh_frame");
	const char *why;

	assert_true(i);
	assert_int_equal(eh_frame_parse(patch->sections.v[i].data, 0, &frame,
					&why), 0);
	assert_int_equal(frame.cies.n, 1);
	assert_int_equal(frame.fdes.n, 1);
	assert_memory_equal(patch->sections.v[i].data.p +
			    patch->sections.v[i].data.n - 4, "\0\0\0\0", 4);
}

static void check_entry(const struct elf_object *patch)
{
	struct kpinfo_entry entry;
	size_t i = elf_object_find(patch, KPINFO_SECTION);

	assert_true(i && patch->sections.v[i].data.n == sizeof(entry));
	span_get(patch->sections.v[i].data, 0, &entry, sizeof(entry));
	assert_int_equal(entry.kind, KPINFO_REPLACE);
	assert_int_equal(entry.old_size, 10);
	assert_int_equal(entry.entry_offset, 4);
	assert_int_equal(entry.entry_room, 6);
	assert_int_equal(entry.old_bytes_len, 16);
	assert_int_equal(entry.copy_size, 11);
	assert_int_equal(entry.reserved, 0);
	assert_memory_equal(entry.old_bytes,
			    "\xf3\x0f\x1e\xfa\x90\x90\x90\x90\x90\xc3"
			    "\xc3\xc3", 12);
}

/* The whole way, strip(1) in the middle. */
static void check_link(const char *flags, bool is_pic, size_t n_at_least)
{
	_cleanup_elf_object_ struct elf_object linked = {0}, patch = {0};
	const char *why;
	size_t i, n = 0;

	build(flags, ENTRY("f"));
	assert_int_equal(fix(), 0);
	assert_int_equal(run("strip --strip-unneeded '%s/o'", work), 0);
	assert_int_equal(strip_undo_link(at("foo"), at("o")), 0);
	assert_int_equal(run("readelf -aW '%s/o' 2>&1 >/dev/null | "
			     "grep -q . && exit 1; objdump -dr '%s/o' "
			     ">/dev/null", work, work), 0);
	assert_int_equal(elf_object_open(at("bar"), &linked, &why), 0);
	assert_int_equal(elf_object_open(at("o"), &patch, &why), 0);
	assert_int_equal(patch.h.e_type, ET_REL);
	assert_int_equal(patch.segments.n, 0);
	for (i = 1; i < patch.sections.n; i++) {
		if (patch.sections.v[i].h.sh_type == SHT_RELA)
			n += check_values(&linked, &patch, i, is_pic);
		if (str_skip(patch.sections.v[i].name, KPINFO_SECTION_PREFIX))
			assert_int_equal(patch.sections.v[i].h.sh_addr, 0);
	}
	assert_in_range(n, n_at_least, 100);
	check_unwind(&patch);
	check_entry(&patch);
	/* Once more: refused, the file as it was. */
	assert_int_equal(run("cp '%s/o' '%s/before'", work, work), 0);
	assert_int_equal(strip_undo_link(NULL, at("o")), -EINVAL);
	assert_int_equal(strip_fixup(at("foo"), at("o")), -EINVAL);
	assert_int_equal(run("cmp '%s/o' '%s/before'", work, work), 0);
}

static void need_tools(void)
{
	if (run("as --version >/dev/null 2>&1 && ld --version | "
		"grep -q 'GNU ld' && test $(uname -m) = x86_64"))
		skip();
}

static void test_static_position(void **state)
{
	(void)state;
	need_tools();
	check_link("-no-pie", false, 11);
}

static void test_pie(void **state)
{
	(void)state;
	need_tools();
	check_link("-pie -z noexecstack --dynamic-linker=/lib/ld.so", true, 8);
}

static void test_library(void **state)
{
	(void)state;
	need_tools();
	check_link("-shared", true, 5);
}

/* A copy that is said to be, and is not in the patch. */
static void test_copy(void **state)
{
	static const char *const wrong[] = {
		"	.set .Lcopy,b\n	.set .Lcopyend,.Lb\n",
		"	.set .Lcopyend,.Lcopy+4096\n",
	};
	char entry[512];
	size_t i;

	(void)state;
	need_tools();
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		snprintf(entry, sizeof(entry), "%s", ENTRY("f"));
		build("-no-pie", entry);
		assert_int_equal(run("cd '%s' && sed '%s' bar.s >c.s && "
			"printf '%s' >>c.s && as -o bar.o c.s && ld -no-pie -q "
			"-o bar bar.o ext.so", work,
			i ? "s/^.Lcopyend:$//" :
			"s/^.Lcopy://;s/^.Lcopyend:$//", wrong[i]), 0);
		assert_int_equal(fix(), -EINVAL);
	}
	/* None at all is right. */
	build("-no-pie", "	.set .Lold,f\n	.long .Lold-., .Lf-f, "
	      "f.kpatch-., .Lfk-f.kpatch, .Ln-., 1\n	.zero 40\n");
	assert_int_equal(fix(), 0);
}

static void test_padding(void **state)
{
	struct kpinfo_entry entry;
	_cleanup_elf_object_ struct elf_object patch = {0};
	const char *why;

	(void)state;
	need_tools();
	build("-no-pie", ENTRY("b"));
	assert_int_equal(fix(), 0);
	assert_int_equal(elf_object_open(at("o"), &patch, &why), 0);
	assert_true(span_get(patch.sections.v[elf_object_find(&patch,
		KPINFO_SECTION)].data, 0, &entry, sizeof(entry)));
	assert_int_equal(entry.entry_room, 5);
	/* Without symbols nothing shows who enters the filler. */
	assert_int_equal(run("strip '%s/foo'", work), 0);
	assert_int_equal(fix(), -EINVAL);
	build("-no-pie", ENTRY("a"));
	assert_int_equal(fix(), -EINVAL);
}

static void test_refused(void **state)
{
	(void)state;
	need_tools();
	build("-no-pie", ENTRY("f") "	.set .Lold2,f\n"
	      "	.long .Lold2-., .Lf-f, .Lnew-., .Lfk-f.kpatch, .Ln-., 1\n"
	      "	.zero 40\n");
	assert_int_equal(fix(), -EINVAL);	/* twice */
	build("-no-pie", ENTRY("f") "	.section .kpatch.text\n"
	      "	leaq _GLOBAL_OFFSET_TABLE_(%rip),%rax\n");
	assert_int_equal(fix(), -EINVAL);
	build("-no-pie", ENTRY("f") "	.data\n	.quad 0\n");
	assert_int_equal(fix(), -EINVAL);	/* .data grew */
	build("-no-pie", ENTRY("f") "	.section .tdata\n	.quad 0\n");
	assert_int_equal(fix(), -EINVAL);
	build("-no-pie", ENTRY("f") "	.section .kpatch.tbss,\"awT\",@nobits\n"
	      "	.quad 0\n");
	assert_int_equal(strip_select(at("bar"), at("o")), -EINVAL);
	assert_int_equal(access(at("o"), F_OK), -1);
	assert_int_equal(strip_select(at("foo"), at("o")), -EINVAL);
	assert_int_equal(strip_select(at("none"), at("o")), -ENOENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_static_position),
		cmocka_unit_test(test_pie),
		cmocka_unit_test(test_library),
		cmocka_unit_test(test_copy),
		cmocka_unit_test(test_padding),
		cmocka_unit_test(test_refused),
	};

	return cmocka_run_group_tests(tests, setup_work, remove_work);
}
