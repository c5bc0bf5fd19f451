#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the tests of e2e/; README.md says how to add one.
set -u
. "$(dirname "$0")/lib/common.sh"

usage() {
	cat <<-END
	usage: run_tests.sh [-v] [-b] [-f FLAVOR] [-d DESTDIR] [-V VARIANT] [-j N] [TEST...]
	  -f FLAVOR    test_patch_files (default), test_unpatch_files,
	               test_patch_dir, test_patch_patchlevel; or several; or all
	               of these; test_patch_startup, test_patch_startup_ld_linux,
	               where the module of binfmt/ is loaded
	  -d DESTDIR   build (default) or kpmake: how the tests were built
	  -V VARIANT   O2-pie (default), O2-nopie, O0-pie, O0-nopie; or several
	  -b           build each test first
	  -j N         run N at a time (default 1)
	  -v           be verbose
	END
}

flavours=test_patch_files destdir=build variants=O2-pie jobs=1
while getopts f:d:V:j:bvh option; do
	case $option in
	f) flavours=$OPTARG ;;
	d) destdir=$OPTARG ;;
	V) variants=$OPTARG ;;
	j) jobs=$OPTARG ;;
	b) export TESTS_BUILD=yes ;;
	v) export TESTS_VERBOSE=-v ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 2 ;;
	esac
done
shift $((OPTIND - 1))
read -ra cases <<< "$*"
[ "$flavours" != all ] ||
	flavours='test_patch_files test_unpatch_files test_patch_dir test_patch_patchlevel'

cd "$TESTS" || exit 1
build_helpers || exit 1
if [ ${#cases[@]} -eq 0 ]; then
	for desc in e2e/*/desc; do
		cases+=("$(basename "$(dirname "$desc")")")
	done
fi
for name in "${cases[@]}"; do
	[ -e "e2e/$name/desc" ] || { echo "no test '$name'" >&2; exit 2; }
done

results=$(mktemp)
trap 'rm -f "$results"' EXIT
# Each worker's output comes in one piece.
one='out=$("$TESTS/lib/run-case" "$@" 2>&1); [ -z "$out" ] || printf "%s\n" "$out"'
for name in "${cases[@]}"; do
	for variant in $variants; do
		for build in $destdir; do
			echo "$variant $build $name $flavours"
		done
	done
done | xargs -P "$jobs" -L 1 bash -c "$one" run-case | tee "$results"

n_passed=$(grep -c '^ok ' "$results")
n_failed=$(grep -c '^FAIL ' "$results")
n_skipped=$(grep -c '^skip ' "$results")
if [ $((n_passed + n_failed + n_skipped)) -eq 0 ]; then
	echo "no test has this flavour" >&2
	n_failed=1
fi
conclude
