# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2015,SC2153,SC2154
# Sourced by pkgbuild: our linked files beside the distribution's; the patches
# for these; the storage layout.

# $PKG_WORK/compared has a line for each linked file of the distribution:
# VERDICT, PATH, its BuildID, what compare-objects says; tabs between.

is_linked() {
	is_elf "$1" && readelf -hW "$1" 2> /dev/null |
		grep -q '^ *Type: *\(EXEC\|DYN\)'
}

# linked_below DIR: paths, one a line.
linked_below() {
	local file

	while IFS= read -r file; do
		! is_linked "$1/$file" || printf '%s\n' "${file#./}"
	done < <(cd "$1" 2> /dev/null && find . -type f -size +63c | sort)
}

compare_all() {
	local path id detail verdict

	: > "$PKG_WORK/compared"
	if [ "$PKG_MATCH" = ours ]; then
		linked_below "$PKG_OUT/original" | while IFS= read -r path; do
			printf 'ours\t%s\t%s\tours\n' "$path" \
				"$(build_id "$PKG_OUT/original/$path")"
		done > "$PKG_WORK/compared"
		return
	fi
	while IFS= read -r path; do
		id=$(build_id "$PKG_WORK/dist/$path")
		if [ ! -f "$PKG_OUT/original/$path" ]; then
			verdict=missing detail='our build has no such file'
		else
			detail=$("$HERE/compare-objects" "$PKG_WORK/dist/$path" \
				"$PKG_OUT/original/$path" 2>&1) || :
			verdict=${detail%%[: ]*}
		fi
		printf '%s\t%s\t%s\t%s\n' "$verdict" "$path" "$id" "$detail" \
			>> "$PKG_WORK/compared"
	done < <(linked_below "$PKG_WORK/dist")
	cat "$PKG_WORK/compared" >> "$log"
}

count_verdict() {
	awk -F'\t' -v v="$1" '$1 == v { n++ } END { print n + 0 }' \
		"$PKG_WORK/compared"
}

# What compare_all found, for the user.
compare_say() {
	local all

	[ "$PKG_MATCH" = distribution ] || return 0
	all=$(wc -l < "$PKG_WORK/compared")
	say "of $all linked files of the distribution, $(count_verdict \
		build-id) are met with the same BuildID, $(count_verdict \
		sections) in all that is loaded, $(count_verdict layout) in" \
		"layout; $((all - $(count_verdict build-id) - $(count_verdict \
		sections) - $(count_verdict layout))) are not"
	awk -F'\t' '$1 == "differs" || $1 == "missing" {
		print "  " $2 ": " $4 }' "$PKG_WORK/compared"
	take_say
}

# The linked files of the original that hold code of what the patches change, by
# the names of sources in their symbol tables; nothing where these are stripped.
files_touched() {
	local path unit

	{
		cat "$PKG_WORK/changed"
		units_of_headers | while IFS= read -r unit; do
			sed -n 3p "$unit.original.cmd"
		done
	} | grep -vE '\.(h|hh|hpp|hxx)$' | sed 's,.*/,,' | sort -u \
		> "$PKG_WORK/sources"
	linked_below "$PKG_OUT/original" | while IFS= read -r path; do
		! readelf -sW "$PKG_OUT/original/$path" 2> /dev/null |
			awk '$4 == "FILE" { sub(/.*\//, "", $8); print $8 }' |
			grep -qxF -f "$PKG_WORK/sources" || printf '%s\n' "$path"
	done
}

# Before the patched is built: fails if it is for nothing, as each file of the
# distribution that it is for is another than ours.
check_met() {
	local path verdict detail bad='' why=''

	[ "$PKG_MATCH" = distribution ] || return 0
	while IFS= read -r path; do
		IFS=$'\t' read -r verdict _ _ detail < <(awk -F'\t' \
			-v p="$path" '$2 == p' "$PKG_WORK/compared")
		case $verdict in
		'')	;;
		differs)
			bad=${bad:-$path} why=${why:-$detail} ;;
		*)	return 0 ;;
		esac
	done < <(files_touched)
	[ ! "$bad" ] || not_met "$bad" "$why"
}

not_met() {
	complain "the patch is for $1, but what was built here is not what the" \
		"distribution ships: ${2#differs: }$(theirs_built)"
}

# -- Patches -------------------------------------------------------------------

# make_patch PATH BUILDID: below $PKG_WORK/storage.
make_patch() {
	local original=$PKG_OUT/original/$1 dir work=$PKG_WORK/patch.o

	dir=$PKG_WORK/storage/$2/$PKG_LEVEL
	[ ! -e "$dir" ] || return 0	# the same file in two packages
	mkdir -p "$dir" &&
	logged "$TOOLS/kpatch_strip" --strip "$PKG_OUT/patched/$1" "$work" &&
	logged "$TOOLS/kpatch_strip" --rel-fixup "$original" "$work" &&
	logged "${STRIP:-strip}" --strip-unneeded "$work" &&
	logged "$TOOLS/kpatch_strip" --undo-link "$original" "$work" &&
	logged "$TOOLS/kpatch_make" -b "$2" -n "$PKG_PATCH" -t "${1##*/}" \
		-l "$PKG_LEVEL" -d "$PKG_DESCRIPTION" "$work" \
		-o "$dir/kpatch.bin" ||
		{ failed "cannot make a patch for $1"; return 1; }
	printf '%s\n' "$PKG_DESCRIPTION" > "$dir/description" &&
	ln -s "$PKG_LEVEL" "$dir/../latest"
}

# When, where it is known: an old one is of a compiler that is no longer there.
theirs_built() {
	local built

	declare -F "${PKG_KIND}_built" > /dev/null && built=$(backend built) &&
		date -u -d "@$built" '+; theirs was built on %F'
}

# Makes all of them. 3: there is nothing to patch.
make_patches() {
	local path verdict id detail n=0

	rm -rf "$PKG_WORK/storage"
	mkdir "$PKG_WORK/storage" || return
	: > "$PKG_WORK/patched"
	while IFS= read -r path <&3; do
		has_section "$PKG_OUT/patched/$path" '\.kpatch\.info' || continue
		IFS=$'\t' read -r verdict _ id detail < <(awk -F'\t' \
			-v p="$path" '$2 == p' "$PKG_WORK/compared")
		case $verdict in
		'')	say "$path is not in the distribution's packages, left out"
			continue ;;
		differs|missing)
			not_met "$path" "$detail"
			return ;;
		esac
		[ "$id" ] || complain "$path has no BuildID" || return
		make_patch "$path" "$id" || return
		printf '%s\t%s\t%s\n' "$path" "$id" "$verdict" \
			>> "$PKG_WORK/patched"
		n=$((n + 1))
	done 3< <(linked_below "$PKG_OUT/patched")
	[ $n -gt 0 ] || return 3
}

# The functions that a patch replaces and adds: `replace NAME`, `new NAME`.
patch_hunks() {
	"$TOOLS/kpatch_make" --info "$1" |
		sed -n 's/^hunk: *//; T; h; n; s/,.*//; G; s/^ *//; s/\n/ /p'
}

# The storage goes to OUTDIR, what is there of other packages stays. First all
# of it beside its place, where nobody looks for it.
storage_prepare() {
	local id

	for id in "$PKG_WORK"/storage/*; do
		id=${id##*/}
		mkdir -p "$1/$id" &&
		rm -rf "$1/$id/.new.$$" &&
		cp -R "$PKG_WORK/storage/$id/$PKG_LEVEL" "$1/$id/.new.$$" ||
			return
	done
}

storage_install() {
	local id

	for id in "$PKG_WORK"/storage/*; do
		id=${id##*/}
		rm -rf "${1:?}/$id/$PKG_LEVEL" &&
		mv "$1/$id/.new.$$" "$1/$id/$PKG_LEVEL" &&
		ln -sfn "$PKG_LEVEL" "$1/$id/.latest" &&
		mv -T "$1/$id/.latest" "$1/$id/latest" || return
	done
}

# What storage_prepare left.
storage_abandon() {
	local id

	for id in "$PKG_WORK"/storage/*; do
		id=${id##*/}
		rm -rf "${1:?}/$id/.new.$$"
		[ ! -d "$1/$id" ] || rmdir --ignore-fail-on-non-empty "$1/$id"
	done
}
