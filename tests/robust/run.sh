#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Bad input and patients that cannot be patched. Each time: one clear line on
# stderr, the documented exit status, no hang, nothing half written, and the
# patient's text as it was while it runs on.
#   run.sh [-v] [PATTERN]     MUTATIONS=200 for each tool
set -u
. "$(dirname "$0")/../lib/common.sh"

verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}
MUTATIONS=${MUTATIONS:-200}

build_helpers || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-robust.XXXXXX")
chmod 755 "$work"
patients=()
finish() {
	[ ${#patients[@]} -eq 0 ] || end_patient "${patients[@]}"
	rm -rf "$work"
}
trap finish EXIT
cd "$work" || exit 1

# -- What all tests start from ------------------------------------------------

built=$OUT/O2-pie/build/strings
if ! make -s -C "$TESTS" OPT=-O2 PIE=pie build-strings > "$work/build" 2>&1; then
	tail -n 3 "$work/build"
	fail "the case 'strings' does not build"
	conclude
	exit 1
fi
kpatch=$(ls "$built"/patchroot/*.kpatch)
buildid=$(basename "$kpatch" .kpatch)
elf=$work/elf.o
"$KPATCH_BIN/kpatch_make" --extract "$kpatch" -o "$elf" || exit 1
"$KPATCH_BIN/kpatch_strip" --strip "$built/strings.linked" "$work/linked" ||
	exit 1

start_patient() {
	: > "$work/lines"
	LD_PRELOAD=$OUT/lib/fastsleep.so "$built/strings" > "$work/lines" 2>&1 &
	pid=$!
	patients+=("$pid")
	wait_for "$DEADLINE" has_line "$work/lines" 0 '^hello' || exit 1
	textsum "$pid" > "$work/text"
}

# tool NAME ARGS...: sets $status; 124 or 137 is a hang, the rest from 128 on
# a signal.
tool() {
	local name=$1

	shift
	timeout -k 2 10 "$KPATCH_BIN/$name" "$@" > "$work/stdout" 2> "$work/stderr" \
		< /dev/null
	status=$?
	[ -z "$verbose" ] || sed "s/^/     $name: /" "$work/stderr"
}

# -- Checks: each prints why and returns 1 ------------------------------------

status_in() {
	local want

	for want in $1; do
		[ "$status" -eq "$want" ] && return 0
	done
	case $status in
	124|137) echo "it hangs" ;;
	*) echo "exit status $status, not $1: $(tail -n 1 "$work/stderr")" ;;
	esac
	return 1
}

one_line() {
	local n

	n=$(wc -l < "$work/stderr")
	[ "$n" -eq 1 ] || { echo "$n lines on stderr, not 1: $(head -c 300 "$work/stderr" | tr '\n' '|')"; return 1; }
	grep -qF -e "$1" "$work/stderr" ||
		{ echo "'$(<"$work/stderr")' does not name '$1'"; return 1; }
}

untouched() {
	local mark

	is_alive "$pid" || { echo "the patient died"; return 1; }
	textsum "$pid" > "$work/text.now"
	cmp -s "$work/text" "$work/text.now" ||
		{ echo "the patient's text has changed"; return 1; }
	mark=$(size_of "$work/lines")
	wait_for "$DEADLINE" has_line "$work/lines" "$mark" '^hello' ||
		{ echo "the patient prints no more"; return 1; }
}

not_written() {
	local file

	for file; do
		[ ! -e "$file" ] || { echo "'$file' was written"; return 1; }
	done
}

# result NAME COMMAND...: the test passes if the command prints nothing.
result() {
	local name=$1 why

	shift
	case $name in
	*"$pattern"*) ;;
	*) return 0 ;;
	esac
	why=$("$@" 2>&1)
	if [ $? -eq 0 ] && [ -z "$why" ]; then
		pass "$name"
	else
		fail "$name: $why"
	fi
}

# -- Usage: status 2, one line that names what is wrong -----------------------

usage_error() {
	local names=$1

	shift
	rm -f "$work/out"
	tool "$@"
	status_in 2 && one_line "$names" && not_written "$work/out"
}

test_usage() {
	local s=$built/strings

	result "gensrc, unknown option" usage_error --no-such \
		kpatch_gensrc --no-such -i "$s.original.s" -i "$s.patched.s" -o out
	result "gensrc, missing file" usage_error nowhere.s \
		kpatch_gensrc -i nowhere.s -i "$s.patched.s" -o out
	result "gensrc, bad arch" usage_error vax \
		kpatch_gensrc --arch=vax -i "$s.original.s" -i "$s.patched.s" -o out
	result "gensrc, bad report" usage_error xml \
		kpatch_gensrc --report=xml -i "$s.original.s" -i "$s.patched.s" -o out
	result "strip, unknown option" usage_error --no-such kpatch_strip --no-such
	result "strip, missing file" usage_error nowhere \
		kpatch_strip --strip nowhere out
	result "rel-fixup, missing file" usage_error nowhere \
		kpatch_strip --rel-fixup nowhere "$work/linked"
	result "undo-link, missing file" usage_error nowhere \
		kpatch_strip --undo-link nowhere
	result "make, unknown option" usage_error --no-such \
		kpatch_make --no-such "$elf" -o out
	result "make, missing file" usage_error nowhere \
		kpatch_make -b "$buildid" nowhere -o out
	result "make, bad build-id" usage_error xyz kpatch_make -b xyz "$elf" -o out
	result "make, bad level" usage_error minus \
		kpatch_make -b "$buildid" -l minus "$elf" -o out
	result "make --info, missing file" usage_error nowhere \
		kpatch_make --info nowhere
	result "user, unknown command" usage_error heal kpatch_user heal
	result "user, unknown option" usage_error --no-such \
		kpatch_user patch --no-such -p "$pid" "$kpatch"
	result "user, bad pid" usage_error abc kpatch_user patch -p abc "$kpatch"
	result "user, pid 0" usage_error 0 kpatch_user patch -p 0 "$kpatch"
	result "user, pid too large" usage_error 99999999999999999999 \
		kpatch_user patch -p 99999999999999999999 "$kpatch"
	result "user, negative pid" usage_error -5 kpatch_user patch -p -5 "$kpatch"
	result "user, missing file" usage_error nowhere.kpatch \
		kpatch_user patch -p "$pid" nowhere.kpatch
	result "user, bad timeout" usage_error soon \
		kpatch_user patch -p "$pid" --timeout soon "$kpatch"
	result "user, bad stop" usage_error half \
		kpatch_user patch -p "$pid" --stop=half "$kpatch"
	result "kpmake, unknown option" usage_error --no-such kpmake --no-such
	result "kpmake, missing file" usage_error nowhere.patch kpmake nowhere.patch
	result "kpmake, bad number" usage_error many kpmake -j many "$s.diff"
	result "the patient after all that" untouched
}

answers() {
	tool "$@"
	status_in 0 || return 1
	[ -s "$work/stdout" ] || { echo "nothing on stdout"; return 1; }
	[ ! -s "$work/stderr" ] || { echo "stderr: $(head -n 1 "$work/stderr")"; return 1; }
}

test_help() {
	local name

	for name in kpatch_gensrc kpatch_strip kpatch_make kpatch_user kpmake; do
		result "$name --help" answers "$name" --help
		result "$name -h" answers "$name" -h
		result "$name --version" answers "$name" --version
	done
}

# -- Patch files --------------------------------------------------------------

refused_patch() {
	local file=$1 statuses=$2

	tool kpatch_user patch -p "$pid" "$file"
	status_in "$statuses" && one_line "$(basename "$file")" && untouched
}

# As refused_patch, without looking at the patient: that comes at the end.
flipped_patches() {
	local seed why

	for ((seed = 1; seed <= MUTATIONS; seed++)); do
		"$OUT/lib/mutate" "$seed" "$kpatch" "$work/flipped.kpatch"
		! cmp -s "$kpatch" "$work/flipped.kpatch" || continue
		tool kpatch_user patch -p "$pid" "$work/flipped.kpatch"
		why=$(status_in "1 2 4" && one_line flipped.kpatch) ||
			{ echo "seed $seed: $why"; return 1; }
	done
	untouched
}

# Damages behind a checksum that is right. The code may be nonsense, so it is
# only tried whether the doctor could.
damaged_elf_patches() {
	local seed why made=0

	for ((seed = 1; seed <= MUTATIONS; seed++)); do
		"$OUT/lib/mutate" "$seed" "$elf" "$work/damaged.o"
		rm -f "$work/damaged.kpatch"
		tool kpatch_make -b "$buildid" "$work/damaged.o" \
			-o "$work/damaged.kpatch"
		why=$(status_in "0 1 2") || { echo "make, seed $seed: $why"; return 1; }
		[ "$status" -eq 0 ] || {
			not_written "$work/damaged.kpatch" || return 1
			continue
		}
		made=$((made + 1))
		tool kpatch_user patch --dry-run -p "$pid" "$work/damaged.kpatch"
		why=$(status_in "0 1 2 3 4") || { echo "seed $seed: $why"; return 1; }
	done
	[ "$made" -gt 0 ] || { echo "kpatch_make refused them all"; return 1; }
	untouched
}

foreign_machine() {
	# e_machine of an ELF header: EM_AARCH64.
	cp "$elf" "$work/foreign.o"
	printf '\267\0' | dd of="$work/foreign.o" bs=1 seek=18 conv=notrunc 2> /dev/null
	rm -f "$work/foreign.kpatch"
	tool kpatch_make -b "$buildid" "$work/foreign.o" -o "$work/foreign.kpatch"
	if [ "$status" -ne 0 ]; then
		status_in "1 2" && one_line foreign.o &&
			not_written "$work/foreign.kpatch"
		return
	fi
	refused_patch "$work/foreign.kpatch" "1 2 4"
}

wrong_buildid() {
	"$KPATCH_BIN/kpatch_make" -b 00112233445566778899aabbccddeeff00112233 \
		"$elf" -o "$work/wrong.kpatch" || return 1
	tool kpatch_user patch -p "$pid" "$work/wrong.kpatch"
	status_in 4 && one_line "$pid" && untouched
}

test_patch_files() {
	local size n

	size=$(size_of "$kpatch")
	for n in 0 1 7 16 63 64 100 $((size / 4)) $((size / 2)) $((size - 1)); do
		head -c "$n" "$kpatch" > "$work/cut.kpatch"
		result "a patch cut to $n bytes" refused_patch "$work/cut.kpatch" "1 2"
	done
	{ cat "$kpatch"; echo; } > "$work/long.kpatch"
	result "a patch with a byte too many" refused_patch "$work/long.kpatch" "1 2"
	head -c 5000 /dev/urandom > "$work/noise.kpatch"
	result "noise as a patch" refused_patch "$work/noise.kpatch" "1 2"
	result "a program as a patch" refused_patch "$built/strings" "1 2"
	result "a patch for another machine" foreign_machine
	result "a patch for another build-id" wrong_buildid
	result "$MUTATIONS damaged patches" flipped_patches
	result "$MUTATIONS patches with a damaged ELF" damaged_elf_patches

	cp "$kpatch" "$work/open.kpatch"
	chmod 666 "$work/open.kpatch"
	result "a patch that anybody may write" \
		refused_patch "$work/open.kpatch" "1 2"
	mkdir "$work/open"
	chmod 777 "$work/open"
	cp "$kpatch" "$work/open/within.kpatch"
	result "a patch in a folder that anybody may write" \
		refused_patch "$work/open/within.kpatch" "1 2"
	mkdir "$work/mine"
	cp "$kpatch" "$work/mine/theirs.kpatch"
	if chown 65534 "$work/mine/theirs.kpatch" 2> /dev/null; then
		result "a patch that another user owns" \
			refused_patch "$work/mine/theirs.kpatch" "1 2"
	else
		skip "a patch that another user owns: only root can make one"
	fi
	mkfifo "$work/pipe.kpatch"
	result "a pipe as a patch" refused_patch "$work/pipe.kpatch" "1 2"
}

# -- Patients -----------------------------------------------------------------

# refused_pid PID STATUSES
refused_pid() {
	tool kpatch_user patch -p "$1" "$kpatch"
	status_in "$2" && one_line "$1"
}

refused_as_nobody() {
	mkdir -p "$work/nobody"
	cp "$KPATCH_BIN/kpatch_user" "$kpatch" "$work/nobody"
	chmod -R a+rX "$work/nobody"
	timeout -k 2 10 setpriv --reuid=65534 --regid=65534 --clear-groups \
		"$work/nobody/kpatch_user" patch -p "$pid" \
		"$work/nobody/$buildid.kpatch" > "$work/stdout" 2> "$work/stderr"
	status=$?
	status_in 1 && one_line "$pid" && untouched
}

refused_while_traced() {
	local tracer why

	: > "$work/tracer"
	"$OUT/lib/tracer" "$pid" > "$work/tracer" 2>&1 &
	tracer=$!
	wait_for "$DEADLINE" grep -q tracing "$work/tracer" ||
		{ echo "nobody traces: $(<"$work/tracer")"; return 1; }
	why=$(refused_pid "$pid" 1)
	end_patient "$tracer"
	[ -z "$why" ] || { echo "$why"; return 1; }
	untouched
}

test_patients() {
	local gone parent zombie

	true & gone=$!
	wait "$gone"
	result "a process that is gone" refused_pid "$gone" 1

	bash -c 'sleep 0.1 & exec sleep 1000' &
	parent=$!
	patients+=("$parent")
	zombie=
	find_zombie() {
		zombie=$(tr ' ' '\n' < "/proc/$parent/task/$parent/children" |
			grep . | head -n 1)
		[ -n "$zombie" ] && is_in_state "$zombie" Z
	}
	if wait_for "$DEADLINE" find_zombie; then
		result "a zombie" refused_pid "$zombie" 1
	else
		skip "a zombie: none came to be"
	fi

	if [ "$(id -u)" -eq 0 ] && [ -e /proc/2/status ] &&
	   ! readlink /proc/2/exe > /dev/null; then
		result "a kernel thread" refused_pid 2 "1 4"
	else
		skip "a kernel thread: none to be seen"
	fi
	result "a process that somebody traces" refused_while_traced
	if [ "$(id -u)" -eq 0 ] && command -v setpriv > /dev/null; then
		result "a process of root, as nobody" refused_as_nobody
	else
		skip "a process of root, as nobody: we are not root"
	fi
	result "the patient after all that" untouched
}

# -- Damaged inputs of the build half -----------------------------------------

# mutated NAME INPUT COMMAND...: the command gets a damaged copy as ./input; it
# may take it, else it says why in an exit status and writes nothing.
mutated() {
	local input=$1 seed why

	shift
	for ((seed = 1; seed <= MUTATIONS; seed++)); do
		"$OUT/lib/mutate" "$seed" "$input" "$work/input"
		rm -f "$work/out"
		cp "$work/input" "$work/input.before"
		tool "$@"
		why=$(status_in "0 1 2") || { echo "seed $seed: $why"; return 1; }
		[ "$status" -ne 0 ] || continue
		[ -s "$work/stderr" ] || { echo "seed $seed: refused without a word"; return 1; }
		not_written "$work/out" || { echo "seed $seed"; return 1; }
		cmp -s "$work/input" "$work/input.before" ||
			{ echo "seed $seed: the input was changed"; return 1; }
	done
}

test_mutations() {
	local s=$built/strings n=$MUTATIONS linked=$work/linked

	# A file of its own: rel-fixup works in place.
	cp "$linked" "$work/fixup.copy"
	result "gensrc: $n damaged originals" mutated "$s.original.s" \
		kpatch_gensrc -i input -i "$s.patched.s" -o out
	result "gensrc: $n damaged patched sources" mutated "$s.patched.s" \
		kpatch_gensrc -i "$s.original.s" -i input -o out
	result "strip --strip: $n damaged files" mutated "$s.linked" \
		kpatch_strip --strip input out
	result "strip --rel-fixup: $n damaged files" mutated "$linked" \
		kpatch_strip --rel-fixup "$s" input
	result "strip --rel-fixup: $n damaged originals" mutated "$s" \
		kpatch_strip --rel-fixup input "$work/fixup.copy"
	result "strip --undo-link: $n damaged files" mutated "$linked" \
		kpatch_strip --undo-link input
	result "make: $n damaged files" mutated "$s.stripped" \
		kpatch_make -b "$buildid" input -o out
	result "make --info: $n damaged files" mutated "$kpatch" \
		kpatch_make --info input
	result "make --extract: $n damaged files" mutated "$kpatch" \
		kpatch_make --extract input -o out
}

start_patient
test_help
test_usage
test_patch_files
test_patients
test_mutations
conclude
