#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# kpatch_gensrc on two files that differ in three functions, against as(1) on
# one of them. ROUNDS of each, by turns.
set -eu
. "$(dirname "$0")/lib.sh"

ROUNDS=${ROUNDS:-5}
WANTED_RATIO=0.5
WANTED_MB=130

# The text that is copied: our own sources, as gcc leaves them.
sources=("$TOP"/src/gensrc/{lexer,match,emit,compare,arch_x86_64}.c
	"$TOP"/src/doctor/{link,object,unwind,patch}.c "$TOP"/src/kpcc/plan.c)

# compile FOLDER FLAGS SOURCE...
compile() {
	local to=$1 flags=$2 source

	shift 2
	mkdir -p "$to"
	for source; do
		# shellcheck disable=SC2086  # words
		gcc -std=gnu11 -D_GNU_SOURCE -DSUTURE_VERSION='""' \
			-I"$TOP/src" $flags -S -o "$to/$(basename "$source").s" \
			"$source"
	done
}

# The goals are for a million lines.
goals() {
	[ "$1" -ge 1000000 ] || return 0
	echo "$(verdict "$2" $WANTED_RATIO), $(verdict "$3" $WANTED_MB)"
}

# row NAME LINES FOLDER
row() {
	local a=$WORK/$1.a.s b=$WORK/$1.b.s n i cpu_as mb_as cpu mb median max

	perl "$BENCH/make-assembly" "$2" "$a" "$b" "$3"/*.s
	n=$(wc -l < "$a")
	for ((i = 0; i < ROUNDS; i++)); do
		measure "$1.as" as -o "$WORK/o.o" "$a"
		measure "$1" "$KPATCH_BIN/kpatch_gensrc" -i "$a" -i "$b" \
			-o "$WORK/o.s"
	done
	grep -q $'^\t\\.section\t\\.kpatch\\.text' "$WORK/o.s" ||
		{ echo "bench: no change was found" >&2; exit 1; }
	as -o "$WORK/o.o" "$WORK/o.s"
	read -r cpu_as mb_as <<< "$(values "$1.as")"
	read -r cpu mb <<< "$(values "$1")"
	read -r median max <<< "$(ratio "$1" "$1.as")"
	printf '%-9s %8d %8d %8d %8d %8d %6s %6s %8s  %s\n' "$1" "$n" \
		"$cpu_as" "$mb_as" "$cpu" "$mb" "$median" "$max" \
		"$(perl -e 'printf "%.0f", $ARGV[0] * 1e6 / $ARGV[1]' \
			"$cpu" "$n")" \
		"$(goals "$2" "$median" "$mb")"
	rm -f "$a" "$b"
}

echo "kpatch_gensrc (two files) against as (one): CPU in ms, memory in MB;"
echo "wanted at 1M lines: at most $WANTED_RATIO of as, $WANTED_MB MB; everywhere the same"
echo "ns a line (as itself takes more on longer files: see the ratio at 100k too)"
echo
printf '%-9s %8s %8s %8s %8s %8s %6s %6s %8s\n' "" lines "as CPU" "as MB" \
	CPU MB ratio max ns/line
compile "$WORK/plain" -O2 "${sources[@]}"
compile "$WORK/debug" "-O2 -g" "$TOP/src/gensrc/emit.c"
row 10k 10000 "$WORK/plain"
row 100k 100000 "$WORK/plain"
row 1M 1000000 "$WORK/plain"
row 100k-g 100000 "$WORK/debug"
row 1M-g 1000000 "$WORK/debug"
