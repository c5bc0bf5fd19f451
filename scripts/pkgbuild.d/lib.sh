# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by pkgbuild: messages; the stages, their time and the bar; programs
# run into the log; what is undone whatever happens.

say() { clear_line; printf '%s\n' "$*"; }

# complain TEXT: a line of it, on stderr. The caller goes on to fail.
complain() { clear_line; printf 'pkgbuild: %s\n' "$*" >&2; return 1; }

die() {
	local status=$1

	shift
	complain "$@"
	exit "$status"
}

usage_error() { die 2 "$*, see pkgbuild --help"; }

# -- At the end ----------------------------------------------------------------

at_end=()	# what is called, the last first

on_exit() { at_end+=("$1"); }

finish() {
	local status=$? i

	ignore_signals
	for ((i = ${#at_end[@]} - 1; i >= 0; i--)); do
		"${at_end[i]}" "$status"
	done
	exit "$status"
}

# A process as a stranger can tell it from a later one with that number: the
# number and when it was started.
process_id() {
	local stat words

	# Nothing is forked: bash may lose a SIGINT while it waits for a command
	# that does not end of it.
	{ read -r stat < "/proc/$1/stat"; } 2> /dev/null || return
	read -ra words <<< "${stat##*) }"
	echo "$1 ${words[19]}"
}

# is_running "PID START"
is_running() { [ "$1" ] && [ "$(process_id "${1%% *}")" = "$1" ]; }

# end_group PID: all that it started, and no return before it is gone. unshare(1)
# waits for what it runs, whatever it is told; without it that ends.
end_group() {
	local n

	kill -TERM -- "-$1"
	for ((n = 0; n < 60; n++)); do
		kill -0 -- "-$1" || return 0
		[ $n -ne 20 ] || ! is_unshare "$1" || kill -KILL -- "-$1"
		sleep 0.1
	done
	kill -KILL -- "-$1"
	for ((n = 0; n < 50; n++)); do
		kill -0 -- "-$1" || return 0
		sleep 0.1
	done
} 2> /dev/null

is_unshare() { [ "$(cat "/proc/$1/comm")" = unshare ]; }

interrupted() {
	local where=

	ignore_signals
	# It may have been started but not be known yet.
	child=${child:-${!-}}
	[ -z "$child" ] || { end_group "$child"; wait "$child"; } 2> /dev/null
	[ ! -s "$log" ] || where=", the full log is $log"
	log_named=1
	complain "interrupted while $doing; nothing half made is left$where"
	exit "$1"
}

ignore_signals() { trap '' INT TERM HUP PIPE; }

catch_signals() {
	trap finish EXIT
	trap 'interrupted 130' INT
	trap 'interrupted 143' TERM
	trap 'interrupted 129' HUP
	trap 'interrupted 141' PIPE
}

# -- Stages --------------------------------------------------------------------

doing='reading the command line'	# for who wants to know where it stopped
stage_began=0
line_shown=
units_done=/dev/null	# a byte for each unit compiled
units_total=0

is_terminal() { [ -t 1 ] && [ -z "${NO_COLOR-}" ]; }

clear_line() {
	[ -z "$line_shown" ] || printf '\r\033[K'
	line_shown=
}

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# stage WORDS...: what is being done from here on.
stage() {
	doing=$*
	stage_began=$SECONDS
	printf '== %s\n' "$doing" >> "$log"
	is_terminal || printf '%s ...\n' "$doing"
}

# What the stage took; for those that took any.
stage_done() {
	local took=$((SECONDS - stage_began))

	clear_line
	printf '== done, %s\n' "$(minutes $took)" >> "$log"
	if is_terminal; then
		printf '%-60.60s %s\n' "$doing" "$(minutes $took)"
	elif [ $took -ge 2 ]; then
		printf '%s: %s\n' "$doing" "$(minutes $took)"
	fi
}

bar() {	# DONE TOTAL
	local width=20 full

	[ "$2" -gt 0 ] || return 0
	full=$(($1 * width / $2))
	[ $full -le $width ] || full=$width
	printf '[%s%s]' "$(printf '%*s' $full '' | tr ' ' '#')" \
		"$(printf '%*s' $((width - full)) '' | tr ' ' .)"
}

show_line() {
	local n=0

	is_terminal || return 0
	[ ! -f "$units_done" ] || n=$(stat -c %s "$units_done")
	printf '\r\033[K%-.50s %s %s' "$doing" "$(bar "$n" "$units_total")" \
		"$(minutes $((SECONDS - stage_began)))"
	line_shown=1
}

# -- Programs ------------------------------------------------------------------

log=/dev/null
child=

# logged COMMAND...: what it says goes to the log. In the background, so that a
# signal finds us awake, and in a group of its own, so that all of it can be
# ended. Its status.
logged() {
	local status

	set -m
	noted "$@" >> "$log" 2>&1 < /dev/null 9>&- &
	child=$!
	set +m
	if is_terminal; then
		while kill -0 "$child" 2> /dev/null; do
			show_line
			sleep 1 9>&- &
			wait -n "$child" $! 2> /dev/null
		done
	fi
	wait "$child" 2> /dev/null
	status=$?
	child=
	return $status
}

# It says itself who it is, before there is anything to be ended.
noted() {
	process_id "$BASHPID" > "$PKG_WORK/child"
	"$@"
}

# asked COMMAND...: as logged; what it prints is in $why.
asked() {
	local status

	logged into "$PKG_WORK/why" "$@"
	status=$?
	why=$(cat "$PKG_WORK/why")
	return $status
}

into() { "${@:2}" > "$1"; }

# hold_lock FILE: until let_go; waits for another pkgbuild that has it.
hold_lock() {
	exec 9> "$1" || complain "cannot write '$1'" || return
	flock -n 9 && return
	say "waiting for another pkgbuild that is $doing"
	set -m
	flock 9 &
	child=$!
	set +m
	wait "$child"
	set -- $?
	child=
	return "$1"
}

let_go() { exec 9>&-; }

# What the stage said so far.
stage_log() { tac "$log" | sed '/^== /q' | tac; }

# Ours, which say why something cannot be patched; the compiler's, the linker's;
# make's, apt's.
refusal='^kpatch_[a-z]*: refused: |^[^ :]+\.s:[0-9]+: '
telling=("$refusal"
	'^[^ :]+:[0-9]+(:[0-9]+)?: (fatal )?error: |undefined reference to'
	'No space left on device'
	'^(CMake Error |configure: error: |[^ ]*meson\.build:[0-9:]+ ERROR: )'
	'^kpatch_[a-z]*: .*[^s]$|^patch-lines: '
	'^(E: |make(\[[0-9]+\])?: \*\*\*|dpkg-[a-z]*: error)')

# The line of the log, since the stage began, that tells most.
telling_line() {
	local lines pattern

	lines=$(stage_log)
	for pattern in "${telling[@]}"; do
		grep -m 1 -E -e "$pattern" <<< "$lines" && return
	done
	tail -n 1 <<< "$lines"
}

# Was something of the stage refused, so that doing it otherwise is no use?
is_refused() { grep -qE -e "$refusal" <<< "$(stage_log)"; }

# failed TEXT: with what the log says, and where it is. Returns 1.
failed() {
	complain "$*"
	printf '  %.400s\n' "$(telling_line)" >&2
	return 1
}

# -- Files ---------------------------------------------------------------------

# need PROGRAM PACKAGE...: all there, or says what to install.
need() {
	local missing=() lack=()

	while [ $# -gt 0 ]; do
		command -v "$1" > /dev/null ||
			{ missing+=("$1"); lack+=("$2"); }
		shift 2
	done
	[ ${#missing[@]} -eq 0 ] || complain "no '${missing[0]}' here," \
		"install ${lack[*]}"
}

is_elf() { [ "$(head -c 4 "$1" 2> /dev/null | tr -d '\177\0')" = ELF ]; }

build_id() { readelf -n "$1" 2> /dev/null | sed -n 's/^ *Build ID: *//p'; }

has_section() {
	readelf -SW "$1" 2> /dev/null | grep -q "] $2 "
}
