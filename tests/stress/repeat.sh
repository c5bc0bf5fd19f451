#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# repeat.sh [TEST...]: every case REPEAT (20) times in a row, -O2 and PIE, while
# another process keeps a processor busy.
set -u
. "$(dirname "$0")/../lib/common.sh"

REPEAT=${REPEAT:-20}
while :; do :; done &
busy=$!
trap 'end_patient "$busy"' EXIT

commands=()
for ((i = 1; i <= REPEAT; i++)); do
	build=
	[ "$i" -gt 1 ] || build=-b
	commands+=("$TESTS/run_tests.sh $build -V O2-pie -f all -j ${JOBS:-4} $*")
done
"$TESTS/lib/sum-results" "${commands[@]}"
