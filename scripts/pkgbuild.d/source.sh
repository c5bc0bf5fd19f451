# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by pkgbuild and by tests/real: Debian's source packages and their
# patch series. All that is loaded lies below $CACHE: apt/ has lists of its own,
# so that nothing of the system's sources changes and what is installed here does
# not count, src/ the files.

SUITE=${SUTURE_SUITE:-bookworm}
MIRROR=${SUTURE_MIRROR:-http://deb.debian.org}

apt_options() {
	apt_opts=(-o Dir::Etc::sourcelist="$CACHE/apt/sources.list"
		-o Dir::Etc::sourceparts=/dev/null
		-o Dir::State::Lists="$CACHE/apt/lists"
		-o Dir::State::status=/dev/null
		-o Dir::Cache="$CACHE/apt/cache"
		-o APT::Sandbox::User=root)
}

apt_get() {
	local apt_opts

	apt_options
	apt-get -q "${apt_opts[@]}" "$@"
}

apt_cache() {
	local apt_opts

	apt_options
	apt-cache -q "${apt_opts[@]}" "$@" 2> /dev/null
}

# Also for a root, where the key is at the same place.
apt_sources() {
	local type options

	options="arch=$(dpkg --print-architecture)"
	options+=' signed-by=/usr/share/keyrings/debian-archive-keyring.gpg'
	for type in deb deb-src; do
		cat <<-END
			$type [$options] $MIRROR/debian $SUITE main
			$type [$options] $MIRROR/debian $SUITE-updates main
			$type [$options] $MIRROR/debian-security $SUITE-security main
		END
	done
}

# What is asked here: also a list of the user's own, SUTURE_SOURCES.
apt_list() {
	apt_sources
	[ -z "${SUTURE_SOURCES-}" ] || cat "$SUTURE_SOURCES"
}

# The lists are of today?
apt_is_fresh() {
	[ -n "$(find "$CACHE/apt/updated" -mmin -1440 2> /dev/null)" ]
}

# apt_update [again]: `again` if they are there and may be old. Old ones are
# better than none.
apt_update() {
	local list=$CACHE/apt/sources.list

	mkdir -p "$CACHE"/apt/{lists,cache/archives}/partial "$CACHE/src"
	if [ "$(cat "$list" 2> /dev/null)" != "$(apt_list)" ]; then
		rm -f "$CACHE/apt/updated"
		apt_list > "$list" || return
	elif apt_is_fresh && [ "${1-}" != again ]; then
		return
	fi
	apt_get -o APT::Update::Error-Mode=any update &&
		touch "$CACHE/apt/updated" && return
	[ -e "$CACHE/apt/updated" ]
}

# The files of PACKAGE VERSION in the cache: prints upstream's and the `debian`
# part (a tar file, or a .diff.gz), or a native package's one.
find_source() {
	local upstream=${2#*:} stem=$CACHE/src/$1_ file part

	case $upstream in
	*-*)	for part in "$stem$upstream".debian.tar.* \
				"$stem$upstream".diff.gz ''; do
			[ ! -s "$part" ] || break
		done
		[ "$part" ] || return 1
		for file in "$stem${upstream%-*}".orig.tar.*; do
			case $file in *.asc) ;; *) break ;; esac
		done
		[ -s "$file" ] && echo "$file" "$part" ;;
	*)	for file in "$stem$upstream".tar.*; do
			[ ! -s "$file" ] || { echo "$file"; return; }
		done
		return 1 ;;
	esac
}

# The `debian` part alone is enough where only patches are wanted.
find_debian() {
	local part

	for part in "$CACHE/src/$1_${2#*:}".debian.tar.*; do
		[ ! -s "$part" ] || { echo "$part"; return; }
	done
	return 1
}

# fetch PACKAGE VERSION [find_debian]: into the cache; apt checks what it loads.
# Of security updates often one file is missing for a while, mostly the .dsc,
# which we can do without.
fetch() {
	local log=$CACHE/fetch.log try find=${3-find_source}

	for try in '' again; do
		$find "$1" "$2" > /dev/null && return
		apt_update $try > "$log" 2>&1 || continue
		# Else, of a binary that was rebuilt (+bN), it takes another.
		(cd "$CACHE/src" && apt_get source --only-source \
			--download-only "$1=$2") >> "$log" 2>&1
	done
	$find "$1" "$2" > /dev/null && return
	echo "cannot load $1 $2: $(grep -m 1 '^E:' "$log")"
	return 1
}

untar() {
	tar --no-same-owner --no-same-permissions -xf "$@"
}

# unpack PACKAGE VERSION DIR: upstream's tree with debian/ in it. No folder that
# others may write to: the doctor takes no patch from there.
unpack() {
	local files part name

	read -ra files < <(find_source "$1" "$2")
	rm -rf "$3"
	mkdir -p "$3" &&
	untar "${files[0]}" -C "$3" --strip-components=1 || return
	# Further parts of upstream: a folder each.
	for part in "${files[0]%.orig.tar.*}".orig-*.tar.*; do
		case $part in *'*'*|*.asc) continue ;; esac
		name=${part##*.orig-}
		name=${name%%.tar.*}
		mkdir -p "$3/$name" &&
		untar "$part" -C "$3/$name" --strip-components=1 || return
	done
	case ${files[1]-} in
	'')	;;
	*.diff.gz)
		zcat "${files[1]}" | patch -d "$3" -p1 -f -s && chmod +x \
			"$3/debian/rules" ;;
	*)	rm -rf "$3/debian" && untar "${files[1]}" -C "$3" ;;
	esac
}

# The names of the patches of the package in the tree DIR, in order.
series() {
	[ ! -e "$1/debian/patches/series" ] ||
		sed -e 's/[[:space:]]*#.*//' -e 's/[[:space:]].*//' \
			-e '/^$/d' "$1/debian/patches/series"
}

# apply DIR PATCH [ARGS...], quietly, all or nothing.
apply() {
	local dir=$1 file=$2

	shift 2
	patch -d "$dir" -p1 -f -s --dry-run -r - "$@" -i "$file" \
		> /dev/null 2>&1 &&
	patch -d "$dir" -p1 -f -s -r - --no-backup-if-mismatch "$@" -i "$file" \
		> /dev/null
}

# With the notes that dpkg-source(1) leaves for quilt(1), which some packages take
# patches out with while they are built: .pc has each file as it was before.
apply_series() {
	local name

	for name in $(series "$1"); do
		mkdir -p "$1/.pc/$name" &&
		apply "$1" "$1/debian/patches/$name" -b -B ".pc/$name/" || {
			echo "$name does not apply"
			return 1
		}
		echo "$name" >> "$1/.pc/applied-patches"
	done
	[ ! -d "$1/.pc" ] || {
		echo 2 > "$1/.pc/.version" &&
		echo debian/patches > "$1/.pc/.quilt_patches" &&
		echo series > "$1/.pc/.quilt_series"
	}
}

# take_out DIR NAME: takes the patch NAME out of the tree, and if that cannot
# be, those behind it as well. $DIR.out lists what is out, the last first.
take_out() {
	local names name

	: > "$1.out"
	if apply "$1" "$1/debian/patches/$2" -R; then
		echo "$2" > "$1.out"
		return
	fi
	names=$(series "$1" | tac)
	for name in $names; do
		apply "$1" "$1/debian/patches/$name" -R || return 1
		echo "$name" >> "$1.out"
		[ "$name" != "$2" ] || return 0
	done
	return 1
}

# Put back what take_out took out.
put_back() {
	local name

	for name in $(tac "$1.out"); do
		apply "$1" "$1/debian/patches/$name" || return 1
	done
	: > "$1.out"
}
