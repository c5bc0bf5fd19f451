# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC1091,SC2154
# Sourced by run.sh: Debian's source packages, their patch series, builds.

CACHE=${SUTURE_CACHE:-/var/cache/suture-tests}

. "$TESTS/../scripts/pkgbuild.d/source.sh"

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

# is_wanted PACKAGE PATCH: is the row among ${wanted[@]}, all if there are none?
is_wanted() {
	local arg

	[ ${#wanted[@]} -gt 0 ] || return 0
	for arg in "${wanted[@]}"; do
		[ "$1" = "${arg%%/*}" ] || continue
		case $arg in */*) ;; *) return 0 ;; esac
		# shellcheck disable=SC2254  # a pattern
		case $2 in ${arg#*/}) return 0 ;; esac
	done
	return 1
}
