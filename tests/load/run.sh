#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# nginx under wrk and redis under redis-benchmark, patched and unpatched CYCLES
# (200) times while they serve: no request fails, no call of theirs is
# interrupted. SECONDS_EACH (300) is how long the cycles are spread over: the
# doctor's own work, some 4 ms of CPU a command, is taken from the same two
# processors that server and load fill. Says what became of the throughput: in
# ROUNDS (10), each beside an undisturbed run, as it is another one every minute
# on a machine that is shared.
#   run.sh [nginx|redis]...
# shellcheck disable=SC1091,SC2034,SC2154
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/real/lib.sh"
. "$TESTS/load/lib.sh"
here=$TESTS/load

mkdir -p "$CACHE" || exit 1
work=$(mktemp -d "$CACHE/load.XXXXXX") || exit 1
pid=
trap 'end_patient $pid; rm -rf "$work"' EXIT

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

# --- both ---------------------------------------------------------------------

one_server() {
	local old new tree source patches

	server=$1
	old=${server}_old new=${server}_new source=${server}_source
	old=${!old} new=${!new}
	tree=$work/$server
	patches=$tree/patchroot
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
	serve
}

have_tools || { conclude; exit; }
[ $# -gt 0 ] || set -- nginx redis
for name; do
	case $name in
	nginx|redis) one_server "$name" ;;
	*) echo "run.sh: no server '$name': nginx, redis" >&2; exit 2 ;;
	esac
done
conclude
