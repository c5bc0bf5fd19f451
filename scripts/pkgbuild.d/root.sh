# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by pkgbuild: a clean root of Debian, and programs run in it.
#
# $ROOTS/SUITE-ARCH is what debootstrap made and is never changed; a
# package's build dependencies are a layer over it, SUITE-ARCH.NAME-VERSION.
# Programs run over both in a mount and pid namespace of their own (enter-root),
# so no mount and no process is left, however they end.
#
# In a layer each gcc is a wrapper that runs kpatch_cc. That, and what goes with
# it, comes from outside: /usr/lib/suture holds copies of the tools with the
# libraries that they need, since the root may be another release than ours.

root_dir() { echo "${SUTURE_ROOTS:-$PKG_DATA/roots}"; }

root_suite=$SUITE	# the release that is in the root

root_base() { echo "$(root_dir)/$root_suite-$(dpkg --print-architecture)"; }

root_new=	# what is being made

root_abandon() { [ -z "$root_new" ] || rm -rf "$root_new" "$root_new.work"; }

# Folders that are being made are renamed when they are whole.
root_make_base() {
	local base

	base=$(root_base)
	[ ! -d "$base" ] || return 0
	stage "making a clean root of Debian $root_suite"
	rm -rf "$base.new"
	root_new=$base.new
	# In a mount namespace of its own, as it mounts /proc.
	logged unshare --mount --pid --fork --mount-proc --kill-child -- \
		debootstrap --variant=buildd --include=fakeroot \
		"$root_suite" "$base.new" "$MIRROR/debian" ||
		{ failed "debootstrap fails"; return 1; }
	SUITE=$root_suite apt_sources > "$base.new/etc/apt/sources.list" &&
	mkdir -p "$base.new"/{build,usr/lib/suture,run/suture} &&
	rm -f "$base.new"/var/cache/apt/archives/*.deb &&
	mv "$base.new" "$base" || return
	root_new=
	stage_done
}

# root_run LAYERS UPPER COMMAND...: in the root; what it changes goes to UPPER.
# With $root_net it has a network. Only with `logged`: it does not return, so
# that a signal that ends it ends all that runs in the root.
root_run() {
	local layers=$1 upper=$2 options=(--mount --pid --fork --kill-child)

	shift 2
	[ "${root_net-}" ] || options+=(--net)
	mkdir -p "$upper" "$PKG_WORK"/{merged,run,build} &&
	mkdir -p "$upper.work" "$PKG_DATA/apt/root-cache" &&
	exec setpriv --pdeathsig KILL unshare "${options[@]}" -- "$HERE/enter-root" "$layers" "$upper" \
		"$PKG_WORK" "$PKG_DATA/apt/root-cache" "$@"
}

# The tools and their libraries, as they are seen in the root.
root_tools() {
	local dir=$PKG_WORK/tools name file

	mkdir -p "$dir"/{bin,lib,path} || return
	for name in kpatch_cc kpatch_gensrc kpatch_types; do
		file=$TOOLS/$name
		cp -L "$file" "$dir/bin/$name.elf" || return
		ldd "$file" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' |
			xargs -r cp -Lt "$dir/lib" || return
		[ $name = kpatch_cc ] || cat > "$dir/bin/$name" <<-END
			#!/bin/sh
			at=/usr/lib/suture
			exec \$at/ld.so --library-path \$at/lib \\
				\$at/bin/$name.elf "\$@"
		END
	done
	file=$(readelf -lW "$TOOLS/kpatch_cc" |
		sed -n 's/.*interpreter: \(.*\)]/\1/p')
	cp -L "$file" "$dir/ld.so" &&
	ln -sf kpatch_cc.elf "$dir/bin/kpatch_c++.elf" &&
	cp "$HERE"/in-root/{compiler,maker,build,collect,prepare} "$dir" &&
	chmod +x "$dir"/bin/* "$dir"/{build,collect,prepare} || return
	root_stubs "$dir/path"
}

# What comes after the link in the build of a package, we can do without;
# dh_strip is where the linked files are collected.
root_stubs() {
	local name

	for name in dh_dwz dh_makeshlibs dh_shlibdeps dh_gencontrol dh_md5sums \
			dh_builddeb dh_compress dh_strip_nondeterminism \
			dh_missing strip; do
		printf '#!/bin/sh\nexit 0\n' > "$1/$name" || return
	done
	printf '#!/bin/sh\nexec /usr/lib/suture/collect\n' > "$1/dh_strip" &&
	chmod +x "$1"/*
}
