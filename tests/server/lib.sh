# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by run.sh and storm.sh with their arguments ([-v] [PATTERN]): goes into a
# pid namespace of its own, as the server goes over all processes; two programs and
# their patches, a server over them.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"

if [ -z "${SERVER_TEST_INSIDE-}" ]; then
	if ! unshare --mount --pid --fork --mount-proc true 2> /dev/null; then
		skip "server: no right to make a pid namespace"
		conclude
		exit
	fi
	exec env SERVER_TEST_INSIDE=1 unshare --mount --pid --fork \
		--mount-proc --kill-child "$0" "$@"
fi

verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}
here=$TESTS/server
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-server.XXXXXX")
server=
finish() {
	end_patient $server "${patients[@]}"
	rm -rf "$work"
}
trap finish EXIT
patients=()
build_helpers || exit 1
cd "$work" || exit 1

# -- Building: $work/{born,lone,libborn.so}, all patches in $work/store ---------

build() {
	[ -z "${TESTS_BUILT-}" ] || { cp "$OUT/server/$1/$1" .; return; }
	make -s -C "$here/$1" O="$OUT/server/$1" OPT=-O2 PIE="$2" "${@:3}" \
		> build.log 2>&1 && cp "$OUT/server/$1/$1" .
}

# A static program can be caught by the watch before it begins since Linux 6.8 only.
how=()
[ "$(printf '%s\n' 6.8 "$(uname -r)" | sort -V | head -n 1)" = 6.8 ] ||
	how=(TEST_LDFLAGS=)

mkdir store
build born pie && build lone nopie "${how[@]}" &&
	build chosen nopie "${how[@]}" &&
	cp "$OUT"/server/born/libborn.so . &&
	cp "$OUT"/server/{born,lone,chosen}/patchroot/*.kpatch store/ || {
	fail "the programs do not build: $(grep -v '^make' build.log | tail -n 1)"
	conclude
	exit 1
}
export LD_LIBRARY_PATH=$work
chmod 755 . born lone
socket=$work/socket
shim=$KPATCH_BIN/libsuture-exec.so
# What the listed programs say.
born_old="born: library's constructor old, constructor old, program old, library old"
born_new="born: library's constructor new, constructor new, program new, library new"
lone_old='constructor old, program old' lone_new='constructor new, program new'

# -- The server -----------------------------------------------------------------

# start_server [ARGS...]: its log is $work/log. It leads a process group.
start_server() {
	: > log
	env LD_PRELOAD="${PRELOAD-}" ${WRAP-} setsid "$KPATCH_BIN/kpatch_user" -v -v server "$socket" store "$@" \
		>> log 2>&1 < /dev/null &
	server=$!
	wait_for "$DEADLINE" grep -q 'programs are listed' log ||
		{ echo "the server does not begin: $(tail -n 1 log)"; return 1; }
}

stop_server() {
	[ -n "$server" ] || return 0
	kill -TERM "$server"
	kill -CONT "$server"
	wait "$server"
	server=
}

list() { printf '%s\n' "$@" > store/applist; }

logged() {
	wait_for "$DEADLINE" grep -Eq -- "$1" log ||
		{ echo "the log has no line '$1': $(tail -n 2 log)"; return 1; }
}

# says WANT COMMAND...
says() {
	local want=$1 word

	shift
	word=$(timeout 30 "$@" 2> said.err) ||
		{ echo "'$*' ended with status $?: $(tail -n 1 said.err)"; return 1; }
	[ "$word" = "$want" ] || { echo "'$*' said '$word'"; return 1; }
}


test_case() {
	local name=$1 result

	[ -z "$pattern" ] || [[ $name =~ $pattern ]] || return 0
	"$2" > why 2>&1
	result=$?
	stop_server
	end_patient "${patients[@]}"
	patients=()
	[ ! -d kept ] || cp kept/*.kpatch store/
	if [ $result -eq 77 ]; then
		skip "server: $name: $(tail -n 1 why)"
	elif [ $result -eq 0 ]; then
		pass "server: $name"
	else
		fail "server: $name: $(tail -n 1 why)"
	fi
	[ -z "$verbose" ] || { cat why log; }
}

