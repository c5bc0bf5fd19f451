# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2128,SC2153
# Sourced by pkgbuild: --fix. Which patches the names mean, and from them which
# tree is the original and which one the patched.
#
#   the version lacks the fix      original: as distributed, patched: + the fix
#   it has it, --reverse           original: as distributed, patched: - the fix
#   it has it                      original: the series before the fix,
#                                  patched: + the fix
#
# Result: to_original, what is done to the tree as distributed, and to_patched,
# what is done to the original; words `+PATH` and `-PATH` of patches.

to_original=()
to_patched=()

# tree_do DIR WORD [ARGS...]: with -p1, else -p0; all of the patch, else all but
# tests and documents.
tree_do() {
	local dir=$1 word=$2 code

	shift 2
	tree_try "$dir" "$word" "$@" && return
	code=$(mktemp) && code_only "${word:1}" > "$code" &&
		[ -s "$code" ] && tree_try "$dir" "${word:0:1}$code" "$@"
	set -- $?
	rm -f "$code"
	return "$1"
}

tree_try() {
	local dir=$1 word=$2 level reverse=()

	shift 2
	[ "${word:0:1}" != - ] || reverse=(-R)
	for level in 1 0; do
		patch -d "$dir" -p$level -f -s --dry-run -r - \
			"${reverse[@]}" -i "${word:1}" > /dev/null 2>&1 ||
			continue
		patch -d "$dir" -p$level -f -s -r - \
			--no-backup-if-mismatch "$@" "${reverse[@]}" \
			-i "${word:1}" > /dev/null
		return
	done
	return 1
}

# Of a patch what is for neither tests nor documents.
code_only() {
	awk '
		function name(line) {
			sub(/^(---|\+\+\+) /, "", line)
			sub(/[ \t].*/, "", line)
			return line
		}
		/^--- / { head = $0; next }
		head != "" {
			file = name($0 ~ /^\+\+\+ \/dev\/null/ ? head : $0)
			keep = file !~ /\/(tests?|testsuite|t|docs?|examples?)\// &&
				file !~ /\/(Change|CHANGE|NEWS|README|TODO)[^\/]*$/
			if (keep)
				print head
			head = ""
		}
		keep { print }' "$1"
}

# -- What a name means ---------------------------------------------------------

# fix_debian VERSION: where the debian/ of that version lies, unpacked.
fix_debian() {
	local dir=$PKG_WORK/debian/${1#*:} part

	[ ! -d "$dir/debian" ] || { echo "$dir"; return; }
	part=$(find_debian "$PKG_NAME" "$1") || return
	mkdir -p "$dir" && untar "$part" -C "$dir" debian/patches \
		debian/changelog 2> /dev/null
	[ -d "$dir/debian" ] && echo "$dir"
}

# Versions of PACKAGE that were loaded before; the archive may have later ones
# instead. File names have no epoch: that of VERSION.
kept_versions() {
	local file epoch=

	case $2 in *:*) epoch=${2%%:*}: ;; esac
	for file in "$CACHE/src/$1_"*.debian.tar.*; do
		[ -s "$file" ] || continue
		file=${file##*/"$1"_}
		echo "$epoch${file%.debian.tar.*}"
	done
}

# Sets newer: the versions that are newer than ours, the oldest first; and
# not_loaded: why the patches of some are not known.
fix_newer() {
	local version

	newer=() not_loaded=()
	for version in $({ source_versions "$PKG_NAME"; kept_versions "$PKG_NAME" \
			"$PKG_VERSION"; } | sort -uV); do
		dpkg --compare-versions "$version" gt "$PKG_VERSION" || continue
		if asked fetch "$PKG_NAME" "$version" find_debian; then
			newer+=("$version")
		else
			not_loaded+=("$why")
		fi
	done
}

# means DIR PATCH NAME: is the patch of that series what NAME asks for?
means() {
	local stem=${2##*/}

	stem=${stem%.patch}
	stem=${stem%.diff}
	case $3 in
	"$2"|"${2##*/}"|"$stem") return 0 ;;
	[Cc][Vv][Ee]-[0-9]*-[0-9]*) ;;
	*)	return 1 ;;
	esac
	grep -qiE -e "$3([^0-9]|\$)" <<< "$2" && return
	# What stands above the first file is about the patch.
	sed '/^\(---\|+++\|diff\|Index:\) /q' "$1/debian/patches/$2" |
		grep -qiE -e "$3([^0-9]|\$)"
}

# The patches of DIR's series that NAME means, in order. Also those whose name
# stands in the changelog behind a CVE.
fix_in_series() {
	local patch found=

	for patch in $(series "$1"); do
		[ -f "$1/debian/patches/$patch" ] || continue
		means "$1" "$patch" "$2" && { echo "$patch"; found=1; }
	done
	[ ! "$found" ] || return 0
	case $2 in [Cc][Vv][Ee]-*) ;; *) return 1 ;; esac
	fix_in_changelog "$1" "$2"
}

fix_in_changelog() {
	local text patch found=1

	# The items that name it, each on one line.
	text=$(sed -n 's/^  *\([*+-]\) /\n\1 /; s/^  *//; p' \
		"$1/debian/changelog" 2> /dev/null |
		awk 'BEGIN { RS = "\n\n*[*+-] " } { gsub(/\n/, " "); print }' |
		grep -iE -e "$2([^0-9]|\$)")
	[ "$text" ] || return 1
	for patch in $(series "$1"); do
		grep -qF -e "${patch%.patch}" <<< "$text" || continue
		echo "$patch"
		found=0
	done
	return $found
}

# fix_resolve NAME: sets found_in (own, VERSION or file) and found (paths).
fix_resolve() {
	local own version dir names patch

	found_in='' found=()
	if [ -f "$1" ]; then
		found_in='file'
		found=("$(readlink -f "$1")")
		return
	fi
	own=$(fix_debian "$PKG_VERSION") ||
		{ complain "$PKG_NAME $PKG_VERSION has no debian/patches"; return; }
	# New patches of newer versions go first: ours may have the first half.
	[ "$reverse" ] || for version in "${newer[@]}"; do
		dir=$(fix_debian "$version") || continue
		names=$(fix_in_series "$dir" "$1") || continue
		for patch in $names; do
			series "$own" | grep -qxF -e "$patch" || found+=(
				"$dir/debian/patches/$patch")
		done
		found_in=$version
		[ ${#found[@]} -eq 0 ] || return 0
	done
	for patch in $(fix_in_series "$own" "$1"); do
		found_in=own
		found+=("$own/debian/patches/$patch")
	done
	[ ${#found[@]} -eq 0 ] || return 0
	for version in "${not_loaded[@]}"; do
		complain "$version"
	done
	[ ! "$reverse" ] || complain "nothing called '$1' is among the patches" \
		"of $PKG_NAME $PKG_VERSION, so it cannot be taken out" || return
	complain "nothing called '$1' is among the patches of $PKG_NAME" \
		"$PKG_VERSION${newer[*]:+ and ${newer[*]}}; a patch file can" \
		"be given instead"
}

# -- Which trees ---------------------------------------------------------------

# touches PATCH: the files that it changes.
touches() {
	sed -n 's/^+++ [^/]*\/\([^[:space:]]*\).*/\1/p' "$1" | sort -u
}

# fix_forward TREE DIR PATCH: put the PATCH of the series in DIR into the tree;
# where it does not apply, behind those before it that touch the same files.
# Adds to to_patched.
fix_forward() {
	local patch before=() one path=$2/debian/patches/$3

	if tree_do "$1" "+$path"; then
		to_patched+=("+$path")
		return
	fi
	for patch in $(series "$2"); do
		[ "$patch" != "$3" ] || break
		one=$2/debian/patches/$patch
		series "$own_dir" | grep -qxF -e "$patch" && continue
		grep -qxF -f <(touches "$path") <(touches "$one") || continue
		[[ " ${to_patched[*]} " != *" +$one "* ]] || continue
		tree_do "$1" "+$one" || continue
		before+=("$patch")
		to_patched+=("+$one")
		tree_do "$1" "+$path" || continue
		to_patched+=("+$path")
		say "$3 needs what comes before it, taken with it: ${before[*]}"
		return
	done
	complain "$3 does not apply to $PKG_NAME $PKG_VERSION"
}

# fix_backward TREE PATCH...: take them out of the tree, the last first; where
# one does not come out, those behind it that touch the same files go first, and
# those of them that still apply come back. Adds to to_patched.
fix_backward() {
	local tree=$1 patch

	shift
	for patch in $(series "$own_dir" | tac); do
		[[ " $* " == *" $patch "* ]] || continue
		[[ " ${gone[*]} " != *" $patch "* ]] || continue
		fix_out "$tree" "$patch" || return
	done
}

fix_out() {
	local path=$own_dir/debian/patches/$2 one name out='' away=() kept=()

	if tree_do "$1" "-$path"; then
		to_patched+=("-$path")
		return
	fi
	for name in $(series "$own_dir" | tac); do
		[ "$name" != "$2" ] || break
		one=$own_dir/debian/patches/$name
		[[ " ${gone[*]} " != *" $name "* ]] || continue
		grep -qxF -f <(touches "$path") <(touches "$one") || continue
		# One that is held by others may be no hindrance.
		tree_do "$1" "-$one" || continue
		away=("$name" "${away[@]}")
		to_patched+=("-$one")
		! tree_do "$1" "-$path" || { out=1; break; }
	done
	[ "$out" ] || complain "$2 cannot be taken out of $PKG_NAME" || return
	to_patched+=("-$path")
	for name in "${away[@]}"; do
		one=$own_dir/debian/patches/$name
		if tree_do "$1" "+$one"; then
			to_patched+=("+$one")
		else
			kept+=("$name")
			gone+=("$name")
		fi
	done
	[ ${#kept[@]} -eq 0 ] || say "$2 does not come out alone; with it:" \
		"${kept[*]}"
}

# The tree before the first of the PATCHes, and these put back in order.
fix_past() {
	local tree=$1 name first='' path

	shift
	for name in $(series "$own_dir"); do
		[[ " $* " != *" $name "* ]] || { first=$name; break; }
	done
	for name in $(series "$own_dir" | tac); do
		path=$own_dir/debian/patches/$name
		tree_do "$tree" "-$path" || complain "$name cannot be taken" \
			"out of $PKG_NAME" || return
		to_original+=("-$path")
		[ "$name" != "$first" ] || break
	done
	for name in $(series "$own_dir"); do
		[[ " $* " == *" $name "* ]] || continue
		fix_again "$tree" "$name" "$first" || return
	done
}

# Puts NAME in again; behind those since FIRST that touch the same files, if it
# must be.
fix_again() {
	local path=$own_dir/debian/patches/$2 name one since=

	if tree_do "$1" "+$path"; then
		to_patched+=("+$path")
		return
	fi
	for name in $(series "$own_dir"); do
		[ "$name" != "$3" ] || since=1
		[ "$name" != "$2" ] || break
		one=$own_dir/debian/patches/$name
		[ "$since" ] || continue
		[[ " ${to_patched[*]} " != *" +$one "* ]] || continue
		grep -qxF -f <(touches "$path") <(touches "$one") || continue
		tree_do "$1" "+$one" || continue
		to_patched+=("+$one")
		say "$2 needs $name, taken with it"
		tree_do "$1" "+$path" || continue
		to_patched+=("+$path")
		return
	done
	complain "$2 does not apply to $PKG_NAME before it"
}

# A file's way is the one in which it applies.
fix_file() {
	if [ ! "$reverse" ] && tree_do "$1" "+$2"; then
		to_patched+=("+$2")
	elif tree_do "$1" "-$2"; then
		if [ "$reverse" ]; then
			to_patched+=("-$2")
		else
			to_original+=("-$2")
			to_patched+=("+$2")
		fi
	else
		complain "patch '$2' does not apply to $PKG_NAME $PKG_VERSION," \
			"neither forwards nor backwards"
	fi
}

# fix_plan NAME...: sets to_original, to_patched, PKG_PATCH, PKG_FIXES,
# PKG_VARIANT, PKG_MATCH.
fix_plan() {
	local name path tree=$PKG_WORK/scratch own_dir found found_in newer=() not_loaded=()
	local past=() back=() forward=() files=() gone=()

	[ "$reverse" ] || fix_newer
	for name; do
		fix_resolve "$name" || return
		case $found_in in
		file)	files+=("${found[@]}") ;;
		own)	if [ "$reverse" ]; then
				back+=("${found[@]##*/debian/patches/}")
			else
				past+=("${found[@]##*/debian/patches/}")
			fi ;;
		*)	forward+=("${found[@]}") ;;
		esac
	done
	own_dir=$(fix_debian "$PKG_VERSION") || own_dir=
	logged unpack "$PKG_NAME" "$PKG_VERSION" "$tree" ||
		{ failed "cannot unpack the source of $PKG_NAME"; return 1; }
	asked apply_series "$tree" || complain "$why" || return
	[ ${#past[@]} -eq 0 ] || fix_past "$tree" "${past[@]}" || return
	for path in "${forward[@]}"; do
		[[ " ${to_patched[*]} " == *" +$path "* ]] ||
			fix_forward "$tree" "${path%/debian/patches/*}" \
				"${path##*/debian/patches/}" || return
	done
	[ ${#back[@]} -eq 0 ] || fix_backward "$tree" "${back[@]}" || return
	for path in "${files[@]}"; do
		fix_file "$tree" "$path" || return
	done
	rm -rf "$tree"
	fix_describe "$@"
}

fix_describe() {
	local word names=()

	for word in $(fix_net); do
		word=${word##*/}
		word=${word%.patch}
		names+=("${word%.diff}")
	done
	PKG_FIXES=$(fix_cves "$@")
	PKG_PATCH=${reverse:+without-}$(IFS=+; echo "${names[*]}")
	[ ${#PKG_PATCH} -le 200 ] || PKG_PATCH="${PKG_PATCH:0:190}..."
	if [ ${#to_original[@]} -gt 0 ]; then
		PKG_MATCH=ours
		PKG_VARIANT=without-$(printf '%s\n' "${to_original[@]##*/}" |
			sha256sum | head -c 12)
	fi
	if [ "$reverse" ]; then
		PKG_DESCRIPTION="takes out of $PKG_NAME $PKG_VERSION: $PKG_FIXES (${names[*]})"
	else
		PKG_DESCRIPTION="$PKG_NAME $PKG_VERSION: $PKG_FIXES (${names[*]})"
	fi
	PKG_DESCRIPTION=${PKG_DESCRIPTION:0:1000}
}

# The patches that make a difference: not those that went and came back.
fix_net() {
	local word

	for word in "${to_patched[@]}"; do
		[[ " ${to_patched[*]} " == *" -${word:1} "* &&
			" ${to_patched[*]} " == *" +${word:1} "* ]] ||
			printf '%s\n' "${word:1}"
	done
}

# The CVEs among the names of the fixes and of the patches; of a patch whose name
# has none those in its head, which may speak of others as well. Else the names.
fix_cves() {
	local word

	{
		printf '%s\n' "$@"
		for word in $(fix_net); do
			echo "${word##*/}" | grep -iE 'CVE-[0-9]{4}-[0-9]{4,}' ||
				sed '/^\(---\|+++\|diff\|Index:\) /q' "$word"
		done
	} | grep -oiE 'CVE-[0-9]{4}-[0-9]{4,}' | tr '[:lower:]' '[:upper:]' |
		sort -u | xargs | grep . || printf '%s\n' "${@##*/}" | xargs
}
