#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck disable=SC1091,SC2015,SC2016,SC2181
# pkgbuild for RPM, with a small source package of our own (small.sh).
#   rpm.sh [PATTERN]
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/pkgbuild/small.sh"

pkgbuild=$TESTS/../scripts/pkgbuild
pattern=${1-*}
export KPATCH_PATH=$KPATCH_BIN
unset PKG_DIR

for name in rpmbuild rpm2cpio cpio; do
	command -v $name > /dev/null && continue
	skip "pkgbuild for RPM: no $name (scripts/install-deps rpm)"
	conclude
	exit
done
work=$(mktemp -d "${TMPDIR:-/var/tmp}/suture-rpm.XXXXXX") || exit 1
chmod 755 "$work"
archive=$work/archive recipe=$work/packages/el7/suture-small/suture-small-1.0-1.el7
small_recipe=$recipe
export SUTURE_DATA=$work/data
arch=$(uname -m)
kept=$SUTURE_DATA/build.orig-suture-small-1.0-1.el7.$arch.rpm.tgz
product=kpatch-suture-small-1.0-1.el7.$arch
patients=()
finish() {
	[ ${#patients[@]} -eq 0 ] || end_patient "${patients[@]}"
	rm -rf "$work"
}
trap finish EXIT

# -- Tools ---------------------------------------------------------------------

# recipe FIX [LINES]: info with these lines, the fix as plist says.
write_recipe() {
	mkdir -p "$recipe"
	{
		echo "PKG_SOURCE=$archive/suture-small-1.0-1.el7.src.rpm"
		echo "PKG_BINARIES=($archive/suture-small-1.0-1.el7.$arch.rpm)"
		echo 'PKG_FIXES=CVE-2099-0100'
		printf '%s\n' "${2-}"
	} > "$recipe/info"
	small_fix "$1" > "$recipe/$1.patch"
	echo "$1.patch   # ours" > "$recipe/plist"
}

# made STATUS [ARG...]: that status; what it said if not.
made() {
	local status=$1

	shift
	"$pkgbuild" "$@" "$recipe" > "$work/out" 2> "$work/err"
	set -- $? "$*"
	[ "$1" -eq "$status" ] && return
	echo "'$2': status $1, not $status: $(cat "$work/err" "$work/out")"
	return 1
}

said() { grep -qF -- "$1" "$work/out" "$work/err" || { echo "not '$1': $(cat "$work/out" "$work/err")"; return 1; }; }

# Nothing half made: no folder of a run, no part of a file, no process.
is_clean() {
	[ -z "$(ls "$SUTURE_DATA/work")" ] &&
		[ -z "$(find "$SUTURE_DATA" -name '*m.[0-9]*' -o -name '*z.[0-9]*')" ] &&
		[ -z "$(find /proc/[0-9]*/cwd -maxdepth 0 -lname \
			"$SUTURE_DATA/work/*" 2> /dev/null)" ] && return
	echo "left: $(ls "$SUTURE_DATA" "$SUTURE_DATA/work")"
	return 1
}

no_product() {
	[ ! -e "$SUTURE_DATA/$product.tgz" ] &&
		! ls "$SUTURE_DATA"/*.kp1.*.rpm 2> /dev/null
}

# The program that the binary package installs; sets $pid and $port.
start_small() {
	rm -rf "$work/installed"
	mkdir "$work/installed"
	(cd "$work/installed" && rpm2cpio \
		"$archive/suture-small-1.0-1.el7.$arch.rpm" | cpio -idm --quiet)
	: > "$work/small.out"
	"$work/installed/usr/sbin/small" > "$work/small.out" &
	pid=$!
	patients+=("$pid")
	wait_for 5 has_line "$work/small.out" 0 '^port' || return
	port=$(sed -n 's/^port //p' "$work/small.out")
}

# answers TEXT ASKED
answers() {
	local line=''

	exec 9<> "/dev/tcp/127.0.0.1/$port" || return
	echo "$2" >&9
	IFS= read -r -t 5 -u 9 line
	exec 9>&-
	[ "$line" = "$1" ] || { echo "'$2' is answered '$line'"; return 1; }
}

dots=$(printf '.%.0s' {1..59})
leaks() {
	answers "hello${dots}secret" '70 hello' &&
	answers hel '3 hello'
}
does_not_leak() { answers hello '70 hello' && answers hel '3 hello'; }

doctor() {
	"$KPATCH_BIN/kpatch_user" "$@" > "$work/doctor" 2>&1 ||
		{ cat "$work/doctor"; return 1; }
}

# there_and_back STORAGE
there_and_back() {
	start_small && leaks && doctor patch -p "$pid" "$1" &&
	does_not_leak && doctor unpatch -p "$pid" && leaks
	set -- $?
	end_patient "$pid"
	return "$1"
}

# -- Tests ---------------------------------------------------------------------

test_whole() {
	write_recipe overread '
	kp_before_original() { echo "$PWD" > "$PKG_DATA/hooked"; }
	kp_after_patched() { ls "$PKG_TREE/.kpatch_small.patched.s"; }
	kp_patch_test() { ls "$1"/*/1/kpatch.bin > "$PKG_DATA/tested"; }'
	made 0 -p && said "$kept" && [ -s "$kept" ] && no_product &&
	said 'of 1 linked files of the distribution, 0 are met with the same BuildID, 1 in all' &&
	tar -tzf "$kept" | grep -q '/.kpatch_small.original.s$' &&
	tar -tzf "$kept" | grep -q '/small.o$' &&
	grep -q '/suture-small-1.0$' "$SUTURE_DATA/hooked" && is_clean &&
	made 0 && said 'is there already' && is_clean &&
	grep -q kpatch.bin "$SUTURE_DATA/tested" &&
	tar -tzf "$SUTURE_DATA/$product.tgz" |
		grep -q "^root/$product/.*/1/kpatch.bin" &&
	made 0 -t || return
	rm -rf "$work/root"
	tar -C "$work" -xzf "$SUTURE_DATA/$product.tgz" &&
	there_and_back "$work/root/$product"
}

test_output() {
	rm -rf "$work/patches"
	write_recipe overread
	made 0 -o "$work/patches" && is_clean &&
	[ "$(readlink "$work"/patches/*/latest)" = 1 ] &&
	there_and_back "$work/patches"
}

# Really installed and removed, over a copy of what is in /var/lib.
test_package() {
	local rpm

	write_recipe overread
	made 0 -o "$work/patches" || return
	rpm=$(echo "$work"/patches/*.rpm)
	rpm -qp --qf '%{summary}\n%{description}' "$rpm" |
		grep -q 'CVE-2099-0100' &&
	[ "$(rpm -qp --qf '%{nevra}' "$rpm")" = \
		"kpatch-suture-small-1.0-1.el7.kp1.$arch" ] &&
	rpm -qlvp "$rpm" | grep -q ' /var/lib/suture/[0-9a-f]*/1/kpatch.bin' ||
		{ rpm -qlvip "$rpm"; return 1; }
	[ "$(id -u)" -eq 0 ] || { skip 'rpm installed: needs root'; return 0; }
	mkdir -p "$work/upper" "$work/upper.work"
	start_small
	end_patient "$pid"
	install_small > "$work/rpm.out" 2>&1 &&
	[ "$(xargs < "$work/answers")" = \
		"hello${dots}secret hello hello${dots}secret" ] &&
	grep -q 'have been successfully applied' "$work/rpm.out" ||
		{ cat "$work/rpm.out" "$work/answers"; return 1; }
}

# In namespaces where there is nothing beside the program; what it answers before,
# with the package and without it again.
install_small() {
	rm -f "$work/answers"
	# shellcheck disable=SC2016
	unshare --mount --pid --fork --mount-proc bash -c '
		set -e
		cd "$1"
		mount -t overlay -o lowerdir=/var/lib,upperdir=$PWD/upper,workdir=$PWD/upper.work overlay /var/lib
		mount -t tmpfs -o mode=755 tmpfs /usr/local/bin
		cp "$2/kpatch_user" /usr/local/bin
		: > small.out
		installed/usr/sbin/small > small.out &
		until read -r _ port < small.out; do sleep 0.02; done
		ask() {
			exec 9<> "/dev/tcp/127.0.0.1/$port"
			echo "70 hello" >&9
			head -n 1 <&9 >> answers
			exec 9>&-
		}
		opts="--dbpath $1/rpmdb"
		! rpm --help | grep -q force-debian || opts+=" --force-debian"
		ask
		rpm $opts -i --nodeps patches/*.rpm
		ask
		rpm $opts -e kpatch-suture-small
		ask' - "$work" "$KPATCH_BIN"
}

test_broken() {
	rm -f "$SUTURE_DATA"/kpatch-*
	write_recipe broken
	made 1 && said "small.c:20:12: error: 'rooms' undeclared" &&
	said 'does not build' && is_clean && no_product &&
	[ -f "$(sed -n 's/.*the full log is //p' "$work/err")" ]
}

test_refused() {
	write_recipe type
	made 1 && said "'room' changed its layout" && is_clean && no_product &&
	write_recipe unfit && made 1 && said 'unfit.patch does not apply' &&
	write_recipe comment && made 3 && said 'nothing to patch' &&
	is_clean && no_product
}

test_checksum() {
	local file=$archive/suture-small-1.0-1.el7.src.rpm sum

	sum=$(sha256sum < "$file" | cut -d ' ' -f 1)
	rm -f "$SUTURE_DATA"/*.rpm
	write_recipe overread "PKG_SHA256=${sum%?}x"
	made 1 -p && said 'has the wrong checksum' &&
	[ ! -e "$SUTURE_DATA/${file##*/}" ] && is_clean &&
	write_recipe overread "PKG_SOURCE=file://$file" &&
	made 1 -p && said 'gives a URL but no PKG_SHA256' &&
	write_recipe overread "PKG_SOURCE=file://$file PKG_SHA256=0" &&
	made 1 -p && said 'has the wrong checksum' && is_clean &&
	[ ! -e "$SUTURE_DATA/${file##*/}" ] &&
	write_recipe overread "PKG_SOURCE=file://$file PKG_SHA256=$sum" &&
	made 0 -p && [ -s "$SUTURE_DATA/${file##*/}" ] &&
	write_recipe overread "PKG_SOURCE=nothere.src.rpm" &&
	made 1 -p && said "no source RPM 'nothere.src.rpm'" &&
	write_recipe overread "PKG_SOURCE=file:///nothere.src.rpm PKG_SHA256=0" &&
	made 1 -p && said 'cannot load file:///nothere.src.rpm' && is_clean
}

test_usage() {
	write_recipe overread
	rm "$recipe/plist"
	made 1 && said "no '$recipe/plist'" &&
	echo nothere.patch > "$recipe/plist" &&
	made 1 && said "no patch 'nothere.patch'"
}

# Its hook ends with a status of its own.
test_hook() {
	write_recipe overread 'kp_before_original() { return 7; }'
	rm -f "$kept"
	made 1 -p && said 'kp_before_original ends with status 7' &&
	[ ! -e "$kept" ] && is_clean &&
	write_recipe overread 'kp_patch_test() { echo "it leaks"; return 1; }' &&
	made 1 && said 'kp_patch_test fails' && said 'it leaks' && is_clean &&
	no_product
}

# %build cannot be gone through twice.
test_once() {
	small_publish 'ln -s small.c made; make CC=gcc CFLAGS="%{optflags}"' &&
	rm -f "$kept" && write_recipe overread && made 0 -o "$work/once" &&
	there_and_back "$work/once"
}

# Nor can it, but for a folder that is made; nothing is compiled in the tree.
test_folder() {
	local line='mkdir made; cd made; gcc %{optflags} -I.. -c ../small.c; '

	small_publish "${line}gcc -o ../small small.o; cd ..; touch small.o small" &&
	rm -f "$kept" && write_recipe overread && made 0 -o "$work/folder" &&
	there_and_back "$work/folder"
}

# The distribution's file was built in another way.
test_other() {
	small_publish '' --define 'optflags -O1' && rm -f "$kept" &&
	write_recipe overread && made 1 &&
	said 'is not what the distribution ships' && is_clean &&
	write_recipe overread PKG_MATCH=ours && made 0 &&
	said '(our build)' && is_clean
	set -- $?
	rm -f "$kept" "$SUTURE_DATA"/kpatch-*
	small_publish
	return "$1"
}

# A compiler that no wrapper stands for.
test_unwrapped() {
	small_publish 'make CC=/usr/bin/gcc CFLAGS="%{optflags}"' &&
	rm -f "$kept" && write_recipe overread && made 1 -p &&
	said 'nothing was compiled by a compiler found by PATH' && is_clean &&
	[ ! -e "$kept" ]
	set -- $?
	small_publish
	return "$1"
}

# Ended while the original is built, and while the patched is.
test_interrupted() {
	local stage pid group

	small_publish 'sleep 2; make CC=gcc CFLAGS="%{optflags}"' &&
	write_recipe overread || return
	rm -f "$kept"
	for stage in original patched; do
		: > "$work/out"
		"$pkgbuild" "$recipe" > "$work/out" 2> "$work/err" &
		pid=$!
		wait_for 60 grep -q "building the $stage" "$work/out" ||
			{ echo "no $stage"; return 1; }
		"$pkgbuild" "$recipe" > /dev/null 2> "$work/second"
		grep -q "another pkgbuild, process $pid, builds" "$work/second" ||
			{ cat "$work/second"; return 1; }
		kill "$pid"
		wait "$pid"
		[ $? -eq 143 ] && said "interrupted while building the $stage" &&
			is_clean && no_product || return
		[ $stage = original ] || continue
		made 0 -p || return
	done
	# Killed: the next one takes its place.
	: > "$work/out"
	"$pkgbuild" "$recipe" > "$work/out" 2> "$work/err" &
	pid=$!
	wait_for 60 grep -q "building the $stage" "$work/out" || return
	wait_for 10 [ -s "$SUTURE_DATA/work/rpm/group" ] || return
	group=$(< "$SUTURE_DATA/work/rpm/group")
	kill -KILL "$pid"
	wait "$pid"
	kill -0 -- "-$group" || { echo "no process group $group"; return 1; }
	: > "$work/out"
	"$pkgbuild" "$recipe" > "$work/out" 2> "$work/err" &
	pid=$!
	wait_for 60 grep -q "building the $stage" "$work/out" &&
		! kill -0 -- "-$group" 2> /dev/null &&
		wait "$pid" && is_clean ||
		{ echo 'not taken over'; cat "$work/out" "$work/err"; return 1; }
}

test_full() {
	local size

	[ "$(id -u)" -eq 0 ] || { skip 'a full disk: needs root'; return 0; }
	write_recipe overread
	for size in 100k 300k 500k; do
		# shellcheck disable=SC2016
		unshare --mount bash -c '
			mount -t tmpfs -o size='$size' tmpfs "$1/data" &&
			"$2" "$3"
			status=$?
			ls "$1/data/work"
			find "$1/data" -name "*m.[0-9]*" -o -name "*z.[0-9]*"
			find "$1/data" -name "kpatch-*"
			exit $status' - "$work" "$pkgbuild" "$recipe" \
			> "$work/out" 2> "$work/err"
		[ $? -eq 1 ] && grep -q '^pkgbuild: ' "$work/err" &&
			! grep -q "^$work/data" "$work/out" ||
			{ echo "size $size:"; cat "$work/out" "$work/err"; return 1; }
	done
}

# The folder that we ship is read, and says what is missing here.
test_rhel7() {
	recipe=$TESTS/../packages/rhel7/glibc/glibc-2.17-55.el7
	made 1 -p
	set -- $?
	recipe=$small_recipe
	[ "$1" -eq 0 ] && is_clean && grep -qE \
		'^pkgbuild: (no dnf or yumdownloader here|cannot load) .*glibc-2.17-55.el7' \
		"$work/err" || { cat "$work/err"; return 1; }
}

# samples/ghost, with a stand-in that has the flaw, and one that has not.
test_ghost() {
	local dir=$work/ghost size

	mkdir "$dir"
	gcc -O2 -pthread -o "$dir/GHOST" "$TESTS/../samples/ghost/GHOST.c" || return
	for size in 32 40; do
		gcc -shared -fPIC -DSIZE=$size -o "$dir/$size.so" -xc - <<-'EOF' || return
		#include <errno.h>
		#include <netdb.h>
		#include <string.h>
		int gethostbyname_r(const char *name, struct hostent *host,
				    char *buffer, size_t size,
				    struct hostent **ret, int *herrno)
		{
			if (size < SIZE + strlen(name) + 1)
				return ERANGE;
			strcpy(buffer + 40, name);
			*ret = host;
			return 0;
		}
		EOF
	done
	[ "$(LD_PRELOAD=$dir/32.so "$dir/GHOST" -1)" = vulnerable ] &&
	[ "$(LD_PRELOAD=$dir/40.so "$dir/GHOST" -1)" = 'not vulnerable' ] &&
	[ "$(LD_PRELOAD=$dir/40.so "$dir/GHOST")" = 'not vulnerable' ] ||
		{ echo 'asked once'; return 1; }
	LD_PRELOAD=$dir/32.so "$dir/GHOST" 2> "$dir/dots" &
	pid=$!
	patients+=("$pid")
	wait_for 5 grep -q '\.\.\.' "$dir/dots"
}

# ------------------------------------------------------------------------------

run() {
	local why

	# shellcheck disable=SC2254
	case $1 in $pattern) ;; *) return ;; esac
	# In this shell, where they start programs.
	"test_$1" > "$work/why" 2>&1
	set -- "$1" $?
	grep '^skip ' "$work/why"
	if [ "$2" -eq 0 ]; then
		pass "pkgbuild rpm $1"
	else
		why=$(tail -n 5 "$work/why")
		fail "pkgbuild rpm $1: $why"
	fi
}

mkdir -p "$SUTURE_DATA"
small_publish || { fail 'the package is not made'; conclude; exit 1; }
for name in whole output package broken refused checksum usage hook once folder other \
		unwrapped interrupted full rhel7 ghost; do
	run $name
done
conclude
