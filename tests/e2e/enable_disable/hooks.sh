# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
switch() {
	doctor "$1" -p "$pid" "$id"
	expect_status 0 "$1"
	doctor list -p "$pid"
	grep -q " $1d " "$run/stdout" || die "list does not say '$1d'"
	mark_lines
	wait_line "$2" "after $1"
}

# Each line of the map lies in the code of the patch.
check_perf_map() {
	local start code

	code=$(grep 'r-xp .*memfd:suture' "/proc/$pid/maps") ||
		die "no code of a patch is mapped"
	doctor list -p "$pid" --perf-map
	expect_status 0 "list --perf-map"
	grep -Eq '^[0-9a-f]+ [0-9a-f]+ [a-z_]+ \[[^,]*\]$' "$run/stdout" ||
		die "the map names no new function"
	while read -r start _; do
		(( 0x$start >= 0x${code%%-*} && 0x$start < 0x$(cut -d ' ' -f 1 \
			<<< "${code#*-}") )) || die "$start is not in '$code'"
	done < "$run/stdout"
}

# has_times KEY...: the patch's times but these are null.
has_times() {
	local key

	doctor --json list -p "$pid"
	for key in loaded enabled disabled; do
		case " $* " in
		*" $key "*) grep -Eq "\"$key\":\"2[0-9-]*T[0-9:]*Z\"" "$run/stdout" ;;
		*) grep -q "\"$key\":null" "$run/stdout" ;;
		esac || die "'$key' is not as it should be: $(cat "$run/stdout")"
	done
}

case_patched() {
	local id

	check_perf_map
	has_times loaded enabled

	doctor list -p "$pid"
	id=$(awk '{ print $2 }' "$run/stdout")
	switch disable "${desc[before]}"
	has_times loaded enabled disabled
	# So already; and what is not there.
	doctor disable -p "$pid" "$id"
	expect_status 0 "disable of what is disabled"
	doctor enable -p "$pid" no-such-patch
	expect_status 4 "enable of a patch that is not there"
	patch_as_flavour
	expect_status 1 "patch of what is loaded but disabled"
	switch enable "${desc[after]}"
	switch disable "${desc[before]}"
	switch enable "${desc[after]}"
}
