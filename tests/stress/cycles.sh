#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A program with a hundred threads that check their own work survives CYCLES
# (500) patches and unpatches; its text is then as it was, and it holds no more
# memory, mappings or descriptors. Says how long the doctor had it stopped.
set -u
. "$(dirname "$0")/../lib/common.sh"

CYCLES=${CYCLES:-500}
build_helpers || exit 1
built=$OUT/O2-pie/build/many_threads
if ! make -s -C "$TESTS" build-many_threads > /dev/null 2>&1; then
	fail "the case 'many_threads' does not build"
	conclude
	exit 1
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-cycles.XXXXXX")
pid=
finish() {
	[ -z "$pid" ] || end_patient "$pid"
	rm -rf "$work"
}
trap finish EXIT

: > "$work/lines"
LD_PRELOAD=$OUT/lib/fastsleep.so "$built/many_threads" > "$work/lines" 2>&1 &
pid=$!

# wait_word WORD: a line that is printed from now on.
wait_word() {
	local mark

	mark=$(size_of "$work/lines")
	wait_for "$DEADLINE" has_line "$work/lines" "$mark" "^$1\$"
}

# doctor COMMAND ARGS...: its words to $work/COMMAND.log
doctor() {
	timeout -k 5 60 "$KPATCH_BIN/kpatch_user" -v "$1" -p "$pid" "${@:2}" \
		>> "$work/$1.log" 2>&1
}

cycle() {
	doctor patch "$built"/patchroot/*.kpatch ||
		{ echo "patch: status $?, $(tail -n 1 "$work/patch.log")"; return 1; }
	wait_word new || { echo "the new code does not run"; return 1; }
	doctor unpatch ||
		{ echo "unpatch: status $?, $(tail -n 1 "$work/unpatch.log")"; return 1; }
	wait_word old || { echo "the old code does not run again"; return 1; }
	! grep -q wrong "$work/lines" || { echo "a sum is wrong"; return 1; }
}

# Descriptors, mappings, and memory of its own, in MiB: as after the first
# cycle, when it has touched what it needs.
holdings() {
	echo "descriptors $(find "/proc/$pid/fd" -type l | wc -l)"
	echo "mappings $(wc -l < "/proc/$pid/maps")"
	awk '/^RssAnon/ { print "anonymous MiB", int($2 / 1024 + 0.5) }' \
		"/proc/$pid/status"
}

# Minimum, median, maximum of the `stopped for N us` lines.
pauses() {
	sed -n 's/.*stopped for \([0-9]*\) us.*/\1/p' "$work/$1.log" | sort -n |
		awk -v what="$1" '{ v[NR] = $1 } END { if (NR)
			printf "%s stopped for %d us, median %d, most %d (%d times)\n",
			what, v[1], v[int((NR + 1) / 2)], v[NR], NR }'
}

wait_word old || { fail "the patient does not start"; conclude; exit 1; }
textsum "$pid" > "$work/text"
for ((i = 1; i <= CYCLES; i++)); do
	if why=$(cycle); then
		n_passed=$((n_passed + 1))
		[ -e "$work/held" ] || holdings > "$work/held"
	else
		fail "cycle $i: $why"
		is_alive "$pid" || { fail "the patient died"; break; }
	fi
done
if is_alive "$pid"; then
	textsum "$pid" > "$work/text.now"
	if cmp -s "$work/text" "$work/text.now"; then
		pass "the text after $CYCLES cycles"
	else
		fail "the text after $CYCLES cycles is not as it was"
	fi
	holdings > "$work/held.now"
	if cmp -s "$work/held" "$work/held.now"; then
		pass "what the patient holds after $CYCLES cycles"
	else
		fail "the patient holds more after $CYCLES cycles: $(diff "$work/held" "$work/held.now" | tr '\n' ' ')"
	fi
fi
pauses patch
pauses unpatch
conclude
