# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash

# poke BYTES: over the start of not_called(), which nobody runs.
poke() {
	local link first base

	link=$((16#$(nm "$bin/verify" | sed -n 's/ [tT] not_called$//p')))
	base=0
	if readelf -hW "$bin/verify" | grep -q 'Type: *DYN'; then
		first=$(grep -m 1 "/verify\$" "/proc/$pid/maps")
		base=$((16#${first%%-*}))
	fi
	printf '%b' "$1" | dd of="/proc/$pid/mem" bs=1 conv=notrunc \
		oflag=seek_bytes seek=$((base + link)) 2> "$run/dd" ||
		die "cannot poke: $(<"$run/dd")"
}

verify() {	# verify STATUS REGEX
	doctor verify -p "$pid"
	expect_status "$1" "verify"
	grep -Eq "$2" "$run/stdout" || die "verify does not say '$2'"
}

case_ready() {
	wait_before "before the patch"
	verify 0 'no difference'
}

case_patched() {
	local saved breakpoint='\xcc'

	[ "$(uname -m)" != aarch64 ] || breakpoint='\x00\x00\x20\xd4'
	verify 0 'patch [0-9a-f]+ replaces say'
	poke "$breakpoint"
	verify 0 'breakpoint in (not_called|\?)'
	poke '\x11\x22'
	verify 1 'unknown, in (not_called|\?)'
	saved=$(objdump -d --no-show-raw-insn "$bin/verify" > /dev/null &&
		objdump -s --start-address="0x$(nm "$bin/verify" |
			sed -n 's/ [tT] not_called$//p')" "$bin/verify" |
			awk '/^ [0-9a-f]+ / { print substr($2, 1, 8); exit }')
	poke "\\x${saved:0:2}\\x${saved:2:2}\\x${saved:4:2}\\x${saved:6:2}"
	verify 0 'patch [0-9a-f]+ replaces say'
}
