#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# run.sh FOLDER TEST...: runs cmocka programs, shows what failed, closes with
# `N passed, N failed[, N skipped]`. A program that is not there or crashes is
# one failure.
set -u
. "$(dirname "$0")/../lib/common.sh"

bin=$1
shift
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Sum of the counts in lines like `[  PASSED  ] 3 test(s).`
count() {
	sed -nE "s/^\[  $1 +\] ([0-9]+) test.*/\1/p" "$log" |
		awk '{ n += $1 } END { print n + 0 }'
}

for name; do
	if [ ! -x "$bin/$name" ]; then
		fail "$name: was not built"
		continue
	fi
	timeout -k 5 120 "$bin/$name" > "$log" 2>&1 < /dev/null
	code=$?
	passed=$(count PASSED) failed=$(count FAILED) skipped=$(count SKIPPED)
	if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
		failed=1
	fi
	n_passed=$((n_passed + passed))
	n_failed=$((n_failed + failed))
	n_skipped=$((n_skipped + skipped))
	if [ "$failed" -eq 0 ]; then
		echo "ok   $name: $passed"
	else
		echo "FAIL $name: exit status $code"
		grep -v '^\[ RUN  \|^\[   *OK ' "$log" | tail -n 40 | sed 's/^/     /'
	fi
done
conclude
