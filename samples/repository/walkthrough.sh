#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# All of README.md on this machine: the server of samples/server is patched from a
# signed storage that python3 serves on loopback. Prints what it does; exit 0 if
# all went as it should.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
tools=${KPATCH_BIN:-$(cd "$here/../../src" && pwd)}
export PATH=$tools:$PATH KPATCH_PATH=$tools
for need in kpatch_make kpatch_user kpmake python3; do
	command -v $need > /dev/null || { echo "$need is missing" >&2; exit 1; }
done
work=$(mktemp -d)
pids=()
finish() {
	[ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2> /dev/null || true
	rm -rf "$work"
}
trap finish EXIT
show() { echo "\$ $*"; "$@"; }
wait_until() {
	local i

	for ((i = 0; i < 500; i++)); do
		! "$@" > /dev/null 2>&1 || return 0
		sleep 0.02
	done
	echo "'$*' does not come true" >&2
	return 1
}

cp -r "$here/../server" "$work/server"
cd "$work/server"
make -s clean > /dev/null 2>&1 || true
echo "--- a server, and a patch for it"
show kpmake --clean server.patch > "$work/kpmake.log" 2>&1 ||
	{ cat "$work/kpmake.log"; exit 1; }
ls patchroot

cd "$work"
echo "--- a key, the patch signed and published"
show kpatch_make --keygen release
show "$here/publish" -k release.key storage server/patchroot

echo "--- served"
python3 -u -m http.server --bind 127.0.0.1 --directory storage 0 > http.log 2>&1 &
pids+=($!)
wait_until grep -q 'port [0-9]' http.log
port=$(sed -n 's/.* port \([0-9]*\) .*/\1/p' http.log)
url=http://127.0.0.1:$port

echo "--- on a machine that trusts the key"
mkdir keys
cp release.pub keys/
export SUTURE_CACHE_DIR=$work/cache
server/kpmake/server 0 > server.log 2>&1 &
pid=$!
pids+=("$pid")
wait_until grep -q server "/proc/$pid/maps"
show kpatch_user info -p $pid --keys keys -s "$url" -r /server
show kpatch_user -v patch -p $pid --keys keys "$url"
show kpatch_user info -p $pid --keys keys -s "$url" -r /server |
	tee info.txt
grep -q PATCHED info.txt
show kpatch_user unpatch -p $pid

echo "--- on one that trusts another"
rm keys/*
show kpatch_make --keygen other
cp other.pub keys/
if show kpatch_user patch -p $pid --keys keys "$url"; then
	echo "it was taken, with the wrong key"
	exit 1
fi
echo "--- so it was refused, as it should be"
