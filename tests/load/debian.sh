#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# nginx and redis as apt installs them from Debian 12, with the fixes that the
# next versions in the security archive have (pkgbuild --fix), patched and
# unpatched CYCLES (50) times while they serve: no request fails. As run.sh
# otherwise; nginx has a master and workers here, all of which are patched.
#   debian.sh [nginx|redis]...
# They run in a clean root of Debian, which pkgbuild keeps (SUTURE_DATA). Needs
# root.
# shellcheck disable=SC1091,SC2016,SC2034,SC2154
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
CYCLES=${CYCLES:-50}
SECONDS_EACH=${SECONDS_EACH:-60}
ROUNDS=${ROUNDS:-5}
. "$TESTS/load/lib.sh"

scripts=$TESTS/../scripts
data=${SUTURE_DATA:-/var/cache/suture}
roots=${SUTURE_ROOTS:-$data/roots}
export SUTURE_DATA=$data KPATCH_PATH=$KPATCH_BIN
work=
keeper=
finish() {
	[ -z "$keeper" ] || end_patient "$keeper"
	[ -z "$work" ] || rm -rf "$work"
}
trap finish EXIT

# --- nginx --------------------------------------------------------------------

nginx_package='nginx=1.22.1-9+deb12u9'
nginx_fixes='CVE-2026-56434 CVE-2026-60005'
nginx_comm=nginx

nginx_start() {
	cat > "$work/build/conf" <<-END
		daemon off;
		pid /build/pid;
		worker_processes 2;
		error_log /build/error.log;
		events { worker_connections 256; }
		http {
			access_log off;
			server { listen 127.0.0.1:$port; root /build; }
		}
	END
	echo 'it works' > "$work/build/index.html"
	in_root /usr/sbin/nginx -c /build/conf
}

# Served by a worker that is what we think?
nginx_ask() {
	exec 9<> "/dev/tcp/127.0.0.1/$port" || return
	printf 'GET / HTTP/1.0\r\n\r\n' >&9
	timeout 5 cat <&9 | grep -qx 'it works'
	set -- $?
	exec 9>&-
	[ "$1" -eq 0 ] && is_patched 3
} 2> /dev/null

# --- redis --------------------------------------------------------------------

redis_package='redis-server=5:7.0.15-1~deb12u7'
redis_fixes='CVE-2026-25243 CVE-2026-66373 CVE-2026-81934 CVE-2026-92925'
redis_comm=redis-server

redis_start() {
	in_root /usr/bin/redis-server --port "$port" --bind 127.0.0.1 --dir /build \
		--save '' --daemonize no
}

# The length of what stands in a payload is what one of the fixes checks.
redis_ask() {
	exec 9<> "/dev/tcp/127.0.0.1/$port" || return
	printf 'SET k 7\r\nINCR k\r\nQUIT\r\n' >&9
	timeout 5 cat <&9 | grep -qx $':8\r'
	set -- $?
	exec 9>&-
	[ "$1" -eq 0 ] && is_patched 1
} 2> /dev/null

# --- both ---------------------------------------------------------------------

# The server and its workers.
pids() { echo "$pid"; pgrep -P "$pid"; }

# is_patched N: says `on` or `off`, if that is so of all N processes.
is_patched() {
	local one n=0 on=0

	for one in $(pids); do
		n=$((n + 1))
		[ -z "$("$doctor" list -p "$one")" ] || on=$((on + 1))
	done
	[ $n -eq "$1" ] || return
	case $on in
	0)	echo off ;;
	"$n")	echo on ;;
	esac
}

# Sets $enter: words that run what follows in the root, till it ends.
know_root() {
	enter=(unshare --mount --pid --fork --kill-child --
		"$scripts/pkgbuild.d/enter-root"
		"$roots/${SUTURE_SUITE:-bookworm}-$(dpkg --print-architecture)"
		"$work/upper" "$work" "$data/apt/root-cache")
}

# Sets $keeper, which holds the namespaces, and $pid, the server.
in_root() {
	"${enter[@]}" "$@" > "$work/server.log" 2>&1 &
	keeper=$!
	wait_for "$DEADLINE" has_child
}

has_child() {
	pid=$(pgrep -P "$keeper" -x "$comm")
}

stop_server() {
	end_patient "$keeper"
	keeper=
}

# As apt installs it from the release, without what the security archive has.
installed() {
	"${enter[@]}" /bin/sh -ec '
		sed -i /-security/d /etc/apt/sources.list
		printf "#!/bin/sh\nexit 101\n" > /usr/sbin/policy-rc.d
		chmod +x /usr/sbin/policy-rc.d
		apt-get -q update
		apt-get -q -y -o APT::Sandbox::User=root install \
			--no-install-recommends "$1"' - "$1"
}

# The patches that pkgbuild makes, and the root.
made() {
	# shellcheck disable=SC2086 # words
	"$scripts/pkgbuild" -o "$patches" --fix $1 "$2"
}

one_server() {
	local old=off new=on patches package=${1}_package fixes=${1}_fixes
	local comm=${1}_comm enter

	server=$1 package=${!package} fixes=${!fixes} comm=${!comm}
	work=$(mktemp -d "$data/load.XXXXXX") || exit 1
	chmod 755 "$work"
	mkdir -p "$work"/{upper,upper.work,merged,run,build} "$data/apt/root-cache"
	patches=$work/patches
	made "$fixes" "$package" > "$work/log" 2>&1 || {
		fail "$server: no patch: $(grep '^pkgbuild: ' "$work/log")"
		return
	}
	know_root
	installed "$package" > "$work/log" 2>&1 || {
		skip "$server: apt cannot install $package: $(tail -n 1 "$work/log")"
		return
	}
	serve
	rm -rf "$work"
}

[ "$(id -u)" -eq 0 ] || { skip 'needs root'; conclude; exit; }
have_tools || { conclude; exit; }
mkdir -p "$data" || exit 1
[ $# -gt 0 ] || set -- nginx redis
for name; do
	case $name in
	nginx|redis) one_server "$name" ;;
	*) echo "debian.sh: no server '$name': nginx, redis" >&2; exit 2 ;;
	esac
done
conclude
