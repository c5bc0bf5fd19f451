# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2001,SC2034,SC2154,SC2317
# Sourced by tests/real/run.sh and tests/cve/run.sh: a process that runs the
# code of a package, patched and unpatched. $project names the package, $work is
# a folder, $name the patch, $here that of projects/ and drivers/.

# The verdict on a fix of which the corpus says `patch?`: what verdicts.tsv
# argues, else a patch.
verdict() {
	awk -F'\t' -v p="$project" -v n="$1" \
		'$1 == p && $2 == n { print $3; exit }' "$here/verdicts.tsv" |
		grep . || echo patch
}

# What projects/PACKAGE.sh may set and replace.
project_defaults() {
	makedir=.		# where make runs, below the tree
	destvar=DESTDIR		# which variable `make install` obeys
	packages=		# to be installed
	unset -f project_ask	# asks a server whether it works
	unset -f project_say	# and what it says to one thing of a fix
	project_env() { :; }	# what make needs in its environment
	project_clean() { make clean; }
	project_pids() { echo "$pid"; }	# which processes are patched
}

# The folders of libraries below a root.
library_dirs() { find "$1" -name 'lib*.so*' -printf '%h\n' | sort -u; }

# build_driver INSTALLED FILE LIB...: drivers/PROJECT.c with the libraries there;
# CROSS is the prefix of a cross compiler's name, if it is for another machine.
build_driver() {
	local root=$1 file=$2 dirs link gcc=${CROSS-}gcc

	shift 2
	dirs=$(library_dirs "$root")
	link=$(sed 's/^/-L/' <<< "$dirs")
	# shellcheck disable=SC2086  # words
	"$gcc" -O1 -Wall -I"$root/usr/include" \
		-I"$root/usr/include/$("$gcc" -print-multiarch)" \
		-o "$file" "$here/drivers/$project.c" $link \
		-Wl,-rpath-link,"$(paste -sd : <<< "$dirs")" "$@" -lpthread
}

# start_driver INSTALLED LIB...
start_driver() {
	build_driver "$1" "$work/driver" "${@:2}" && run_driver "$1" "$work/driver"
}

# run_driver INSTALLED FILE
run_driver() {
	LD_LIBRARY_PATH=$(library_dirs "$1" | paste -sd :) start "$2"
}

# start COMMAND...: sets $pid; what it says goes to $work/out.
start() {
	: > "$work/out"
	"$@" > "$work/out" 2>&1 < /dev/null &
	pid=$!
	patients+=("$pid")
}

free_port() {
	local port=$((20000 + RANDOM % 20000))

	while (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do
		port=$((port + 1))
	done
	echo $port
}

# It works: a driver says a line of its own, a server answers (project_ask).
project_works() {
	local at

	if declare -F project_ask > /dev/null; then
		wait_for 10 project_ask
		return
	fi
	at=$(size_of "$work/out")
	wait_for 10 has_line "$work/out" "$at" '^round' &&
		is_alive "$pid" && ! grep -q '^wrong' "$work/out"
}

doctor() {
	timeout -k 5 60 "$KPATCH_BIN/kpatch_user" -v "$@" >> "$work/log" 2>&1
}

# says WORD: its newest line does, or what a server is asked (project_say).
says() {
	project_works || return
	if declare -F project_say > /dev/null; then
		project_say "$name"
	else
		grep '^round' "$work/out" | tail -n 1
	fi | grep -qw -- "$1"
}

# What effects.tsv says of this fix, if anything: sets $before and $after.
read_effect() {
	IFS=$'\t' read -r before after < <(awk -F'\t' -v p="$project" \
		-v n="$name" '$1 == p && $2 == n { print $3 "\t" $4 }' \
		"$here/effects.tsv")
}

# apply_patch DIR ROOT [reverse]: to the process of what is installed in ROOT,
# and out again. $why if not. `reverse`: the patch takes the fix out. Sets
# $process_name and $checks_done, what it said before, meanwhile and after.
apply_patch() {
	local dir=$1 one n before='' after='' was

	why='the process does not start'
	project_start "$2" || return 1
	project_works || return 1
	read_effect
	if [ "${3-}" ]; then
		was=$before before=$after after=$was
	fi
	why="it does not say '$before'"
	[ -z "$before" ] || says "$before" || return 1
	for one in $(project_pids); do
		textsum "$one" > "$work/text.$one"
		why="the doctor's patch failed: exit status"
		doctor patch -p "$one" "$dir" ||
			{ why+=" $?, $(tail -n 1 "$work/log")"; return 1; }
		n=$(tail -n 1 "$work/log")
		why="last line of the patch is '$n'"
		[[ $n =~ ^[1-9][0-9]*\ patch\ hunk ]] || return 1
	done
	why='the patched process does not work'
	project_works && project_works || return 1
	why="it does not say '$after'"
	[ -z "$after" ] || says "$after" || return 1
	for one in $(project_pids); do
		why="unpatch failed"
		doctor unpatch -p "$one" || return 1
		textsum "$one" > "$work/text.now"
		why='the text is not as it was'
		cmp -s "$work/text.$one" "$work/text.now" || return 1
	done
	why='the unpatched process does not work'
	project_works || return 1
	[ -z "$before" ] || says "$before" || return 1
	why=
	process_name=$(< "/proc/$pid/comm")
	checks_done=works
	[ -z "$before$after" ] || checks_done="$before, $after, $before"
	end_patients
}

# All that were started, and what they started: a server's workers outlive it.
end_patients() {
	local all=() one

	for one in "${patients[@]}"; do
		mapfile -t -O ${#all[@]} all < <(echo "$one"; pgrep -P "$one")
	done
	end_patient "${all[@]}"
	patients=()
}

