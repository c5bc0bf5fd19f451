#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A storm: STARTS (2000) short processes, started by LOOPS (8) loops at once, while
# the server patches those that are listed, every second one. Each listed one must
# say only new words, none may hang or be lost. Then again, while the server is
# killed and started anew KILLS (10) times: none is lost, whatever it says. Says how
# long a start takes, listed, not listed, and without a server.
#   storm.sh
set -u
. "$(dirname "$0")/lib.sh"
STARTS=${STARTS:-2000} LOOPS=${LOOPS:-8} KILLS=${KILLS:-10}

# loop NUMBER: its part of the starts, and more until there were enough; every line
# that they say.
loop() {
	local n

	for ((n = 0;; n++)); do
		[ $n -lt $((STARTS / LOOPS / 2)) ] || [ ! -e enough ] || break
		timeout 60 ./born >> "storm.$1" 2>&1 || echo "listed: status $?" >> "storm.$1"
		timeout 60 ./twin >> "twins.$1" 2>&1 || echo "not listed: status $?" >> "twins.$1"
	done
	echo $n > "count.$1"
}

storm() {
	local i

	rm -f storm.* twins.* count.*
	loops=()
	for ((i = 0; i < LOOPS; i++)); do
		loop $i &
		loops+=($!)
	done
}

# count PATTERN FILE...
count() { cat "${@:2}" | grep -cE "$1"; }

none_lost() {
	local n want

	want=$(cat count.* | awk '{ n += $1 } END { print n }')

	n=$(count "^($born_new|$born_old)\$" storm.*)
	[ "$n" -eq $want ] || { echo "of $want listed $n came out right: $(cat storm.* |
		grep -vE "^($born_new|$born_old)\$" | head -n 1)"; return 1; }
	# A pass over all, of which each new server makes one, may meet them.
	n=$(count "^($born_new|$born_old)\$" twins.*)
	[ "$n" -eq $want ] || { echo "of $want others $n came out right: $(cat twins.* |
		grep -vE "^($born_new|$born_old)\$" | head -n 1)"; return 1; }
}

all_patched() {
	start_server || return
	touch enough
	storm
	wait "${loops[@]}"
	none_lost || return
	[ "$(count "^$born_old\$" storm.*)" -eq 0 ] ||
		{ echo "$(count "^$born_old\$" storm.*) began unpatched: $(
			grep -E 'not patched|cannot|does not|begun' log | tail -n 3 | tr '\n' '|')"; return 1; }
}

killed() {
	local i

	rm enough
	storm
	for ((i = 0; i < KILLS; i++)); do
		start_server || return
		wait_for "$DEADLINE" eval '[ "$(grep -c "patched before" log)" -ge 5 ]' ||
			{ echo 'nothing was caught'; return 1; }
		kill -KILL $server
		wait $server 2> /dev/null
		server=
	done
	touch enough
	wait "${loops[@]}"
	none_lost && echo "killed $KILLS times: $(count '' storm.*) listed started, $(
		count "^$born_new\$" storm.*) of them patched" >> notes
}

# Not by turns: the server has work to do behind a start that it caught.
each() {
	echo "$("$OUT/lib/startbench" 60 ./twin) $("$OUT/lib/startbench" 60 ./born)" >> "$1"
}

# The medians of how long a start takes, in ROUNDS with a server and without.
start_times() {
	local i

	for ((i = 0; i < ${ROUNDS:-5}; i++)); do
		start_server || return
		each with
		stop_server
		each without
	done
	for i in 1 2; do
		echo "$([ $i = 1 ] && echo 'not ')listed: a start takes $(middle $i without
			) us without a server, $(middle $i with) us with it" >> notes
	done
}

middle() { cut -d ' ' -f "$1" "$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

cp born twin
list "$work/born"
: > notes
test_case "a storm of $STARTS starts" all_patched
test_case "a storm while the server is killed $KILLS times" killed
test_case 'how long a start takes' start_times
sed 's/^/     /' notes
conclude
