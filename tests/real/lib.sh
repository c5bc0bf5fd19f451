# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: Debian's source packages, their patch series, builds.

CACHE=${SUTURE_CACHE:-/var/cache/suture-tests}

# apt_get ARGS...: with a list of its own, so that nothing of the system's
# sources changes.
apt_get() {
	apt-get -q -o Dir::Etc::sourcelist="$CACHE/apt/sources.list" \
		-o Dir::Etc::sourceparts=/dev/null \
		-o Dir::State::Lists="$CACHE/apt/lists" \
		-o Dir::Cache="$CACHE/apt/cache" \
		-o APT::Sandbox::User=root "$@"
}

apt_update() {
	local key=/usr/share/keyrings/debian-archive-keyring.gpg
	local site=http://deb.debian.org

	[ ! -e "$CACHE/apt/lists/partial" ] || [ "${1-}" = again ] || return 0
	mkdir -p "$CACHE"/apt/{lists,cache/archives}/partial "$CACHE/src"
	cat > "$CACHE/apt/sources.list" <<-END
		deb-src [signed-by=$key] $site/debian bookworm main
		deb-src [signed-by=$key] $site/debian bookworm-updates main
		deb-src [signed-by=$key] $site/debian-security bookworm-security main
	END
	apt_get update
}

# The files of PACKAGE VERSION in the cache: prints `orig` and `debian` paths.
find_source() {
	local upstream=${2#*:} stem file
	local -a orig debian

	stem=$CACHE/src/$1_
	debian=("$stem$upstream".debian.tar.*)
	orig=("$stem${upstream%-*}".orig.tar.*)
	for file in "${orig[@]}"; do
		case $file in *.asc) ;; *) break ;; esac
	done
	[ -s "$file" ] && [ -s "${debian[0]}" ] &&
		echo "$file" "${debian[0]}"
}

# fetch PACKAGE VERSION: into the cache; apt checks what it loads. Of security
# updates often one file is missing for a while, mostly the .dsc, which we can
# do without.
fetch() {
	local log=$CACHE/fetch.log try

	for try in '' again; do
		find_source "$1" "$2" > /dev/null && return
		apt_update $try > "$log" 2>&1 || continue
		(cd "$CACHE/src" && apt_get source --download-only "$1=$2") \
			>> "$log" 2>&1
	done
	find_source "$1" "$2" > /dev/null && return
	echo "cannot load $1 $2: $(grep -m 1 '^E:' "$log")"
	return 1
}

# unpack PACKAGE VERSION DIR: upstream's tree with debian/ in it. No folder that
# others may write to: the doctor takes no patch from there.
unpack() {
	local files

	read -ra files < <(find_source "$1" "$2")
	rm -rf "$3"
	mkdir -p "$3" &&
	tar --no-same-owner --no-same-permissions -xf "${files[0]}" -C "$3" \
		--strip-components=1 &&
	tar --no-same-owner --no-same-permissions -xf "${files[1]}" -C "$3"
}

# The names of the patches of the package in the tree DIR, in order.
series() { sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$1/debian/patches/series"; }

# apply DIR PATCH [ARGS...], quietly, all or nothing.
apply() {
	local dir=$1 file=$2

	shift 2
	patch -d "$dir" -p1 -f -s --dry-run -r - "$@" -i "$file" \
		> /dev/null 2>&1 &&
	patch -d "$dir" -p1 -f -s -r - --no-backup-if-mismatch "$@" -i "$file" \
		> /dev/null
}

apply_series() {
	local name

	for name in $(series "$1"); do
		apply "$1" "$1/debian/patches/$name" || {
			echo "$name does not apply"
			return 1
		}
	done
}

# make_vulnerable DIR NAME: takes the patch NAME out, and if that cannot be,
# those behind it as well. $DIR.out lists what is out, the last first.
make_vulnerable() {
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

# Put back what make_vulnerable took out.
make_whole() {
	local name

	for name in $(tac "$1.out"); do
		apply "$1" "$1/debian/patches/$name" || return 1
	done
	: > "$1.out"
}

# install_packages NAME...: those that are missing.
install_packages() {
	local name missing=()

	for name; do
		dpkg-query -W -f '${Status}' "$name" 2> /dev/null |
			grep -q 'ok installed' || missing+=("$name")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	DEBIAN_FRONTEND=noninteractive apt-get -q install -y \
		--no-install-recommends "${missing[@]}" > "$CACHE/install.log" \
		2>&1 && return
	echo "cannot install ${missing[*]}"
	return 1
}

# The flags of the distribution, each in a variable of its name.
export_flags() {
	eval "$(DEB_BUILD_MAINT_OPTIONS=${1-hardening=+all} \
		dpkg-buildflags --export=sh)"
}

is_elf() { [ "$(head -c 4 "$1" | tr -d '\177\0')" = ELF ]; }

build_id() { readelf -n "$1" 2> /dev/null | sed -n 's/^ *Build ID: *//p'; }

# same_objects DIR DIR: the linked files below both are equal in BuildID and in
# every loaded section. Prints how many, or which is not.
same_objects() {
	local file n=0

	while IFS= read -r file; do
		is_elf "$1/$file" || continue
		case $file in *.a|*.o) continue ;; esac
		strip -o "$work/a" "$1/$file" && strip -o "$work/b" "$2/$file" ||
			return 1
		if [ "$(build_id "$1/$file")" != "$(build_id "$2/$file")" ]; then
			echo "$file: another BuildID"
			return 1
		fi
		cmp -s "$work/a" "$work/b" || {
			echo "$file: other loaded sections"
			return 1
		}
		n=$((n + 1))
	done < <(cd "$1" && find . -type f)
	[ $n -gt 0 ] || { echo "no objects"; return 1; }
	echo "$n objects"
}
