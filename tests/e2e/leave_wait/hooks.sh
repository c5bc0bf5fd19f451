# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_ready() {
	wait_before "before the patch"
	wait_line '^inside$' "from the thread"
}

# The thread leaves when the file is there; a slow doctor only makes this
# test weaker, not false.
case_patch() {
	(sleep 0.4; touch "$run/leave") &
	patch_as_flavour
}
