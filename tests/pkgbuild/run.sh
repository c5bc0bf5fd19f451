#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# pkgbuild, with a small source package from an archive of our own (tiny.sh).
#   run.sh [--short] [PATTERN]
#     --short  only what needs neither root nor a clean root of Debian
# The clean root is the one that pkgbuild keeps (SUTURE_ROOTS,
# /var/cache/suture/roots), and is made if it is not there.
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/pkgbuild/tiny.sh"

pkgbuild=$TESTS/../scripts/pkgbuild
parts=$TESTS/../scripts/pkgbuild.d
short=''
[ "${1-}" != --short ] || { short=1; shift; }
pattern=${1-*}
export KPATCH_PATH=$KPATCH_BIN
kept=${SUTURE_ROOTS:-/var/cache/suture/roots}
base=${SUTURE_SUITE:-bookworm}-$(dpkg --print-architecture 2> /dev/null)

work=$(mktemp -d "${TMPDIR:-/var/tmp}/suture-pkgbuild.XXXXXX") || exit 1
chmod 755 "$work"
archive=$work/archive
export SUTURE_DATA=$work/data SUTURE_SOURCES=$work/list
export SUTURE_ROOTS=$work/roots
patients=()
finish() {
	[ ${#patients[@]} -eq 0 ] || end_patient "${patients[@]}"
	# What took a minute to make is kept.
	[ ! -d "$SUTURE_ROOTS/$base" ] || [ -L "$SUTURE_ROOTS/$base" ] ||
		{ mkdir -p "$kept" && mv -nT "$SUTURE_ROOTS/$base" "$kept/$base"; }
	rm -rf "$work"
}
trap finish EXIT

# -- Without a root ------------------------------------------------------------

# refused STATUS TEXT ARG...: one line on stderr that says TEXT.
refused() {
	local status=$1 text=$2

	shift 2
	"$pkgbuild" "$@" > "$work/out" 2> "$work/err"
	[ $? -eq "$status" ] && grep -qF -- "$text" "$work/err" &&
		[ "$(wc -l < "$work/err")" -le 2 ] && return
	echo "'$*': $(cat "$work/err")"
	return 1
}

test_usage() {
	refused 2 "unknown option '--nonsense'" --nonsense &&
	refused 2 'no package given' &&
	refused 2 '--fix needs a value' --fix &&
	refused 2 '--fix needs a value' --fix --reverse package &&
	refused 2 'no package given behind' --fix CVE-2099-0001 &&
	refused 2 "no folder 'nothere'" nothere &&
	refused 2 "no '$work/info'" "$work" &&
	refused 2 "is no number" -j x --fix a b &&
	refused 2 "no key '$work/no.key'" --sign "$work/no.key" --fix a b &&
	refused 2 '--sign goes with' -p --sign /dev/null --fix a b &&
	refused 2 "--reverse goes with --fix" --reverse "$TESTS/../packages/debian12/nginx/1.22.1-9+deb12u9" &&
	"$pkgbuild" --help | grep -q -- --reverse &&
	"$pkgbuild" --version | grep -q '^pkgbuild [0-9]'
}

compare() {	# STATUS TEXT THEIRS OURS
	local text

	text=$("$parts/compare-objects" "$3" "$4" 2>&1)
	[ $? -eq "$1" ] && [[ "$text" == "$2"* ]] && return
	echo "not '$2' but '$text'"
	return 1
}

test_compare() {
	local dir=$work/compare

	mkdir -p "$dir"
	cat > "$dir/a.c" <<-'EOF'
	const char text[] = TEXT;
	int f(int n) { return n + NUMBER; }
	int main(void) { return f(text[1]); }
	EOF
	build_a() { gcc -O1 -fno-inline "${@:2}" -o "$dir/$1" "$dir/a.c"; }
	build_a a '-DTEXT="abc"' -DNUMBER=1 -Wl,--build-id=sha1 &&
	build_a b '-DTEXT="abc"' -DNUMBER=1 -Wl,--build-id=0x1234567812345678123456781234567812345678 &&
	build_a c '-DTEXT="abd"' -DNUMBER=2 -Wl,--build-id=sha1 &&
	build_a d '-DTEXT="abcdefgh"' -DNUMBER=1 -Wl,--build-id=sha1 &&
	build_a e '-DTEXT="abc"' -DNUMBER=1000 -Wl,--build-id=sha1 || return
	strip -o "$dir/stripped" "$dir/a"
	head -c 700 "$dir/a" > "$dir/cut"
	compare 0 build-id "$dir/stripped" "$dir/a" &&
	compare 0 sections "$dir/stripped" "$dir/b" &&
	compare 0 'layout (bytes differ in .text .rodata)' "$dir/a" "$dir/c" &&
	compare 1 'differs: section .' "$dir/a" "$dir/d" &&
	compare 1 'differs: ' "$dir/a" "$dir/e" &&
	compare 1 'differs: ' "$dir/a" /bin/ls &&
	compare 2 "compare-objects: '$dir/a.c' is no" "$dir/a.c" "$dir/a" &&
	compare 2 "compare-objects: '$dir/cut': " "$dir/a" "$dir/cut" &&
	compare 2 "compare-objects: cannot read ''" "$dir/a" ''
}

# take_build OUT FLAGS FILE...: a library with a PLT and a GOT.
take_build() {
	gcc -shared -fPIC $2 -Wl,-z,lazy -o "$1" "${@:3}"
}

# take STATUS TEXT: what it says of $dir/theirs and $dir/ours.
take() {
	local text

	rm -rf "$dir/given"
	text=$("$parts/take-functions" "$dir/theirs" "$dir/ours" "$dir/units" \
		"$dir/given" 2>&1)
	[ $? -eq "$1" ] && [ "$text" = "$2" ] && return
	echo "not '$2' but '$text'"
	return 1
}

# One function of theirs was compiled otherwise; it is the only one that calls
# puts and reads what `environ` is, and behind it others stand elsewhere.
test_take() {
	local dir=$work/take line

	[ "$(uname -m)" = x86_64 ] || { echo 'x86-64 only'; return; }
	mkdir -p "$dir"
	cat > "$dir/a.c" <<-'EOF'
	#include <stdio.h>
	#include <stdlib.h>
	extern char **environ;
	int before(int n) { return n * 7 + abs(rand()); }
	OTHERWISE
	int both(int n)
	{
		char *end, **at;
		int sum = 0;

		for (at = environ; *at; at++)
			sum += (int)strtol(*at, &end, n);
		puts(sum > n ? "more" : "less");
		return sum;
	}
	static int hidden(int n) { return getenv("A") ? n : n + 1; }
	int after(int n) { return before(n) + both(n) + hidden(n); }
	EOF
	sed 's/OTHERWISE/__attribute__((optimize("O1")))/' "$dir/a.c" \
		> "$dir/b.c"
	sed -i /OTHERWISE/d "$dir/a.c"
	(cd "$dir" && gcc -O2 -fPIC -g -S a.c -o a.s && gcc -c a.s &&
		gcc -O2 -fPIC -g -S b.c -o b.s) || return
	take_build "$dir/whole" '' "$dir/b.s" &&
	strip -o "$dir/theirs" "$dir/whole" &&
	take_build "$dir/ours" '' "$dir/a.s" || return
	printf '%s\t%s\t%s\n' "$dir/a.s" "$dir/a.o" sub/a.s > "$dir/units"
	compare 1 'differs: ' "$dir/theirs" "$dir/ours" &&
	take 0 both && "$parts/take-functions" "$dir/theirs" "$dir/ours" \
		"$dir/units" "$dir/given" > "$work/again" &&
	take_build "$dir/made" '' "$dir/given/sub/a.s" &&
	compare 0 sections "$dir/theirs" "$dir/made" || return
	# A table of jumps is not only code, nor what an inline assembly may add.
	cp "$dir/a.s" "$dir/simple.s"
	for line in '\t.section .rodata\n\t.text' '#APP' 'inner:'; do
		sed "s/^both:/&\n$line/" "$dir/simple.s" > "$dir/a.s"
		take 1 "'both' is not simple enough to be taken from theirs" ||
			return
	done
	: > "$dir/units"
	take 1 "'both' differs, and no unit has it" || return
	cp "$dir/ours" "$dir/theirs"
	take 1 'all its functions are those of ours' || return
	gcc -shared -fPIC -O2 -DMORE -x c - -o "$dir/theirs" <<< 'int f;' &&
	take 1 "it has $(unwound "$dir/theirs") functions, $(unwound \
		"$dir/ours") in ours" &&
	"$parts/take-functions" a b c 2> "$work/err"
	[ $? -eq 2 ]
}

unwound() { readelf -wf "$1" 2> /dev/null | grep -c 'FDE cie'; }

test_names() {
	(
		. "$parts/fix.sh"
		dir=$work/names
		mkdir -p "$dir/debian/patches/upstream"
		echo 'Subject: no CVE-2099-11' > "$dir/debian/patches/a.patch"
		printf 'for cve-2099-12\n--- a/x\n+++ b/x\nCVE-2099-13\n' \
			> "$dir/debian/patches/upstream/b.diff"
		means "$dir" a.patch CVE-2099-11 && means "$dir" a.patch a &&
		means "$dir" a.patch a.patch && ! means "$dir" a.patch CVE-2099-1 &&
		! means "$dir" a.patch CVE-2099-111 &&
		means "$dir" upstream/b.diff CVE-2099-12 &&
		means "$dir" upstream/b.diff b &&
		! means "$dir" upstream/b.diff CVE-2099-13 ||
			{ echo 'a name'; exit 1; }
		printf '%s\n' '--- a/src/x.c' '+++ b/src/x.c' '@@ -1 +1 @@' '-a' '+b' \
			'--- a/tests/y.c' '+++ b/tests/y.c' '@@ -1 +1 @@' '-c' '+d' \
			> "$dir/p"
		[ "$(code_only "$dir/p" | grep -c '^[-+]')" -eq 4 ] &&
		[ "$(touches "$dir/p" | xargs)" = 'src/x.c tests/y.c' ] ||
			{ echo 'parts of a patch'; exit 1; }
	)
}

# Of what is linked in build-b/ there are copies everywhere that rules put them.
test_twins() {
	(
		. "$parts/patched.sh"
		PKG_TREE=$work/twins PKG_OUT=$work/twins.out
		path=usr/lib/libx.so.1
		for name in debian/tmp/$path debian/tmp-b/$path debian/b/$path \
				debian/libx1/$path build-b/libx.so.1T; do
			mkdir -p "$PKG_TREE/${name%/*}"
			printf 'linked' > "$PKG_TREE/$name"
		done
		mkdir -p "$PKG_OUT/original/libx1/${path%/*}" "$PKG_TREE/build-b/.libs"
		printf 'linked' > "$PKG_OUT/original/libx1/$path"
		[ -z "$(twin_of "$PKG_OUT/original/libx1/$path" $path)" ] ||
			{ echo 'a copy is taken for what was linked'; exit 1; }
		printf 'linkad' > "$PKG_TREE/build-b/libx.so.1"
		printf 'linked' > "$PKG_TREE/build-b/.libs/libx.so.1"
		[ "$(twin_of "$PKG_OUT/original/libx1/$path" $path)" = \
			"$PKG_TREE/build-b/.libs/libx.so.1" ] ||
			{ echo 'what was linked is not found'; exit 1; }
	)
}

# make is told of the units that read a header which changed, and of no others.
test_headers() {
	(
		. "$parts/patched.sh"
		PKG_WORK=$work/headers PKG_TREE=$work/headers/build/x
		mkdir -p "$PKG_TREE/lib" "$PKG_TREE/obj"
		for name in a b; do
			touch -d 2020-01-01 "$PKG_TREE/lib/$name.c"
			printf '%s\n' 1 $name.o ../lib/$name.c \
				> "$PKG_TREE/obj/.kpatch_$name.original.cmd"
		done
		echo '# 1 "../lib/limit.h" 1' > "$PKG_TREE/obj/.kpatch_a.original.i"
		echo '# 1 "../lib/nolimit.h" 1' > "$PKG_TREE/obj/.kpatch_b.original.i"
		echo lib/limit.h > "$PKG_WORK/changed"
		headers_touch
		[ -n "$(find "$PKG_TREE/lib/a.c" -newermt 2021-01-01)" ] ||
			{ echo 'what reads the header stays'; exit 1; }
		[ -z "$(find "$PKG_TREE/lib/b.c" -newermt 2021-01-01)" ] ||
			{ echo 'what does not read it is made anew'; exit 1; }
	)
}

# backward_tree: a package whose patches are, in their order
#   a-fix    line 2 of x
#   b-again  line 2 of x once more, so that a-fix does not come out before it
#   c-both   line 9 of x and line 2 of y
#   d-lost   line 16 of x, which is another since then, so that it does not come out
#   e-other  line 2 of y once more, so that c-both does not come out before it
#   f-far    line 24 of x
backward_tree() {
	local dir=$work/backward name

	rm -rf "$dir"
	mkdir -p "$dir/was" "$dir/tree" "$dir/own/debian/patches"
	seq 30 > "$dir/tree/x"
	seq 30 > "$dir/tree/y"
	while read -r name edits; do
		rm -rf "$dir/was"
		cp -R "$dir/tree" "$dir/was"
		for edit in $edits; do
			sed -i "${edit#*:}" "$dir/tree/${edit%%:*}"
		done
		echo "$name" >> "$dir/own/debian/patches/series"
		(cd "$dir" && diff -ru was tree) \
			> "$dir/own/debian/patches/$name"
	done <<-'EOF'
	a-fix x:s/^2$/two/
	b-again x:s/^two$/2nd/
	c-both x:s/^9$/nine/ y:s/^2$/two/
	d-lost x:s/^16$/sixteen/
	e-other y:s/^two$/2nd/
	f-far x:s/^24$/far/
	EOF
	sed -i s/^sixteen$/16th/ "$dir/tree/x"
}

# backward PATCH...: taken out; $to_patched says how, $said what was said.
backward() {
	backward_tree
	own_dir=$work/backward/own gone=() to_patched=()
	fix_backward "$work/backward/tree" "$@" > "$work/said" 2>&1
	set -- $?
	said=$(< "$work/said")
	to_patched=("${to_patched[@]/"$own_dir/debian/patches/"}")
	return "$1"
}

# is_out WORDS LINES-OF-X: what was done, and what the tree is.
is_out() {
	[ "${to_patched[*]}" = "$1" ] &&
		[ "$(sed -n '2p;9p;24p' "$work/backward/tree/x" | xargs)" = "$2" ] &&
		[ "$(sed -n 2p "$work/backward/tree/y")" = 2nd ] && return
	echo "${to_patched[*]}, $said"
	return 1
}

# What is behind the one that is to come out: it goes with it, comes back, or is
# no hindrance although it is held itself.
test_backward() {
	(
		to_patched=() gone=() said=''
		# shellcheck disable=SC2034  # the parts'
		PKG_NAME=backward
		. "$parts/lib.sh"
		. "$parts/source.sh"
		. "$parts/fix.sh"
		backward f-far && is_out '-f-far' '2nd nine 24' || exit
		backward a-fix && is_out '-f-far -b-again -a-fix +f-far' \
			'2 nine far' &&
			[[ "$said" == *'does not come out alone; with it: b-again' ]] ||
			exit
		# Both were meant: the later one goes first.
		backward a-fix b-again && is_out '-b-again -a-fix' \
			'2 nine far' || exit
		! backward d-lost &&
			[[ "$said" == *'d-lost cannot be taken out'* ]] ||
			{ echo "d-lost: ${to_patched[*]}, $said"; exit 1; }
	)
}

# What was loaded is known when the archive has something later instead.
test_kept() {
	(
		. "$parts/fix.sh"
		CACHE=$work/kept
		mkdir -p "$CACHE/src"
		cd "$CACHE/src" || exit
		echo x | tee tiny_1.0-2.debian.tar.xz tiny_1.0-10.debian.tar.gz \
			tiny-x_1.0-3.debian.tar.xz tiny_1.0.orig.tar.xz > /dev/null
		: > tiny_1.0-4.debian.tar.xz
		[ "$(kept_versions tiny 1.0-1 | xargs)" = '1.0-10 1.0-2' ] &&
		[ "$(kept_versions tiny 2:1.0-1 | xargs)" = '2:1.0-10 2:1.0-2' ] &&
		[ -z "$(kept_versions none 1)" ]
	)
}

# -- With one ------------------------------------------------------------------

setup() {
	mkdir -p "$archive" "$SUTURE_DATA" "$SUTURE_ROOTS"
	[ ! -d "$kept/$base" ] || ln -s "$kept/$base" "$SUTURE_ROOTS/$base"
	tiny_publish 2 '' banner CVE-2099-0001 CVE-2099-0002 CVE-2099-0003 \
		second-limit &&
	tiny_publish 1 '' banner && tiny_index > "$SUTURE_SOURCES"
}

fix() { "$pkgbuild" -o "$work/patches" --fix "$@" > "$work/out" 2> "$work/err"; }

# made STATUS ARG...: that status; what it said if not.
made() {
	local status=$1

	shift
	fix "$@"
	set -- $? "$*"
	[ "$1" -eq "$status" ] && return
	echo "'$2': status $1, not $status: $(tail -n 3 "$work/err" "$work/out")"
	return 1
}

said() { grep -qF -- "$1" "$work/out" "$work/err" || { echo "not '$1': $(cat "$work/out" "$work/err")"; return 1; }; }

# Nothing half made: no folder of a run, no mount, no half original.
is_clean() {
	[ -z "$(ls "$SUTURE_DATA/work")" ] &&
		! grep -q "$SUTURE_DATA" /proc/self/mounts &&
		[ -z "$(find "$SUTURE_DATA" -maxdepth 1 -name '*.tgz.*')" ] &&
		return
	echo "left: $(ls "$SUTURE_DATA" "$SUTURE_DATA/work")"
	return 1
}

# start_tiny REVISION: the program of the package; sets $pid.
start_tiny() {
	rm -rf "$work/installed"
	dpkg-deb -x "$archive/suture-tiny_1.0-$1_$(dpkg --print-architecture).deb" \
		"$work/installed"
	: > "$work/tiny.out"
	"$work/installed/usr/bin/suture-tiny" > "$work/tiny.out" &
	pid=$!
	patients+=("$pid")
	tiny_says 'round'
}

tiny_says() {
	local at

	at=$(size_of "$work/tiny.out")
	wait_for 5 has_line "$work/tiny.out" "$at" "$1" ||
		{ echo "not '$1': $(tail -n 1 "$work/tiny.out")"; return 1; }
}

doctor() {
	"$KPATCH_BIN/kpatch_user" "$@" > "$work/doctor" 2>&1 ||
		{ cat "$work/doctor"; return 1; }
}

# there_and_back BEFORE AFTER: a line each.
there_and_back() {
	tiny_says "$1" && doctor patch -p "$pid" "$work/patches" &&
	tiny_says "$2" && doctor unpatch -p "$pid" && tiny_says "$1"
	set -- $?
	end_patient "$pid"
	return "$1"
}

test_forward() {
	rm -rf "$work/patches"
	made 0 CVE-2099-0001 suture-tiny=1.0-1 &&
	said 'of 1 linked files of the distribution' && is_clean &&
	[ "$(cat "$work"/patches/*/latest/description)" = \
		'suture-tiny 1.0-1: CVE-2099-0001 (CVE-2099-0001)' ] &&
	[ "$(readlink "$work"/patches/*/latest)" = 1 ] || return
	start_tiny 1 && there_and_back limit=100 limit=10
}

test_package() {
	local deb

	deb=$(echo "$work"/patches/*.deb)
	dpkg-deb -f "$deb" Description | grep -q CVE-2099-0001 &&
	dpkg-deb -c "$deb" | grep -q './var/lib/suture/[0-9a-f]*/1/kpatch.bin' &&
	[ "$(dpkg-deb -f "$deb" Version)" = 1.0-1+kp1 ]
}

# What is packed is signed, and so is the storage; the key is good for it alone.
test_signed() {
	local tool=$KPATCH_BIN/kpatch_make deb file n=0

	rm -rf "$work"/{patches,signed,one.*,two.*}
	(cd "$work" && "$tool" --keygen one && "$tool" --keygen two) \
		> "$work/out" 2>&1 || { cat "$work/out"; return 1; }
	made 0 CVE-2099-0001 --sign "$work/one.key" suture-tiny=1.0-1 &&
	deb=$(echo "$work"/patches/*.deb) &&
	dpkg-deb -x "$deb" "$work/signed" || return
	for file in "$work"/patches/*/1/kpatch.bin \
			"$work"/signed/var/lib/suture/*/1/kpatch.bin; do
		"$tool" --verify "$work/one.pub" "$file" > "$work/out" 2>&1 &&
		! "$tool" --verify "$work/two.pub" "$file" > "$work/out" 2>&1 ||
			{ echo "$file: $(cat "$work/out")"; return 1; }
		n=$((n + 1))
	done
	[ $n -eq 2 ] || { echo "$n patches"; return 1; }
}

# Installed and removed in a root of its own, where the program runs.
test_install() {
	local root=$work/root arch

	arch=$(dpkg --print-architecture)
	mkdir -p "$root"/{upper,upper.work,merged,run} "$root/build/doctor" &&
	cp "$archive/suture-tiny_1.0-1_$arch.deb" "$root/build/tiny.deb" &&
	cp "$work"/patches/*+kp1_"$arch".deb "$root/build/one.deb" &&
	cp "$work"/patches/*+kp2_"$arch".deb "$root/build/two.deb" &&
	cp "$TESTS/pkgbuild/installed.sh" "$root/build" &&
	gcc -static -o "$root/build/tracer" "$TESTS/lib/tracer.c" &&
	put_doctor "$root/build/doctor" || return
	unshare --mount --pid --fork --kill-child --net -- "$parts/enter-root" \
		"$SUTURE_ROOTS/$base" "$root/upper" "$root" \
		"$SUTURE_DATA/apt/root-cache" /bin/sh -c '
		cp -R /build/doctor/. /usr/local && exec /build/installed.sh' \
		> "$work/installed.log" 2>&1 &&
		[ "$(tail -n 1 "$work/installed.log")" = fine ] && return
	cat "$work/installed.log"
	return 1
}

# The doctor with its libraries, as the root may be of another release.
put_doctor() {
	local bin=$KPATCH_BIN/kpatch_user

	mkdir -p "$1"/{bin,lib/doctor} &&
	cp -L "$bin" "$1/lib/doctor" &&
	ldd "$bin" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' |
		xargs cp -Lt "$1/lib/doctor" &&
	cp -L "$(readelf -lW "$bin" | sed -n 's/.*interpreter: \(.*\)]/\1/p')" \
		"$1/lib/doctor/ld.so" &&
	cat > "$1/bin/kpatch_user" <<-'EOF' &&
	#!/bin/sh
	at=/usr/local/lib/doctor
	exec $at/ld.so --library-path $at $at/kpatch_user "$@"
	EOF
	chmod +x "$1/bin/kpatch_user"
}

test_again() {
	made 0 second-limit CVE-2099-0001 suture-tiny=1.0-1 &&
	said 'is there already' && said 'level 2' &&
	[ "$(readlink "$work"/patches/*/latest)" = 2 ] || return
	start_tiny 1 && there_and_back 'limit=100 second=100' \
		'limit=10 second=20'
}

test_lost() {
	made 0 second-limit suture-tiny=1.0-1 && said 'lacks CVE-2099-0001'
}

test_reverse() {
	rm -rf "$work/patches"
	made 0 CVE-2099-0001 --reverse suture-tiny=1.0-2 &&
	said 'takes out of suture-tiny 1.0-2' && is_clean || return
	start_tiny 2 && there_and_back limit=10 limit=100
}

# Where the version has it: the patch is for a build of our own.
test_past() {
	rm -rf "$work/patches"
	made 0 CVE-2099-0001 suture-tiny=1.0-2 && said '(our build)' && is_clean
}

test_type() {
	rm -rf "$work/patches"
	made 1 CVE-2099-0002 suture-tiny=1.0-1 && said "'state' changed its layout" &&
	said 'the full log is' && is_clean &&
	[ -z "$(ls "$work/patches")" ] &&
	made 0 CVE-2099-0002 --allow-type state suture-tiny=1.0-1
}

test_nothing() {
	rm -rf "$work/patches"
	made 3 CVE-2099-0003 suture-tiny=1.0-1 && said 'nothing to patch' &&
	[ -z "$(ls "$work/patches")" ] && is_clean
}

test_unknown() {
	made 1 CVE-2099-9999 suture-tiny=1.0-1 &&
	said "nothing called 'CVE-2099-9999' is among the patches" &&
	made 1 CVE-2099-0001 suture-nothere && said "no package 'suture-nothere'" &&
	made 1 CVE-2099-0001 suture-tiny=7.0-1 && said 'no version 7.0-1' &&
	made 2 ./nothere.patch suture-tiny && is_clean
}

test_file() {
	local dir=$work/file

	rm -rf "$work/patches" "$dir"
	tiny_source "$dir"
	tiny_edit banner "$dir"
	tiny_patch CVE-2099-0001 "$dir" > "$work/mine.patch"
	made 0 "$work/mine.patch" suture-tiny=1.0-1 || return
	start_tiny 1 && there_and_back limit=100 limit=10
}

test_broken() {
	local dir=$work/file

	rm -rf "$work/patches" "$dir"
	tiny_source "$dir"
	tiny_edit banner "$dir"
	tiny_patch broken "$dir" > "$work/broken.patch"
	made 1 "$work/broken.patch" suture-tiny=1.0-1 &&
	said "tiny.c:10:8: error: " && said 'does not build' &&
	[ -f "$(sed -n 's/.*the full log is //p' "$work/err")" ] && is_clean &&
	[ -z "$(ls "$work/patches")" ]
}

# otherwise COMMAND...: with an archive and data of its own, where 1.0-1 is
# another one.
otherwise() {
	mv "$SUTURE_DATA" "$work/data.kept"
	cp -R "$archive" "$work/archive.kept"
	"$@"
	set -- $?
	rm -rf "$SUTURE_DATA" "$archive"
	mv "$work/data.kept" "$SUTURE_DATA"
	mv "$work/archive.kept" "$archive"
	return "$1"
}

# The distribution's file was built in another way: that is known before the
# patched one is built.
test_other() { otherwise other_flags; }

other_flags() {
	tiny_publish 1 -O1 banner && tiny_index > "$SUTURE_SOURCES" &&
	made 1 CVE-2099-0001 suture-tiny=1.0-1 &&
	said 'is not what the distribution ships' && is_clean || return
	! grep 'building the patched' "$work/out"
}

# One function of the distribution's file was compiled otherwise, in the source
# that is to be patched.
test_taken() { otherwise one_function; }

one_function() {
	[ "$(dpkg --print-architecture)" = amd64 ] || return 0
	tiny_publish 1 -DOTHER_COMPILER banner &&
	tiny_index > "$SUTURE_SOURCES" &&
	made 0 CVE-2099-0001 suture-tiny=1.0-1 &&
	said 'compiled otherwise, taken from it: second' &&
	start_tiny 1 && there_and_back limit=100 limit=10 &&
	made 0 CVE-2099-0001 suture-tiny=1.0-1 && said 'is there already' &&
	said 'compiled otherwise, taken from it: second'
}

# The rules link by themselves what make compiles, so that make alone does not
# make the patched file.
test_rules() { otherwise linked_by_rules; }

linked_by_rules() {
	rm -rf "$work/patches"
	BY_RULES=yes tiny_publish 1 '' banner &&
	tiny_index > "$SUTURE_SOURCES" &&
	made 0 CVE-2099-0001 suture-tiny=1.0-1 &&
	start_tiny 1 && there_and_back limit=100 limit=10
}

# -- Interrupted ---------------------------------------------------------------

# A program that stops as soon as it is called with the words that stand in
# hold/NAME, and says so.
hold_programs() {
	local name real

	mkdir -p "$work/hold" "$work/path"
	for name in apt-get tar strip dpkg-deb debootstrap; do
		real=$(command -v $name) || return
		cat > "$work/path/$name" <<-EOF
		#!/bin/bash
		if [ -e "$work/hold/$name" ] &&
				[[ " \$* " == *"\$(< "$work/hold/$name")"* ]]; then
			id=\$\$
			if [ $name = debootstrap ]; then
				mkdir -p "\$4/proc" && mount -t tmpfs held "\$4/proc"
				id=-	# another namespace's
			fi
			echo \$id > "$work/hold/reached"
			exec sleep 300
		fi
		exec $real "\$@"
		EOF
		chmod +x "$work/path/$name"
	done
}

# hold STAGE: from the next run on; sets $held, what the run is doing then, and
# sees to it that it comes there.
hold() {
	local data=$SUTURE_DATA

	hold_none
	held='building the original of suture-tiny 1.0-1'
	[ "$1" = patched ] || rm -f "$data"/build.orig-suture-tiny-1.0-1.*
	case $1 in
	download)
		rm -f "$data"/src/suture-tiny_*
		held='loading suture-tiny 1.0-1'
		echo 'source --download-only' > "$work/hold/apt-get" ;;
	unpack)
		held='unpacking suture-tiny 1.0-1'
		echo 'reproducible-path' > "$work/hold/tar" ;;
	compile) : > "$data/apt/root-cache/hold-compile" ;;
	link) : > "$data/apt/root-cache/hold-link" ;;
	keep)
		held='keeping the original'
		echo ' -cf - keep' > "$work/hold/tar" ;;
	patched)
		held='building the patched suture-tiny'
		: > "$data/apt/root-cache/hold-compile" ;;
	make)
		held='making the patches'
		echo '--strip-unneeded' > "$work/hold/strip" ;;
	pack)
		held='packing'
		echo '--build' > "$work/hold/dpkg-deb" ;;
	root)
		held='making a clean root of Debian bookworm'
		echo 'buildd' > "$work/hold/debootstrap" ;;
	esac
}

hold_none() { rm -f "$work"/hold/* "$SUTURE_DATA"/apt/root-cache/hold-*; }

is_held() {
	[ -s "$work/hold/reached" ] ||
		[ -e "$SUTURE_DATA/apt/root-cache/hold-reached" ]
}

# start_held STAGE: sets $pid and waits until it is there.
start_held() {
	hold "$1"
	PATH=$work/path:$PATH env --default-signal=INT "$pkgbuild" \
		-o "$work/held" --fix CVE-2099-0001 suture-tiny=1.0-1 \
		> "$work/out" 2> "$work/err" &
	pid=$!
	wait_for 120 is_held_or_gone && is_alive "$pid" ||
		{ echo "$1 is not reached: $(cat "$work/out" "$work/err")"; return 1; }
}

is_held_or_gone() { is_held || ! is_alive "$pid"; }

# Besides what is_clean looks at: no patches, no process, no mount in any
# namespace, no root half made.
nothing_left() {
	local held_pid

	is_clean || return
	held_pid=$(cat "$work/hold/reached" 2> /dev/null)
	[ "${held_pid:--}" = - ] || ! is_alive "$held_pid" ||
		{ echo "process $held_pid goes on"; return 1; }
	[ ! -e "$work/held" ] || { echo "left: $(find "$work/held")"; return 1; }
	! grep -qs "$work/" /proc/[0-9]*/mountinfo ||
		{ echo 'a mount is left'; return 1; }
	! ls -d "$SUTURE_ROOTS"/*.new* "$work"/other/*.new* 2> /dev/null
}

# ended STAGE SIGNAL STATUS: one line says where it stopped and names the log.
ended() {
	local status line

	start_held "$1" || return
	kill "-$2" "$pid"
	wait "$pid"
	status=$?
	line="pkgbuild: interrupted while $held; nothing half made is left"
	[ $status -eq "$3" ] && [ "$(wc -l < "$work/err")" -eq 1 ] &&
	[ "$(sed 's/, the full log is .*//' "$work/err")" = "$line" ] &&
	[ -s "$(sed 's/.*the full log is //' "$work/err")" ] &&
		nothing_left && return
	echo "$1, $2: status $status: $(cat "$work/err")"
	return 1
}

# killed STAGE: what it left, the next run takes away.
killed() {
	start_held "$1" || return
	kill -KILL "$pid"
	wait "$pid" 2> /dev/null
	[ -n "$(ls "$SUTURE_DATA/work")" ] || { echo 'nothing to clean'; return 1; }
	rm -f "$work"/hold/{apt-get,tar,strip,dpkg-deb}
	rm -f "$SUTURE_DATA"/apt/root-cache/hold-*
}

# The run after one that was killed: all is as if there had been none.
after_killed() {
	"$pkgbuild" -o "$work/held" --fix CVE-2099-0001 suture-tiny=1.0-1 \
		> "$work/out" 2> "$work/err" ||
		{ cat "$work/out" "$work/err"; return 1; }
	[ "$(find "$work/held" ! -type d -printf '%f\n' | sort | xargs)" = \
		"description kpatch-suture-tiny_1.0-1+kp1_$(dpkg \
		--print-architecture).deb kpatch.bin latest" ] ||
		{ find "$work/held"; return 1; }
	rm -rf "$work/held"
	nothing_left
}

test_interrupted() {
	local stage pid held signal='INT 130' next='TERM 143' both

	hold_programs || return
	for stage in download unpack compile link keep patched make pack; do
		# shellcheck disable=SC2086
		ended $stage $signal && killed $stage || return
		after_killed || { echo "after $stage"; return 1; }
		both=$signal signal=$next next=$both
	done
	SUTURE_ROOTS=$work/other test_no_root
}

# debootstrap mounts something.
test_no_root() {
	killed root && rmdir "$work/held" && ended root TERM 143 &&
		hold_none
}

# Of two that need the same thing one waits.
test_two() {
	local pid held

	hold_programs &&
	SUTURE_ROOTS=$work/other start_held root || return
	SUTURE_ROOTS=$work/other "$pkgbuild" -o "$work/patches" --fix \
		CVE-2099-0001 suture-tiny=1.0-1 > "$work/out2" 2> "$work/err2" &
	set -- $!
	wait_for 60 grep -q '^waiting for another pkgbuild' "$work/out2" &&
		kill -TERM "$1" && wait "$1"
	[ $? -eq 143 ] && grep -q 'interrupted while' "$work/err2"
	set -- $?
	kill -TERM "$pid"
	wait "$pid"
	hold_none
	[ "$1" -eq 0 ] || cat "$work/out2" "$work/err2"
	return "$1"
}

# -- Full ----------------------------------------------------------------------

# full ROOM SAY: in a small file system with ROOM KB free.
full() {
	# shellcheck disable=SC2016
	SUTURE_ROOM=${3-0} unshare --mount bash -c '
		mkdir -p "$1/small" && mount -t tmpfs -o size=300m tmpfs "$1/small" &&
		cd "$1/small" && [ "$(stat -f -c %T .)" = tmpfs ] || exit 9
		cp -a "$1/data" data || exit 9
		rm -rf data/build.orig* data/apt/root-cache
		free=$(df -Pk . | awk "NR == 2 { print \$4 }")
		head -c $(((free - $3) * 1024)) /dev/zero > filler
		SUTURE_DATA=$PWD/data timeout 300 "$2" -o "$1/full" \
			--fix CVE-2099-0001 suture-tiny=1.0-1
		status=$?
		ls -d data/work/* data/*.tgz* "$1"/full 2> /dev/null |
			sed "s/^/left: /"
		exit $status' - "$work" "$pkgbuild" "$1" > "$work/full.log" 2>&1
	[ $? -eq 1 ] && grep -q "^pkgbuild: $2" "$work/full.log" &&
		grep -q "$4" "$work/full.log" &&
		! grep -q '^left: ' "$work/full.log" && return
	echo "with $1 KB:"
	cat "$work/full.log"
	return 1
}

# No room from the begin on, and none in the midst of it.
test_full() {
	full 600 'only .* MB are free in' 200 'that is not enough' &&
	full 600 'cannot ' 0 'No space left on device'
}

test_recipe() {
	local dir=$work/packages/debian12/suture-tiny/1.0-1

	mkdir -p "$dir"
	cat > "$dir/info" <<-'EOF'
	PKG_FIXES='CVE-2099-0001'
	kp_before_original() { echo "hook in $PWD" > "$PKG_DATA/hooked"; }
	kp_patch_test() { ls "$1"/*/1/kpatch.bin && [ ! -e "$PKG_DATA/bad" ]; }
	EOF
	echo 'mine.patch   # ours' > "$dir/plist"
	cp "$work/mine.patch" "$dir"
	rm -f "$SUTURE_DATA"/build.orig-suture-tiny-1.0-1.*
	"$pkgbuild" -p "$dir" > "$work/out" 2> "$work/err" &&
	ls "$SUTURE_DATA"/build.orig-suture-tiny-1.0-1.*.deb.tgz > /dev/null &&
	grep -q 'hook in .*/suture-tiny-1.0$' "$SUTURE_DATA/hooked" &&
	"$pkgbuild" "$dir" > "$work/out" 2> "$work/err" && said 'already' &&
	tar -tzf "$SUTURE_DATA"/kpatch-suture-tiny-1.0-1.*.tgz |
		grep -q '^root/kpatch-suture-tiny-1.0-1.[a-z0-9]*/.*/kpatch.bin' &&
	"$pkgbuild" -t "$dir" > "$work/out" 2> "$work/err" ||
		{ cat "$work/out" "$work/err"; return 1; }
	rm "$SUTURE_DATA"/kpatch-suture-tiny-*
	touch "$SUTURE_DATA/bad"
	"$pkgbuild" "$dir" > "$work/out" 2> "$work/err" &&
		{ echo 'its test is not heard'; return 1; }
	said 'kp_patch_test fails' && is_clean &&
	! ls "$SUTURE_DATA"/kpatch-suture-tiny-* 2> /dev/null
}

# ------------------------------------------------------------------------------

run() {
	local why

	# shellcheck disable=SC2254
	case $1 in $pattern) ;; *) return ;; esac
	# In this shell, where they start programs.
	"test_$1" > "$work/why" 2>&1
	if [ $? -eq 0 ]; then
		pass "pkgbuild $1"
	else
		why=$(tail -n 5 "$work/why")
		fail "pkgbuild $1: $why"
	fi
}

for name in usage compare take names twins headers backward kept; do
	run $name
done
[ ! "$short" ] || { conclude; exit; }
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap > /dev/null; then
	skip 'pkgbuild in a root: needs root and debootstrap'
	conclude
	exit
fi
setup || { fail "the package is not made: $(tail "$work/publish.log")"; conclude; exit 1; }
for name in forward package again install lost reverse past type nothing unknown file \
		broken other taken rules interrupted two full recipe; do
	run $name
done
conclude
