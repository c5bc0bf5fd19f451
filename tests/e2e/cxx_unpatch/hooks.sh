# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_patched() {
	local i

	for i in 1 2 3 4 5; do
		doctor unpatch -p "$pid"
		expect_status 0 "unpatch $i"
		mark_lines
		wait_before "after unpatch $i"
		patch_as_flavour
		expect_status 0 "patch $i"
		mark_lines
		wait_line "${desc[after]}" "after patch $i"
	done
}
