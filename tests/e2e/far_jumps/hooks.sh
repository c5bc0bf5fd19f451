# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Where a jump reaches 128 MiB, the patch is in two places. Without a page for
# the jumps it is refused.

is_arm64() { [ "$(uname -m)" = aarch64 ]; }

suture_maps() { grep 'suture:' "/proc/$pid/maps"; }

case_ready() {
	wait_before "before the patch"
	is_arm64 && [ ! -e "$run/refused" ] || return 0
	touch "$run/refused"
	end_patient "$pid"
	start_patient NO_HOLE=1
	wait_before "without a hole"
	patch_as_flavour
	expect_status 1 "without a hole"
	[[ $(tail -n 1 "$run/stderr") =~ "not even for jumps to it" ]] ||
		die "it says '$(tail -n 1 "$run/stderr")'"
	[ -z "$(suture_maps)" ] || die "something was left there"
	mark_lines
	wait_before "after it was refused"
	end_patient "$pid"
	case_start
	mark=0
	wait_before "before the patch"
}

case_patched() {
	! is_arm64 || [ "$(suture_maps | grep -c r-xp)" -eq 2 ] ||
		die "it is not in two places"
}

case_unpatched() {
	[ -z "$(suture_maps)" ] || die "memory of the patch stays"
}
