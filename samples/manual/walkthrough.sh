#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# The manual creation of a patch, step by step, each command shown before it is
# run. Exit status 0 if the patch took effect.
#   walkthrough.sh [FOLDER OF THE PROGRAMS]
set -e

here=$(cd "$(dirname "$0")" && pwd)
KPATCH_PATH=$(cd "${1:-$here/../../src}" && pwd)
PATH=$KPATCH_PATH:$PATH
export PATH KPATCH_PATH

dir=$(mktemp -d)
pid=
cleanup() {
	status=$?
	[ -z "$pid" ] || kill "$pid" 2> /dev/null || :
	rm -rf "$dir"
	exit $status
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
cp "$here/foo.c" "$here/bar.c" "$dir"
cd "$dir"

run() {
	printf '\n$ %s\n' "$1"
	eval "$1"
}

# Wait until the program's output has the line $1.
wait_line() {
	i=0
	until grep -qF "$1" output; do
		i=$((i + 1))
		[ $i -lt 100 ] || { echo "no '$1' in the output:"; cat output; exit 1; }
		sleep 0.1
	done
}

echo "--- Assembly of the original and of the patched version"
run 'gcc -S foo.c'
run 'gcc -S bar.c'
run 'diff -u foo.s bar.s || :'

echo
echo "--- The difference becomes new sections behind the original text"
run '$KPATCH_PATH/kpatch_gensrc --os=rhel6 -i foo.s -i bar.s -o foobar.s'
run 'grep -n kpatch foobar.s'
run 'gcc -o foo foo.s'
run 'gcc -o foobar foobar.s -Wl,-q'
run 'readelf -SW foobar | grep kpatch'

echo
echo "--- The patch is taken out of the program"
run 'kpatch_strip --strip foobar foobar.stripped'
run "stat -c '%n: %s' foobar foobar.stripped"
run 'kpatch_strip --rel-fixup foo foobar.stripped'
run 'strip --strip-unneeded foobar.stripped'
run 'kpatch_strip --undo-link foobar.stripped'
run 'readelf -rsW foobar.stripped'
run "readelf -n foo | grep 'Build ID'"
buildid=$(readelf -n foo | sed -n 's/^ *Build ID: *//p')
run "kpatch_make -b \"$buildid\" foobar.stripped -o foo.kpatch"
run 'kpatch_make --info foo.kpatch'

echo
echo "--- It is applied to the running program"
printf '\n$ ./foo &\n'
stdbuf -oL ./foo > output &
pid=$!
wait_line "i'm unpatched!"
run "kpatch_ctl -v patch -p $pid ./foo.kpatch"
wait_line "you patched my tralala"
kill -0 $pid
echo
uniq output
