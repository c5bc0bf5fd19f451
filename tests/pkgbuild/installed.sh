#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Run by run.sh in a root, where no other process is: installs patches one.deb,
# then two.deb, a higher level, and removes them, while programs of the package
# run. What dpkg says goes to /build/out.*; one line for what is wrong.
set -u
cd /build || exit 1

fail() { echo "$*"; exit 1; }

# prints FILE WORDS: its newest line has them, from now on.
prints() {
	local n

	for ((n = 0; n < 200; n++)); do
		! tail -n 1 "$1" | grep -qwF -e "$2" || return 0
		sleep 0.05
	done
	fail "$1: not '$2' but '$(tail -n 1 "$1")'"
}

# dpkg_do STEP ARG...: it must succeed, whatever becomes of the processes.
dpkg_do() {
	local status

	dpkg "${@:2}" > "out.$1" 2>&1
	status=$?
	[ $status -eq 0 ] || fail "dpkg ${*:2}: status $status: $(cat "out.$1")"
}

# says STEP TEXT
says() { grep -qE -e "$2" "out.$1" || fail "$1: not '$2': $(cat "out.$1")"; }

dpkg_do program -i tiny.deb
suture-tiny > one &
one=$!
setpriv --reuid=65534 --clear-groups suture-tiny > two &
two=$!
suture-tiny > three &
three=$!
sleep 1000 &
for name in one two three; do
	prints $name limit=100
done
# Who is traced cannot be patched.
./tracer $three > tracer.out &
tracer=$!
prints tracer.out tracing

dpkg_do first -i one.deb
says first "1 patch hunk\(s\) have been successfully applied to PID '$one'"
says first "successfully applied to PID '$two'"
says first "$three.* traced by process $tracer|traced.*$tracer.*$three"
says first 'not all processes are patched \(status [13]\); once more with:'
prints one limit=10
prints two limit=10
kill -KILL $tracer
wait $tracer 2> /dev/null
prints three limit=100

dpkg_do second -i two.deb
says second "2 patch hunk\(s\) have been successfully applied to PID '$three'"
for name in one two three; do
	prints $name 'limit=10 second=20'
done

dpkg_do third -r kpatch-suture-tiny
for name in one two three; do
	prints $name 'limit=100 second=100'
done
kpatch_user list -p $one > list
[ ! -s list ] || fail "still there: $(cat list)"
[ -z "$(find /var/lib/suture -type f 2> /dev/null)" ] ||
	fail "left: $(find /var/lib/suture)"

# Nobody there who can apply them.
mv /usr/local/bin/kpatch_user .
dpkg_do fourth -i one.deb
says fourth 'no kpatch_user here'
dpkg_do fifth -r kpatch-suture-tiny
echo fine
