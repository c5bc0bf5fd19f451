# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_patched() {
	patch_as_flavour
	expect_status 0 "the second patch"
	grep -q "already applied" "$run/stdout" "$run/stderr" ||
		die "the second patch does not say 'already applied'"
	mark_lines
	wait_after "after the second patch"
}

case_unpatch() {
	doctor unpatch -p "$pid"
	expect_status 0 "unpatch"
	# Of nothing, and nothing named.
	doctor unpatch -p "$pid"
	expect_status 0 "unpatch of nothing"
	doctor unpatch -p "$pid" 00112233445566778899aabbccddeeff00112233
	expect_status 4 "unpatch of a patch that is not there"
	patch_as_flavour
	expect_status 0 "patch after unpatch"
	doctor unpatch -p "$pid"
}
