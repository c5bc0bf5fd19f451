#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Golden tests of kpatch_gensrc: run.sh [-u] [CASE...]
# A case is a folder ARCH/NAME: orig.s, patched.s, args (more options), and
# expected.s, or expected.err for a refusal; expected.report is what --report
# in args prints. -u writes what came out: review the diff. Beside that:
#   - orig.s against itself must give orig.s and no .kpatch section
#   - what comes out must assemble, and every section of orig.o must be in it
#     with the same bytes and relocations (.eh_frame grows)
#   - each copy of an old function must be one (same-code.pl), and there must
#     be one for each replaced function but those that `no-copy: NAME...` names
#   - it must go through the links that `link: KIND...` names (link.sh)
# compilers/ holds the sources, and the script, from which the cases gcc-N-* and
# clang-N-* were made with those versions.
# The tool is $KPATCH_BIN/kpatch_gensrc (default: src/ of this tree).
set -u
here=$(cd "$(dirname "$0")" && pwd)
bin=${KPATCH_BIN:-$here/../../src}
bin=$(cd "$bin" && pwd) || exit 2
tool=$bin/kpatch_gensrc
[ -x "$tool" ] || { echo "no $tool: make, or set KPATCH_BIN" >&2; exit 2; }
update=0
[ "${1:-}" = -u ] && { update=1; shift; }
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT INT TERM
passed=0
failed=0

complain() {
	echo "FAIL $case: $*"
	ok=0
}

# same EXPECTED ACTUAL: equal, or updated
same() {
	cmp -s "$1" "$2" && return
	if [ $update = 1 ]; then
		cp "$2" "$1"
		echo "updated $case/$(basename "$1")"
	else
		complain "$(basename "$1") differs"
		diff -u "$1" "$2" | head -n 40
	fi
}

assembler() {
	case $arch in
	x86_64)	[ "$(uname -m)" = x86_64 ] && echo as ||
			echo x86_64-linux-gnu-as ;;
	*)	echo "$arch-linux-gnu-as" ;;
	esac
}

# Sections, bytes and relocations of FILE.o that LIKE.o has as well. (A COMDAT
# group gets new members.)
contents() {
	"$dump" -h "$2" | awk '$1 ~ /^[0-9]+$/ && $2 !~ /^\.(eh_frame|group)$/ {
		print $2 }' >"$tmp/names"
	while read -r name; do
		"$dump" -s -r -j "$name" "$1" | sed 1,3d |
			sed 's/^RELOCATION.*//'
	done <"$tmp/names"
}

check_assembles() {
	as=$(assembler)
	dump=${as%as}objdump
	command -v "$as" >/dev/null && command -v "$dump" >/dev/null || {
		echo "$case: not assembled, no $as or $dump"
		return
	}
	"$as" -W -o "$tmp/orig.o" "$dir/orig.s" ||
		{ complain "orig.s: as"; return; }
	"$as" -W -o "$tmp/out.o" "$tmp/out.s" || { complain "out: as"; return; }
	contents "$tmp/orig.o" "$tmp/orig.o" >"$tmp/a"
	contents "$tmp/out.o" "$tmp/orig.o" >"$tmp/b"
	cmp -s "$tmp/a" "$tmp/b" || {
		complain "the original's sections changed"
		diff "$tmp/a" "$tmp/b" | head -n 10
	}
	"$dump" -t "$tmp/out.o" >"$tmp/symbols"
	check_copies
}

check_copies() {
	# objdump tells sections by name only; groups have some of one name.
	"${as%as}ld" -r --force-group-allocation -o "$tmp/merged.o" \
		"$tmp/out.o" || complain "ld -r"
	"$here/same-code.pl" "$dump" "$tmp/merged.o" >"$tmp/copies" ||
		complain "$(cat "$tmp/copies")"
	without=$(sed -n 's/^no-copy: *//p' "$dir/desc")
	for name in $("$dump" -t "$tmp/out.o" |
			sed -n 's/.* F .kpatch.text.* \(.*\)\.kpatch$/\1/p'); do
		# A new function whose name is taken has the suffix as well.
		grep -q " F .* $name$" "$tmp/symbols" || continue
		grep -q "F .kpatch.text.* $name\.kpatch_old$" "$tmp/symbols"
		has=$?
		case " $without " in
		*" $name "*) [ $has != 0 ] || complain "$name has a copy" ;;
		*)	[ $has = 0 ] || complain "$name has no copy" ;;
		esac
	done
}

# desc may name kinds of links, through which the patch goes with kpatch_strip.
check_links() {
	[ -x "$bin/kpatch_strip" ] || return
	command -v "${as%as}ld" >/dev/null && command -v "$as" >/dev/null || {
		echo "$case: not linked, no ${as%as}ld"
		return
	}
	for kind in $(sed -n 's/^link: *//p' "$dir/desc"); do
		rm -rf "$tmp/link"
		mkdir "$tmp/link"
		KPATCH_BIN=$bin "$here/link.sh" "$arch" "$kind" "$dir/orig.s" \
			"$tmp/out.s" "$tmp/link" >"$tmp/said" 2>&1 || {
			complain "link: $kind"
			head -n 5 "$tmp/said"
		}
	done
}

check_self() {
	for one in orig patched; do
		rm -f "$tmp/self.s"
		(cd "$dir" && "$tool" --arch="$arch" -i $one.s -i $one.s \
			-o "$tmp/self.s" 2>"$tmp/self.err")
		# An input may be refused as such.
		[ -e "$tmp/self.s" ] || { [ $1 = 1 ] && continue; }
		cmp -s "$dir/$one.s" "$tmp/self.s" ||
			complain "$one.s against itself is not $one.s"
	done
}

run_case() {
	dir=$1
	arch=$(basename "$(dirname "$dir")")
	case=$arch/$(basename "$dir")
	ok=1
	args=$(cat "$dir/args" 2>/dev/null)
	rm -f "$tmp"/out.* "$tmp/report"
	# shellcheck disable=SC2086 # args are words
	# Which machine they are for the files say themselves.
	(cd "$dir" && "$tool" $args -i orig.s -i patched.s \
		-o "$tmp/out.s" 2>"$tmp/err" >"$tmp/report")
	status=$?
	want=$(sed -n 's/^expect: *//p' "$dir/desc")
	case $want in
	refuse)
		[ $status = 1 ] || complain "exit $status, not 1"
		[ ! -e "$tmp/out.s" ] || complain "output was written"
		same "$dir/expected.err" "$tmp/err" ;;
	nothing)
		[ $status = 0 ] || complain "exit $status, not 0"
		grep -q 'no changes$' "$tmp/err" || complain "not said"
		cmp -s "$dir/orig.s" "$tmp/out.s" || complain "not orig.s" ;;
	patch)
		if [ $status != 0 ] || [ ! -e "$tmp/out.s" ]; then
			complain "exit $status"
			head -n 5 "$tmp/err"
		else
			same "$dir/expected.s" "$tmp/out.s"
			check_assembles
			check_links
		fi ;;
	*)	complain "desc: expect: patch, refuse or nothing" ;;
	esac
	case $args in
	*--report*) same "$dir/expected.report" "$tmp/report" ;;
	esac
	check_self $status
	[ $ok = 1 ] && passed=$((passed + 1)) || failed=$((failed + 1))
}

if [ $# = 0 ]; then
	set -- "$here"/*/*/
else
	for name; do
		[ -d "$here/$name" ] || name=x86_64/$name
		set -- "$@" "$here/$name/"
		shift
	done
fi
for one; do
	[ -e "$one/desc" ] || { echo "no case '$one'" >&2; exit 2; }
	run_case "${one%/}"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
