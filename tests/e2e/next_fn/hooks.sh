# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Nothing is shown unless the one begins where the other ends.
case_ready() {
	local at size next

	read -r at size < <(nm -S "$bin/$name" |
		awk '$4 == "say" { print "0x" $1, "0x" $2 }')
	next=$(nm "$bin/$name" | awk '$3 == "next" { print "0x" $1 }')
	[ $((at + size)) -eq $((next)) ] ||
		die "next does not begin where say ends: $at $size $next"
}
