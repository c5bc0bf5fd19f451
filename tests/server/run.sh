#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The server, the watch and the shim: programs are patched before they begin, and
# start whatever becomes of the server. All of it in a pid namespace of its own,
# since the server goes over all processes.
#   run.sh [-v] [PATTERN]
# shellcheck disable=SC2015,SC2016,SC2034
set -u
. "$(dirname "$0")/lib.sh"
# -- Programs that start ----------------------------------------------------------

# One that a program starts which has the shim, by each function that can.
by() { says "$1" env LD_PRELOAD="$shim" SUTURE_SOCKET="$socket" "$OUT/lib/starter" "${@:2}"; }

watch_catches() {
	list "$work/born" "$work/lone"
	start_server && says "$born_new" ./born && says "$lone_new" ./lone &&
		logged "'$work/born': patched before its first instruction" &&
		logged "'$work/lone': patched before its first instruction"
}

watch_catches_scripts() {
	list "$work/born"
	printf '#!%s/born\n' "$work" > script
	chmod 755 script
	start_server || return
	# Its interpreter is opened late in the exec: again and again, as without
	# the gate it is a matter of luck.
	for i in $(seq 40); do
		says "$born_new" ./script || { echo "time $i: $(cat why)"; return 1; }
	done
}

# The worker waits for a processor: no reason to let the program go, which is
# static, so that nothing holds it a second time. (Before Linux 6.8 it is let go in
# any case, and lone is not static there.)
busy_machine() {
	list "$work/lone"
	PRELOAD=$OUT/lib/standstill.so SLOW_WORKER=1 start_server &&
		says "$lone_new" ./lone && says "$lone_new" ./lone
}

# What it calls is chosen when it begins: patched soon after.
static_chooses() {
	list "$work/chosen"
	start_server --interval 1000 || return
	./chosen > said.chosen &
	patients+=($!)
	wait_for "$DEADLINE" grep -q '^new$' said.chosen ||
		{ echo "it says '$(tail -n 1 said.chosen)'"; return 1; }
	! grep -q wrong said.chosen || { echo 'it calls something else'; return 1; }
}

watch_leaves_others() {
	list "$work/lone"
	start_server && says "$born_old" ./born && says "$lone_new" ./lone
}

exec_that_fails() {
	list "$work/broken" "$work/born"
	printf '\177ELFbroken' > broken
	chmod 755 broken
	start_server || return
	"$OUT/lib/starter" execve ./broken > said 2>&1
	grep -q 'Exec format error' said || { echo "it said '$(cat said)'"; return 1; }
	says "$born_new" ./born
}

list_changes() {
	list "$work/lone"
	start_server && says "$born_old" ./born || return
	list "$work/lone" "$work/born"
	logged '2 programs are listed' && says "$born_new" ./born || return
	list "$work/lone" "$work/born" "-$work/born"
	wait_for "$DEADLINE" eval '[ "$(grep -c "1 programs are listed" log)" -ge 2 ]' ||
		{ echo 'the list is not read again'; return 1; }
	says "$born_old" ./born
}

file_is_replaced() {
	list "$work/lone"
	start_server && says "$lone_new" ./lone || return
	cp lone other && mv other lone
	logged 'listed files came anew' && says "$lone_new" ./lone
}

# Who may write where a listed file is has others watched as little as that file
# again and again.
file_is_anothers() {
	local n began

	mkdir -p theirs other
	cp lone theirs/app
	cp born other/app
	chmod 755 theirs other
	list "$work/theirs/app"
	start_server && says "$lone_new" theirs/app || return
	mv theirs/app theirs/old
	ln -s "$work/other/app" theirs/app
	logged 'listed files came anew' && logged "cannot watch '$work/theirs/app'" ||
		return
	says "$born_old" other/app || return
	! grep -q "/other/app': " log || { echo 'another file is watched'; return 1; }
	rm theirs/app
	began=$SECONDS
	for n in $(seq 300); do
		: > theirs/app.new
		mv theirs/app.new theirs/app
	done
	n=$(grep -c 'came anew' log)
	# Five times a second at most.
	[ "$n" -le $((5 * (SECONDS - began + 2) + 5)) ] ||
		{ echo "watched anew $n times in $((SECONDS - began)) s"; return 1; }
}

storage_changes() {
	list "$work/born"
	mkdir aside && mv store/*.kpatch aside/
	start_server && says "$born_old" ./born || { mv aside/* store/; return 1; }
	mv aside/*.kpatch store/
	rmdir aside
	says "$born_new" ./born
}

# Without the watch: the file that it would mark is not listed.
shim_catches() {
	rm -f store/applist
	start_server || return
	for way in execve execv execvp execvpe execl execlp execle fexecve \
		   execveat system vfork thread; do
		by "$born_new" $way ./born && by "$lone_new" $way ./lone ||
			{ echo "by $way"; return 1; }
	done
	# Small stacks; and what the shim itself must not do.
	by "$born_new" altstack ./born && by "$lone_old" filtered ./lone || return
	# These execute in libc; the new program's own shim asks.
	by "$born_new" posix_spawn ./born && by "$born_new" posix_spawnp ./born
}

shim_without_server() {
	by "$born_old" execve ./born && by "$lone_old" execve ./lone
}

# Whatever nobody does, programs start, soon, and root is served.
in_time() {
	local began=$SECONDS

	"$@" || return
	[ $((SECONDS - began)) -le $((10 * ${SLOW:-1})) ] ||
		{ echo "'$*' took $((SECONDS - began)) s"; return 1; }
}

# as_nobody WORD COMMAND...: in the background, until it says the word.
as_nobody() {
	: > said.nobody
	chmod 666 said.nobody
	setpriv --reuid 65534 --regid 65534 --clear-groups "${@:2}" \
		> said.nobody 2>&1 &
	patients+=($!)
	wait_for "$DEADLINE" grep -q "$1" said.nobody ||
		{ echo "nobody says '$(cat said.nobody)'"; return 1; }
}

silent_clients() {
	list "$work/born"
	start_server && as_nobody connected "$OUT/lib/starter" silent "$socket" 600 &&
		in_time says "$born_new" ./born && in_time asks 0 list $server ||
		return
	# Our request was behind theirs: all were looked at.
	[ "$(pgrep -c -P $server)" -le 20 ] ||
		{ echo "nobody has $(pgrep -c -P $server) workers"; return 1; }
	in_time by "$born_new" execve ./born
}

# Who hands a connection on cannot have the one who made it traced.
handed_on() {
	start_server && "$OUT/lib/starter" handed "$socket" 'suture 1 started' > said &&
		grep -q 'for yourself only' said || { cat said; return 1; }
	"$OUT/lib/starter" handed "$socket" 'suture 1 exec' > said &&
		grep -q 'cannot be traced' said || { cat said; return 1; }
}

# A quarter of all workers is for clients that are not root, one half for clients.
clients_fill_all() {
	WRAP='prlimit --nofile=128:128' start_server &&
		as_nobody connected "$OUT/lib/starter" silent "$socket" 100 &&
		in_time asks 0 list $server
}

# What a user's process does not let us read keeps nobody.
info_hangs() {
	local worker

	rm -f store/applist
	"$OUT/lib/holdup" 65534 > said.holdup &
	patients+=($!)
	wait_for "$DEADLINE" eval 'grep -q ready said.holdup || ! is_alive "${patients[0]}"'
	is_alive "${patients[0]}" || { echo 'no userfaultfd(2) here'; return 77; }
	start_server --interval 1000 --timeout 60 || return
	setpriv --reuid 65534 --regid 65534 --clear-groups timeout 60 \
		"$KPATCH_BIN/kpatch_user" ask "$socket" info "${patients[0]}" > said 2>&1
	[ $? -eq 1 ] && grep -q 'ended meanwhile' said ||
		{ echo "status $?: $(cat said)"; return 1; }
}

opened_all_the_time() {
	local libc i

	list "$work/born"
	printf '#!%s/born\n' "$work" > script
	chmod 755 script
	libc=$(ldd ./born | awk '/libc\.so/ { print $3 }')
	start_server && as_nobody open "$OUT/lib/starter" open "$libc" 30 || return
	for i in 1 2 3; do
		in_time says "$born_new" ./script || return
	done
}

# Nobody answers the shim: it goes on, also where signals come all the time.
nobody_answers() {
	rm -f store/applist
	"$OUT/lib/starter" listen "$socket" /bin/sleep 1000 &
	patients+=($!)
	wait_for "$DEADLINE" test -S "$socket" &&
		by "$lone_old" ticking ./lone
	status=$?
	rm -f "$socket"
	return $status
}

hook_that_hangs() {
	list "$work/born"
	printf '#!/bin/sh\nexec sleep 1000\n' > store/before
	chmod 755 store/before
	start_server --interval 1000 && in_time says "$born_new" ./born
	status=$?
	rm -f store/before
	return $status
}

# -- Other requests ----------------------------------------------------------------

asks() {
	local want=$1

	shift
	"$KPATCH_BIN/kpatch_user" ask "$socket" "$@" > said 2>&1
	status=$?
	[ $status -eq "$want" ] ||
		{ echo "'$*': status $status, not $want: $(tail -n 1 said)"; return 1; }
}

stays() {
	./born stay > said.born &
	patients+=($!)
	wait_for "$DEADLINE" grep -q "$1" said.born ||
		{ echo "it says '$(cat said.born)'"; return 1; }
}

requests() {
	local pid

	rm -f store/applist
	start_server --interval 1000 && stays "$born_old" || return
	pid=${patients[-1]}
	asks 0 patch $pid && grep -q 'successfully applied' said || { cat said; return 1; }
	asks 0 list $pid && grep -q "$pid .*born" said || { cat said; return 1; }
	asks 0 info $pid json && grep -q '"pid":' said || { cat said; return 1; }
	asks 0 unpatch $pid && asks 4 unpatch $pid nothing &&
		asks 2 patch && asks 2 patch zero && asks 2 sing $pid
}

other_users() {
	local pid

	rm -f store/applist
	start_server --interval 1000 && stays "$born_old" || return
	pid=${patients[-1]}
	setpriv --reuid 65534 --regid 65534 --clear-groups \
		"$KPATCH_BIN/kpatch_user" ask "$socket" patch $pid > said 2>&1
	[ $? -eq 1 ] && grep -q 'not allowed' said ||
		{ echo "another user may patch: $(cat said)"; return 1; }
	setpriv --reuid 65534 --regid 65534 --clear-groups \
		"$KPATCH_BIN/kpatch_user" ask "$socket" list $pid > said 2>&1
	[ $? -eq 1 ] || { echo "another user may list: $(cat said)"; return 1; }
}

bad_lines() {
	local line

	start_server || return
	for line in 'suture 2 list all' 'hello' '' 'suture 1' 'suture x list'; do
		"$OUT/lib/starter" line "$socket" "$line" > said 2>&1
		grep -q '^status 2$' said ||
			{ echo "'$line': $(cat said)"; return 1; }
	done
	head -c 100000 /dev/zero | tr '\0' a > long
	"$OUT/lib/starter" line "$socket" "$(head -c 90000 long)" > said 2>&1
	says "$lone_old" ./lone && kill -0 $server
}

# What runs already, and what comes by a new level, at the next pass.
passes() {
	rm -f store/applist
	stays "$born_old" || return
	start_server --interval 1 && logged "applied to PID '${patients[-1]}'"
}

# Its pid is lower than that of the one that is to be patched.
holds_up() {
	rm -f store/applist
	"$OUT/lib/holdup" > said.holdup &
	patients+=($!)
	wait_for "$DEADLINE" eval 'grep -q ready said.holdup || ! is_alive "${patients[0]}"'
	is_alive "${patients[0]}" || { echo 'no userfaultfd(2) here'; return 77; }
	stays "$born_old" && start_server --timeout 1 --interval 1 || return
	wait_for 60 grep -q "process ${patients[0]} holds up the others" log &&
		logged "applied to PID '${patients[1]}'" ||
		{ echo 'the one behind is not patched'; return 1; }
	stays "$born_old" && logged "applied to PID '${patients[2]}'" || return
	[ "$(grep -c 'holds up' log)" -eq 1 ] ||
		{ echo 'it is looked at again'; return 1; }
}

# Who is patched is not held again by each pass, nor are hooks run.
passes_again() {
	rm -f store/applist hooked
	printf '#!/bin/sh\necho "$1" >> %s/hooked\n' "$work" > store/before
	chmod 755 store/before
	stays "$born_old" && start_server --interval 1 &&
		logged "applied to PID '${patients[0]}'" && stays "$born_old" &&
		logged "applied to PID '${patients[1]}'" && stays "$born_old" &&
		logged "applied to PID '${patients[2]}'"
	status=$?
	rm -f store/before
	[ $status -eq 0 ] || return
	[ "$(grep -cx "${patients[0]}" hooked)" -eq 1 ] ||
		{ echo "hooks for $(xargs < hooked)"; return 1; }
	! grep "process ${patients[0]}: .* already applied" log || return
	asks 0 unpatch "${patients[0]}" || return
	wait_for "$DEADLINE" eval \
		'[ "$(grep -c "applied to PID .${patients[0]}" log)" -eq 2 ]' ||
		{ echo 'not patched again'; return 1; }
}

many_clients() {
	local i asking=()

	rm -f store/applist
	start_server --interval 1000 && stays "$born_old" || return
	for ((i = 0; i < 40; i++)); do
		"$KPATCH_BIN/kpatch_user" ask "$socket" list "${patients[-1]}" \
			> "said.$i" 2>&1 &
		asking+=($!)
	done
	for i in "${asking[@]}"; do
		wait "$i" || { echo "status $? for one of 40"; return 1; }
	done
}

# As systemd does it: the socket is descriptor 3, and stays when the server ends.
given_socket() {
	list "$work/lone"
	: > log
	"$OUT/lib/starter" listen "$socket" "$KPATCH_BIN/kpatch_user" \
		-v server "$socket" store >> log 2>&1 < /dev/null &
	server=$!
	logged '1 programs are listed' && says "$lone_new" ./lone &&
		asks 0 list $server || return
	stop_server
	[ -S "$socket" ] || { echo 'the socket that was given is removed'; return 1; }
	rm "$socket"
}

given_other_socket() {
	timeout 30 "$OUT/lib/starter" listen "$socket" "$KPATCH_BIN/kpatch_user" \
		server "$work/other" store > said 2>&1 < /dev/null
	[ $? -eq 1 ] && grep -q "is not '$work/other'" said || { cat said; return 1; }
	rm "$socket"
}

# With the shim for all programs, as /etc/ld.so.preload has it, and no list: it
# must not wait for itself.
given_socket_and_shim() {
	rm -f store/applist "$socket" "$socket.list"
	: > log
	in_time env LD_PRELOAD="$shim" SUTURE_SOCKET="$socket" true || return
	began=$(date +%s%N)
	SUTURE_SOCKET="$socket" "$OUT/lib/starter" listen "$socket" /usr/bin/env \
		LD_PRELOAD="$shim" "$KPATCH_BIN/kpatch_user" \
		-v server "$socket" store >> log 2>&1 < /dev/null &
	server=$!
	logged 'programs are listed' || return
	took=$((($(date +%s%N) - began) / 1000000))
	[ $took -lt $((3000 * ${SLOW:-1})) ] ||
		{ echo "the server begins after $took ms"; return 1; }
	by "$born_new" execve ./born && asks 0 list $server
}

# Hooks are programs as others: SIGPIPE ends them.
hook_signals() {
	list "$work/lone"
	printf '#!/bin/sh\ngrep SigIgn /proc/self/status > %s/ignored\n' "$work" \
		> store/before
	chmod 755 store/before
	stays "$born_old" && start_server &&
		logged "applied to PID '${patients[-1]}'"
	status=$?
	rm -f store/before
	[ $status -eq 0 ] || return
	[ $((0x$(awk '{ print $2 }' ignored) & (1 << 12 | 1 << 21))) -eq 0 ] ||
		{ echo "a hook begins with $(cat ignored)"; return 1; }
}

# Only what a trusted key signed, also with the server in the middle.
signed_only() {
	local patch id tool=$KPATCH_BIN/kpatch_make

	list "$work/lone"
	"$tool" --keygen good > said 2>&1 && "$tool" --keygen bad >> said 2>&1 ||
		{ cat said; return 1; }
	mkdir -p keys && cp good.pub keys/ && mkdir -p kept && cp store/*.kpatch kept/
	for patch in "$OUT"/server/lone/patchroot/*.kpatch; do
		id=${patch##*/}
	done
	start_server --signed --keys keys && says "$lone_old" ./lone &&
		logged "$id.*not signed" || return
	"$tool" --sign bad.key "store/$id" > said 2>&1 || { cat said; return 1; }
	says "$lone_old" ./lone && logged "$id.*key" || return
	cp "kept/$id" store/ && "$tool" --sign good.key "store/$id" > said 2>&1 ||
		{ cat said; return 1; }
	says "$lone_new" ./lone || return
	cp "store/$id" changed
	printf 'x' | dd of=changed bs=1 seek=300 conv=notrunc 2> /dev/null
	mv changed "store/$id"
	says "$lone_old" ./lone
}

metrics() {
	rm -f store/applist
	stays "$born_old" || return
	start_server --interval 1 --metrics suture.prom || return
	wait_for "$DEADLINE" grep -Eq '^suture_objects\{state="patched"\} [1-9]' suture.prom ||
		{ echo "the metrics: $(cat suture.prom)"; return 1; }
}

second_server() {
	start_server || return
	"$KPATCH_BIN/kpatch_user" server "$socket" store > said 2>&1
	[ $? -eq 1 ] && grep -q 'in use' said || { cat said; return 1; }
	asks 0 list $server || return	# still at its place
	kill -KILL $server
	wait $server 2> /dev/null
	server=
	start_server	# takes the place of one that died
}

# Its workers may hold the socket for a moment longer.
left_socket() {
	local holder

	rm -f "$socket"
	"$OUT/lib/leftsocket" "$socket" > holder || return
	holder=$(cat holder)
	start_server
	set -- $?
	kill "$holder"
	return "$1"
}

# -- The server dies --------------------------------------------------------------

# All that are started while the server is killed and started again come out
# right, and those that it had caught are patched.
dies() {
	local i n new

	list "$work/born" "$work/lone"
	: > storm
	for i in 1 2; do
		for ((n = 0; n < ${STORM:-60}; n++)); do
			timeout 30 ./born >> storm 2>&1 || echo "status $?" >> storm
		done &
		loops[$i]=$!
	done
	for i in 1 2 3 4; do
		start_server || return
		wait_for "$DEADLINE" eval '[ "$(grep -c "patched before" log)" -ge 3 ]'
		kill -KILL $server
		wait $server 2> /dev/null
		server=
	done
	wait "${loops[@]}"
	n=$(grep -cE "^($born_new|$born_old)\$" storm)
	[ "$n" -eq $((2 * ${STORM:-60})) ] ||
		{ echo "$n came out right: $(grep -vE "^($born_new|$born_old)\$" storm | head -n 1)"; return 1; }
	new=$(grep -c "^$born_new\$" storm)
	[ "$new" -ge 12 ] || { echo "only $new were patched"; return 1; }
}

# -- The server stands still ------------------------------------------------------

guard_is() { [ "$(pgrep -c -P "$server" -x suture-guard)" -eq 1 ]; }
guard() { pgrep -P "$server" -x suture-guard; }

# Each of the loops goes on: n_before LINES... of storm.1, storm.2...
all_go_on() {
	local i=0 n

	for n; do
		i=$((i + 1))
		[ "$(wc -l < storm.$i)" -ge $((n + 3)) ] || return
	done
}

# As Ctrl-Z does it: all of the group. Programs start, those that it has taken on
# and others; when it goes on, patched again.
stands_still() {
	local i n round loops=() lines

	list "$work/born" "$work/lone"
	start_server && says "$born_new" ./born || return
	rm -f calm
	for i in 1 2 3 4 5 6; do
		while [ ! -e calm ]; do
			timeout 60 ./born || echo "status $?"
		done > "storm.$i" 2>&1 &
		loops+=($!)
	done
	for round in 1 2 3 4; do
		wait_for "$DEADLINE" eval \
			'[ "$(grep -c "patched before" log)" -ge $((9 * round)) ]' ||
			{ touch calm; echo 'nothing is caught'; return 1; }
		kill -STOP -- -"$server"
		# Who waits in the kernel now, and those behind.
		wait_for 30 eval \
			'[ "$(grep -c "the server stands still" log)" -ge $round ]' &&
		mapfile -t lines < <(wc -l storm.? | awk '/storm/ { print $1 }') &&
		wait_for 30 all_go_on "${lines[@]}" ||
			{ touch calm; echo "they wait for a server that is stopped"; return 1; }
		kill -CONT -- -"$server"
		logged 'the server goes on'
	done
	touch calm
	wait "${loops[@]}"
	n=$(grep -cvE "^($born_new|$born_old)\$" storm.? | awk -F: '{ n += $2 } END { print n }')
	[ "$n" -eq 0 ] || { echo "$n came out wrong: $(cat storm.? |
		grep -vE "^($born_new|$born_old)\$" | head -n 1)"; return 1; }
	says "$born_new" ./born && says "$lone_new" ./lone
}

# Between what it took on and its answer.
stands_still_with_one() {
	list "$work/born"
	rm -f now
	PRELOAD=$OUT/lib/standstill.so STANDSTILL=$work/now start_server &&
		says "$born_new" ./born || return
	touch now
	./born > said.born &
	patients+=($!)
	wait_for "$DEADLINE" is_in_state "$server" T ||
		{ echo 'the server does not stop'; return 1; }
	wait_for 30 grep -q "^$born_old\$" said.born ||
		{ echo "it waits for a server that is stopped: '$(cat said.born)'"; return 1; }
	kill -CONT "$server"
	logged 'the server goes on' && says "$born_new" ./born
}

# Each of the two without the other.
guard_ends() {
	local old

	list "$work/born"
	start_server && wait_for "$DEADLINE" guard_is || { echo 'no guard'; return 1; }
	old=$(guard)
	kill -KILL "$old"
	logged 'the guard of the watch ended' && wait_for "$DEADLINE" guard_is ||
		{ echo 'no new guard'; return 1; }
	says "$born_new" ./born || return
	old=$(guard)
	kill -KILL "$server"
	wait "$server" 2> /dev/null
	server=
	wait_for "$DEADLINE" eval '! is_alive "$old"' ||
		{ echo 'the guard outlives the server'; return 1; }
	in_time says "$born_old" ./born
}

# Who is stopped takes no SIGALRM.
worker_stands_still() {
	local worker

	start_server && as_nobody connected "$OUT/lib/starter" silent "$socket" 1 ||
		return
	# Not that of the first pass.
	wait_for "$DEADLINE" eval \
		'[ "$(pgrep -c -P "$server" -x kpatch_user)" -eq 1 ]' &&
		worker=$(pgrep -P "$server" -x kpatch_user) &&
		kill -STOP "$worker" &&
		wait_for "$DEADLINE" is_in_state "$worker" T ||
		{ echo 'no worker'; return 1; }
	wait_for "$DEADLINE" eval '! is_alive "$worker"' ||
		{ echo 'a stopped worker stays'; return 1; }
}

# -- All of them -------------------------------------------------------------------

[ -e "$shim" ] || { make -s -C "$TESTS/../binfmt" "OUT=$KPATCH_BIN" shim > build.log 2>&1 ||
	fail "the shim does not build: $(tail -n 1 build.log)"; }
test_case 'the watch catches listed programs' watch_catches
test_case 'a script whose interpreter is listed' watch_catches_scripts
test_case 'a busy machine' busy_machine
test_case 'a static program that chooses functions' static_chooses
test_case 'others are left alone' watch_leaves_others
test_case 'an exec that fails' exec_that_fails
test_case 'the list changes' list_changes
test_case 'a listed file is replaced' file_is_replaced
test_case 'who may write to a listed file' file_is_anothers
test_case 'the storage changes' storage_changes
test_case 'the shim catches what its program starts' shim_catches
test_case 'the shim without a server' shim_without_server
test_case 'clients that say nothing' silent_clients
test_case 'clients that take what they get' clients_fill_all
test_case 'info of a process that cannot be read' info_hangs
test_case 'libraries opened all the time' opened_all_the_time
test_case 'a hook that hangs' hook_that_hangs
test_case 'a server that never answers' nobody_answers
test_case 'requests' requests
test_case 'requests of another user' other_users
test_case 'a connection that is handed on' handed_on
test_case 'bad requests' bad_lines
test_case 'a pass over all' passes
test_case 'passes over who is patched' passes_again
test_case 'a process that holds up a pass' holds_up
test_case 'many clients' many_clients
test_case 'a socket that is given' given_socket
test_case 'another socket is given' given_other_socket
test_case 'a socket that is given, the server has the shim' given_socket_and_shim
test_case 'hooks have no signals ignored' hook_signals
test_case 'only signed patches' signed_only
test_case 'metrics' metrics
test_case 'two servers' second_server
test_case 'the socket of a server that died' left_socket
test_case 'killed while programs start' dies
test_case 'stopped while programs start' stands_still
test_case 'stopped with one that it took on' stands_still_with_one
test_case 'the guard ends, or the server' guard_ends
test_case 'a worker that is stopped' worker_stands_still
conclude
