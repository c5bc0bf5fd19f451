# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2153,SC2154
# Sourced by pkgbuild: from the tree of the original to that of the patched.

# Into the original's tree; what stood there before each patch is kept, the
# oldest of each file for patch-lines.
tree_patch() {
	local word n=0 before=$PKG_WORK/before

	rm -rf "$before" "$before".*
	mkdir "$before" || return
	for word in "${to_patched[@]}"; do
		n=$((n + 1))
		mkdir "$before.$n" &&
		tree_do "$PKG_TREE" "$word" -b -B "$before.$n/" ||
			complain "${word##*/} does not apply" || return
	done
	for ((; n > 0; n--)); do
		cp -R "$before.$n/." "$before" && rm -rf "$before.$n" || return
	done
	(cd "$before" && find . -type f) | sed 's,^\./,,' \
		> "$PKG_WORK/changed"
	logged "$PATCH_LINES" "$before" "$PKG_TREE" ||
		{ failed 'cannot keep the line numbers'; return 1; }
}
