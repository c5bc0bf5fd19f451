#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The end-to-end cases on a real ARM64 kernel: tools and cases are built here by
# the cross compiler, and run in qemu-system-aarch64; then the doctor dies at, and
# fails in, some of its system calls there (tests/fault).
#   run.sh [-s] [-c CPU]... [-V VARIANT...] [-d BUILD...] [-f FLAVOR...] [-F STEP]
#          [CASE...]
#     -s   short: one machine, one variant, two flavours, some cases
#     -c   the machine's processor (default: one without and one with pointer
#          authentication and branch targets)
#     -V, -d, -f   as run_tests.sh; each may be several words
#     -F   of those calls every STEP-th (default 199, none with -s or a CASE)
#     -i   a script that is run there instead, to look around
# KEEP=1 leaves the machines' output in the folder that it names.
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

SHORT_CASES=(strings newdata keepstatic fnptr jump_table tls_lib cxx_throw
	no_eintr origfn_threads patchlevel unpatch_busy)
# Cases that do not have the flavours of those.
SHORT_PATCHED=(coroutine loader)

short='' script='' fault='' cpus=() variants='O2-pie O2-nopie O0-pie O0-nopie'
builds='build kpmake' flavours=all
while getopts sc:V:d:f:F:i: option; do
	case $option in
	i) script=$OPTARG ;;
	s) short=1 ;;
	c) cpus+=("$OPTARG") ;;
	V) variants=$OPTARG ;;
	d) builds=$OPTARG ;;
	f) flavours=$OPTARG ;;
	F) fault=$OPTARG ;;
	*) sed -n '6,14p' "$0" | cut -c 3- >&2; exit 2 ;;
	esac
done
shift $((OPTIND - 1))
cases=("$@") patched=()
if [ -n "$short" ]; then
	variants=O2-pie builds=build flavours='test_unpatch_files test_patch_patchlevel'
	cpus=('max,pauth-impdef=on')
	[ ${#cases[@]} -gt 0 ] ||
		cases=("${SHORT_CASES[@]}") patched=("${SHORT_PATCHED[@]}")
fi
[ ${#cpus[@]} -gt 0 ] || cpus=(cortex-a76 'max,pauth-impdef=on')
if [ ${#cases[@]} -eq 0 ]; then
	[ "$fault" ] || fault=199
	for desc in "$TESTS"/e2e/*/desc; do
		cases+=("$(basename "$(dirname "$desc")")")
	done
fi

write_inside() {
	local to=$1/suture tests
	local run="./run_tests.sh -j ${JOBS_THERE:-2} -V \"$variants\" -d \"$builds\""

	tests="'$run -f \"$flavours\" ${cases[*]}'"
	[ ${#patched[@]} -eq 0 ] ||
		tests+=" '$run -f test_patch_files ${patched[*]}'"
	[ -z "$fault" ] || tests+=" 'fault/run.sh -s $fault'"
	cat > "$to/inside" <<-END
	export KPATCH_BIN=/suture/bin TESTS_OUT=/suture/out TESTS_BUILT=yes
	export DEADLINE=${DEADLINE_THERE:-90} SLOW=5 TESTS_VERBOSE=${TESTS_VERBOSE-}
	cd /suture/tests
	lib/sum-results $tests
	END
	[ -z "$script" ] || cp "$script" "$to/inside"
}

skip_if_missing
OUT=${TESTS_OUT:-$TESTS/out}/arm64
mkdir -p "$OUT"
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-arm64.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT

fetch_machine
if ! { build_tools &&
       build_cases "$variants" "$builds" "${cases[@]}" "${patched[@]}" &&
       { [ -z "$fault" ] || build_cases O2-pie build atomic_set; } &&
       make_root "$work/root" && fill_root "$work/root" &&
       write_inside "$work/root" && pack "$work/root" "$work/initramfs"; }; then
	fail "ARM64: the machine's root cannot be made"
	conclude
	exit
fi
for cpu in "${cpus[@]}"; do
	boot "$cpu" "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs" \
		"$work/log.${cpu%%,*}" "${LIMIT:-5400}"
	status=$?
	if [ -n "$script" ]; then
		cat "$work/log.${cpu%%,*}"
	else
		judge "$cpu" "$work/log.${cpu%%,*}" "$status"
	fi
done
conclude
