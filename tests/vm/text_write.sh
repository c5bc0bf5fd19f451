#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A witness from outside: a plugin of QEMU's translator sees all that is stored
# into the physical pages of a process's text while it is patched and unpatched.
# Exactly the words at the entries change: on by way of the switch's stub to the
# jump, off the same way back. Nothing else of the text changes, and what was
# stored unchanged lies between the first and the last entry of a page, as a
# page's entries are one write.
#   text_write.sh
# QEMU must be 9.1 or newer: Debian's backports have one.
# KEEP=1 leaves the machine's output in the folder that it names.
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

CPU=max,pauth-impdef=on
NEWER=bookworm-backports
CASE=atomic_set
functions='near_one|near_two|far_away|library_side' n_functions=4

# Sets $QEMU to one that is new enough: that of this machine, or Debian's.
find_qemu() {
	local version lists=$CACHE/backports

	QEMU=qemu-system-$MACHINE
	version=$($QEMU --version | sed -n 's/^QEMU emulator version //p')
	[ "$(printf '%s\n' 9.1 "$version" | sort -V | head -n 1)" != 9.1 ] ||
		return 0
	QEMU=$lists/root/usr/bin/qemu-system-$MACHINE
	[ ! -x "$QEMU" ] || return 0
	mkdir -p "$lists"/{lists,archives}/partial
	echo "deb http://deb.debian.org/debian $NEWER main" > "$lists/list"
	set -- -q -o Dir::Etc::sourcelist="$lists/list" \
		-o Dir::Etc::sourceparts=/dev/null \
		-o Dir::State::Lists="$lists/lists" -o Dir::Cache="$lists"
	(cd "$lists" && apt-get "$@" update &&
	 apt-get "$@" download "qemu-system-arm/$NEWER" &&
	 dpkg -x qemu-system-arm_*.deb root) > "$lists/log" 2>&1
	"$QEMU" --version > "$lists/version" 2>&1
}

# In the machine. The first time on and off makes the pages the process's own.
write_inside() {
	cat > "$1/suture/inside" <<-END
	export KPATCH_BIN=/suture/bin TESTS_OUT=/suture/out TESTS_BUILT=yes
	export DEADLINE=90
	. /suture/tests/lib/common.sh
	case_dir=/suture/out/O2-pie/build/$CASE functions='$functions'
	END
	cat >> "$1/suture/inside" <<-'END'
	arm=/suture/bin/text_write_arm out=/tmp/out
	doctor() { /suture/bin/kpatch_user "$@" >> /tmp/log 2>&1; }
	says() {
		mark=$(size_of $out)
		wait_for "$DEADLINE" has_line $out "$mark" "^$1\$"
	}
	patch() { doctor patch -p "$pid" --timeout 50 "$case_dir/patchroot" && says new; }
	unpatch() { doctor unpatch -p "$pid" --timeout 50 && says old; }
	give_up() {
		fail "the witness: $*"
		tail -n 5 /tmp/log | sed 's/^/     /'
		conclude
		exit
	}
	(cd "$case_dir" && LD_LIBRARY_PATH=. exec "./${case_dir##*/}") > $out &
	pid=$!
	says old && patch && unpatch || give_up "the process cannot be patched"
	$arm pages "$pid" || give_up "its text cannot be watched"
	$arm mark 1
	patch || give_up "the process cannot be patched again"
	$arm mark 2
	unpatch || give_up "the process cannot be unpatched"
	$arm mark 3
	# The entries as the symbols tell them, and not the doctor.
	for file in "$case_dir"/{atomic_set,libatomic_set.so}; do
		base=$(awk -v file="$file" '$6 == file && !n++ { print $1 }' \
			"/proc/$pid/maps")
		nm "$file" | grep -E " T ($functions)\$" |
			while read -r at _ name; do
				$arm entry "$pid" $((16#${base%%-*} + 16#$at)) \
					"$name"
			done
	done
	# Where the pages are by now: nobody has moved them.
	$arm pages "$pid" | sed 's/^page/still/'
	end_patient "$pid"
	conclude
	END
}

build_programs() {
	gcc -shared -fPIC -O2 -o "$work/monitor.so" \
		"$TESTS/vm/text_write_monitor.c" &&
	"${CROSS}gcc" -O2 -o "$work/root/suture/bin/text_write_arm" \
		"$TESTS/vm/text_write_arm.c"
}

# weigh LOG MONITOR: the verdict; or what is wrong, and 1.
weigh() {
	tr -d '\r' < "$1" | perl "$TESTS/vm/text_write.pl" "$2" "$n_functions"
}

skip_if_missing
OUT=${TESTS_OUT:-$TESTS/out}/arm64
mkdir -p "$OUT" "$CACHE"
find_qemu || {
	skip "the witness: no QEMU 9.1 or newer to be had: $(tail -n 1 "$CACHE/backports/log")"
	conclude
	exit
}
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-witness.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT
fetch_machine
if ! { build_tools && build_cases O2-pie build "$CASE" &&
       make_root "$work/root" && fill_root "$work/root" && build_programs &&
       write_inside "$work/root" && pack "$work/root" "$work/initramfs"; }; then
	fail "the witness: the machine's root cannot be made"
	conclude
	exit
fi
# A QEMU that is not installed must not load modules of the one that is.
export QEMU_MODULE_DIR=$work
MACHINE_ARGS=(-nodefaults -display none -audio none -serial stdio
	-plugin "$work/monitor.so,log=$work/stores")
boot "$CPU" "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs" "$work/log" \
	"${LIMIT:-1800}"
judge "the witness" "$work/log" $?
if [ "$n_failed" -eq 0 ]; then
	if why=$(weigh "$work/log" "$work/stores"); then
		pass "the witness: $why"
	else
		fail "the witness: $why"
	fi
fi
conclude
