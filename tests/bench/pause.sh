#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# How long a thread that runs does not run because of a patch: the longest gap
# that it sees itself, less the time that it waited for a processor, in CYCLES
# (20) patches and unpatches, for each number of THREADS; the thread is the
# first that was created, or (THREADS=100last) the last. Beside it a reference
# that stops all threads at once and only looks whether they may be stopped there
# (pause/stop_all.c), measured in the same run. Then what a call of a patched
# function costs, how long a whole patch takes, and what -p all costs over
# PROCESSES (500).
set -u
. "$(dirname "$0")/lib.sh"

CYCLES=${CYCLES:-20}
THREADS=${THREADS:-1 10 100 1000 5000 100last}
PROCESSES=${PROCESSES:-500}
WANTED_US=200 WANTED_ALL=1.3 WANTED_WALL_MS=20 WANTED_CALL_PS=500
WANTED_EACH_MS=3

doctor=$KPATCH_BIN/kpatch_user
fifo=(chrt -f 2) patient_fifo=(chrt -f 1)
chrt -f 1 true 2>/dev/null || {
	echo "no right to SCHED_FIFO: other programs disturb the figures"
	fifo=() patient_fifo=()
}

# build [VARIABLE=VALUE...]
build() {
	rm -rf "$WORK/src"
	cp -r "$BENCH/pause" "$WORK/src"
	(cd "$WORK/src" && export PATH=$KPATCH_BIN:$PATH "$@" &&
	 kpmake --clean answer.patch &&
	 gcc -O2 -o stop_all stop_all.c) > "$WORK/build.log" 2>&1 ||
		{ cat "$WORK/build.log"; exit 1; }
	spinner=$WORK/src/kpmake/usr/bin/spinner
	patch=$WORK/src/patchroot
}

# start COUNT [last]: a spinner with so many threads, in $pid and $shared.
start() {
	shared=$WORK/shared
	rm -f "$shared"
	: > "$WORK/ready"
	"${patient_fifo[@]}" "$spinner" "$shared" "$@" > "$WORK/ready" &
	pid=$!
	until grep -q ready "$WORK/ready"; do
		kill -0 "$pid" || { echo "bench: the patient does not start"; exit 1; }
		sleep 0.05
	done
	sleep 0.3
}

stop() {
	kill -KILL "$pid"
	wait "$pid" 2> /dev/null
}

word() { od -An -tu8 -j "$(($1 * 8))" -N 8 "$shared" | tr -d ' '; }
clear_gap() { head -c 8 /dev/zero | dd of="$shared" conv=notrunc status=none; }

# gap NAME COMMAND...: one more value (us) of NAME, in $WORK/NAME.gaps
gap() {
	local name=$1

	shift
	clear_gap
	"${fifo[@]}" "$@" > "$WORK/log" 2>&1 ||
		{ echo "bench: '$*' failed"; cat "$WORK/log"; stop; exit 1; }
	sleep 0.02
	echo $(($(word 0) / 1000)) >> "$WORK/$name.gaps"
}

# "median maximum" of numbers on the input
middle() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)], v[NR] }'; }

row() {
	local threads=${1%last} last=${1#"${1%last}"} i how max median
	local reference reference_max

	rm -f "$WORK"/*.gaps
	# shellcheck disable=SC2086 # nothing, or one word
	start "$threads" $last
	read -r reference reference_max < <("${fifo[@]}" "$WORK/src/stop_all" \
		"$pid" "$CYCLES" "$shared" | middle)
	for how in running all; do
		for ((i = 0; i < CYCLES; i++)); do
			gap $how "$doctor" patch -p "$pid" --stop=$how "$patch"
			gap $how.un "$doctor" unpatch -p "$pid" --stop=$how
		done
	done
	for how in running running.un all all.un; do
		read -r median max < <(middle < "$WORK/$how.gaps")
		printf '%-8s %-11s %7d %7d   %6s %s\n' "$1" "$how" "$median" \
			"$max" "$(perl -e 'printf "%.2f", $ARGV[0] / ($ARGV[1] || 1)' \
			"$median" "$reference")" "$(case $how in
			running*) verdict "$median" "$WANTED_US" ;;
			*) verdict "$median" "$(perl -e 'print $ARGV[0] * $ARGV[1]' \
				"$reference" "$WANTED_ALL")" ;; esac)"
	done
	printf '%-8s %-11s %7d %7d\n' "$1" reference "$reference" \
		"$reference_max"
	stop
}

# "after before" (ps) of a call in the program as it is built.
call_once() {
	local before after

	start 1
	before=$(word 3)
	"$doctor" patch -p "$pid" "$patch" > /dev/null
	# Its least gap is kept: begin anew.
	after=$before
	for ((i = 0; i < 50 && after == before; i++)); do
		head -c 8 /dev/zero | dd of="$shared" bs=8 seek=3 conv=notrunc \
			status=none
		sleep 0.2
		after=$(word 3)
		[ "$after" -ne 0 ] || after=$before
	done
	echo "$after $before"
	stop
}

# Where caller and function lie decides as much as the jump between them.
call_cost() {
	local caller callee after before median most

	rm -f "$WORK/calls"
	for caller in 0 16 32 48; do
		for callee in 0 32; do
			build CALLER=$caller CALLEE=$callee
			read -r after before < <(call_once)
			echo $((after - before)) >> "$WORK/calls"
		done
	done
	read -r median most < <(middle < "$WORK/calls")
	printf 'a call of the patched function takes %d ps more (most, of %s: %d): %s\n' \
		"$median" '8 places of caller and function' "$most" \
		"$(verdict "$median" $WANTED_CALL_PS)"
}

wall_time() {
	local i start

	start 100
	rm -f "$WORK/wall"
	for ((i = 0; i < CYCLES; i++)); do
		start=$(date +%s%N)
		"$doctor" patch -p "$pid" "$patch" > /dev/null
		echo $((($(date +%s%N) - start) / 1000)) >> "$WORK/wall"
		"$doctor" unpatch -p "$pid" > /dev/null
	done
	read -r median max < <(middle < "$WORK/wall")
	printf 'a whole patch at 100 threads: %d us, most %d us: %s\n' "$median" \
		"$max" "$(verdict "$median" $((WANTED_WALL_MS * 1000)))"
	stop
}

# In a pid namespace of its own: -p all means all there.
all_processes() {
	cat > "$WORK/inside" <<-'END'
		#!/bin/bash
		# inside SPINNER SHARED PROCESSES MEASURE TIMES DOCTOR PATCH
		for ((i = 0; i < $3; i++)); do
			"$1" "$2" 1 idle > /dev/null & pids+=($!)
		done
		until [ "$(grep -l '^State:.S' /proc/[0-9]*/status | wc -l)" -ge "$3" ]; do
			sleep 0.1
		done
		"$4" "$5" "$6" patch -p all "$7"
		kill -KILL "${pids[@]}"
	END
	chmod +x "$WORK/inside"
	unshare --pid --fork --mount-proc "$WORK/inside" "$spinner" \
		"$WORK/all.shared" "$PROCESSES" "$WORK/measure" \
		"$WORK/all.times" "$doctor" "$patch" > "$WORK/log" 2>&1
	read -r cpu _ < "$WORK/all.times"
	each=$(perl -e 'printf "%.2f", $ARGV[0] / 1e3 / $ARGV[1]' "$cpu" \
		"$PROCESSES")
	printf -- '-p all over %d processes (%s): %s ms of CPU each: %s\n' \
		"$PROCESSES" "$(grep -o '^[0-9]* patch hunk' "$WORK/log" |
		head -n 1)s" "$each" "$(verdict "$each" $WANTED_EACH_MS)"
}

build
printf 'pause, us (of %d cycles)\n%-8s %-11s %7s %7s   %s\n' "$CYCLES" threads \
	how median most 'to the reference'
for threads in $THREADS; do
	row "$threads"
done
call_cost
wall_time
all_processes
