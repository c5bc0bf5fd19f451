#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Any patient, and safety that fails closed: programs in every condition that a
# program can be in. Each is patched and unpatched again and says the right
# words meanwhile, or it is refused with one clear line in time, and is as it
# was. README.md of tests says which promise each is for.
#   run.sh [-v] [PATTERN]
set -u
. "$(dirname "$0")/../lib/common.sh"

verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}
here=$TESTS/patients
# How many times a patient is patched while it does all it can to be in the way.
CYCLES=${CYCLES:-15}

build_helpers || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-patients.XXXXXX")
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# -- Building -----------------------------------------------------------------

# Headers of the kernel for a compiler that knows only those of its library.
kernel_headers="-idirafter /usr/include -idirafter /usr/include/$(gcc -print-multiarch)"

# build KIND: $out/KIND/{patient,patchroot}; 77 where it cannot be.
build() {
	local kind=$1 folder=patient args=()

	case $kind in
	pie) args=(PIE=pie) ;;
	nopie) args=(PIE=nopie) ;;
	static) args=(PIE=nopie TEST_LDFLAGS=-static) ;;
	static-pie) args=(PIE=pie TEST_LDFLAGS=-static-pie) ;;
	musl*)
		command -v musl-gcc > /dev/null ||
			{ echo "no musl-gcc"; return 77; }
		args=(CC=musl-gcc "TEST_CFLAGS=$kernel_headers") ;;&
	musl) args+=(PIE=pie TEST_LDFLAGS=-Wl,--build-id) ;;
	musl-static) args+=(PIE=nopie 'TEST_LDFLAGS=-static -Wl,--build-id') ;;
	plug) folder=plug args=(PIE=pie) ;;
	musl-bare) folder=bare
		args+=(PIE=nopie 'TEST_LDFLAGS=-static -Wl,--build-id') ;;
	bare) folder=bare args=(PIE=nopie TEST_LDFLAGS=-static) ;;
	esac
	out=$OUT/patients/$kind
	make -s -C "$here/$folder" O="$out" OPT=-O2 "${args[@]}" \
		> "$work/build" 2>&1 ||
		{ echo "does not build: $(grep -v '^make' "$work/build" | tail -n 1)"; return 1; }
	# Of the builds that there were only the last is of interest.
	patch=$(ls -t "$out"/patchroot/*.kpatch | head -n 1)
}

# -- Patients and doctors -----------------------------------------------------

old='^old$' new='^new$'
launcher=()

# start KIND ARGS...: sets $pid and waits until it speaks.
start() {
	local status

	build "$1" || return
	shift
	launch "$out/${program:-patient}" "$@"
}

# launch COMMAND...: under $launcher, if any.
launch() {
	: > lines
	"${launcher[@]}" "$@" > lines 2> errors < /dev/null &
	pid=$!
	patients+=("$pid")
	wait_for "$DEADLINE" speaks_or_ended
	if ! has_line lines 0 "$old"; then
		grep '^cannot' lines && return 77
		echo "the patient does not start: $(cat lines errors | tail -n 1)"
		return 1
	fi
	[ ${#launcher[@]} -eq 0 ] || find_launched
	text > text
}

# Where the first thread has ended it has no memory any more.
text() {
	if is_alive "$pid"; then
		textsum "$pid"
	else
		textsum "$(ls "/proc/$pid/task" | tail -n 1)"
	fi
}

has_lines() { [ "$(wc -l < lines)" -ge "$1" ]; }
speaks_or_ended() { has_line lines 0 "$old" || ! lives; }

# unshare(1) and the like wait for the program as their child.
find_launched() {
	local child

	while child=$(cat "/proc/$pid/task/$pid/children") && [ -n "$child" ]; do
		pid=${child%% *}
	done
	patients+=("$pid")
}

# doctor ARGS...: sets $status; 124 or 137 is a hang.
doctor() {
	timeout -k 2 60 "${doctor_as[@]}" "${KPATCH_USER:-$KPATCH_BIN/kpatch_user}" \
		"$@" > stdout 2> stderr < /dev/null
	status=$?
	[ -z "$verbose" ] || cat stdout stderr >> "$work/log"
}
doctor_as=()

expect_status() {
	[ "$status" -eq "$1" ] ||
		{ echo "$2: exit status $status, not $1: $(tail -n 1 stderr)"; return 1; }
}

expect_line() {
	wait_for "$DEADLINE" has_line lines "$mark" "$1" ||
		{ echo "no line '$1' $2: $(tail -n 1 lines)"; return 1; }
}

# Perhaps without the thread that it was born with.
lives() { is_alive "$pid" || [ "$(ls "/proc/$pid/task" 2> /dev/null | wc -l)" -gt 1 ]; }

unharmed() {
	local word

	lives || { echo "the patient died"; return 1; }
	word=$(grep -m 1 '^wrong' lines) || return 0
	echo "the patient said '$word'"
	return 1
}

same_text() {
	text > text.now
	cmp -s text text.now ||
		{ echo "its text is not as it was: $(diff text text.now | sed -n 's/^> [^ ]* //p' | tr '\n' ' ')"; return 1; }
}

# -- What may come of it: each prints why not and returns 1 -------------------

# cured [DOCTOR'S ARGS]: it is patched.
cured() {
	local last

	mark=$(size_of lines)
	doctor patch -p "$pid" "$@" "$patch"
	expect_status 0 patch || return
	last=$(tail -n 1 stdout)
	[[ $last =~ ^${hunks:-[1-9][0-9]*}' patch hunk(s) have been successfully applied to PID '\'$pid\'$ ]] ||
		{ echo "last line of the patch is '$last'"; return 1; }
	mark=$(size_of lines)
	expect_line "$new" "after the patch" && unharmed
}

relapsed() {
	doctor unpatch -p "$pid" "$@"
	expect_status 0 unpatch || return
	mark=$(size_of lines)
	expect_line "$old" "after the unpatch" && unharmed && same_text
}

# left_alone STATUS REGEX [DOCTOR'S ARGS]: refused, with one line, in time.
left_alone() {
	local want=$1 regex=$2 began=$SECONDS n

	shift 2
	doctor patch -p "$pid" --timeout 1 "$@" "$patch"
	[ $((SECONDS - began)) -le 5 ] ||
		{ echo "it took $((SECONDS - began)) s with --timeout 1"; return 1; }
	expect_status "$want" patch || return
	n=$(wc -l < stderr)
	[ "$n" -eq 1 ] || { echo "$n lines on stderr: $(tr '\n' '|' < stderr)"; return 1; }
	[[ $(<stderr) =~ $regex ]] ||
		{ echo "'$(<stderr)' does not match '$regex'"; return 1; }
	mark=$(size_of lines)
	expect_line "$old" "after the refusal" && unharmed && same_text
}

works() { start "$@" && cured && relapsed; }

refused() {
	local want=$1 regex=$2

	shift 2
	start "$@" && left_alone "$want" "$regex"
}

# Again and again, by each way to stop.
works_cycles() { start "$@" && works_again; }

works_again() {
	local i stop

	for ((i = 0; i < CYCLES; i++)); do
		stop=all
		[ $((i % 2)) -eq 0 ] || stop=running
		cured "--stop=$stop" && relapsed "--stop=$stop" ||
			{ echo "(cycle $i, --stop=$stop)"; return 1; }
	done
}

# What is only now and then in the way.
often() {
	local CYCLES=$((CYCLES * 4))

	"$@"
}

# result NAME COMMAND...: in a shell of its own.
result() {
	local name=$1 why status

	shift
	case $name in
	*"$pattern"*) ;;
	*) return 0 ;;
	esac
	: > "$work/log"
	why=$(
		patients=()
		trap 'end_patient "${patients[@]}" 2> /dev/null' EXIT
		"$@" 2>&1
	)
	status=$?
	why=$(tail -n 2 <<< "$why" | tr '\n' ' ')
	case $status in
	0) pass "$name" ;;
	77) skip "$name: ${why:-this machine cannot}" ;;
	*) fail "$name: $why" ;;
	esac
	sed 's/^/     doctor: /' "$work/log"
}

needs_root() {
	[ "$(id -u)" -eq 0 ] || { echo "needs root"; return 77; }
}

# -- Who is in a function -----------------------------------------------------

thread_in() { echo "thread [0-9]+ is in '$1' of 'patient'"; }
parked_in() { echo "parked context at 0x[0-9a-f]+ is in '$1' of 'patient'"; }

# The process goes on while the doctor waits for one of its threads.
runs_meanwhile() {
	local undisturbed meanwhile

	start pie busy || return
	mark=$(size_of lines)
	sleep 1
	undisturbed=$(lines_from lines "$mark" | wc -l)
	mark=$(size_of lines)
	doctor patch -p "$pid" --timeout 1 "$patch"
	meanwhile=$(lines_from lines "$mark" | wc -l)
	expect_status 3 patch || return
	[ "$meanwhile" -ge $((undisturbed / 2)) ] ||
		{ echo "$meanwhile lines in a second of waiting, $undisturbed in one without"; return 1; }
}

# Wherever the thread stands there its stack can be walked, so there is hardly
# ever a second attempt. Some may be due to a busy machine.
vdso_each_time() {
	local i n_again=0

	start pie vdso-stale || return
	for ((i = 0; i < 10; i++)); do
		cured -v || return
		! grep -q 'busy, waiting' stderr || n_again=$((n_again + 1))
		relapsed || return
	done
	[ $n_again -le 3 ] ||
		{ echo "a stop was not enough in $n_again of 10 tries"; return 1; }
}

small_stack() {
	start pie narrow || return
	wait_for "$DEADLINE" has_lines 20 || return
	works_again
}

test_stacks() {
	result "a thread in the function" refused 3 "$(thread_in target)" pie busy
	result "the process runs while the doctor waits" runs_meanwhile
	result "a function that ends in a call that does not return" \
		refused 3 "$(thread_in forever)" pie noreturn
	result "a thread in a function reached by a tail call" \
		refused 3 "$(thread_in target)" pie tail-into
	result "a thread has left the function by a tail call" works pie tail-out
	result "a thread in the function, in the vDSO" \
		refused 3 "$(thread_in target)" pie vdso-busy
	result "a thread in the vDSO, the function's traces on its stack" \
		vdso_each_time
	result "a handler in the function, on an alternate stack" \
		refused 3 "$(thread_in target)" pie alt-inside
	result "a handler elsewhere, on an alternate stack" \
		works pie alt-elsewhere
	result "a coroutine switched by hand is parked in the function" \
		refused 3 "$(parked_in target)" pie switch-parked
	result "a coroutine switched by hand is parked elsewhere" \
		works pie switch-elsewhere
	result "a coroutine switched by hand goes in and out" \
		often works_cycles pie switch-in-and-out
	result "the first stack is parked in the function" \
		refused 3 "$(parked_in target)" pie home-parked
	result "the first stack is parked elsewhere" works pie home-left
	result "what lies below a small stack is another thread's" \
		small_stack
	result "the function is held by a jmp_buf alone" \
		refused 3 "$(parked_in parker)" pie setjmp
}

# -- What it is made of -------------------------------------------------------

bare() { program=bare; works "$@"; }

test_kinds() {
	local kind

	for kind in pie nopie static static-pie musl musl-static; do
		result "$kind" works "$kind" plain
		result "$kind, 100 threads" works "$kind" threads 100
	done
	for kind in nopie static static-pie; do
		result "$kind, a thread in the function" \
			refused 3 "$(thread_in target)" "$kind" busy
	done
	result "static, without any signal handling" bare bare
	result "musl-static, without any signal handling" bare musl-bare
	result "a 32-bit process" word_size
	# Its library has no unwind tables.
	result "musl, a thread in the function" \
		refused 3 "cannot be proved to be outside" musl busy
}

# -- Address spaces -----------------------------------------------------------

# The heap grows behind the program, where everything else is taken.
heap_behind() {
	setarch -R true 2> why || { echo "setarch -R: $(<why)"; return 77; }
	launcher=(setarch -R)
	start "$1" heap 512 && cured || return
	kill -USR1 "$pid"
	expect_line '^grown$' "after the patch" && unharmed && relapsed
}

test_memory() {
	result "code made at run time calls the function" works_cycles pie jit
	result "the function above code made at run time" \
		refused 3 "$(thread_in target)" pie jit-above
	result "the function below code made at run time" \
		refused 3 "stack cannot be unwound beyond 0x[0-9a-f]+ in 'no object'" \
		pie jit-below
	result "no room within reach" \
		refused 1 "no room for the patch near 'patient'" pie full
	result "no room within reach of a program at a fixed address" \
		refused 1 "no room for the patch near 'patient'" nopie full
	result "one hole as far as a jump reaches" works pie hole -0x70000000
	result "a heap that grows right behind the program" heap_behind pie
	result "a heap that grows right behind a program at a fixed address" \
		heap_behind nopie
	result "30000 mappings" works pie mappings 30000
}

# -- Threads and children -----------------------------------------------------

# What many doctors at once say: one that it did it, the others that it was done.
many_doctors() {
	local i pids=() n_done=0 n_known=0

	start pie threads 10 || return
	for ((i = 0; i < 20; i++)); do
		timeout -k 2 60 "$KPATCH_BIN/kpatch_user" patch -p "$pid" \
			"$patch" > "said.$i" 2>&1 < /dev/null &
		pids+=($!)
	done
	for ((i = 0; i < 20; i++)); do
		wait "${pids[i]}"
		status=$?
		[ $status -eq 0 ] ||
			{ echo "doctor $i: exit status $status: $(tail -n 1 "said.$i")"; return 1; }
		grep -q 'successfully applied' "said.$i" && n_done=$((n_done + 1))
		grep -q 'already applied' "said.$i" && n_known=$((n_known + 1))
	done
	[ "$n_done:$n_known" = 1:19 ] ||
		{ echo "$n_done say that they did it, $n_known that it was done"; return 1; }
	doctor list -p "$pid"
	[ "$(wc -l < stdout)" -eq 1 ] ||
		{ echo "listed: $(tr '\n' '|' < stdout)"; return 1; }
	mark=$(size_of lines)
	expect_line "$new" "after the patch" && unharmed && relapsed
}

# A process that a thread of the patient waits for and that runs in its memory.
child_of_patient() { cat "/proc/$pid"/task/*/children | tr -d ' \n'; }

# The child is one thread; of its parent nobody would know.
vfork_child() {
	local parent

	start pie vfork-inside || return
	parent=$pid
	pid=$(child_of_patient)
	[ -n "$pid" ] || { echo "it has no child"; return 1; }
	left_alone 3 "process $pid shares its memory with process $parent"
}

# The doctor has mapped the patch and waits for a thread: the child has it too,
# and nobody works on it. It is another process, to be patched by itself.
forked_meanwhile() {
	local parent doctor child

	start pie busy-fork || return
	parent=$pid
	"$KPATCH_BIN/kpatch_user" patch -p "$pid" --timeout 2 "$patch" \
		> first.log 2>&1 < /dev/null &
	doctor=$!
	patients+=("$doctor")
	wait_for "$DEADLINE" grep -q memfd:suture "/proc/$pid/maps" ||
		{ echo "nothing is mapped while the doctor waits"; return 1; }
	kill -USR1 "$pid"
	wait_for "$DEADLINE" has_line lines 0 '^child old$' ||
		{ echo "there is no child"; return 1; }
	pid=$(child_of_patient)
	grep -q memfd:suture "/proc/$pid/maps" ||
		{ echo "the child does not have what was mapped"; return 1; }
	old='^child old$' new='^child new$'
	cured || return
	doctor list -p "$pid"
	[ "$(wc -l < stdout)" -eq 1 ] ||
		{ echo "listed: $(tr '\n' '|' < stdout)"; return 1; }
	relapsed || return
	! grep memfd:suture "/proc/$pid/maps" || return
	wait "$doctor"
	status=$?
	expect_status 3 "patch of the parent" || return
	pid=$parent old='^old$'
	mark=$(size_of lines)
	expect_line "$old" "after the refusal" && unharmed && same_text
}

# Once it is over.
short_vfork() { start pie vfork 300 && cured && relapsed; }

test_tasks() {
	result "2000 threads" works pie threads 2000
	result "the last of 2000 threads is in the function" \
		refused 3 "$(thread_in target)" pie last-thread 2000
	result "threads come and go" works_cycles pie churn
	result "the first thread has ended" works pie leaderless
	result "children are forked all the time" works_cycles pie forks
	result "a child forked while the doctor waits" forked_meanwhile
	result "children are vforked all the time" works_cycles pie vforks
	result "a thread waits for its vforked child" \
		refused 3 "thread [0-9]+ did not stop in 1000 ms" pie vfork
	result "a thread waits for its vforked child, in the function" \
		refused 3 "thread [0-9]+ did not stop in 1000 ms" pie vfork-inside
	result "a thread waits a moment for its vforked child" short_vfork
	result "the vforked child of a thread in the function" vfork_child
	result "another process runs in its memory" \
		refused 3 "shares its memory with process [0-9]+" pie shared
	result "20 doctors at once" many_doctors
}

# -- Confined -----------------------------------------------------------------

nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)

in_chroot() {
	local root=$work/root file

	needs_root || return
	build pie || return
	mkdir -p "$root"
	for file in $(ldd "$out/patient" | grep -o '/[^ ]*'); do
		cp -L --parents "$file" "$root"
	done
	cp "$out/patient" "$root"
	launch chroot "$root" /patient plain && cured && relapsed
}

# A mount over the program that only it can see, its own pids and users.
in_namespaces() {
	build pie || return
	unshare "$@" true 2> why || { echo "unshare: $(<why)"; return 77; }
	mkdir -p hidden
	launcher=(unshare "$@" bash -c 'mount -t tmpfs none "$1" &&
		cp "$2" "$1" && "$1/patient" plain' bash "$work/hidden" "$out/patient")
	launch && [ ! -e hidden/patient ] && cured && relapsed
}

# As in a container: the doctor is in the same namespaces and has rights only
# there.
by_doctor_inside() {
	local outer inner

	build pie || return
	unshare --user --map-root-user --mount --pid --fork --mount-proc true \
		2> why || { echo "unshare: $(<why)"; return 77; }
	launcher=(unshare --user --map-root-user --mount --pid --fork
		--mount-proc --kill-child)
	launch "$out/patient" plain || return
	outer=$pid
	inner=$(sed -n 's/^NSpid:.*\t//p' "/proc/$pid/status")
	doctor_as=(nsenter --target "$outer" --user --mount --pid
		--preserve-credentials)
	mark=$(size_of lines)
	doctor patch -p "$inner" "$patch"
	expect_status 0 patch && expect_line "$new" "after the patch" &&
		doctor unpatch -p "$inner" && expect_status 0 unpatch || return
	mark=$(size_of lines)
	expect_line "$old" "after the unpatch" && unharmed && same_text
}

as_nobody() {
	needs_root || return
	build pie || return
	mkdir -p for-all
	cp "$out/patient" for-all
	chmod 755 for-all for-all/patient
	launch "${nobody[@]}" "$work/for-all/patient" "${@:-plain}"
}

by_nobody() {
	mkdir -p for-all
	cp "$KPATCH_BIN/kpatch_user" "$patch" for-all
	chmod 755 for-all for-all/*
	KPATCH_USER=$work/for-all/kpatch_user
	patch=$work/for-all/$(basename "$patch")
	doctor_as=("${nobody[@]}")
}

of_nobody() { as_nobody && cured && relapsed; }
of_nobody_by_nobody() { as_nobody && by_nobody && cured && relapsed; }
undumpable_by_nobody() {
	as_nobody undumpable && by_nobody && left_alone 1 "process $pid"
}
undumpable() { as_nobody undumpable && cured && relapsed; }

# What a filter does cannot be asked for: who may not suspend it must not try.
filtered_by_nobody() {
	as_nobody seccomp "$1" && by_nobody &&
		left_alone 1 "process $pid: thread [0-9]+ has a seccomp filter"
}

# frozen ROOT LIST STATE FREEZE THAW: in a cgroup of version 1 or 2.
frozen() {
	local group=$1/suture-patients.$$ list=$2 state=$3 verdict

	{ mkdir "$group" && [ -w "$group/$state" ]; } 2> why ||
		{ rmdir "$group"; echo "no freezer in '$1'"; return 77; }
	start pie threads 10 && echo "$pid" > "$group/$list" &&
		freeze_and_thaw "$group/$state" "$4" "$5" && cured && relapsed
	verdict=$?
	end_patient "$pid" 2> /dev/null
	wait_for "$DEADLINE" rmdir "$group" 2> /dev/null
	return $verdict
}

freeze_and_thaw() {
	local file=$1 freeze=$2 thaw=$3 began=$SECONDS

	echo "$freeze" > "$file"
	wait_for "$DEADLINE" grep -qs -e '^frozen 1' -e '^FROZEN' \
		"${file%/*}/cgroup.events" "$file" ||
		{ echo "it does not freeze"; return 1; }
	doctor patch -p "$pid" --timeout 1 "$patch"
	echo "$thaw" > "$file"
	[ $((SECONDS - began)) -le 5 ] ||
		{ echo "it took $((SECONDS - began)) s with --timeout 1"; return 1; }
	expect_status 3 patch || return
	[[ $(<stderr) =~ "process $pid is in a frozen cgroup" ]] ||
		{ echo "'$(<stderr)'"; return 1; }
	mark=$(size_of lines)
	expect_line "$old" "after the thaw" && unharmed && same_text
}

test_confined() {
	local verdict cgroup2

	cgroup2=$(findmnt -n -o TARGET -t cgroup2 | head -n 1)
	for verdict in errno trap thread process; do
		result "a seccomp filter that answers with '$verdict'" \
			works pie seccomp "$verdict"
	done
	result "no memory that is writable and executable" works pie mdwe
	result "in a chroot" in_chroot
	result "in mount and pid namespaces" in_namespaces --mount --pid --fork \
		--mount-proc --kill-child
	result "in user, mount and pid namespaces" in_namespaces --user \
		--map-root-user --mount --pid --fork --mount-proc --kill-child
	result "in namespaces, by a doctor in the same ones" by_doctor_inside
	result "frozen, cgroup version 1" frozen /sys/fs/cgroup/freezer tasks \
		freezer.state FROZEN THAWED
	result "frozen, cgroup version 2" frozen "$cgroup2" cgroup.procs \
		cgroup.freeze 1 0
	result "of another user" of_nobody
	result "of another user, undumpable" undumpable
	for verdict in errno process; do
		result "a seccomp filter ('$verdict') that may not be suspended" \
			filtered_by_nobody "$verdict"
	done
	result "of another user, by that user" of_nobody_by_nobody
	result "of another user, undumpable, by that user" undumpable_by_nobody
}

# -- Libraries ----------------------------------------------------------------

plug() {
	program=plug old='^first old$' new='^first new$'
	start plug "$@"
}

# Both copies, from one patch.
twice() {
	build plug || return
	cp "$out/libplug.so" copy.so
	hunks=2
	plug "$@" && cured || return
	has_line lines "$mark" '^other new$' || expect_line '^other new$' "too" ||
		return
	relapsed && expect_line '^other old$' "too"
}

loaded_twice() { build plug && twice twice "$out/libplug.so" "$work/copy.so"; }
in_two_namespaces() {
	build plug && twice dlmopen "$out/libplug.so" "$out/libplug.so"
}

# The first and the last of them are patched.
thousand_objects() {
	local i many=()

	gcc -O2 -fPIC -shared -nostdlib -o blank.so "$here/plug/blank.c" || return
	for ((i = 0; i < 1000; i++)); do
		many+=("$work/many/$i.so")
	done
	mkdir -p many
	tee "${many[@]}" < blank.so > /dev/null
	build plug && twice many "$work/copy.so" "${many[@]}" "$out/libplug.so"
}

# Other code lies where the library was: it is not for us.
closed() {
	build plug && plug close "$out/libplug.so" && cured || return
	kill -USR1 "$pid"
	expect_line '^closed$' "after its dlclose" || return
	doctor list -p "$pid"
	grep -q ' gone ' stdout || { echo "listed as '$(<stdout)'"; return 1; }
	doctor unpatch -p "$pid"
	expect_status 0 unpatch || return
	mark=$(size_of lines)
	expect_line '^closed$' "after the unpatch" && unharmed || return
	! grep 'memfd:suture' "/proc/$pid/maps"
}

# The same library at the same place, but it is not the one that was patched.
closed_and_opened() {
	build plug && plug reopen "$out/libplug.so" && cured || return
	kill -USR1 "$pid"
	expect_line '^opened again, same place' "after its dlclose" || {
		grep -q '^opened again' lines || return
		echo "it was not loaded at the same place"; return 77; }
	expect_line '^first old$' "after its dlclose" || return
	doctor list -p "$pid"
	grep -q ' gone ' stdout || { echo "listed as '$(<stdout)'"; return 1; }
	cured && relapsed
}

# A program of the other word size: nothing of it can be patched.
word_size() {
	as --32 -o tiny32.o "$here/tiny32.s" &&
		ld -m elf_i386 --build-id -o tiny32 tiny32.o || return 77
	build pie && launch "$work/tiny32" || return
	left_alone 4 "process $pid is a 32-bit process" || return
	doctor info -p "$pid"
	[[ $(<stdout) =~ "$work/tiny32 unpatchable: 32-bit" ]] ||
		{ echo "info says '$(<stdout)'"; return 1; }
}

test_libraries() {
	result "a library loaded twice" loaded_twice
	result "a library in two link-map namespaces" in_two_namespaces
	result "1000 objects" thousand_objects
	result "other code where a closed library was" closed
	result "a library closed and loaded again" closed_and_opened
}

test_stacks
test_kinds
test_memory
test_tasks
test_confined
test_libraries
conclude
