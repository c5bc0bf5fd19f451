# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by run.sh and debian.sh: a server under load that is patched and
# unpatched CYCLES times, in ROUNDS, each beside an undisturbed one.
#
# A script sets $server, its name; $patches, what is given to the doctor; $work,
# a folder; $old and $new, what ${server}_ask answers; and defines that and
# ${server}_start, which sets $pid.

CYCLES=${CYCLES:-200}
SECONDS_EACH=${SECONDS_EACH:-300}
ROUNDS=${ROUNDS:-10}
WANTED=0.98
doctor=$KPATCH_BIN/kpatch_user
export PATH=$KPATCH_BIN:$PATH

# Which processes are patched.
pids() { echo "$pid"; }

have_tools() {
	local tool

	for tool in wrk redis-benchmark; do
		command -v $tool > /dev/null && continue
		skip "$tool is not installed: apt-get install wrk redis-tools"
		return 1
	done
}

free_port() {
	local port

	for ((port = 20000 + RANDOM % 10000;; port++)); do
		(exec 9<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
	done
	echo "$port"
}

# --- The load -----------------------------------------------------------------

# load SECONDS: requests a second to $work/rate; what failed to $work/failed
nginx_load() {
	wrk -t 1 -c 32 -d "$1" "http://127.0.0.1:$port/" > "$work/wrk" 2>&1
	sed -n 's/^Requests\/sec: *//p' "$work/wrk" > "$work/rate"
	grep -E 'Socket errors|Non-2xx|unable' "$work/wrk" > "$work/failed"
	[ -s "$work/rate" ] || cat "$work/wrk" > "$work/failed"
}

# redis-benchmark ends after a number of requests: as many as it takes.
redis_load() {
	local end=$((SECONDS + $1)) n=0 log=$work/benchmark start

	: > "$work/failed"
	start=$(date +%s%N)
	while [ $SECONDS -lt $end ]; do
		redis-benchmark -p "$port" -c 32 -n 100000 -q -t ping_mbulk \
			> "$log" 2>&1 || cat "$log" >> "$work/failed"
		tr '\r' '\n' < "$log" | grep -iE 'error|err ' >> "$work/failed"
		n=$((n + 100000))
	done
	echo $((n * 1000 / (($(date +%s%N) - start) / 1000000))) > "$work/rate"
}

# --- The patch ----------------------------------------------------------------

answers() { [ "$("${server}_ask")" = "$1" ]; }

# change WHAT ARGS...: patch or unpatch, with an eye on the answer.
change() {
	local status want=$old one

	for one in $(pids); do
		"$doctor" -v "$1" -p "$one" "${@:2}" >> "$work/doctor.log" 2>&1
		status=$?
		[ $status -eq 0 ] || {
			fail "$server: $1: exit status $status: $(tail -n 1 \
				"$work/doctor.log")"
			return 1
		}
	done
	[ "$1" = unpatch ] || want=$new
	answers "$want" || { fail "$server: the wrong answer after $1"; return 1; }
	sleep "$pause"
}

# A round's part of the CYCLES.
disturbed() {
	local i

	for ((i = 0; i < CYCLES / ROUNDS; i++)); do
		change patch "$patches" && change unpatch || return
		cycles=$((cycles + 1))
	done
}

# As many questions, which cost something too, but no doctor.
undisturbed() {
	local i

	for ((i = 0; i < 2 * (CYCLES / ROUNDS); i++)); do
		answers "$old" || fail "$server: the wrong answer, undisturbed"
		sleep "$pause"
	done
}

# What is under way at the end counts as neither.
load_until_done() {
	: > "$work/rates"
	while [ -e "$work/go-on" ]; do
		"${server}_load" 2
		cat "$work/failed" >> "$work/failed.$1"
		[ ! -e "$work/go-on" ] || cat "$work/rate" >> "$work/rates"
	done
}

# under_load WHAT: requests a second to $rate.
under_load() {
	local load

	touch "$work/go-on"
	load_until_done "$1" & load=$!
	"$1"
	rm "$work/go-on"
	wait $load
	rate=$(awk '{ sum += $1 } END { print NR ? sum / NR : 0 }' "$work/rates")
}

rounds() {
	local rate undisturbed i cycles=0

	: > "$work/ratios"
	: > "$work/failed.undisturbed"
	: > "$work/failed.disturbed"
	for ((i = 0; i < ROUNDS; i++)); do
		under_load undisturbed; undisturbed=$rate
		under_load disturbed
		echo "$rate $undisturbed" >> "$work/ratios"
	done
	[ $cycles -lt $((CYCLES / ROUNDS * ROUNDS)) ] ||
		pass "$server: $cycles cycles"
}

# Medians over the rounds.
show_ratio() {
	perl -ane 'push @d, $F[0]; push @r, $F[0] / ($F[1] || 1); END {
		@d = sort { $a <=> $b } @d; @r = sort { $a <=> $b } @r;
		printf "     %s: %.0f requests/s, %.3f of undisturbed (%.3f to %.3f): %s\n",
			$ENV{server}, $d[@d / 2], $r[@r / 2], $r[0], $r[-1],
			$r[@r / 2] >= $ENV{WANTED} ? "ok" : "MISSED" }' "$work/ratios"
}

# no_failures WHEN FILE
no_failures() {
	if [ -s "$2" ]; then
		fail "$server: $1: $(head -n 3 "$2")"
	else
		pass "$server: no request failed $1"
	fi
}

stop_server() { end_patient "$pid"; }

# The server is started, and all of it is done and said.
serve() {
	local port pause

	port=$(free_port)
	"${server}_start"
	wait_for "$DEADLINE" answers "$old" || {
		fail "$server does not start: $(tail -n 3 "$work/server.log")"
		return
	}
	pause=$(perl -e 'print $ARGV[0] / $ARGV[1] / 2' "$SECONDS_EACH" "$CYCLES")
	rounds
	no_failures undisturbed "$work/failed.undisturbed"
	no_failures 'while it was patched and unpatched' "$work/failed.disturbed"
	grep -i 'interrupted' "$work/server.log" > "$work/failed"
	no_failures 'by EINTR' "$work/failed"
	server=$server WANTED=$WANTED show_ratio
	stop_server
	pid=
}
