#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The commands over all processes, in a pid namespace of their own: never over
# the machine's. Runs itself there.
set -u
. "$(dirname "$0")/../lib/common.sh"

if [ "${1-}" != inside ]; then
	build_helpers || exit 1
	for name in atomic_set busy_single; do
		make -s -C "$TESTS" OPT=-O2 PIE=pie "build-$name" > /dev/null 2>&1 || {
			fail "the case $name does not build"
			conclude
			exit
		}
	done
	exec unshare --pid --fork --mount --mount-proc "$0" inside
fi

work=$(mktemp -d /tmp/suture-all.XXXXXX)
pids=()
trap 'end_patient "${pids[@]}"; rm -rf "$work"' EXIT
doctor=$KPATCH_BIN/kpatch_user
patient=$OUT/O2-pie/build/atomic_set
busy=$OUT/O2-pie/build/busy_single

start() {	# start NAME FOLDER PROGRAM: prints to $work/NAME
	(cd "$2" && LD_LIBRARY_PATH=. exec "./$3") > "$work/$1" 2>&1 &
	pids+=("$!")
	wait_for "$DEADLINE" test -s "$work/$1" || fail "$1 does not start"
}

check() {	# check WHAT COMMAND...
	local what=$1

	shift
	if "$@"; then
		pass "$what"
	else
		fail "$what"
		sed 's/^/     /' "$work/stdout" "$work/stderr"
	fi
}

run() {	# run STATUS ARGS...
	local wanted=$1

	shift
	timeout 60 "$doctor" "$@" > "$work/stdout" 2> "$work/stderr"
	[ $? -eq "$wanted" ]
}

lines() { [ "$(wc -l < "$work/stdout")" -eq "$1" ]; }
says() { wait_for "$DEADLINE" has_line "$work/$1" "$(size_of "$work/$1")" "^$2\$"; }
all_say() { local i; for i in 1 2 3; do says "p$i" "$1" || return 1; done; }

for i in 1 2 3; do start p$i "$patient" atomic_set; done
sleep 1000 & pids+=("$!")
# A zombie: its parent does not wait.
sh -c 'sh -c "exit 0" & exec sleep 1000' & pids+=("$!")

id=$(LC_ALL=C readelf -n "$patient/atomic_set" | sed -n 's/.*Build ID: //p')
check "patch all" run 0 patch -p all "$patient/patchroot"
check "three were patched" lines 3
check "all three run new code" all_say new
check "list of all" run 0 list
check "six patches: two in each" lines 6
check "list as JSON" run 0 --json list -p all
check "three processes have patches" [ "$(grep -c '"patches":\[{' "$work/stdout")" = 3 ]
check "info of one build-id" run 0 info -p all -b "$id"
check "info names each" lines 3
check "info says patched" [ "$(grep -c ' PATCHED: ' "$work/stdout")" = 3 ]
check "patch all again" run 0 patch -p all "$patient/patchroot"
check "unpatch all" run 0 unpatch -p all
check "all three run old code" all_say old
check "nothing is left" run 0 list -p all
check "no line" lines 0
check "patch all with nothing for anyone" run 0 patch -p all "$busy/patchroot"

start busy "$busy" busy_single
check "one of all is busy" run 3 patch -p all --timeout 1 "$patient/patchroot" "$busy/patchroot"
check "the others are patched" all_say new
conclude
