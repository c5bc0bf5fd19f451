# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2153,SC2154
# Sourced by pkgbuild: the back end for Debian. See docs/ARCHITECTURE.md for
# what each function promises.

deb_check() {
	need apt-get apt dpkg-deb dpkg debootstrap debootstrap patch patch \
		unshare util-linux setpriv util-linux flock util-linux || return
	[ "$(id -u)" -eq 0 ] || complain "must be root, to build in a clean root"
}

deb_arch() { dpkg --print-architecture; }

# A version without its epoch, as in file names.
deb_file_version() { echo "${1#*:}"; }

deb_upstream() {
	local version=${1#*:}

	echo "${version%-*}"
}

# -- What was asked for --------------------------------------------------------

# source_field NAME VERSION FIELD: with its further lines.
source_field() {
	apt_cache showsrc --only-source "$1" | awk -v v="$2" -v f="$3" '
		BEGIN { RS = ""; FS = "\n" }
		{
			text = ""; version = ""; on = 0
			for (i = 1; i <= NF; i++) {
				if ($i ~ /^[^ ]/)
					on = index($i, f ":") == 1
				if (on)
					text = text $i "\n"
				if (index($i, "Version: ") == 1)
					version = substr($i, 10)
			}
			if (version == v) {
				printf "%s", substr(text, length(f) + 2)
				exit
			}
		}'
}

# Lines `VERSION SOURCE SOURCE-VERSION` for each known version of a binary.
binary_versions() {
	apt_cache show "$1" | awk -v p="$1" '
		BEGIN { RS = ""; FS = "\n" }
		{
			name = ""; version = ""; source = ""
			for (i = 1; i <= NF; i++) {
				if ($i ~ /^Package: /) name = substr($i, 10)
				if ($i ~ /^Version: /) version = substr($i, 10)
				if ($i ~ /^Source: /) source = substr($i, 9)
			}
			if (name != p) next
			n = split(source, word, /[ ()]+/)
			if (n == 0) word[1] = name
			if (n < 2 || word[2] == "") word[2] = version
			print version, word[1], word[2]
		}' | sort -u
}

source_versions() {
	apt_cache showsrc --only-source "$1" | sed -n 's/^Version: //p'
}

# The highest of the versions, one a line.
highest() {
	local best='' one

	while IFS= read -r one; do
		[ "$best" ] && dpkg --compare-versions "$one" le "$best" ||
			best=$one
	done
	echo "$best"
}

# The binary packages of the source that can hold programs.
deb_binaries() {
	source_field "$1" "$2" Package-List |
		awk '$2 == "deb" && !/arch=all( |$)/ && !/profile=/ { print $1 }'
}

# The source version of what is installed here, else the candidate's.
deb_default_version() {
	local name installed

	for name in "$@"; do
		installed=$(dpkg-query -W \
			-f '${db:Status-Status} ${source:Version}\n' "$name" \
			2> /dev/null | sed -n 's/^installed //p' | head -n 1)
		[ -z "$installed" ] || { echo "$installed"; return; }
	done
	for name in "$@"; do
		binary_versions "$name" | cut -d ' ' -f 3 | highest | grep . &&
			return
	done
	return 1
}

# apt has a lock on the lists, but does not wait for it.
deb_update() {
	mkdir -p "$PKG_DATA/apt" && hold_lock "$PKG_DATA/apt/lock" &&
	logged apt_update
	set -- $?
	let_go
	return "$1"
}

deb_find() {
	local asked=${PKG_ASKED%%=*} version='' lines binary here=

	case $PKG_ASKED in *=*) version=${PKG_ASKED#*=} ;; esac
	PKG_ARCH=$(deb_arch)
	deb_update || { failed "cannot load the lists of packages"; return 1; }
	PKG_NAME=$asked
	if [ -z "$(source_versions "$asked")" ]; then
		lines=$(binary_versions "$asked")
		PKG_NAME=$(head -n 1 <<< "$lines" | cut -d ' ' -f 2)
		[ "$PKG_NAME" ] || complain "no package '$asked' in Debian" \
			"$SUITE" || return
		# The version of the binary may be another than its source's.
		[ -z "$version" ] || version=$(awk -v v="$version" '
			$1 == v || $3 == v { print $3; exit }' <<< "$lines" |
			grep . || echo "$version")
	fi
	if [ -z "$version" ]; then
		mapfile -t binary < <(source_versions "$PKG_NAME" |
			while IFS= read -r one; do
				deb_binaries "$PKG_NAME" "$one"
			done | sort -u)
		here=', which is installed here,'
		version=$(deb_default_version "${binary[@]}") ||
			version=$(source_versions "$PKG_NAME" | highest)
	fi
	PKG_VERSION=$version
	source_versions "$PKG_NAME" | grep -qxF -e "$version" ||
		PKG_VERSION=${version%+b[0-9]*}
	source_versions "$PKG_NAME" | grep -qxF -e "$PKG_VERSION" ||
		find_source "$PKG_NAME" "$PKG_VERSION" > /dev/null ||
		complain "no version $version of $PKG_NAME$here in Debian $SUITE;" \
			"there are: $(source_versions "$PKG_NAME" | sort -uV | xargs)"
}

# -- Sources and binaries ------------------------------------------------------

# Of each binary package that was built from this very source: its version, or
# that of its rebuild (+bN).
deb_list_binaries() {
	local name

	for name in $(deb_binaries "$PKG_NAME" "$PKG_VERSION"); do
		binary_versions "$name" | awk -v n="$name" \
			-v s="$PKG_NAME" -v v="$PKG_VERSION" \
			'$2 == s && $3 == v { at = $1 } END { if (at) print n "=" at }'
	done
}

deb_fetch() {
	local one

	PKG_ARCH=${PKG_ARCH:-$(deb_arch)}
	asked fetch "$PKG_NAME" "$PKG_VERSION" || complain "$why" || return
	mkdir -p "$PKG_DATA/debs"
	[ "$PKG_MATCH" = distribution ] || return 0
	deb_update || { failed "cannot load the lists of packages"; return 1; }
	deb_packages=$(deb_list_binaries)
	[ "$deb_packages" ] || complain "Debian has no binary packages of" \
		"$PKG_NAME $PKG_VERSION" || return
	for one in $deb_packages; do
		deb_say_other "${one%%=*}" "${one#*=}"
		[ ! -s "$(deb_file "$one")" ] || continue
		logged deb_download "$one" ||
			{ failed "cannot load $one"; return 1; }
	done
}

# deb_say_other NAME VERSION: of a source there may be several builds (+bN), with
# other BuildIDs; what is installed here may be an older one.
deb_say_other() {
	local here

	here=$(dpkg-query -W -f '${db:Status-Status} ${source:Version} ${Version}' \
		"$1:$PKG_ARCH" 2> /dev/null)
	case $here in
	"installed $PKG_VERSION $2") ;;
	"installed $PKG_VERSION "*)
		say "the patches are for $1 $2, but ${here##* } is installed here" ;;
	esac
}

deb_download() { (cd "$PKG_DATA/debs" && apt_get download "$1"); }

# Where apt-get puts NAME=VERSION; an epoch's colon is written %3a.
deb_file() {
	local version=${1#*=}

	echo "$PKG_DATA/debs/${1%%=*}_${version//:/%3a}_$PKG_ARCH.deb"
}

deb_dist() {
	local one

	for one in $deb_packages; do
		logged dpkg-deb -x "$(deb_file "$one")" "$1/${one%%=*}" ||
			{ failed "cannot unpack $one"; return 1; }
	done
}

# -- The root ------------------------------------------------------------------

# A version that is in a release was built with what was there before that
# release; one that is only in the security archive, with all there is.
deb_archives() {
	if [ "${SUTURE_ARCHIVES-}" ]; then
		echo "$SUTURE_ARCHIVES"
	elif apt_cache madison "$PKG_NAME" | grep -F " $PKG_VERSION |" |
			grep -q " $SUITE/main Sources"; then
		echo main
	else
		echo all
	fi
}

# When the distribution's binaries were built: what their changelog ends with,
# that of a rebuild (+bN) if there is one. Seconds since 1970.
deb_built() {
	local one date

	for one in $deb_packages; do
		date=$(dpkg-deb --fsys-tarfile "$(deb_file "$one")" |
			tar -xO --wildcards './usr/share/doc/*/changelog.Debian*gz' \
				2> /dev/null | zcat 2> /dev/null |
			sed -n 's/^ -- .*>  //p; T; q')
		[ -z "$date" ] || { date -d "$date" +%s; return; }
	done
	return 1
}

# deb_built_before DATE: not if it is not known.
deb_built_before() {
	local built

	built=$(deb_built) && [ "$built" -lt "$(date -d "$1" +%s)" ]
}

# A release has much that was built before the one before it came out, and not
# again since then: the tools of that time are those of that release.
deb_root_suite() {
	if [ "${SUTURE_ROOT_SUITE-}" ]; then
		echo "$SUTURE_ROOT_SUITE"
	elif [ "$SUITE" = bookworm ] && deb_built_before 2021-08-14; then
		echo bullseye
	else
		echo "$SUITE"
	fi
}

# The compiler of that time, where the release has it beside its own: nothing in
# the stripped files says which it was. The proof is in the comparison.
deb_compiler() {
	if [ "${SUTURE_COMPILER-}" ]; then
		echo "$SUTURE_COMPILER"
	elif [ "$root_suite" = bookworm ] && deb_built_before 2022-09-01; then
		echo gcc-11
	fi
}

deb_layer() {
	local compiler

	compiler=$(deb_compiler)
	echo "$(root_base).$(deb_archives)${compiler:+.$compiler}.$PKG_NAME-$(\
		deb_file_version "$PKG_VERSION")"
}

deb_prepare() {
	local layer

	root_suite=$(deb_root_suite)
	logged root_tools || { failed "cannot copy the tools"; return 1; }
	layer=$(deb_layer)
	[ ! -d "$(root_base)" ] || [ ! -d "$layer" ] || return 0
	doing='making a root to build in'
	mkdir -p "$(root_dir)" && hold_lock "$(root_dir)/.lock" || return
	on_exit root_abandon
	root_make_base && deb_make_layer "$layer"
	set -- $?
	let_go
	return "$1"
}

deb_make_layer() {
	local layer=$1 dir=$PKG_WORK/build/control files

	[ ! -d "$layer" ] || return 0
	stage "installing what $PKG_NAME needs to be built"
	rm -rf "$layer.new" "$layer.new.work" "$dir"
	root_new=$layer.new
	mkdir -p "$dir" &&
	read -ra files < <(find_source "$PKG_NAME" "$PKG_VERSION") || return
	unpack_control "$dir" "${files[@]}" ||
		complain "cannot unpack ${files[*]}" || return
	root_net=1 logged root_run "$(root_base)" "$layer.new" \
		/usr/lib/suture/prepare /build/control/ "$(deb_archives)" \
		"$(deb_compiler)" ||
		{ failed "cannot install what $PKG_NAME needs"; return 1; }
	rm -rf "$dir" "$layer.new.work"
	mv "$layer.new" "$layer" || return
	root_new=
	stage_done
}

unpack_control() {
	case ${2}${3-} in
	*.diff.gz)
		zcat "$3" | patch -d "$1" -p1 -f -s > /dev/null 2>&1
		[ -s "$1/debian/control" ] ;;
	*)	tar -xf "${3-$2}" -C "$1" ;;
	esac
	[ -d "$1/debian" ] || mv "$1"/*/debian "$1"
}

deb_unpack() {
	PKG_TREE=$PKG_WORK/build/reproducible-path/$PKG_NAME-$(deb_upstream \
		"$PKG_VERSION")
	logged unpack "$PKG_NAME" "$PKG_VERSION" "$PKG_TREE" ||
		{ failed "cannot unpack the source of $PKG_NAME"; return 1; }
	asked apply_series "$PKG_TREE" || complain "$why" || return
	deb_changelog &&
	touch "$PKG_TREE/debian/.suture-unpacked"
}

# A rebuild (+bN) has an entry of its own in the changelog, with its time.
deb_changelog() {
	local file entry

	for file in "$PKG_WORK"/dist/*/usr/share/doc/*/changelog.Debian."$PKG_ARCH".gz; do
		[ -s "$file" ] || continue
		entry=$(zcat "$file" | sed '/^ -- /q')
		printf '%s\n\n' "$entry" | cat - "$PKG_TREE/debian/changelog" \
			> "$PKG_WORK/changelog" &&
		mv "$PKG_WORK/changelog" "$PKG_TREE/debian/changelog"
		return
	done
}

deb_series() {
	local name

	for name in $(series "$PKG_TREE"); do
		echo "$PKG_TREE/debian/patches/$name"
	done
}

# -- Building ------------------------------------------------------------------

deb_build() {
	if [ "$1" = patched ]; then
		! deb_quick || return 0
		! is_refused || return
	fi
	deb_in_root "$1" && deb_take "$1" || return
	case $1 in
	original) twins_find ;;
	patched) check_compiled || deb_anew ;;
	esac
}

deb_take() {
	rm -rf "${PKG_OUT:?}/$1"
	mkdir -p "$PKG_OUT" && mv "$PKG_WORK/run/out" "$PKG_OUT/$1"
}

# With clean first: some packages build parts of them only once.
deb_anew() {
	echo 'not all was compiled again: once more, with clean' >> "$log"
	deb_in_root anew && deb_take patched && check_compiled
}

deb_in_root() {
	local in_root=/build${PKG_TREE#"$PKG_WORK/build"} status

	mkdir -p "$PKG_WORK/run" || return
	units_done=$PKG_WORK/run/units
	printf '%s\n' "${PKG_ALLOW[*]@Q}" | tr \' '"' > "$PKG_WORK/run/allow"
	[ "${reverse-}" ] && echo reverse > "$PKG_WORK/run/types" ||
		echo 1 > "$PKG_WORK/run/types"
	units_total=$(find "$PKG_TREE" -name '.kpatch_*.original.cmd' | wc -l)
	[ "$units_total" -gt 0 ] || units_total=$(find "$PKG_TREE" \
		-name '*.c' -o -name '*.cc' -o -name '*.cpp' | wc -l)
	logged root_run "$(deb_layer):$(root_base)" "$PKG_WORK/upper" \
		env -C "$in_root" "${PKG_ENV[@]}" /usr/lib/suture/build \
		"$1" "$PKG_JOBS"
	status=$?
	units_done=/dev/null units_total=0
	return $status
}

# Only what make makes anew: where the patches change nothing but sources, and
# each file that is installed is one of the tree. Fails if all of it must be done
# again.
deb_quick() {
	if [ ! "${SUTURE_SLOW-}" ] && twins_all && only_sources &&
			headers_touch && deb_in_root quick &&
			check_compiled && twins_fresh; then
		twins_take
	else
		echo 'all of it is built, not only what make makes anew' >> "$log"
		return 1
	fi
}
