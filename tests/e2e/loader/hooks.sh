# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_start() {
	start_patient "$OUT/lib/execstop"
	wait_for "$DEADLINE" is_in_state "$pid" T ||
		die "it does not stop at its start"
}

case_ready() { :; }

# It is let go while the doctor is at it.
case_patch() {
	(sleep 0.3; kill -CONT "$pid") &
	patch_as_flavour
}

expect_no_more() { :; }
