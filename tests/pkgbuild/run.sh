#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# pkgbuild, with a small source package from an archive of our own (tiny.sh).
#   run.sh [--short] [PATTERN]
#     --short  only what needs neither root nor a clean root of Debian
# The root is the one that pkgbuild keeps (SUTURE_ROOTS, /var/cache/suture/roots)
# and is made if it is not there.
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
export SUTURE_ROOTS=${SUTURE_ROOTS:-/var/cache/suture/roots}

work=$(mktemp -d "${TMPDIR:-/var/tmp}/suture-pkgbuild.XXXXXX") || exit 1
chmod 755 "$work"
archive=$work/archive
export SUTURE_DATA=$work/data SUTURE_SOURCES=$work/list
patients=()
finish() {
	[ ${#patients[@]} -eq 0 ] || end_patient "${patients[@]}"
	rm -rf "$work" "$SUTURE_ROOTS"/*.suture-tiny-*
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
	refused 2 'no package given behind' --fix CVE-2099-0001 &&
	refused 2 "no folder 'nothere'" nothere &&
	refused 2 "no '$work/info'" "$work" &&
	refused 2 "is no number" -j x --fix a b &&
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

# -- With one ------------------------------------------------------------------

setup() {
	mkdir -p "$archive" "$SUTURE_DATA"
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
	[ "$(dpkg-deb -f "$deb" Version)" = 1.0-1+kp1 ] || return
	# Really installed and removed, over a copy of what is in /var/lib.
	cp "$deb" "$work/one.deb"
	mkdir -p "$work/upper" "$work/upper.work"
	# shellcheck disable=SC2016
	PATH=$KPATCH_BIN:$PATH unshare --mount --pid --fork --mount-proc \
		bash -c '
		set -e
		cd "$1"
		mount -t overlay -o lowerdir=/var/lib,upperdir=$PWD/upper,workdir=$PWD/upper.work overlay /var/lib
		installed/usr/bin/suture-tiny > tiny.out &
		pid=$!
		sleep 0.3
		dpkg -i one.deb > dpkg.out 2>&1
		sleep 0.3
		tail -n 1 tiny.out > patched
		dpkg -r kpatch-suture-tiny >> dpkg.out 2>&1
		sleep 0.3
		tail -n 1 tiny.out > unpatched
		kill $pid' - "$work" || { cat "$work/dpkg.out"; return 1; }
	grep -q limit=10$'\x20' "$work/patched" &&
	grep -q limit=100 "$work/unpatched" &&
	grep -q "successfully applied to PID" "$work/dpkg.out" ||
		{ cat "$work/dpkg.out" "$work/patched" "$work/unpatched"; return 1; }
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
	made 0 --allow-type state CVE-2099-0002 suture-tiny=1.0-1
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

# The distribution's file was built in another way.
test_other() {
	mv "$SUTURE_DATA" "$work/data.kept"
	cp -R "$archive" "$work/archive.kept"
	tiny_publish 1 -O1 banner && tiny_index > "$SUTURE_SOURCES" &&
	made 1 CVE-2099-0001 suture-tiny=1.0-1 &&
	said 'is not what the distribution ships' && is_clean
	set -- $?
	rm -rf "$SUTURE_DATA" "$archive"
	mv "$work/data.kept" "$SUTURE_DATA"
	mv "$work/archive.kept" "$archive"
	return "$1"
}

# Ended while the original is built, and while the patched is.
test_interrupted() {
	local stage pid

	for stage in 'the original' 'the patched'; do
		[ "$stage" != 'the original' ] ||
			rm -f "$SUTURE_DATA"/build.orig-suture-tiny-1.0-1.*
		: > "$work/out"
		"$pkgbuild" -o "$work/patches" --fix CVE-2099-0001 \
			suture-tiny=1.0-1 > "$work/out" 2> "$work/err" &
		pid=$!
		wait_for 60 grep -q "building $stage" "$work/out" ||
			{ echo "no $stage"; return 1; }
		kill "$pid"
		wait "$pid"
		[ $? -eq 143 ] && said "interrupted while building $stage" &&
			is_clean || return
		[ "$stage" = 'the original' ] || continue
		made 0 CVE-2099-0001 suture-tiny=1.0-1 || return
	done
}

# No room from the begin on, and none in the midst of it.
test_full() {
	local log=$work/full.log room

	rm -f "$SUTURE_DATA"/build.orig-suture-tiny-1.0-1.*
	for room in 200 0; do
		# shellcheck disable=SC2016
		SUTURE_ROOM=$room unshare --mount bash -c '
			mkdir -p "$1/small" && cd "$1/small" &&
			mount -t tmpfs -o size=150m tmpfs "$1/small" &&
			cp -a "$1/data" data && mkdir -p data/work || exit 9
			free=$(df -Pk . | awk "NR == 2 { print \$4 }")
			head -c $(((free - 600) * 1024)) /dev/zero > filler
			SUTURE_DATA=$PWD/data timeout 200 "$2" -o "$1/full" \
				--fix CVE-2099-0001 suture-tiny=1.0-1
			status=$?
			ls data/work data/*.tgz* "$1"/full/*/ 2> /dev/null |
				sed "s/^/left: /"
			exit $status' - "$work" "$pkgbuild" > "$log" 2>&1
		[ $? -eq 1 ] && grep -q '^pkgbuild: ' "$log" &&
			! grep -q '^left: [^/]*[^:]$' "$log" ||
			{ echo "room $room:"; cat "$log"; return 1; }
	done
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

for name in usage compare names; do
	run $name
done
[ ! "$short" ] || { conclude; exit; }
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap > /dev/null; then
	skip 'pkgbuild in a root: needs root and debootstrap'
	conclude
	exit
fi
setup || { fail "the package is not made: $(tail "$work/publish.log")"; conclude; exit 1; }
for name in forward package again lost reverse past type nothing unknown file \
		broken other interrupted full recipe; do
	run $name
done
conclude
