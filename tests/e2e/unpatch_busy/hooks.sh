# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_unpatch() {
	touch "$run/hold"
	wait_line '^inside$' "from the thread"
	doctor unpatch -p "$pid" --timeout 1
	expect_status 3 "unpatch while busy"
	tail -n 1 "$run/stderr" | grep -Eq 'target' ||
		die "busy, but the last line does not name the function"
	mark_lines
	wait_line "${desc[after]}" "after the refused unpatch"
	rm "$run/hold"
	doctor unpatch -p "$pid"
}
