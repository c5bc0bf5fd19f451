# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC1091
# Sourced by pkgbuild: originals that were built are kept with objects and
# assembly, so that another fix need only build what it changes.

# Variables of a back end that are kept with the tree.
PKG_KEEP=(PKG_TREE)

store_file() {
	local version=${PKG_VERSION#*:}

	echo "$PKG_DATA/build.orig-$PKG_NAME-$version${PKG_VARIANT:+~}$PKG_VARIANT.$PKG_ARCH.$PKG_KIND.tgz"
}

# The tree's place without that of this run.
store_save() {
	local file name

	file=$(store_file)
	for name in "${PKG_KEEP[@]}"; do
		printf '%s=%q\n' "$name" "${!name//"$PKG_WORK"/@WORK@}"
	done > "$PKG_WORK/keep"
	printf 'PKG_TOOLS=%q\n' "$("$TOOLS/kpatch_cc" --kpatch-version)" \
		>> "$PKG_WORK/keep"
	mkdir -p "$PKG_WORK/dist"
	on_exit store_abandon
	logged store_pack "$file.$$" ||
		{ failed "cannot keep the original in '$file'"; return 1; }
	mv -f "$file.$$" "$file"
}

store_abandon() { rm -f "$(store_file).$$"; }

store_pack() {
	tar -C "$PKG_WORK" -cf - keep build out dist |
		gzip -1 > "$1"
	[ "${PIPESTATUS[*]}" = '0 0' ]
}

# Is there one that these tools made? Then it is unpacked.
store_load() {
	local file name

	file=$(store_file)
	[ -f "$file" ] || return 1
	rm -rf "$PKG_WORK"/{keep,build,out,dist}
	if ! logged tar -C "$PKG_WORK" -xzf "$file" ||
			! . "$PKG_WORK/keep" ||
			[ "$PKG_TOOLS" != "$("$TOOLS/kpatch_cc" \
				--kpatch-version)" ]; then
		say "'$file' is damaged or of other tools, made anew"
		rm -rf "$PKG_WORK"/{keep,build,out,dist}
		return 1
	fi
	for name in "${PKG_KEEP[@]}"; do
		printf -v "$name" %s "${!name//@WORK@/$PKG_WORK}"
	done
	touch "$file"
}
