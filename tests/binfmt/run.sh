#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# What the kernel module of binfmt/ must bear, and its listener: in a machine
# where it is loaded (tests/vm/startup.sh), as root. UCARE_MODULE is its file. At
# the end it is unloaded, and the kernel's log is read.
#   run.sh [PATTERN]
set -u
. "$(dirname "$0")/../lib/common.sh"

pattern=${1-}
applist=/proc/ucare/applist
parameters=/sys/module/ucare/parameters
netlink=$OUT/lib/ucare-netlink
if [ ! -e "$applist" ]; then
	skip "binfmt: no module ucare in this kernel (see tests/vm/startup.sh)"
	conclude
	exit
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/suture-binfmt.XXXXXX")
chmod 755 "$work"
cd "$work" || exit 1
work=$(pwd -P)
prog=$work/prog
cp "$OUT/lib/ucare-program" "$prog"
children=()
# Longer than any test may take: who waits for nothing fails.
LONG=3600

# All first: who is traced cannot be waited for before its tracer has ended.
end_children() {
	[ ${#children[@]} -eq 0 ] || {
		kill -KILL "${children[@]}"
		end_patient "${children[@]}"
	} 2> /dev/null
	children=()
}
trap 'end_children; rm -rf "$work"' EXIT

# expect WHAT COMMAND...: the test ends with WHAT if that fails.
expect() {
	local what=$1

	shift
	"$@" || { echo "$what" > why; return 1; }
}
refuse() { ! "$@"; }
# shellcheck disable=SC2059  # the bytes are the format
# write BYTES...: as they are, line by line; or in one piece.
write() { printf "$@" 2> errors > "$applist"; }
write_once() { printf "$@" | dd bs=1M iflag=fullblock 2> errors of="$applist"; }
lists() { [ "$(xargs < "$applist")" = "$*" ]; }
lists_entries() { [ "$(md5sum < "$applist")" = "$(md5sum < entries)" ]; }

# start COMMAND...: in the background; sets $pid. Its words go to `out`.
start() {
	: > out
	"$@" > out 2>&1 < /dev/null &
	pid=$!
	children+=("$pid")
}
ran() { grep -q '^ran ' out; }
has_run() { expect "it did not run: $(tail -n 1 out)" wait_for "$DEADLINE" ran; }
# It is that program, and sleeps; by itself it never does.
is_held() {
	[ "$(readlink "/proc/$1/exe")" = "$prog" ] &&
		case $(state_of "$1") in S|D) ;; *) return 1 ;; esac
}
waits() { expect "it does not wait" wait_for "$DEADLINE" is_held "${1-$pid}"; }
# It waits now, and still does when others had their turn.
still_waits() { waits && sleep 0.3 && waits && expect "it ran" refuse ran; }

# listener COMMAND...: sets $listener. Its words go to `heard`.
listener() {
	: > heard
	"$@" >> heard 2>&1 < /dev/null &
	listener=$!
	children+=("$listener")
	expect "no listener: $(tail -n 1 heard)" \
		wait_for "$DEADLINE" grep -q listening heard
}
sink() { listener "$KPATCH_BIN/kcare_genl_sink" -v "$@"; }
raw() { listener "$netlink" "${1-listen}"; }
heard() { expect "not announced: $*" wait_for "$DEADLINE" grep -q -- "$*" heard; }
# The command notes the process, and ends when `go` is there.
sink_until_go() {
	sink "$@" 'echo %pid >> commands; until [ -e go ]; do sleep 0.05; done'
}
answers() { [ "$("$netlink" "${@:2}")" = "$1" ]; }

# -- The list -----------------------------------------------------------------

refuses_line() {
	expect "'${1:0:60}' was accepted" refuse write '%s\n' "$1" &&
	expect "${1:0:60}: $(<errors), not $2" grep -q "$2" errors &&
	expect "'${1:0:60}' changed the list" lists /one /two
}

test_malformed_lines() {
	local line long

	write '/one\n/two\n' || return 1
	for line in relative ./x // //x /a//b /a/ / /a/. /. /a/./b /a/.. \
		/../a /a/../b '*' - -relative -//x -/a/../b -**; do
		refuses_line "$line" 'Invalid argument' || return 1
	done
	refuses_line -/not/listed 'No such file' || return 1
	long=/$(printf '%4096s' '' | tr ' ' x)
	refuses_line "$long" 'name too long' || return 1
	refuses_line "-$long" 'name too long' || return 1
	expect "a zero byte was accepted" refuse write '/a\0b\n' &&
	expect "a long line without end was accepted" \
		refuse write '%s' "$long$long" &&
	expect "the list changed" lists /one /two
}

test_lines_without_end() {
	write '/one' && expect "a last line was lost" lists /one &&
	printf '/two/three\n/four' | dd bs=3 of="$applist" 2> errors &&
	expect "lines in pieces are not whole: $(<"$applist")" \
		lists /one /two/three /four &&
	expect "a wrong piece was accepted" refuse write '/five//' &&
	expect "a wrong start was accepted" refuse write 'rel' &&
	expect "the list changed" lists /one /two/three /four
}

test_many_lines_of_which_one_is_wrong() {
	expect "a wrong line was accepted" refuse write_once \
		'/one\n\n/two\n/a//b\n/x\n' || return 1
	expect "what stood before is not there, or what stood behind is" \
		lists /one /two
}

test_add_and_remove() {
	write '/one\n/two\n/three\n' && write '/one\n' &&
	expect "a line twice" lists /one /two /three &&
	write '%s\n' -/two && expect "not removed" lists /one /three &&
	write '%s\n' -/one /four && lists /three /four &&
	write '%s\n' '-*' && expect "not cleared" lists
}

test_10000_entries() {
	seq -f "$work/entries/%05g" 10000 > entries
	cat entries > "$applist" || return 1
	expect "they are not listed" lists_entries &&
	expect "a second time they fail" cat entries > "$applist" &&
	expect "they are not listed once" lists_entries &&
	echo "$prog" > "$applist" && sink_until_go || return 1
	start "$prog"
	still_waits && touch go && has_run &&
	write '%s\n' "-$work/entries/05000" &&
	expect "not one less" [ "$(wc -l < "$applist")" -eq 10000 ]
}

test_the_list_is_bounded() {
	local before

	before=$(<"$parameters/max_entries")
	echo 100 > "$parameters/max_entries"
	seq -f "/entry/%g" 150 | cat 2> errors > "$applist"
	echo "$before" > "$parameters/max_entries"
	expect "no limit" [ "$(wc -l < "$applist")" -eq 100 ] &&
	expect "not said: $(<errors)" grep -q 'No space' errors
}

test_who_may() {
	expect "anybody may read it" refuse setpriv --reuid 65534 \
		--clear-groups cat "$applist" > out 2>&1 &&
	expect "root without rights may read it" refuse setpriv \
		--bounding-set -all --inh-caps -all cat "$applist" > out 2>&1 &&
	expect "anybody may listen" [ "$(setpriv --reuid 65534 \
		--clear-groups "$netlink" join)" = EPERM ] &&
	expect "anybody may answer" [ "$(setpriv --reuid 65534 \
		--clear-groups "$netlink" go 1)" = EPERM ]
}

# -- Waiting ------------------------------------------------------------------

test_nobody_listens() {
	write '%s\n' "$prog"
	start "$prog"
	has_run
}

test_not_listed() {
	write '%s\n' "$prog.other" && sink 'sleep 1000' || return 1
	start "$prog"
	has_run
}

test_it_waits_until_the_command_has_ended() {
	write '%s\n' "$prog" && sink_until_go || return 1
	start "$prog"
	heard "process $pid: '$prog' starts" && still_waits &&
	expect "another process" [ "$(<commands)" = "$pid" ] &&
	touch go && has_run &&
	expect "another process ran" grep -q "^ran $pid " out
}

test_the_listener_is_killed() {
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	still_waits && kill -KILL "$listener" && has_run
}

test_the_sink_is_killed() {
	write '%s\n' "$prog" && sink 'exec sleep 1000' || return 1
	start "$prog"
	still_waits && kill -KILL "$listener" && has_run
}

test_the_sink_is_ended() {
	write '%s\n' "$prog" && sink_until_go -j 1 || return 1
	start "$prog"
	still_waits || return 1
	cp out out.first
	"$prog" > out.second &
	children+=($!)
	waits $! && heard "process $!" && kill -TERM "$listener" &&
	expect "who was in the queue does not run" \
		wait_for "$DEADLINE" test -s out.second &&
	touch go && has_run &&
	expect "the end is no good end" wait "$listener"
}

test_the_time_is_over() {
	echo 5 > $parameters/timeout
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	heard "start $pid" && waits && has_run
}

test_no_time_at_all() {
	echo 0 > $parameters/timeout
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	has_run
}

test_it_is_killed() {
	local signal

	write '%s\n' "$prog" && raw || return 1
	for signal in KILL TERM; do
		start "$prog"
		waits && kill -$signal "$pid" &&
		expect "SIG$signal does not end it" \
			wait_for "$DEADLINE" refuse is_alive "$pid" || return 1
	done
	expect "it ran" refuse ran
}

# Delivered behind the wait: stopped, it then does not run.
test_other_signals_wait() {
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	waits && kill -STOP "$pid" && kill -WINCH "$pid" && still_waits &&
	answers OK go "$pid" &&
	expect "it is not stopped" wait_for "$DEADLINE" is_in_state "$pid" T &&
	expect "it ran" refuse ran && kill -CONT "$pid" && has_run
}

test_only_the_right_answer_counts() {
	local cookie

	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	waits && heard "start $pid" || return 1
	cookie=$(sed -n "s/^start $pid \([0-9]*\) .*/\1/p" heard)
	expect "of another process" answers ESRCH go 1 &&
	expect "of another start" answers ESRCH go "$pid" $((cookie + 1)) &&
	still_waits && answers OK go "$pid" "$cookie" && has_run &&
	expect "of one that does not wait" answers ESRCH go "$pid" "$cookie"
}

# A tracer that has not asked it to stop could not hold it.
test_a_tracer_alone_does_not_end_the_wait() {
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	waits || return 1
	"$OUT/lib/tracer" "$pid" > tracer 2>&1 &
	children+=($!)
	expect "not traced" wait_for "$DEADLINE" grep -q tracing tracer &&
	still_waits && answers OK go "$pid" &&
	expect "it does not go on" wait_for "$DEADLINE" refuse is_held "$pid"
}

test_traced_already() {
	write '%s\n' "$prog" && raw || return 1
	start "$OUT/lib/execstop" "$prog"
	expect "it does not stop" wait_for "$DEADLINE" is_in_state "$pid" T &&
	kill -CONT "$pid" && has_run &&
	expect "it was announced" refuse grep -q "^start $pid" heard
}

# -- Ways to start ------------------------------------------------------------

# by PATH COMMAND...: is announced by that path, waits, runs.
by() {
	local path=$1

	shift
	rm -f go commands
	: > heard
	start "$@"
	heard "'$path' starts" &&
	expect "no command" wait_for "$DEADLINE" test -s commands &&
	expect "$*: it ran" refuse ran && touch go && has_run &&
	expect "$*: $(wc -l < commands) commands" [ "$(wc -l < commands)" -eq 1 ]
}

test_other_names() {
	ln -s "$prog" link
	ln -s . folder
	write '%s\n' "$prog" && sink_until_go &&
	by "$prog" ./link && by "$prog" ./prog &&
	by "$prog" "$work/./folder//prog"
}

test_script() {
	printf '#!%s\n' "$prog" > script
	printf '#!%s/script\n' "$work" > script2
	chmod 755 script script2
	write '%s\n' "$prog" && sink_until_go &&
	by "$prog" ./script && by "$prog" ./script2
}

test_ld_so() {
	local ld

	ld=$(readelf -lW "$prog" | sed -n 's/.*interpreter: \(.*\)\]/\1/p')
	ln -s "$prog" link
	write '%s\n' "$prog" && sink_until_go &&
	by "$prog" "$ld" "$prog" && by "$prog" "$ld" ./link &&
	by "$prog" "$ld" --argv0 /bin/true --inhibit-cache --library-path \
		"$(printf '/%5000s' '' | tr ' ' x)" ./prog || return 1
	# Not what it is to start.
	cp /bin/true other
	: > heard
	start "$ld" ./other "$prog"
	wait "$pid"
	expect "an argument was announced" [ ! -s heard ]
}

test_static() {
	cp "$OUT/lib/ucare-static" static
	write '%s\n' "$work/static" && sink_until_go && by "$work/static" ./static
}

test_functions() {
	local way

	write '%s\n' "$prog" && sink_until_go || return 1
	for way in execve fexecve execveat posix_spawn vfork thread system; do
		by "$prog" "$OUT/lib/starter" $way "$prog" || return 1
	done
}

test_chroot() {
	mkdir -p root/bin
	cp "$OUT/lib/ucare-static" root/bin/static
	write '/bin/static\n' && sink_until_go &&
	by /bin/static chroot "$work/root" /bin/static
}

test_setuid() {
	chmod 4755 prog
	write '%s\n' "$prog" && sink_until_go &&
	by "$prog" setpriv --reuid 65534 --clear-groups "$prog" &&
	expect "not set: $(<out)" grep -q 'as 0' out
	chmod 755 prog
}

test_32bit_and_foreign_files_fail_as_ever() {
	printf 'no program' > text
	printf '\177ELF\1\1\1' > elf
	chmod 755 text elf
	write '%s\n' "$work/text" "$work/elf" && raw || return 1
	expect "a text is a program" refuse "$OUT/lib/starter" execve ./text \
		2> errors &&
	expect "$(<errors)" grep -q 'format error' errors &&
	expect "half a header is a program" refuse "$OUT/lib/starter" execve \
		./elf 2> errors &&
	expect "$(<errors)" grep -q 'format error' errors &&
	expect "announced" refuse grep -q '^start' heard
}

# -- Several ------------------------------------------------------------------

test_12_at_once() {
	local i

	write '%s\n' "$prog" &&
	sink -j 3 'echo + >> log; sleep 0.1; echo - >> log' || return 1
	for ((i = 0; i < 12; i++)); do
		"$prog" > "out.$i" &
		children+=($!)
	done
	expect "not all ran" wait_for "$DEADLINE" all_ran 12 &&
	expect "not 12 commands" [ "$(grep -c + log)" -eq 12 ] &&
	expect "more than 3 at once" awk '/\+/ { n++ } /-/ { n-- }
		n > most { most = n } END { exit most > 3 || most < 2 }' log
}
all_ran() { [ "$(cat out.* | grep -c ran)" -eq "$1" ]; }

# Its room is full after a few, and nobody answers: all go on when time is over.
test_a_deaf_listener() {
	local i

	echo 2 > $parameters/timeout
	write '%s\n' "$prog" && raw deaf || return 1
	for ((i = 0; i < 30; i++)); do
		"$prog" > "out.$i" &
		children+=($!)
	done
	expect "not all ran" wait_for "$DEADLINE" all_ran 30
}

test_nonsense() {
	local seed

	write '%s\n' "$prog" && sink_until_go || return 1
	start "$prog"
	waits || return 1
	for seed in 1 2 3 4; do
		"$netlink" garble 5000 $seed > garble.$seed 2>&1 &
		garblers[seed]=$!
	done
	for seed in 1 2 3 4; do
		wait "${garblers[seed]}" || {
			echo "the flood ended: $(<garble.$seed)" > why
			return 1
		}
	done
	# Among the nonsense may be a right answer; most often it is not.
	touch go && has_run &&
	rm go commands && by "$prog" "$prog"
}
garblers=()

test_the_list_changes_all_the_time() {
	local i writer

	sink true || return 1
	(while :; do
		printf '%s\n' "$prog" > "$applist"
		printf '%s\n' '-*' > "$applist"
	done) &
	writer=$!
	children+=("$writer")
	for ((i = 0; i < 25; i++)); do
		start "$prog"
		wait "$pid"
		ran || { echo "start $i did not run" > why; return 1; }
	done
	kill -KILL "$writer"
}

# -- The sink -----------------------------------------------------------------

test_the_command_fails() {
	write '%s\n' "$prog" && sink false || return 1
	start "$prog"
	heard 'ended with status 1' && has_run
}

# With what it started.
test_the_command_hangs() {
	write '%s\n' "$prog" && sink -t 2 'sleep 1000; true' || return 1
	start "$prog"
	heard 'took more than 2 s' && has_run && heard 'ended by signal 9'
}

test_there_is_no_command() {
	write '%s\n' "$prog" && sink /no/such/command %pid || return 1
	start "$prog"
	heard "cannot run '/no/such/command'" && has_run
}

# A doctor that finds nothing to do does not even attach.
test_no_patch_for_it() {
	mkdir -p empty
	write '%s\n' "$prog" &&
	sink "$KPATCH_BIN/kpatch_user" patch -p %pid "$work/empty" || return 1
	start "$prog"
	has_run
}

test_the_command_is_listed_itself() {
	write '%s\n' "$prog" "$(realpath /bin/sh)" "$(realpath /bin/sleep)" &&
	sink 'sleep 0.1' || return 1
	start "$prog"
	heard 'part of our own command' && has_run
}

# -- Unloading ----------------------------------------------------------------

unloads() { rmmod ucare 2> errors; }

test_no_unload_while_one_waits() {
	write '%s\n' "$prog" && raw || return 1
	start "$prog"
	waits && expect "it was unloaded" refuse unloads &&
	expect "$(<errors)" grep -qi 'in use\|temporarily unavailable' errors &&
	still_waits && answers OK go "$pid" && has_run &&
	expect "not unloaded: $(<errors)" wait_for "$DEADLINE" unloads || return 1
	expect "the list is still there" [ ! -e "$applist" ] &&
	expect "the sink is not told" refuse "$KPATCH_BIN/kcare_genl_sink" true \
		2> errors && expect "$(<errors)" grep -q 'is the module loaded' errors &&
	insmod "$UCARE_MODULE" && echo $LONG > $parameters/timeout
}

test_the_sink_sees_the_unload() {
	sink true &&
	expect "not unloaded: $(<errors)" wait_for "$DEADLINE" unloads &&
	heard 'was unloaded' &&
	expect "it does not end" wait_for "$DEADLINE" refuse is_alive "$listener"
	wait "$listener"
	expect "status $?" [ $? -eq 1 ]
	insmod "$UCARE_MODULE" && echo $LONG > $parameters/timeout
}

# Programs start all the time meanwhile.
test_load_and_unload() {
	local i starter

	(while :; do "$prog"; done) > /dev/null 2>&1 &
	starter=$!
	children+=("$starter")
	for ((i = 0; i < 10; i++)); do
		wait_for "$DEADLINE" unloads && insmod "$UCARE_MODULE" || {
			echo "round $i: $(<errors)" > why
			break
		}
	done
	kill -KILL "$starter"
	echo $LONG > $parameters/timeout
	[ $i -eq 10 ]
}

# What the kernel says of its own faults, and whatever the module says. That it is
# from elsewhere is none, nor that netlink found messages of ours malformed.
test_kernel_log() {
	expect "not unloaded: $(<errors)" wait_for "$DEADLINE" unloads
	dmesg | grep -E 'WARNING:|\<BUG\>|Oops|possible circular|inconsistent lock|Call [Tt]race|detected stall|blocked for more|general protection|Unable to handle|Kernel panic|memory leak|[Bb]ad page|refcount_t|KASAN|UBSAN|ucare:' |
		grep -Ev 'out-of-tree module|module verification failed' |
		grep -Ev 'ucare: applist: the last line' > faults
	expect "$(head -n 3 faults)" [ ! -s faults ]
}

run() {
	local what=${1#test_}

	what="binfmt: ${what//_/ }"
	[[ $what =~ $pattern ]] || return
	rm -rf why go commands out out.* heard errors script* link folder log
	: > errors
	echo '-*' > "$applist"
	echo $LONG > $parameters/timeout
	if "$1"; then
		pass "$what"
	else
		fail "$what: $(cat why 2> /dev/null || echo '?')"
		sed 's/^/     heard: /' heard 2> /dev/null | tail -n 5
	fi
	end_children
}

mapfile -t tests < <(sed -n 's/^\(test_[a-z0-9_]*\)() {.*/\1/p' "$TESTS/binfmt/run.sh")
for t in "${tests[@]}"; do
	run "$t" 2> noise
done
conclude
