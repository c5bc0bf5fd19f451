# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by the test scripts: results, waiting, patients.
#
# A script counts with `pass`, `fail` and `skip` and closes with `conclude`,
# which prints the one line `N passed, N failed[, N skipped]`.

TESTS=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
KPATCH_BIN=${KPATCH_BIN:-$TESTS/../src}
KPATCH_BIN=$(cd "$KPATCH_BIN" 2>/dev/null && pwd || echo "$KPATCH_BIN")
OUT=${TESTS_OUT:-$TESTS/out}
export KPATCH_BIN TESTS

# Seconds to wait for a line or a state that is to come.
DEADLINE=${DEADLINE:-20}

n_passed=0 n_failed=0 n_skipped=0

pass() { n_passed=$((n_passed + 1)); echo "ok   $*"; }
fail() { n_failed=$((n_failed + 1)); echo "FAIL $*"; }
skip() { n_skipped=$((n_skipped + 1)); echo "skip $*"; }

conclude() {
	local line="$n_passed passed, $n_failed failed"

	[ "$n_skipped" -eq 0 ] || line+=", $n_skipped skipped"
	echo "$line"
	[ "$n_failed" -eq 0 ]
}

# The small programs that the scripts use, in $OUT/lib. TESTS_BUILT: nothing can
# be built here, all is there already.
build_helpers() {
	[ -n "${TESTS_BUILT-}" ] || make -s -C "$TESTS" helpers >&2
}

# wait_for SECONDS COMMAND...: until it succeeds; 1 if it never does.
wait_for() {
	local end=$((SECONDS + $1 + 1))

	shift
	until "$@"; do
		[ $SECONDS -lt $end ] || return 1
		sleep 0.02
	done
}

# State letter of a process, empty when it is gone.
state_of() {
	local stat

	{ stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 0
	stat=${stat##*) }
	echo "${stat%% *}"
}

is_alive() {
	case $(state_of "$1") in
	''|Z|X) return 1 ;;
	esac
}

is_in_state() { [ "$(state_of "$1")" = "$2" ]; }

size_of() { stat -c %s "$1"; }

# lines_from FILE OFFSET: its whole lines from there.
lines_from() { tail -c "+$(($2 + 1))" "$1"; }

has_line() { lines_from "$1" "$2" | grep -Eq -- "$3"; }

# What stands in the executable pages of the files that PID has mapped.
textsum() { "$OUT/lib/textsum" "$1"; }

# End patients by pid and reap those that are ours.
end_patient() {
	local pid

	for pid; do
		kill -KILL "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
	done
	return 0
}
