# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_patched() {
	local child

	touch "$run/fork"
	wait_line '^child new$' "from the child"
	child=$(sed -n 's/^forked //p' "$run/out" | head -n 1)
	[ -n "$child" ] || die "the child's pid is not known"
	children=$child
	textsum "$child" > "$run/text.child"
	doctor unpatch -p "$child"
	expect_status 0 "unpatch of the child"
	mark_lines
	wait_line '^child old$' "after the child's unpatch"
	wait_line "${desc[after]}" "of the parent"
	kill -KILL "$child"
}
