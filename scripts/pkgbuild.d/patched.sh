# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2153,SC2154
# Sourced by pkgbuild: from the tree of the original to that of the patched.

# Into the original's tree; what stood there before each patch is kept, the
# oldest of each file for patch-lines.
tree_patch() {
	local word n=0 before=$PKG_WORK/before

	rm -rf "$before" "$before".*
	mkdir "$before" || return
	copies_find || return
	for word in "${to_patched[@]}"; do
		n=$((n + 1))
		mkdir "$before.$n" &&
		tree_do "$PKG_TREE" "$word" -b -B "$before.$n/" ||
			complain "${word##*/} does not apply" || return
	done
	for ((; n > 0; n--)); do
		cp -R "$before.$n/." "$before" && rm -rf "$before.$n" || return
	done
	(cd "$before" && find . -type f) | sed 's,^\./,,' |
		while IFS= read -r word; do
			cmp -s "$before/$word" "$PKG_TREE/$word" ||
				printf '%s\n' "$word"
		done > "$PKG_WORK/changed"
	logged "$PATCH_LINES" "$before" "$PKG_TREE" ||
		{ failed 'cannot keep the line numbers'; return 1; }
	copies_patch &&
	touch "$PKG_WORK/applied"
}

# Which sources the original has, for kpatch_cc: one that the patches add is new
# code (see src/kpcc/marker.h).
tree_mark() {
	(cd "$PKG_TREE" && echo 'd ' && find . -mindepth 1 -type d \
		-printf 'd %P/\ns %P/\n' -o \( -name '*.c' -o -name '*.i' \
		-o -name '*.ii' -o -name '*.cc' -o -name '*.cp' \
		-o -name '*.cxx' -o -name '*.cpp' -o -name '*.CPP' \
		-o -name '*.c++' -o -name '*.C' \) -printf 'f %P\n') \
		> "$PKG_WORK/sources" &&
	mv "$PKG_WORK/sources" "$PKG_TREE/.kpatch_sources"
}

# -- Copies of sources ---------------------------------------------------------

# The rules of some packages build a copy of the sources. $PKG_WORK/copies has
# lines FILE, COPY.
copies_find() {
	local word file copy

	for word in "${to_patched[@]}"; do
		touches "${word:1}"
	done | sort -u | while IFS= read -r file; do
		[ -s "$PKG_TREE/$file" ] || continue
		find "$PKG_TREE" -type f -name "${file##*/}" \
			-size "$(stat -c %s "$PKG_TREE/$file")c" \
			! -path "$PKG_TREE/$file" ! -path '*/.pc/*' | while IFS= read -r copy; do
			! cmp -s "$PKG_TREE/$file" "$copy" ||
				printf '%s\t%s\n' "$file" "$copy"
		done
	done > "$PKG_WORK/copies"
}

copies_patch() {
	local file copy

	while IFS=$'\t' read -r file copy; do
		[ ! -f "$PKG_TREE/$file" ] || cp "$PKG_TREE/$file" "$copy" ||
			return
	done < "$PKG_WORK/copies"
}

# Do the patches change sources alone, nothing that says how to build them?
only_sources() {
	! grep -vE '\.(c|h|cc|cpp|cxx|hh|hpp|hxx|inc|def|C|y|l|ypp|md|txt|xml|1|3|5|8|t|py|pl|sh|tcl|rst|html|json|yml)$|(^|/)(tests?|doc|docs|testdata|fuzz)/|(^|/)(README|NEWS|Change[sl][^/]*|CHANGES[^/]*|HISTORY|TODO)$' \
		"$PKG_WORK/changed" >> "$log" &&
		! grep -qE '(^|/)(configure\.py|meson|SCons|wscript|debian/)' \
			"$PKG_WORK/changed" &&
		no_new_sources
}

# A source that is new is one that make knows nothing of.
no_new_sources() {
	local file

	while IFS= read -r file; do
		case $file in
		*.c|*.cc|*.cpp|*.cxx|*.C)
			[ -s "$PKG_WORK/before/$file" ] || return 1 ;;
		esac
	done < "$PKG_WORK/changed"
}

# Was each unit compiled whose source, or a header of it, the patches change? A
# stale copy of a source, or a part that is built only once, would be left out
# without a word.
check_compiled() {
	check_sources && check_headers
}

check_headers() {
	local unit

	units_of_headers | while IFS= read -r unit; do
		was_compiled "$unit" || {
			echo "$unit: not compiled again" >> "$log"
			exit 1
		}
	done
}

# The units that read a header which the patches change, as `DIR/.kpatch_NAME`:
# what was read for one stands in its preprocessed original.
units_of_headers() {
	local header

	grep -E '\.(h|hh|hpp|hxx|inc|def)$' "$PKG_WORK/changed" |
	while IFS= read -r header; do
		grep -lr --include='.kpatch_*.original.i' \
			-e "^# [0-9]* \"\([^\"]*/\)\?${header##*/}\"" "$PKG_TREE"
	done | sort -u | sed 's/\.original\.i$//'
}

# debhelper has configure leave out what tells make of headers, so make is told by
# the source.
headers_touch() {
	local unit source

	units_of_headers | while IFS= read -r unit; do
		{ read -r _; read -r _; read -r source; } \
			< "$unit.original.cmd" || continue
		source=$(unit_source "${unit%/*}" "$source") &&
			touch "$source"
	done
	return 0
}

was_compiled() {
	[ -f "$1.patched.s" ] && [ "$1.patched.s" -nt "$PKG_WORK/applied" ]
}

check_sources() {
	local unit source file name

	find "$PKG_TREE" -name '.kpatch_*.original.cmd' > "$PKG_WORK/units"
	sed 's,.*/,,' "$PKG_WORK/changed" > "$PKG_WORK/changed.names"
	while IFS= read -r unit; do
		{ read -r _; read -r _; read -r source; } < "$unit"
		name=${source##*/}
		grep -qxF -e "$name" "$PKG_WORK/changed.names" || continue
		! was_compiled "${unit%.original.cmd}" || continue
		# One that is not found is none that was looked at.
		file=$(unit_source "${unit%/*}" "$source") || file=$source
		[ "$file" = "$source" ] || is_stale "$file" "$name" || continue
		printf '%s was not compiled again\n' "$file" >> "$log"
		return 1
	done < "$PKG_WORK/units"
}

# Is it the original or the patched text of a file that changed?
is_stale() {
	local file

	while IFS= read -r file; do
		[ "${file##*/}" = "$2" ] || continue
		! cmp -s "$1" "$PKG_WORK/before/$file" || return 0
		! cmp -s "$1" "$PKG_TREE/$file" || return 0
	done < "$PKG_WORK/changed"
	return 1
}

# The compiler's words name a source from where it ran: the folder of the
# product or one above it.
unit_source() {
	local at=$1

	case $2 in /*) follow "$PKG_WORK$2"; return ;; esac
	for _ in 1 2 3 4 5 6 7 8; do
		! follow "$at/$2" || return 0
		at=$at/..
	done
	return 1
}

# The file, whose links may be to absolute paths as they are in the root.
follow() {
	local file=$1 to

	for _ in 1 2 3 4 5 6 7 8; do
		[ -L "$file" ] || break
		to=$(readlink "$file")
		case $to in
		/*) file=$PKG_WORK$to ;;
		*) file=${file%/*}/$to ;;
		esac
	done
	[ -f "$file" ] && readlink -e -- "$file"
}

# -- Twins ---------------------------------------------------------------------

# A file that is installed as it was linked has a twin in the tree; patched, it
# need not be installed anew. $PKG_OUT/original.twins has lines PATH, TWIN; the
# twin is empty where there is none.
twins_find() {
	local path twin

	while IFS= read -r path; do
		twin=$(twin_of "$PKG_OUT/original/$path" "${path#*/}")
		printf '%s\t%s\n' "$path" "${twin#"$PKG_TREE/"}"
	done < <(linked_below "$PKG_OUT/original") > "$PKG_OUT/original.twins"
}

# twin_of FILE PATH: none that lies somewhere as PATH, where it was installed to
# and not linked. libtool has ...T while it links once more for the installation.
twin_of() {
	local size

	size=$(stat -c %s "$1")
	find "$PKG_TREE" -type f -size "${size}c" ! -path '*/debian/tmp*/*' \
		! -path "*/debian/*/$2" ! -name '*.so*T' |
		while IFS= read -r file; do
			is_installed "$file" || ! cmp -s "$1" "$file" ||
				{ echo "$file"; break; }
		done
}

# Below the folder of one of the packages?
is_installed() {
	local below=${1#"$PKG_TREE/debian/"}

	[ "$below" != "$1" ] && [ -d "$PKG_OUT/original/${below%%/*}" ]
}

twins_all() {
	[ -s "$PKG_OUT/original.twins" ] &&
		! grep -q "$(printf '\t$')" "$PKG_OUT/original.twins"
}

# Some rules link by themselves what make compiled: was each file linked again
# that holds code of what changed?
twins_fresh() {
	local path twin touched

	touched=$(files_touched)
	[ "$touched" ] || return
	while IFS=$'\t' read -r path twin; do
		! grep -qxF -e "$path" <<< "$touched" ||
			[ "$PKG_TREE/$twin" -nt "$PKG_WORK/applied" ] ||
			{ echo "$twin was not linked again" >> "$log"; return 1; }
	done < "$PKG_OUT/original.twins"
}

twins_take() {
	local path twin

	rm -rf "$PKG_OUT/patched"
	while IFS=$'\t' read -r path twin; do
		mkdir -p "$(dirname "$PKG_OUT/patched/$path")" &&
		cp "$PKG_TREE/$twin" "$PKG_OUT/patched/$path" 2>> "$log" ||
			return
	done < "$PKG_OUT/original.twins"
}
