# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_patch() {
	kill -STOP "$pid"
	wait_for "$DEADLINE" is_in_state "$pid" T || die "it does not stop"
	patch_as_flavour
	is_in_state "$pid" T ||
		die "state $(state_of "$pid") after the patch, not stopped"
	sleep 0.1
	is_in_state "$pid" T ||
		die "state $(state_of "$pid") a while after the patch"
	kill -CONT "$pid"
}

case_unpatch() {
	kill -STOP "$pid"
	wait_for "$DEADLINE" is_in_state "$pid" T || die "it does not stop"
	doctor unpatch -p "$pid"
	is_in_state "$pid" T ||
		die "state $(state_of "$pid") after the unpatch, not stopped"
	kill -CONT "$pid"
}
