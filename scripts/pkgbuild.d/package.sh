# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2153,SC2154
# Sourced by pkgbuild: what users get: the storage in OUTDIR, packages beside
# it, and what is said of them.

# Where patches that a package installs lie.
STORAGE_DIR=/var/lib/suture

# The files of the distribution that there will be a patch for: BuildIDs.
patched_ids() {
	local path

	while IFS= read -r path; do
		! has_section "$PKG_OUT/patched/$path" '\.kpatch\.info' ||
			awk -F'\t' -v p="$path" '$2 == p && $3 { print $3 }' \
				"$PKG_WORK/compared"
	done < <(linked_below "$PKG_OUT/patched")
}

# A patch that replaces another one in OUTDIR has a higher level; the same fixes
# once more have the same.
choose_level() {
	local id level old=0 there=

	[ ! "$PKG_LEVEL" ] || return 0
	for id in $(patched_ids); do
		level=$(readlink "$outdir/$id/latest" 2> /dev/null) || continue
		case $level in ''|*[!0-9]*) continue ;; esac
		[ "$level" -gt "$old" ] || continue
		old=$level
		there=$(cat "$outdir/$id/$level/description" 2> /dev/null)
	done
	PKG_LEVEL=$((old + 1))
	if [ "$there" = "$PKG_DESCRIPTION" ]; then
		PKG_LEVEL=$old
	elif [ "$there" ]; then
		warn_lost "$there" "$old"
	fi
}

cves_in() { grep -oE 'CVE-[0-9]+-[0-9]+' <<< "$1" | sort -u; }

# A higher level takes the place of a lower one, and so of its fixes.
warn_lost() {
	local cve lost=()

	for cve in $(cves_in "$1"); do
		[[ "$PKG_DESCRIPTION" == *"$cve"* ]] || lost+=("$cve")
	done
	[ ${#lost[@]} -eq 0 ] || say "level $PKG_LEVEL takes the place of level" \
		"$2 in '$outdir', but lacks ${lost[*]}; name them as well to" \
		"have both"
}

# All is made beside its place first. Then it appears, and no signal comes
# between.
pack_storage() { pack_at_place "$outdir"; }

# pack_at_place [STORAGE]: packages into OUTDIR, and the storage there.
pack_at_place() {
	local file

	mkdir -p "$PKG_WORK/packages" &&
	backend package "$PKG_WORK/storage" "$PKG_WORK/packages" || return
	storage_at=$1
	on_exit pack_abandon
	for file in "$PKG_WORK"/packages/*; do
		logged cp "$file" "$outdir/${file##*/}.$$" ||
			{ failed "cannot write '$outdir/${file##*/}'"; return 1; }
	done
	[ -z "$1" ] || logged storage_prepare "$1" ||
		{ failed "cannot write into '$1'"; return 1; }
	ignore_signals
	for file in "$PKG_WORK"/packages/*; do
		mv -f "$outdir/${file##*/}.$$" "$outdir/${file##*/}" || return
	done
	[ -z "$1" ] || storage_install "$1" ||
		complain "cannot write into '$1'" || return
	catch_signals
	PKG_PACKAGE=$outdir/${PKG_PACKAGE##*/}
}

pack_abandon() {
	[ -z "$storage_at" ] || storage_abandon "$storage_at"
	rm -f "$outdir"/*."$$"
}

# A recipe's product: root/NAME-VERSION/ with the storage in it.
pack_recipe() {
	local dir=$PKG_WORK/tar file

	file=$(recipe_product).tgz
	rm -rf "$dir"
	mkdir -p "$dir/root" "$PKG_WORK/packages" &&
	cp -R "$PKG_WORK/storage" "$dir/root/${file%.tgz}" || return
	logged tar -C "$dir" --owner=0 --group=0 -czf \
		"$PKG_WORK/packages/$file" root ||
		{ failed "cannot write '$file'"; return 1; }
	pack_at_place "${asked_outdir:+$outdir}"
}

# -- A Debian package ----------------------------------------------------------

deb_package_name() { echo "kpatch-$PKG_NAME"; }

deb_package() {
	local dir=$PKG_WORK/package file id script

	file=$(deb_package_name)_${PKG_VERSION#*:}+kp${PKG_LEVEL}_$PKG_ARCH.deb
	rm -rf "$dir"
	mkdir -p "$dir/DEBIAN" "$dir$STORAGE_DIR" &&
	cp -R "$1/." "$dir$STORAGE_DIR" &&
	deb_control > "$dir/DEBIAN/control" || return
	id=$(cd "$1" && printf '%s ' *)
	for script in postinst prerm; do
		sed -e "s,@STORAGE@,$STORAGE_DIR,g" -e "s,@IDS@,${id% }," \
			"$HERE/deb-$script" > "$dir/DEBIAN/$script" &&
		chmod 755 "$dir/DEBIAN/$script" || return
	done
	(cd "$dir" && find . -type f -path './var/*' -printf '%P\n' | sort |
		xargs md5sum) > "$dir/DEBIAN/md5sums"
	logged dpkg-deb --root-owner-group --build "$dir" "$2/$file" ||
		{ failed "cannot make $file"; return 1; }
	PKG_PACKAGE=$2/$file
}

deb_control() {
	cat <<-END
		Package: $(deb_package_name)
		Version: $PKG_VERSION+kp$PKG_LEVEL
		Architecture: $PKG_ARCH
		Maintainer: ${DEBEMAIL:-pkgbuild <root@localhost>}
		Section: admin
		Priority: optional
		Installed-Size: $(du -sk "$PKG_WORK/storage" | cut -f 1)
		Description: binary patches for $PKG_NAME $PKG_VERSION: $PKG_FIXES
		 Replaces functions of the programs and libraries that the
		 distribution's packages of $PKG_NAME $PKG_VERSION install, in running
		 processes too. It is for these files:
	END
	sed 's/^\([^\t]*\)\t\([^\t]*\).*/ * \1 (BuildID \2)/; s/^/ /' \
		"$PKG_WORK/patched"
	fold -s -w 70 <<< "$PKG_DESCRIPTION" | sed 's/[[:space:]]*$//; s/^/ /'
}

# -- What was made -------------------------------------------------------------

show_patches() {
	local path id verdict file

	while IFS=$'\t' read -r path id verdict; do
		file=$PKG_WORK/storage/$id/$PKG_LEVEL/kpatch.bin
		say "patch for $path, BuildID $id ($(met "$verdict")):" \
			"$(patch_hunks "$file" | awk '
			$1 == "replace" { r++ } $1 == "new" { n++ }
			END { printf "%d replaced, %d new", r, n }'), $(stat \
			-c %s "$file") bytes"
	done < "$PKG_WORK/patched"
	say "level $PKG_LEVEL, $PKG_DESCRIPTION"
	say "in $outdir${PKG_PACKAGE:+, package $PKG_PACKAGE}"
}

met() {
	case $1 in
	build-id) echo "our build has the same" ;;
	sections) echo "our build is equal in all that is loaded" ;;
	layout) echo "our build has the same layout" ;;
	ours) echo "our build" ;;
	esac
}
