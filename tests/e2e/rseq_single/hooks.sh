# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# It says its word once, and is alive at the end.
wait_before() {
	[ "$1" != 'after the refusal' ] || { is_alive "$pid"; return; }
	wait_line "${desc[before]}" "$1"
}
