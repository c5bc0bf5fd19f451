#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Does kpatch_cc behave as the compiler, and do its stages do what they say?
#   tests/cc/run.sh [-v] [PATTERN]    KPATCH_BIN=folder of the programs (../../src)
# Each function test_* runs in a folder of its own, where A is for the real
# compiler and B for the wrapper, both with the same sources. kpatch_gensrc is
# stood in for by a script that joins both inputs, except in test_real_*.

# A signal that is ignored here (nohup) could not be tried on anything.
[ -n "${KPCC_TEST_SIGNALS-}" ] ||
	KPCC_TEST_SIGNALS=default exec env --default-signal=INT,HUP,TERM \
		"$0" "$@"
unset KPCC_TEST_SIGNALS

here=$(cd "$(dirname "$0")" && pwd)
tools=$(cd "${KPATCH_BIN:-$here/../../src}" && pwd) || exit 2
verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}
CC_REAL=${KPCCREAL:-gcc}
CXX_REAL=${KPCXXREAL:-g++}
kcc=$tools/kpatch_cc
kcxx=$tools/kpatch_c++
[ -x "$kcc" ] || { echo "no $kcc, build it first" >&2; exit 2; }
unset KPATCH_STAGE KPATCH_ASM_DIR KPATCH_ASM_GIVEN KPCC_APPEND_ARGS KPCC_REMOVE_ARGS \
	KPCC_PATCH_ARGS KPCC_DEBUG KPATCH_PATH KPATCH_TYPES KPATCH_TYPES_ALLOW \
	MAKEFLAGS
work=$(mktemp -d "${TMPDIR:-/tmp}/kpatch-cc-test.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

fail() {
	echo "	$*"
	return 1
}

# The stand-in: what it was called with into gensrc.log; refuses REFUSE.
mkdir "$work/tools"
cat > "$work/tools/kpatch_gensrc" <<'EOF'
#!/bin/sh
echo "$*" >> "${GENSRC_LOG:-/dev/null}"
a= b= o=
while [ $# -gt 0 ]; do
	case $1 in
	-i) if [ "$a" ]; then b=$2; else a=$2; fi; shift ;;
	-o) o=$2; shift ;;
	esac
	shift
done
if grep -q REFUSE "$b"; then echo "kpatch_gensrc: $b:1: refused" >&2; exit 1; fi
if [ "$a" = /dev/null ]; then
	sed 's/^[ 	]*\.text$/	.section .kpatch.text,"ax",@progbits/' "$b" > "$o"
else
	{ cat "$a"; printf '\t.section .kpatch.text,"ax",@progbits\n\tnop\n'; } > "$o"
fi
EOF
chmod +x "$work/tools/kpatch_gensrc"

sources() {
	mkdir -p A/src A/out
	cat > A/a.c <<'EOF'
#include "a.h"
#include <stdio.h>
static int twice(int x) { static int calls; return 2 * x + calls++; }
int table[] = { 1, 2, 3 };
int f(int x)
{
	switch (x) {
	case 0: return VALUE; case 1: return 7; case 2: return 11;
	case 3: return twice(x); case 4: return 2; case 5: return 93;
	}
	printf("%d %s\n", twice(x), __func__);
	return table[x & 1];
}
EOF
	echo '#define VALUE 42' > A/a.h
	echo 'int f(int); int main(void) { return f(0) != 42; }' > A/main.c
	echo 'int b_var; int b(void) { return b_var; }' > A/src/b.c
	cat > A/s.S <<'EOF'
#include "a.h"
	.globl s_value
s_value: .long VALUE
	.section .note.GNU-stack,"",@progbits
EOF
	echo 'int broken(' > A/bad.c
	cat > A/x.cc <<'EOF'
#include <string>
struct base { virtual ~base() {} virtual int v() { return 1; } };
std::string join(const std::string &a) { return a + "!"; }
int main() { base b; if (b.v() != 1) throw 1; return join("a").size() != 2; }
EOF
	rm -rf B
	cp -r A B
}

# The same command by the compiler in A and the wrapper in B; same status,
# same stdout, same stderr, same files (but ours), byte for byte.
same() {
	same_with "$CC_REAL" "$kcc" "$@"
}

same_with() {
	real=$1 ours=$2
	shift 2
	find B -name '.kpatch_*' -delete
	# in a folder of one name, because debug information holds it
	mv A cur
	(cd cur && $real "$@" < ../stdin > ../A.out 2> ../A.err; echo $? > ../A.rc)
	mv cur A
	mv B cur
	(cd cur && KPATCH_STAGE=original "$ours" "$@" < ../stdin > ../B.out \
		2> ../B.err; echo $? > ../B.rc)
	mv cur B
	cmp -s A.rc B.rc || { fail "$*: status $(cat B.rc), not $(cat A.rc)";
		cat B.err; return 1; }
	for s in out err; do
		for d in A B; do
			sed 's,/tmp/cc[A-Za-z0-9]*,TMP,g' $d.$s > $d.$s.cut
		done
		cmp -s A.$s.cut B.$s.cut || {
			fail "$*: $s differs:"; diff A.$s.cut B.$s.cut; return 1; }
	done
	diff -r -x '.kpatch_*' A B > diffs || {
		fail "$*: products differ:"; cat diffs; return 1; }
	if find B -name '*.tmp*' | grep -q .; then
		fail "$*: temporary files left"
		return 1
	fi
	rm -f A/*.[od] B/*.[od] A/src/*.o B/src/*.o
}

kept() {
	for f; do
		[ -s "B/$f" ] || { fail "no $f; there are:" \
			"$(cd B; find . -name '.kpatch_*')"; return 1; }
	done
}

stage() {
	stage_=$1
	shift
	KPATCH_STAGE=$stage_ KPATCH_PATH=$work/tools GENSRC_LOG=$work/$t/gensrc.log \
		"$kcc" "$@"
}

# ---------------------------------------------------------------- original

test_objects_identical() {
	for o in -O0 -O1 -O2 -O3 -Os '-O2 -g' '-O0 -g3' '-O2 -fPIC' \
		'-O2 -g -gdwarf-4' '-O2 -ffunction-sections -fdata-sections' \
		'-O2 -fcf-protection' '-O2 -fstack-protector-strong' \
		'-O2 -D_FORTIFY_SOURCE=2' '-O2 -g -fdebug-prefix-map=/=/x' \
		'-O2 -g -gz' '-O2 -frecord-gcc-switches -g' '-m32 -O2 -ffreestanding -DSKIP' \
		'-O2 -fverbose-asm -Wa,--noexecstack' '-std=gnu99 -O2 -ansi' \
		'-O2 -fsanitize=undefined' '-O2 -fno-asynchronous-unwind-tables'
	do
		case $o in *SKIP*) files=src/b.c ;; *) files='a.c main.c' ;; esac
		for f in $files; do
			same $o -c $f || return 1
			same $o -c -o out/o.o $f || return 1
		done
	done
}

test_names() {
	same -c a.c && kept .kpatch_a.original.s &&
	same -c src/b.c && kept .kpatch_b.original.s &&
	same -c a.c -o out/z.o && kept out/.kpatch_z.original.s &&
	same -c a.c -oout/y.lo && kept out/.kpatch_y.original.s &&
	same a.c main.c -o out/p && kept out/.kpatch_main.original.s
}

test_link_identical() {
	same -O2 -g a.c main.c -o out/prog &&
	same -O2 a.c main.c &&
	same -O2 -c a.c && same main.c a.c -O1 -o out/prog2 &&
	same -O2 -shared -fPIC -Wl,-soname,x src/b.c -o out/lib.so &&
	same -O2 s.S a.c src/b.c main.c -o out/prog3 -lm &&
	same -g -ffile-prefix-map=/=/x s.S a.c main.c -o out/prog4
}

test_several_inputs() {
	same -O2 -c a.c main.c src/b.c s.S &&
	kept .kpatch_a.original.s .kpatch_b.original.s
}

test_same_stem() {
	cp A/main.c A/src/a.c; cp A/src/a.c B/src/a.c
	same -O2 a.c src/a.c -o out/p &&
	kept out/.kpatch_a.original.s out/.kpatch_src_a.original.s
}

test_modes_pass_through() {
	same -E a.c && same -S a.c -o out/a.s && same -M a.c && same -MM a.c &&
	same -fsyntax-only a.c && same --version && same -dumpversion &&
	same -print-file-name=libc.so && same -print-search-dirs &&
	same -dumpmachine && same '-###' -c a.c && same -E - &&
	same && same -c nothere.c && same -Q --help=warnings && same -v &&
	same -c s.S && same -c a.c main.c -o out/x.o && same -c &&
	same --no-such-option -c a.c && same -o
}

test_depfiles() {
	same -MD -c a.c && same -MMD -c a.c -o out/a.o &&
	same -MD -MP -MF out/dep.d -c src/b.c &&
	same -MMD -MT 'my target' -c a.c -o out/t.o &&
	same -MMD -MQ '$(q)' -MFout/q.dep -c a.c -o out/q.o &&
	same -Wp,-MD,out/wp.d -c a.c -o out/wp.o &&
	same -Wp,-MMD,out/wp2.d -c main.c &&
	same -MD a.c main.c -o out/prog && same -MMD main.c a.c &&
	same -MD -c s.S && same -MD s.S a.c main.c -o out/sprog
}

test_languages() {
	cp A/a.c A/odd.txt; cp A/a.c B/odd.txt
	same -O2 -x c -c odd.txt && kept .kpatch_odd.original.s &&
	same -x c odd.txt -x none main.c -o out/p && same -xc -c odd.txt &&
	same -x assembler-with-cpp -c s.S && same -c -x c++ main.c
}

test_stdin() {
	echo 'int g(void) { return 3; }' > stdin
	same -O2 -x c -c - -o out/in.o && kept out/.kpatch_in.original.s &&
		KPATCH_TYPES=1 same -O2 -x c -c - -o out/in.o
}

test_response_files() {
	for d in A B; do
		echo '-O2 -c "a.c" -DQ=\"x\ y\"' > $d/args
		echo "@args '-DR=1 2' -o out/r.o" > $d/args2
	done
	same @args && same @args2 && kept out/.kpatch_r.original.s &&
	same -c a.c @nothere
}

test_long_command_line() {
	: > A/long
	i=0
	while [ $i -lt 9000 ]; do
		echo "-DLONG_NAME_OF_A_MACRO_$i='a b'" >> A/long
		i=$((i + 1))
	done
	cp A/long B/long
	same -O2 -c a.c @long
}

test_separate_values() {
	mkdir A/inc B/inc
	same -I inc -D X=1 -U Y -include a.h -isystem inc -c a.c -o out/a.o &&
	same -Xlinker -z -Xlinker now a.c main.c -L . -o out/p -e _start \
		-u f -T /dev/null
	same --param max-inline-insns-single=5 -O2 -c a.c
}

test_save_temps() {
	for s in -save-temps -save-temps=obj -save-temps=cwd; do
		same $s -O2 -c a.c && same $s -O2 -c a.c -o out/t.o &&
		same $s -O2 a.c main.c -o out/prog || return 1
	done
}

test_named_products() {
	same -O2 -g -gsplit-dwarf -c a.c -o out/d.o &&
	same -O2 -g -gsplit-dwarf -c src/b.c &&
	same -O2 -g -gsplit-dwarf a.c main.c -o out/dprog &&
	same --coverage -frandom-seed=1 -c a.c && same --coverage -frandom-seed=1 -c main.c -o out/c.o &&
	same --coverage -frandom-seed=1 a.c main.c -o out/cprog &&
	same --coverage -frandom-seed=1 main.c src/b.c -DX a.c &&
	same -fstack-usage -c a.c -o out/su.o &&
	same -O2 -fdump-tree-optimized -c src/b.c -o out/dump.o
}

test_pipe() {
	same -pipe -O2 -c a.c && same -pipe a.c main.c -o out/p
}

# What holds no code: debug information is the compiler's all the same.
test_no_code() {
	for d in A B; do
		: > $d/empty.c
		echo 'int data = 5; struct s { int a; } s;' > $d/data.c
		echo '__asm__(".globl q; q: nop");' > $d/top.c
	done
	for o in -g '-g -gdwarf-4' -g1 -ggdb3 '-g -O2 -Wa,-gdwarf-4' -g0; do
		for f in empty data top; do
			same $o -c $f.c || return 1
		done
	done
}

# What is there stays, or goes, as the compiler does it.
test_errors_and_old_objects() {
	for d in A B; do
		echo 'void f(void) { __asm__("no such insn"); }' > $d/asm.c
	done
	for f in bad asm; do
		for d in A B; do echo old > $d/$f.o; done
		mv A cur; (cd cur && $CC_REAL -c $f.c) 2> /dev/null; mv cur A
		(cd B && stage original -c $f.c) 2> /dev/null
		ls A/$f.o > A.has 2> /dev/null
		ls B/$f.o > B.has 2> /dev/null
		[ "$(wc -l < A.has)" = "$(wc -l < B.has)" ] ||
			{ fail "$f.o: $(cat A.has B.has)"; return 1; }
	done
}

test_compiler_errors() {
	same -c bad.c && same bad.c -o out/p && same -Wall -Werror -c main.c &&
	same -c nothere.c a.c && same a.c -o out/p &&
	same -c bad.c
	[ -z "$(ls B/.kpatch_bad* 2>/dev/null | grep -v 'cmd$')" ] ||
		fail 'assembly of a failed compilation left'
}

test_assembler_errors() {
	echo 'void f(void) { __asm__("no such insn"); }' > A/asm.c
	cp A/asm.c B/asm.c
	(cd B && stage original -c asm.c 2> ../err) && { fail 'no error'; return 1; }
	grep -q 'no such instruction' err || fail "message: $(cat err)"
	! ls B/asm.o B/.kpatch_asm.original.s B/.kpatch_*.tmp* 2>/dev/null ||
		fail 'files left'
}

test_cxx() {
	same_with "$CXX_REAL" "$kcxx" -O2 -c x.cc &&
	same_with "$CXX_REAL" "$kcxx" -O2 -g x.cc -o out/x &&
	kept out/.kpatch_x.original.s && B/out/x &&
	same_with "$CXX_REAL" "$kcxx" -O2 -c a.c -o out/ac.o &&
	same -O2 -c x.cc -o out/xc.o && same -O2 x.cc -lstdc++ -o out/xl
}

test_output_is_no_file() {
	same -c a.c -o /dev/null && [ -z "$(ls -A B/.kpatch_* 2>/dev/null)" ]
}

test_compiler_of_several_words() {
	cat > "$PWD/cache" <<'EOF'
#!/bin/sh
exec "$@"
EOF
	chmod +x cache
	export KPCCREAL="$PWD/cache gcc"
	CC_REAL=gcc
	same -O2 -c a.c && same a.c main.c -o out/p; r=$?
	unset KPCCREAL
	return $r
}

test_under_the_compilers_name() {
	mkdir bin
	ln -s "$kcc" bin/gcc
	(cd B && PATH=$work/$t/bin:$PATH KPATCH_STAGE=original gcc -c a.c) || return 1
	kept .kpatch_a.original.s
	(cd B && KPCCREAL=$kcc "$kcc" -c a.c 2> ../err)
	[ $? -eq 2 ] && grep -q 'itself' err || fail "loop: $(cat err)"
}

test_clang() {
	command -v clang > /dev/null || return 77
	export KPCCREAL=clang
	(cd B && KPATCH_STAGE=original "$kcc" -Werror -O2 -MD -I. -c a.c -o out/a.o &&
		KPATCH_STAGE=original "$kcc" -O2 -Werror -I. a.c main.c -o p &&
		./p && grep -q '^out/a.o:' out/a.d); r=$?
	unset KPCCREAL
	return $r
}

test_configure_stage() {
	(cd B && KPATCH_STAGE=configure "$kcc" -c a.c && "$kcc" -c main.c) || return 1
	[ -z "$(ls B/.kpatch_* 2>/dev/null)" ] || fail 'files kept'
	(cd B && KPATCH_STAGE=nonsense "$kcc" -c a.c 2> ../err)
	[ $? -eq 2 ] && grep -q nonsense err
}

test_conftest_is_a_probe() {
	cp B/a.c B/conftest.c
	(cd B && stage original -c conftest.c && stage original -O2 conftest.c main.c) \
		2> /dev/null
	[ -z "$(ls B/.kpatch_* 2>/dev/null)" ]
}

test_asm_dir() {
	export KPATCH_ASM_DIR=$PWD/asm/deep
	same -O2 -c a.c -o out/a.o; r=$?
	unset KPATCH_ASM_DIR
	[ $r -eq 0 ] && [ -s asm/deep/.kpatch_a.original.s ]
}

test_asm_given() {
	(cd B && stage original -O2 -c a.c -o out/a.o &&
	mkdir -p "$PWD/given$PWD/out" && { cat out/.kpatch_a.original.s &&
		printf '\t.data\n\t.globl given\ngiven:\n\t.byte 1\n'; } \
		> "given$PWD/out/.kpatch_a.original.s" &&
	cp out/.kpatch_a.original.s compiled.s && rm out/.kpatch_* &&
	export KPATCH_ASM_GIVEN="$PWD/given" &&
	stage original -O2 -c a.c -o out/a.o && stage original -c main.c &&
	cmp compiled.s out/.kpatch_a.original.compiled.s &&
	nm out/a.o | grep -q ' D given$' && [ ! -e .kpatch_main.original.compiled.s ] &&
	stage patched -O2 -c a.c -o out/a.o &&
	grep -q -- '^-i out/.kpatch_a.original.s -i out/.kpatch_a.original.s ' \
		../gensrc.log && sed -i s/93/94/ a.c &&
	stage patched -O2 -c a.c -o out/a.o &&
	grep -q -- '^-i out/.kpatch_a.original.s -i out/.kpatch_a.patched.s ' \
		../gensrc.log && rm "given$PWD/out/.kpatch_a.original.s" &&
	rm out/.kpatch_a.original.cmd && stage original -O2 -c a.c -o out/a.o &&
	[ ! -e out/.kpatch_a.original.compiled.s ])
}

test_args_edited() {
	(cd B && KPCC_REMOVE_ARGS='-O? -DGONE*' KPCC_APPEND_ARGS='-O1 -DNEW' \
		KPCC_DEBUG=1 stage original -O2 -DGONE=1 -c a.c) 2> log || return 1
	grep -q -- '-O1 -DNEW' log && ! grep -q 'O2\|GONE' log
}

test_lto_refused() {
	for s in original patched; do
		(cd B && stage $s -flto -c a.c 2> ../err) && return 1
		grep -q fno-lto err || return 1
	done
	(cd B && stage original -flto=auto -fno-lto -c a.c)
}

test_claims() {
	(cd B && stage original -c a.c -o a.o && stage original -c a.c -o a.o) ||
		{ fail 'the same command again'; return 1; }
	(cd B && stage original -c a.c -DX -o a.lo 2> ../err) &&
		{ fail 'second command accepted'; return 1; }
	grep -q "\.kpatch_a.original.s' is claimed" err || fail "$(cat err)"
	(cd B && rm a.o && stage original -c a.c -DX -o a.lo)
}

# One record, two products. main.c is given to the first for both of them.
test_claims_of_links() {
	(cd B && stage original -c main.c && stage original -c a.c -o lib.o) ||
		return 1
	(cd B && stage original main.c a.c -o prog 2> ../err) &&
		{ fail 'one record for main.o and prog'; return 1; }
	grep -q "\.kpatch_main.original.s' is claimed.*main.o'" err ||
		{ fail "$(cat err)"; return 1; }
	(cd B && rm main.o && stage original main.c a.c -o prog && rm prog &&
	stage patched main.c a.c -o prog) || { fail 'prog'; return 1; }
	(cd B && rm prog && stage patched -c main.c 2> ../err) &&
		{ fail 'main.o compared with what prog is made of'; return 1; }
	grep -q "was made for '.*/prog', not for 'main.o'" err ||
		fail "$(cat err)"
}

test_parallel() {
	(cd B && i=0; while [ $i -lt 8 ]; do
		cp main.c m$i.c
		i=$((i + 1))
	done
	cat > Makefile <<'EOF'
all: $(patsubst %.c,%.o,$(wildcard m?.c))
EOF
	KPATCH_STAGE=original make -s -j8 CC="$kcc" &&
	[ "$(grep -c '^f m[0-9].c$' .kpatch_sources)" -ge 8 ] &&
	[ "$(ls .kpatch_m?.original.s | wc -l)" -eq 8 ])
}

# ----------------------------------------------------------------- patched

test_patched_object() {
	(cd B && stage original -O2 -MD -c a.c -o out/a.o && cp out/a.d out/a.d1 &&
	sed -i s/93/94/ a.c && stage patched -O2 -MD -c a.c -o out/a.o) || return 1
	kept out/.kpatch_a.original.s out/.kpatch_a.patched.s out/.kpatch_a.s &&
	cmp B/out/a.d B/out/a.d1 &&
	readelf -SW B/out/a.o | grep -q '\.kpatch\.text' &&
	grep -q -- '^-i out/.kpatch_a.original.s -i out/.kpatch_a.patched.s -o out/.kpatch_a.s --report=json$' gensrc.log
}

test_patched_link() {
	(cd B && stage original a.c main.c -o out/p &&
	stage patched -s -Wl,-s,-z,now a.c main.c -o out/p && out/p) || return 1
	readelf -SW B/out/p | grep -q 'rela\.text' || fail 'no relocations kept'
	readelf -SW B/out/p | grep -q '\.symtab' || fail 'no symbols'
	(cd B && stage original -c a.c main.c && stage patched -c a.c main.c &&
	stage patched a.o main.o -o q &&
	stage patched -r -nostdlib a.o main.o -o both.o) || return 1
	readelf -SW B/q | grep -q 'rela\.text' || return 1
	(cd B && stage patched -Xlinker -s -Xlinker --strip-all -Wl,-s \
		a.o main.o -o q2) && readelf -SW B/q2 | grep -q '\.symtab'
}

test_patch_args() {
	(cd B && stage original -c a.c && KPCC_PATCH_ARGS='--force-gotpcrel --x' \
		stage patched -c a.c) && grep -q '^--force-gotpcrel --x -i' gensrc.log
}

test_new_source() {
	(cd B && stage original -c a.c && stage original -c src/b.c &&
	echo 'int n(void) { return 1; }' > new.c && cp new.c src/n2.c &&
	mkdir src/sub && cp new.c src/sub/n3.c && cp new.c late.c &&
	stage patched -c new.c && stage patched -c src/n2.c &&
	stage patched -c src/sub/n3.c -o src/sub/n3.o) || return 1
	[ "$(grep -c -- '-i /dev/null ' gensrc.log)" -eq 3 ]
}

test_missing_original() {
	(cd B && stage original -c a.c && rm .kpatch_a.original.s &&
		stage patched -c a.c 2> ../err)
	[ $? -eq 1 ] && grep -q "no original assembly for 'a.c', build the original stage from clean" err || { fail "$(cat err)"; return 1; }
	# main.c was there, but the original stage did not compile it
	(cd B && stage patched -c main.c 2> ../err)
	[ $? -eq 1 ] && grep -q "no original assembly for 'main.c'" err || { fail "$(cat err)"; return 1; }
	# no original stage at all
	rm -f B/.kpatch_*
	(cd B && stage patched -c a.c 2> ../err)
	[ $? -eq 1 ] && grep -q "no original assembly for 'a.c'" err
}

test_refused() {
	(cd B && stage original -c a.c -o x.o && rm x.o &&
	echo 'const char *refuse = "REFUSE";' >> a.c &&
	stage patched -c a.c -o x.o 2> ../err)
	[ $? -eq 1 ] && grep -q refused err && [ ! -e B/x.o ]
}

test_original_holds_patch() {
	(cd B && stage original -c a.c &&
	echo '	.pushsection .kpatch.text,"ax",@progbits' >> .kpatch_a.original.s &&
	stage patched -c a.c 2> ../err)
	[ $? -eq 1 ] && grep -q 'already holds' err
}

test_no_gensrc() {
	(cd B && stage original -c a.c && KPATCH_STAGE=patched \
		KPATCH_PATH=/nonexistent "$kcc" -c a.c 2> ../err)
	[ $? -eq 1 ] && grep -q "/nonexistent/kpatch_gensrc" err
}

test_terminated() {
	cat > slow <<'EOF'
#!/bin/sh
for a; do last=$a; done
echo > "$last"
echo started
exec sleep 1
EOF
	chmod +x slow
	mkfifo fifo
	(cd B && KPCCREAL=$PWD/../slow KPATCH_STAGE=original \
		exec "$kcc" -c a.c > ../fifo) &
	pid=$!
	read -r line < fifo
	kill -TERM $pid
	wait $pid
	[ $? -eq 143 ] || fail 'status'
	[ -z "$(ls B/.kpatch_*.s 2>/dev/null)" ] || fail "left: $(ls -A B)"
}

# With the real kpatch_gensrc, where it is built.
test_real_gensrc() {
	[ -x "$tools/kpatch_gensrc" ] || return 77
	(cd B && KPATCH_STAGE=original "$kcc" -O2 a.c main.c -o p0 &&
	sed -i s/93/94/ a.c && echo 'int n(void) { return 1; }' > new.c &&
	rm -f .kpatch_*.cmd && KPATCH_STAGE=patched "$kcc" -O2 a.c main.c new.c -o p &&
	./p) > log 2>&1 || { cat log; return 1; }
	readelf -SW B/p | grep -q '\.kpatch\.info' && readelf -sW B/p |
		grep -q 'f\.kpatch$'
}

. "$here/anchors.inc"
. "$here/kpmake.inc"
. "$here/lines.inc"
. "$here/types.inc"
. "$here/projects.inc"
. "$here/signals.inc"
. "$here/report.inc"

passed=0 failed=0 skipped=0
for t in $(sed -n 's/^\(test_[a-z_0-9]*\)() .*/\1/p' "$here/run.sh" \
		"$here"/*.inc); do
	case $t in *$pattern*) ;; *) continue ;; esac
	mkdir "$work/$t"
	cd "$work/$t" || exit 2
	: > stdin
	sources
	(set -u; $t) > "$work/log" 2>&1
	case $? in
	0) passed=$((passed + 1)); [ "$verbose" ] && echo "ok   $t" ;;
	77) skipped=$((skipped + 1)); echo "skip $t: $(tail -n 1 "$work/log")" ;;
	*) failed=$((failed + 1)); echo "FAIL $t"; sed 's/^/	/' "$work/log" ;;
	esac
	cd "$work" && rm -rf "$work/$t"
done
[ $skipped -eq 0 ] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
