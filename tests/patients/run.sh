#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Any patient, and safety that fails closed: programs in every condition that a
# program can be in. Each is patched and unpatched again and says the right
# words meanwhile, or it is refused with one clear line in time, and is as it
# was. README.md of tests says which promise each is for.
#   run.sh [-v] [PATTERN]
set -u
. "$(dirname "$0")/../lib/common.sh"

verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}
here=$TESTS/patients
# How many times a patient is patched while it does all it can to be in the way.
CYCLES=${CYCLES:-15}

build_helpers || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-patients.XXXXXX")
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# -- Building -----------------------------------------------------------------

# Headers of the kernel for a compiler that knows only those of its library.
kernel_headers="-idirafter /usr/include -idirafter /usr/include/$(gcc -print-multiarch)"

# build KIND: $out/KIND/{patient,patchroot}; 77 where it cannot be.
build() {
	local kind=$1 folder=patient args=()

	case $kind in
	pie) args=(PIE=pie) ;;
	nopie) args=(PIE=nopie) ;;
	static) args=(PIE=nopie TEST_LDFLAGS=-static) ;;
	static-pie) args=(PIE=pie TEST_LDFLAGS=-static-pie) ;;
	musl*)
		command -v musl-gcc > /dev/null ||
			{ echo "no musl-gcc"; return 77; }
		args=(CC=musl-gcc "TEST_CFLAGS=$kernel_headers") ;;&
	musl) args+=(PIE=pie 'TEST_LDFLAGS=-Wl,--build-id') ;;
	musl-static) args+=(PIE=nopie 'TEST_LDFLAGS=-static -Wl,--build-id') ;;
	plug) folder=plug args=(PIE=pie) ;;
	musl-bare) folder=bare
		args+=(PIE=nopie 'TEST_LDFLAGS=-static -Wl,--build-id') ;;
	bare) folder=bare args=(PIE=nopie TEST_LDFLAGS=-static) ;;
	esac
	out=$OUT/patients/$kind
	make -s -C "$here/$folder" O="$out" OPT=-O2 "${args[@]}" \
		> "$work/build" 2>&1 ||
		{ echo "does not build: $(grep -v '^make' "$work/build" | tail -n 1)"; return 1; }
	# Of the builds that there were only the last is of interest.
	patch=$(ls -t "$out"/patchroot/*.kpatch | head -n 1)
}

# -- Patients and doctors -----------------------------------------------------

old='^old$' new='^new$'
launcher=()
# Seconds that the doctor has for one who will not leave.
timeout=1

# start KIND ARGS...: sets $pid and waits until it speaks.
start() {
	local status

	build "$1" || return
	shift
	launch "$out/${program:-patient}" "$@"
}

# launch COMMAND...: under $launcher, if any.
launch() {
	: > lines
	"${launcher[@]}" "$@" > lines 2> errors < /dev/null &
	pid=$!
	patients+=("$pid")
	wait_for "$DEADLINE" speaks_or_ended
	if ! has_line lines 0 "$old"; then
		grep '^cannot' lines && return 77
		echo "the patient does not start: $(cat lines errors | tail -n 1)"
		return 1
	fi
	[ ${#launcher[@]} -eq 0 ] || find_launched
	text > text
}

# Where the first thread has ended it has no memory any more.
text() {
	if is_alive "$pid"; then
		textsum "$pid"
	else
		textsum "$(ls "/proc/$pid/task" | tail -n 1)"
	fi
}

has_lines() { [ "$(wc -l < lines)" -ge "$1" ]; }
speaks_or_ended() { has_line lines 0 "$old" || ! lives; }

# unshare(1) and the like wait for the program as their child.
find_launched() {
	local child

	while child=$(cat "/proc/$pid/task/$pid/children") && [ -n "$child" ]; do
		pid=${child%% *}
	done
	patients+=("$pid")
}

# doctor ARGS...: sets $status; 124 or 137 is a hang.
doctor() {
	timeout -k 2 60 "${doctor_as[@]}" "${KPATCH_USER:-$KPATCH_BIN/kpatch_user}" \
		"$@" > stdout 2> stderr < /dev/null
	status=$?
	[ -z "$verbose" ] || cat stdout stderr >> "$work/log"
}
doctor_as=()

expect_status() {
	[ "$status" -eq "$1" ] ||
		{ echo "$2: exit status $status, not $1: $(tail -n 1 stderr)"; return 1; }
}

expect_line() {
	wait_for "$DEADLINE" has_line lines "$mark" "$1" ||
		{ echo "no line '$1' $2: $(tail -n 1 lines)"; return 1; }
}

# Perhaps without the thread that it was born with.
lives() { is_alive "$pid" || [ "$(ls "/proc/$pid/task" 2> /dev/null | wc -l)" -gt 1 ]; }

unharmed() {
	local word

	lives || { echo "the patient died"; return 1; }
	word=$(grep -m 1 '^wrong' lines) || return 0
	echo "the patient said '$word'"
	return 1
}

same_text() {
	text > text.now
	cmp -s text text.now ||
		{ echo "its text is not as it was: $(diff text text.now | sed -n 's/^> [^ ]* //p' | tr '\n' ' ')"; return 1; }
}

# -- What may come of it: each prints why not and returns 1 -------------------

# cured [DOCTOR'S ARGS]: it is patched.
cured() {
	local last

	mark=$(size_of lines)
	doctor patch -p "$pid" "$@" "$patch"
	expect_status 0 patch || return
	last=$(tail -n 1 stdout)
	[[ $last =~ ^${hunks:-[1-9][0-9]*}' patch hunk(s) have been successfully applied to PID '\'$pid\'$ ]] ||
		{ echo "last line of the patch is '$last'"; return 1; }
	mark=$(size_of lines)
	expect_line "$new" "after the patch" && unharmed
}

relapsed() {
	doctor unpatch -p "$pid" "$@"
	expect_status 0 unpatch || return
	mark=$(size_of lines)
	expect_line "$old" "after the unpatch" && unharmed && same_text
}

# left_alone STATUS REGEX [DOCTOR'S ARGS]: refused, with one line, in time.
left_alone() {
	local want=$1 regex=$2 began=$SECONDS n

	shift 2
	doctor patch -p "$pid" --timeout "$timeout" "$@" "$patch"
	[ $((SECONDS - began)) -le $((timeout + 4)) ] ||
		{ echo "it took $((SECONDS - began)) s with --timeout $timeout"; return 1; }
	expect_status "$want" patch || return
	n=$(wc -l < stderr)
	[ "$n" -eq 1 ] || { echo "$n lines on stderr: $(tr '\n' '|' < stderr)"; return 1; }
	[[ $(<stderr) =~ $regex ]] ||
		{ echo "'$(<stderr)' does not match '$regex'"; return 1; }
	mark=$(size_of lines)
	expect_line "$old" "after the refusal" && unharmed && same_text
}

works() { start "$@" && cured && relapsed; }

# On a busy machine a thread that spins does not stop at once.
refused_later() { timeout=3; refused "$@"; }

refused() {
	local want=$1 regex=$2

	shift 2
	start "$@" && left_alone "$want" "$regex"
}

# Again and again, by each way to stop.
works_cycles() { start "$@" && works_again; }

works_again() {
	local i stop

	for ((i = 0; i < CYCLES; i++)); do
		stop=all
		[ $((i % 2)) -eq 0 ] || stop=running
		cured "--stop=$stop" && relapsed "--stop=$stop" ||
			{ echo "(cycle $i, --stop=$stop)"; return 1; }
	done
}

# What is only now and then in the way.
often() {
	local CYCLES=$((CYCLES * 4))

	"$@"
}

# result NAME COMMAND...: in a shell of its own.
result() {
	local name=$1 why status

	shift
	case $name in
	*"$pattern"*) ;;
	*) return 0 ;;
	esac
	: > "$work/log"
	why=$(
		patients=()
		trap 'end_patient "${patients[@]}" 2> /dev/null' EXIT
		"$@" 2>&1
	)
	status=$?
	why=$(tail -n 2 <<< "$why" | tr '\n' ' ')
	case $status in
	0) pass "$name" ;;
	77) skip "$name: ${why:-this machine cannot}" ;;
	*) fail "$name: $why" ;;
	esac
	sed 's/^/     doctor: /' "$work/log"
}

needs_root() {
	[ "$(id -u)" -eq 0 ] || { echo "needs root"; return 77; }
}

# -- The tests ----------------------------------------------------------------

for tests in stacks kinds memory tasks confined libraries; do
	. "$here/$tests.inc"
	"test_$tests"
done
conclude
