# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2153,SC2154
# Sourced by pkgbuild: packages/DISTRO/PACKAGE/VERSION, what it says and its
# hooks. See docs/ARCHITECTURE.md.

# recipe_read FOLDER: sets PKG_*.
recipe_read() {
	local version package distro

	[ -d "$1" ] || usage_error "no folder '$1'"
	PKG_DIR=$(cd "$1" && pwd)
	version=${PKG_DIR##*/}
	package=${PKG_DIR%/*}
	distro=${package%/*}
	package=${package##*/}
	distro=${distro##*/}
	[ -f "$PKG_DIR/info" ] || usage_error "no '$1/info'"
	case $distro in
	debian*|ubuntu*) PKG_KIND=deb ;;
	*) PKG_KIND=rpm ;;
	esac
	PKG_NAME=$package
	PKG_VERSION=${version#"$package"-}
	# shellcheck disable=SC1091  # not known before
	. "$PKG_DIR/info" || die 1 "'$PKG_DIR/info' fails"
}

# The patches of plist, one path a line.
recipe_patches() {
	local name file

	[ -f "$PKG_DIR/plist" ] || { complain "no '$PKG_DIR/plist'"; return 1; }
	while IFS= read -r name; do
		for file in "$PKG_DIR/$name" "$PKG_DIR/../../../../patches/$name"; do
			[ ! -f "$file" ] || break
		done
		[ -f "$file" ] || complain "no patch '$name' as '$PKG_DIR/plist'" \
			"says, neither beside it nor in patches/" || return
		readlink -f "$file"
	done < <(sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' \
		"$PKG_DIR/plist")
}

recipe_product() {
	echo "kpatch-$PKG_NAME-${PKG_VERSION#*:}.$PKG_ARCH"
}

recipe_describe() {
	local word names=()

	for word in "${to_patched[@]}"; do
		word=${word##*/}
		names+=("${word%.patch}")
	done
	PKG_PATCH=$(IFS=+; echo "${names[*]}")
	PKG_PATCH=${PKG_PATCH:0:200}
	PKG_LEVEL=${PKG_LEVEL:-1}
	[ "$PKG_FIXES" ] || PKG_FIXES=$(fix_cves "${names[@]}")
	PKG_DESCRIPTION="$PKG_NAME $PKG_VERSION: $PKG_FIXES (${names[*]})"
	PKG_DESCRIPTION=${PKG_DESCRIPTION:0:1000}
}

# hook before|after STAGE: if there is one.
hook() {
	local at=$PKG_WORK status

	declare -F "kp_$1_$2" > /dev/null || return 0
	[ -z "$PKG_TREE" ] || [ ! -d "$PKG_TREE" ] || at=$PKG_TREE
	pushd "$at" > /dev/null || return
	"kp_$1_$2" >> "$log" 2>&1
	status=$?
	popd > /dev/null || return
	[ $status -eq 0 ] || failed "the hook kp_$1_$2 ends with status $status"
}
