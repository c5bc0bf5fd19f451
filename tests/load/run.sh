#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# nginx under wrk and redis under redis-benchmark, patched and unpatched CYCLES
# (200) times while they serve: no request fails, no call of theirs is
# interrupted. SECONDS_EACH (120) is how long the cycles are spread over. Says
# what became of the throughput: in ROUNDS (10), each beside an undisturbed run,
# as it is another one every minute on a machine that is shared.
#   run.sh [nginx|redis]...
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/real/lib.sh"

CYCLES=${CYCLES:-200}
SECONDS_EACH=${SECONDS_EACH:-120}
ROUNDS=${ROUNDS:-10}
WANTED=0.98
here=$TESTS/load
doctor=$KPATCH_BIN/kpatch_user
export PATH=$KPATCH_BIN:$PATH

mkdir -p "$CACHE" || exit 1
work=$(mktemp -d "$CACHE/load.XXXXXX") || exit 1
pid=
trap 'end_patient $pid; rm -rf "$work"' EXIT

free_port() {
	local port

	for ((port = 20000 + RANDOM % 10000;; port++)); do
		(exec 9<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
	done
	echo "$port"
}

# --- nginx: a master that serves alone ----------------------------------------

nginx_source='nginx 1.22.1-9+deb12u10'

nginx_build() {
	./configure --with-cc=kpatch_cc --prefix=/nginx --with-cc-opt=-O2 \
		--without-http_rewrite_module --without-http_gzip_module &&
	kpmake -j 2 "$here/nginx.patch"
}

nginx_start() {
	mkdir -p "$work/run/html" "$work/run/logs"
	echo 'it works' > "$work/run/html/index.html"
	cat > "$work/run/conf" <<-END
		daemon off;
		master_process off;
		events { worker_connections 256; }
		http {
			access_log off;
			server { listen 127.0.0.1:$port; root $work/run/html; }
		}
	END
	"$tree/kpmake/nginx/sbin/nginx" -p "$work/run" -c "$work/run/conf" \
		> "$work/server.log" 2>&1 &
	pid=$!
}

# ask: what the code that changes answers just now.
nginx_ask() {
	exec 9<> "/dev/tcp/127.0.0.1/$port" || return
	printf 'GET / HTTP/1.0\r\n\r\n' >&9
	timeout 5 cat <&9 | sed -n 's/^Server: \([a-z]*\).*/\1/p'
	exec 9>&-
} 2> /dev/null
nginx_old=nginx nginx_new=patched

# load SECONDS: requests a second to $work/rate; what failed to $work/failed
nginx_load() {
	wrk -t 1 -c 32 -d "$1" "http://127.0.0.1:$port/" > "$work/wrk" 2>&1
	sed -n 's/^Requests\/sec: *//p' "$work/wrk" > "$work/rate"
	grep -E 'Socket errors|Non-2xx|unable' "$work/wrk" > "$work/failed"
	[ -s "$work/rate" ] || cat "$work/wrk" > "$work/failed"
}

# --- redis --------------------------------------------------------------------

redis_source='redis 5:7.0.15-1~deb12u10'

redis_build() {
	make -C deps lua hiredis linenoise hdr_histogram &&
	kpmake -s src -d PREFIX -j 2 "$here/redis.patch"
}

redis_start() {
	"$tree/kpmake/bin/redis-server" --port "$port" --bind 127.0.0.1 \
		--dir "$work" --save '' --daemonize no > "$work/server.log" 2>&1 &
	pid=$!
}

redis_ask() {
	exec 9<> "/dev/tcp/127.0.0.1/$port" || return
	printf 'PING\r\nQUIT\r\n' >&9
	timeout 5 cat <&9 | sed -n 's/^+\(P[A-Z]*\).*/\1/p'
	exec 9>&-
} 2> /dev/null
redis_old=PONG redis_new=PING

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

# --- both ---------------------------------------------------------------------

answers() { [ "$("${server}_ask")" = "$1" ]; }

# change WHAT ARGS...: patch or unpatch, with an eye on the answer.
change() {
	local status want=$old

	"$doctor" -v "$1" -p "$pid" "${@:2}" >> "$work/doctor.log" 2>&1
	status=$?
	[ $status -eq 0 ] || {
		fail "$server: $1: exit status $status: $(tail -n 1 "$work/doctor.log")"
		return 1
	}
	[ "$1" = unpatch ] || want=$new
	answers "$want" || { fail "$server: the wrong answer after $1"; return 1; }
	sleep "$pause"
}

# A round's part of the CYCLES.
disturbed() {
	local i

	for ((i = 0; i < CYCLES / ROUNDS; i++)); do
		change patch "$tree/patchroot" && change unpatch || return
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

one_server() {
	local old new tree port pause source

	server=$1
	old=${server}_old new=${server}_new source=${server}_source
	old=${!old} new=${!new}
	tree=$work/$server
	# shellcheck disable=SC2086 # package and version
	if ! fetch ${!source} > "$work/log" 2>&1 ||
	   ! unpack ${!source} "$tree" >> "$work/log" 2>&1; then
		skip "$server: its source cannot be loaded: $(tail -n 1 "$work/log")"
		return
	fi
	(cd "$tree" && "${server}_build") > "$work/log" 2>&1 || {
		fail "$server does not build: $(tail -n 3 "$work/log")"
		return
	}
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
	end_patient "$pid"
	pid=
}

for tool in wrk redis-benchmark; do
	command -v $tool > /dev/null || {
		skip "$tool is not installed: apt-get install wrk redis-tools"
		conclude
		exit
	}
done
[ $# -gt 0 ] || set -- nginx redis
for name; do
	case $name in
	nginx|redis) one_server "$name" ;;
	*) echo "run.sh: no server '$name': nginx, redis" >&2; exit 2 ;;
	esac
done
conclude
