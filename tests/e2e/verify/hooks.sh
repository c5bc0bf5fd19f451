# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash

# Where not_called() is, which nobody runs.
not_called() {
	local link first base=0

	link=$((16#$(nm "$bin/verify" | sed -n 's/ [tT] not_called$//p')))
	if readelf -hW "$bin/verify" | grep -q 'Type: *DYN'; then
		first=$(grep -m 1 "/verify\$" "/proc/$pid/maps")
		base=$((16#${first%%-*}))
	fi
	echo $((base + link))
}

# peek N: the first bytes there, as poke takes them.
peek() {
	dd if="/proc/$pid/mem" bs=1 count="$1" iflag=skip_bytes \
		skip="$(not_called)" 2> "$run/dd" |
		od -An -tx1 -v | tr -d '\n' | sed 's/ /\\x/g'
}

# poke BYTES: over them.
poke() {
	printf '%b' "$1" | dd of="/proc/$pid/mem" bs=1 conv=notrunc \
		oflag=seek_bytes seek="$(not_called)" 2> "$run/dd" ||
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

	saved=$(peek 4)
	[ "$(uname -m)" != aarch64 ] || breakpoint='\x00\x00\x20\xd4'
	verify 0 'patch [0-9a-f]+ replaces say'
	poke "$breakpoint"
	verify 0 'breakpoint in (not_called|\?)'
	poke '\x11\x22'
	verify 1 'unknown, in (not_called|\?)'
	poke "$saved"
	verify 0 'patch [0-9a-f]+ replaces say'
}
