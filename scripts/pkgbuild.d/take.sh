# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2015,SC2153,SC2154
# Sourced by pkgbuild: functions that the distribution's compiler made otherwise
# are taken from its file, and the original is built once more with these.

# take_units: lines ASSEMBLY, OBJECT, PATH as take-functions wants them.
take_units() {
	local unit object assembly

	find "$PKG_TREE" -name '.kpatch_*.original.cmd' |
		while IFS= read -r unit; do
			object=$(sed -n 2p "$unit")
			assembly=${unit%.cmd}.s
			printf '%s\t%s\t%s\n' "$assembly" "$PKG_WORK$object" \
				"${assembly#"$PKG_WORK/"}"
		done > "$PKG_WORK/units"
}

# Of each file that differs: what differs in it is put below $PKG_WORK/run/given,
# PATH and its names are added to $PKG_WORK/taken. Fails if there is nothing to be
# done.
take_find() {
	local path names found=

	take_units
	while IFS= read -r path <&3; do
		names=$("$HERE/take-functions" "$PKG_WORK/dist/$path" \
			"$PKG_OUT/original/$path" "$PKG_WORK/units" \
			"$PKG_WORK/run/given" 2>> "$log") || continue
		found=1
		printf '%s\t%s\n' "$path" "$(xargs <<< "$names")" \
			>> "$PKG_WORK/taken"
	done 3< <(awk -F'\t' '$1 == "differs" { print $2 }' \
		"$PKG_WORK/compared")
	[ "$found" ]
}

# Several times: the assembler chooses short or long jumps in other functions of
# the unit by what it knows of those that were there before.
take_functions() {
	local round

	[ "$PKG_KIND $PKG_ARCH" = 'deb amd64' ] || return 0
	: > "$PKG_WORK/taken"
	for round in 1 2 3; do
		[ "$(count_verdict differs)" -gt 0 ] && take_find || return 0
		stage "building it again with functions of the distribution ($round)"
		rm -rf "$PKG_WORK"/{build,upper,upper.work} "$PKG_OUT/original"
		build_original || return
		cp "$PKG_WORK/taken" "$PKG_OUT/taken" || return
		compare_all
		stage_done
	done
}

take_say() {
	local path names count

	[ -s "$PKG_OUT/taken" ] || return 0
	cut -f 1 "$PKG_OUT/taken" | sort -u | while IFS= read -r path; do
		! awk -F'\t' -v p="$path" '$1 == "differs" && $2 == p { found = 1 }
			END { exit !found }' "$PKG_WORK/compared" || continue
		names=$(awk -F'\t' -v p="$path" '$1 == p { print $2 }' \
			"$PKG_OUT/taken" | xargs -n 1 | sort -u | xargs)
		count=$(wc -w <<< "$names")
		say "in $path, $count function$([ "$count" -eq 1 ] || echo s)" \
			"compiled otherwise, taken from it: $names"
	done
}
