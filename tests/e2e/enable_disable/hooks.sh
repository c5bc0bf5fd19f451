# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
switch() {
	doctor "$1" -p "$pid" "$id"
	expect_status 0 "$1"
	doctor list -p "$pid"
	grep -q " $1d " "$run/stdout" || die "list does not say '$1d'"
	mark_lines
	wait_line "$2" "after $1"
}

case_patched() {
	local id

	doctor list -p "$pid"
	id=$(awk '{ print $2 }' "$run/stdout")
	switch disable "${desc[before]}"
	# So already; and what is not there.
	doctor disable -p "$pid" "$id"
	expect_status 0 "disable of what is disabled"
	doctor enable -p "$pid" no-such-patch
	expect_status 4 "enable of a patch that is not there"
	patch_as_flavour
	expect_status 1 "patch of what is loaded but disabled"
	switch enable "${desc[after]}"
	switch disable "${desc[before]}"
	switch enable "${desc[after]}"
}
