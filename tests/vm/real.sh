#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Fixes of Debian packages on a real ARM64 kernel: tests/real builds them here by
# the cross compiler; their patches go on and off in qemu-system-aarch64, in a
# process that runs the code.
#   real.sh [PACKAGE[/PATTERN]...]    (default: expat dnsmasq libpng1.6)
# COLLECTED=DIR: what an earlier `tests/real/run.sh -c=DIR` made, taken as it is.
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

CPU=max,pauth-impdef=on
# What dnsmasq needs, and who asks it.
PACKAGES+=(libnettle8 libhogweed6 perl-base libcrypt1)

wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(expat dnsmasq libpng1.6)

# Its lines are results too, but for those of patches, which come later.
collect() {
	local line

	while IFS= read -r line; do
		case $line in
		'FAIL '*|'skip '*|'ok '*) echo "$line" ;;
		esac
		case $line in
		'FAIL '*) n_failed=$((n_failed + 1)) ;;
		'skip '*) n_skipped=$((n_skipped + 1)) ;;
		esac
	done < <("$TESTS/real/run.sh" -c="$1" "${wanted[@]}")
}

# What helps the doctor's tests there.
build_there() {
	CC=${CROSS}gcc TESTS_OUT=$OUT make -s -C "$TESTS" helpers
}

# In the machine: each fix that was collected.
write_inside() {
	cat <<-'END'
	export KPATCH_BIN=/suture/bin TESTS_OUT=/suture/out TESTS_BUILT=yes
	. /suture/tests/lib/common.sh
	. /suture/tests/real/process.sh
	here=$TESTS/real work=/tmp/work
	patients=()
	mkdir -p $work
	for fix in /suture/fixes/*/; do
		IFS=$'\t' read -r project name < "$fix/fix"
		project_defaults
		. "$here/projects/$project.sh"
		start_driver() { run_driver "$1" "$fix/driver"; }
		: > $work/log
		if apply_patch "$fix/patchroot" "$fix/root"; then
			pass "$project ${name##*/}: $checks_done"
		else
			fail "$project ${name##*/}: $why"
			tail -q -n 5 $work/out $work/log | sed 's/^/     /'
		fi
		end_patients
	done
	conclude
	END
}

fill_root() {
	local to=$1/suture

	mkdir -p "$to/bin" "$to/tests" "$to/out/lib" &&
	cp "$OUT"/tools/kpatch_{user,make} "$to/bin" &&
	cp -r "$TESTS"/{lib,real} "$to/tests" &&
	cp "$OUT"/lib/* "$to/out/lib" &&
	cp -r "$2" "$to/fixes" &&
	write_inside > "$to/inside"
}

skip_if_missing
OUT=${TESTS_OUT:-$TESTS/out}/arm64
mkdir -p "$OUT"
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-arm64.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT

fetch_machine
fixes=${COLLECTED:-$work/fixes}
[ "${COLLECTED-}" ] || collect "$fixes"
if ! { build_tools && build_there && make_root "$work/root" &&
       fill_root "$work/root" "$fixes" &&
       pack "$work/root" "$work/initramfs"; }; then
	fail "ARM64: the machine's root cannot be made"
	conclude
	exit
fi
boot "$CPU" "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs" "$work/log" \
	"${LIMIT:-1800}"
judge "$CPU" "$work/log" $?
conclude
