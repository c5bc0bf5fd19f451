# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_ready() {
	wait_line '^constructor$' "from the library"
}

case_patch() {
	(sleep 0.3; touch "$run/go") &
	patch_as_flavour
	touch "$run/go"
}

expect_no_more() { :; }

case_started() { touch "$run/go"; }
