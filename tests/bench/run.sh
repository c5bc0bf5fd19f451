#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# run.sh [NAME...]: the benchmarks NAME.sh of this folder, all by default.
# Each prints ratios to a reference that was measured in the same run, by
# turns; a goal that is missed is said, and is no failure. ROUNDS=N.
set -u
here=$(cd "$(dirname "$0")" && pwd)

status=0
for name in "${@:-gensrc cc pause}"; do
	for name in $name; do
		"$here/$name.sh" || status=1
		echo
	done
done
exit $status
