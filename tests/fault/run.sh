#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The doctor dies at, or fails in, each of its system calls: the patient must
# live, run wholly old or wholly new code, and the next doctor must get on.
#   run.sh [-s STEP] [-o PATTERN]
#       every STEP-th call (default 1: all of them); only such scenarios
set -u
. "$(dirname "$0")/../lib/common.sh"

step=1 only='*'
while getopts s:o: option; do
	case $option in
	s) step=$OPTARG ;;
	o) only=$OPTARG ;;
	*) echo "usage: run.sh [-s STEP] [-o PATTERN]" >&2; exit 2 ;;
	esac
done

build_helpers || exit 1
work=$(mktemp -d /tmp/suture-fault.XXXXXX)
pid=
trap 'end_patient $pid; rm -rf "$work"' EXIT
[ -n "${TESTS_BUILT-}" ] ||
	make -s -C "$TESTS" OPT=-O2 PIE=pie build-atomic_set > "$work/build.log" 2>&1 || {
	cat "$work/build.log"
	fail "the case atomic_set does not build"
	conclude
	exit
}
t=$((5 * ${SLOW:-1}))
case_dir=$OUT/O2-pie/build/atomic_set
doctor=$KPATCH_BIN/kpatch_user

# launch COMMAND...: a patient, by this command.
launch() {
	: > "$work/out"
	(cd "$case_dir" && LD_LIBRARY_PATH=. exec "$@" ./atomic_set) \
		> "$work/out" 2>&1 &
	pid=$!
}

start_patient() {
	launch env
	wait_for "$DEADLINE" has_line "$work/out" 0 '^old$' || {
		fail "the patient does not start"
		conclude
		exit 1
	}
	clean=$(textsum "$pid")
}

# The next two lines that the patient prints are the same, and no mixture.
settled() {
	local from lines

	from=$(size_of "$work/out")
	until lines=$(lines_from "$work/out" "$from" | tail -n +2) &&
	      [ "$(wc -l <<< "$lines")" -ge 2 ]; do
		is_alive "$pid" || return 1
		sleep 0.005
	done
	case $(tail -n 1 <<< "$lines") in
	old|new) ! grep -q mixed "$work/out" ;;
	*) return 1 ;;
	esac
}

says() {
	local from

	from=$(size_of "$work/out")
	wait_for "$DEADLINE" has_line "$work/out" "$from" "^$1\$"
}

# A patient before the first instruction of its dynamic loader; it is let go
# once a doctor is there, or has been.
start_stopped() {
	end_patient "$pid"
	launch "$OUT/lib/execstop"
	wait_for "$DEADLINE" is_in_state "$pid" T
}

is_traced() { ! grep -q '^TracerPid:[[:space:]]*0$' "/proc/$pid/status"; }

let_go() {
	until is_traced || ! is_alive "$1"; do
		sleep 0.002
	done
	kill -CONT "$pid"
}

# hit WHAT N KILLAT-OPTIONS...: WHAT (patch, unpatch, start: patch a process
# that just starts) with a fault at call N.
hit() {
	local what=$1 n=$2 args=()

	shift 2
	[ "$what" = unpatch ] || args=("$case_dir/patchroot")
	if [ "$what" = start ]; then
		hit_start "$n" "$@"
		return
	fi
	timeout $((60 * ${SLOW:-1})) "$OUT/lib/killat" "$@" "$n" "$doctor" -v "$what" -p "$pid" \
		--timeout "$t" "${args[@]}" > "$work/log" 2>&1
}

hit_start() {
	local n=$1 hitting

	shift
	timeout $((60 * ${SLOW:-1})) "$OUT/lib/killat" "$@" "$n" "$doctor" -v patch -p "$pid" \
		--timeout "$t" "$case_dir/patchroot" > "$work/log" 2>&1 &
	hitting=$!
	let_go "$hitting"
	wait "$hitting"
}

after() {
	local what=$1 wanted=$2 args=()

	[ "$what" = unpatch ] || args=("$case_dir/patchroot")
	timeout $((60 * ${SLOW:-1})) "$doctor" -v "$what" -p "$pid" --timeout $((2 * t)) "${args[@]}" \
		> "$work/log2" 2>&1 && says "$wanted"
}

complain() {
	fail "$*"
	sed 's/^/     hit: /' "$work/log"
	sed 's/^/     next: /' "$work/log2" 2>/dev/null
	tail -n 3 "$work/out" | sed 's/^/     patient: /'
	end_patient "$pid"
	start_patient
}

# One scenario: what is hit, from which state, with what fault.
scenario() {
	local name=$1 what=$2 n status bad=0 hits=0

	# shellcheck disable=SC2053 # a pattern
	[[ $name == $only ]] || return
	shift 2
	for ((n = 1;; n += step)); do
		if [ "$what" = start ]; then
			start_stopped || { complain "$name: it does not start"; bad=1; continue; }
		elif [ "$what" = unpatch ]; then
			after patch new || { complain "$name: call $n: not patched before"; bad=1; continue; }
		fi
		hit "$what" "$n" "$@"
		status=$?
		[ $status -ne 98 ] || break
		hits=$((hits + 1))
		if ! is_alive "$pid" || ! settled; then
			complain "$name: call $n: the patient is lost or half patched"
			bad=1
		elif ! after patch new || ! after unpatch old; then
			complain "$name: call $n: the next doctor does not get on"
			bad=1
		elif [ "$(textsum "$pid")" != "$clean" ]; then
			complain "$name: call $n: the text is not what it was"
			bad=1
		fi
	done
	[ $bad -ne 0 ] || pass "$name: $hits calls"
	after unpatch old
}

# Processes of a doctor that was killed, which nobody waits for.
doctors() {
	local exe

	for exe in /proc/[0-9]*/exe; do
		[ "$exe" -ef "$doctor" ] && echo "${exe//[!0-9]/}"
	done
}
no_doctors() { [ -z "$(doctors)" ]; }

start_patient
scenario "patch killed before a call" patch
scenario "patch killed behind a call" patch -x
scenario "unpatch killed before a call" unpatch
scenario "unpatch killed behind a call" unpatch -x
scenario "patch with a call that fails: ENOMEM" patch -e 12
scenario "patch with a call that fails: EPERM" patch -e 1
scenario "patch with a call that fails: ESRCH" patch -e 3
scenario "unpatch with a call that fails: EIO" unpatch -e 5
scenario "patch of a process that starts, killed before a call" start
if wait_for "$DEADLINE" no_doctors; then
	pass "nothing is left of the doctors"
else
	fail "of the doctors these are left:" $(doctors)
fi
conclude
