# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by the benchmarks. $WORK is a folder that goes away at the end.

BENCH=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
TOP=$(cd "$BENCH/../.." && pwd)
KPATCH_BIN=$(cd "${KPATCH_BIN:-$TOP/src}" && pwd)
WORK=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
gcc -O2 -o "$WORK/measure" "$BENCH/measure.c"

# measure NAME COMMAND...: one more value of NAME.
measure() {
	local name=$1

	shift
	"$WORK/measure" "$WORK/$name.times" "$@" || {
		echo "bench: '$1 $2 ...' failed" >&2
		exit 1
	}
}

# values NAME: medians of CPU (ms) and resident set (MB).
values() {
	perl -ane 'push @cpu, $F[0]; push @rss, $F[1]; END {
		@cpu = sort { $a <=> $b } @cpu;
		@rss = sort { $a <=> $b } @rss;
		printf "%.0f %.0f", $cpu[@cpu / 2] / 1e3, $rss[-1] / 1024 }' \
		"$WORK/$1.times"
}

# ratio NAME REFERENCE: median and maximum of the rounds' CPU ratios.
ratio() {
	paste "$WORK/$1.times" "$WORK/$2.times" | perl -ane '
		push @r, $F[0] / ($F[2] || 1); END {
		@r = sort { $a <=> $b } @r;
		printf "%.2f %.2f", $r[@r / 2], $r[-1] }'
}

# verdict VALUE WANTED: "ok" or "MISSED", for the table only.
verdict() {
	perl -e 'print $ARGV[0] <= $ARGV[1] ? "ok" : "MISSED"' "$1" "$2"
}
