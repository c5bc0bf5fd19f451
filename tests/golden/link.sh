#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# link.sh ARCH KIND ORIG.s OUT.s FOLDER: link both with ARCH's tools (KIND: exec,
# pie, shared) and lead the patch through kpatch_strip as a build does; what
# they refer to elsewhere comes from a library that is made for it. Says what
# went wrong; exit 1. $KPATCH_BIN as for run.sh. The result is FOLDER/patch.o.
set -u
arch=$1
kind=$2
dir=$5
cross=$arch-linux-gnu-
[ "$(uname -m)" = "$arch" ] && cross=
strip=$KPATCH_BIN/kpatch_strip
case $kind in
exec)	flags='-no-pie -e 0' ;;
pie)	flags='-pie -e 0' ;;
shared)	flags='-shared' ;;
*)	echo "unknown kind of link '$kind'"; exit 1 ;;
esac

die() {
	echo "$*"
	exit 1
}

cp "$3" "$dir/orig.s" && cp "$4" "$dir/patched.s" || exit 1
cd "$dir" || exit 1
for one in orig patched; do
	"${cross}as" -W -o $one.o $one.s || die "$one.s: as"
done
# Functions, variables, thread-local ones, as the relocations tell.
"${cross}objdump" -t patched.o | awk '/\*UND\*/ &&
	$NF != "_GLOBAL_OFFSET_TABLE_" { print $NF }' >undefined
"${cross}objdump" -r patched.o >relocs
while read -r name; do
	if grep -Eq "TLS.* $name([-+]|$)|TPOFF.* $name([-+]|$)" relocs; then
		printf '.section .tbss,"awT",%%nobits\n.globl %s\n' "$name"
		printf '.type %s,%%object\n.size %s,8\n%s: .zero 8\n' \
			"$name" "$name" "$name"
	elif grep -Eq "(CALL26|JUMP26|PLT32).* $name([-+]|$)" relocs; then
		printf '.text\n.globl %s\n.type %s,%%function\n' \
			"$name" "$name"
		printf '.size %s,4\n%s: .zero 4\n' "$name" "$name"
	else
		printf '.data\n.balign 16\n.globl %s\n' "$name"
		printf '.type %s,%%object\n.size %s,512\n%s: .zero 512\n' \
			"$name" "$name" "$name"
	fi
done <undefined >stub.s
"${cross}as" -o stub.o stub.s || die "stub.s: as"
"${cross}ld" -shared -o stub.so stub.o || die "stub.so: ld"
# shellcheck disable=SC2086 # flags are words
"${cross}ld" $flags -o orig orig.o stub.so || die "orig: ld"
# shellcheck disable=SC2086
"${cross}ld" $flags -q -o patched patched.o stub.so || die "patched: ld"
"$strip" --strip patched patch.o 2>&1 || die "kpatch_strip --strip"
"$strip" --rel-fixup orig patch.o 2>&1 || die "kpatch_strip --rel-fixup"
"${cross}strip" --strip-unneeded patch.o 2>&1 || die "strip"
"$strip" --undo-link orig patch.o 2>&1 || die "kpatch_strip --undo-link"
"${cross}objdump" -dr patch.o >disassembled 2>&1 || die "patch.o: objdump"
