# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2153,SC2154
# Sourced by pkgbuild: the back end for RPM. See docs/ARCHITECTURE.md for what
# each function promises.
#
# A source RPM is built where pkgbuild runs, which is to be the distribution or
# a container of it. The compilers are found by PATH, so wrappers that come first
# there run kpatch_cc. All is built at one place, $PKG_DATA/work/rpm, by one
# pkgbuild at a time: paths get into what is built.

PKG_BINARIES+=()	# binary RPMs to compare with: files or names
PKG_RPM_ARGS+=()		# more arguments for rpmbuild and rpmspec
PKG_BUILD_DIR=${PKG_BUILD_DIR-}	# the folder of the sources below BUILD

rpm_check() {
	need rpmbuild rpm rpm2cpio rpm2cpio cpio cpio patch patch make make
}

rpm_arch() { uname -m; }

rpm_find() {
	complain "--fix looks for the fixes of Debian's packages; for an RPM" \
		"write a folder below packages/"
}

rpm_series() { :; }

# -- Sources and binaries ------------------------------------------------------

rpm_is_url() { [[ "$1" =~ ^(https?|ftp|file):// ]]; }

# What the source RPM is called in $PKG_DATA.
rpm_source_name() {
	if [ "$PKG_SOURCE" ]; then
		echo "${PKG_SOURCE##*/}"
	else
		echo "$PKG_NAME-$PKG_VERSION.src.rpm"
	fi
}

rpm_sum_is() {
	[ "$(sha256sum < "$1" | cut -d ' ' -f 1)" = "${2,,}" ]
}

# The source is in $PKG_DATA as soon as it is whole and is what was asked for.
rpm_fetch() {
	local name part

	name=$(rpm_source_name)
	rpm_source=$PKG_DATA/$name
	if rpm_is_url "$PKG_SOURCE" && [ ! "$PKG_SHA256" ]; then
		complain "'$PKG_DIR/info' gives a URL but no PKG_SHA256"
		return
	fi
	if [ ! -s "$rpm_source" ] || ! rpm_is_source "$rpm_source"; then
		part=$PKG_WORK/$name
		rpm_load "$part" && rpm_is_source "$part" say || return
		logged cp "$part" "$rpm_source.$$" || {
			rm -f "$rpm_source.$$"
			failed "cannot keep '$rpm_source'"
			return
		}
		mv -f "$rpm_source.$$" "$rpm_source" || return
	fi
	[ "$PKG_MATCH" = ours ] || rpm_fetch_binaries
}

# A local file may have changed since it was taken.
rpm_is_source() {
	local sum=$PKG_SHA256

	if [ ! "$sum" ] && [ "$PKG_SOURCE" ] && ! rpm_is_url "$PKG_SOURCE"; then
		rpm_local > /dev/null || return 0
		sum=$(sha256sum < "$(rpm_local)" | cut -d ' ' -f 1)
	fi
	[ ! "$sum" ] || rpm_sum_is "$1" "$sum" && return
	[ ! "${2-}" ] || complain "'${PKG_SOURCE:-$1}' has the wrong" \
		"checksum: it is not the file that '$PKG_DIR/info' names"
	return 1
}

# rpm_load FILE: the source RPM, from wherever it comes.
rpm_load() {
	local from

	if [ ! "$PKG_SOURCE" ]; then
		rpm_download "$PKG_WORK/source" --source \
			"$PKG_NAME-$PKG_VERSION" &&
		mv "$PKG_WORK"/source/*.src.rpm "$1"
	elif rpm_is_url "$PKG_SOURCE"; then
		rpm_load_url "$PKG_SOURCE" "$1"
	else
		from=$(rpm_local) || complain "no source RPM '$PKG_SOURCE'," \
			"which '$PKG_DIR/info' names" || return
		cp "$from" "$1"
	fi
}

rpm_local() {
	case $PKG_SOURCE in
	/*) readlink -e -- "$PKG_SOURCE" ;;
	*) readlink -e -- "$PKG_DIR/$PKG_SOURCE" ;;
	esac
}

rpm_load_url() {
	need curl curl || return
	logged curl -fsSL --retry 2 -o "$2" -- "$1" ||
		{ failed "cannot load $1"; return 1; }
}

# rpm_download DIR WORDS...: by the package manager that is there.
rpm_download() {
	local dir=$1

	shift
	mkdir -p "$dir"
	if command -v dnf > /dev/null && logged dnf -q download \
			--destdir "$dir" "$@"; then
		return
	elif command -v yumdownloader > /dev/null; then
		logged yumdownloader -q --destdir "$dir" "$@" && return
	elif ! command -v dnf > /dev/null; then
		complain "no dnf or yumdownloader here to load ${!#} with;" \
			"PKG_SOURCE in '$PKG_DIR/info' may name a file or a URL"
		return
	fi
	failed "cannot load ${!#}"
}

# The binary packages that PKG_BINARIES names, or all that the spec makes.
rpm_fetch_binaries() {
	local one dir=$PKG_DATA/rpms/$PKG_NAME-$PKG_VERSION.$PKG_ARCH names

	if [ ${#PKG_BINARIES[@]} -gt 0 ]; then
		names=("${PKG_BINARIES[@]}")
	else
		mapfile -t names < <(rpm_binary_names)
		[ ${#names[@]} -gt 0 ] || complain "cannot tell which packages" \
			"are made of $(rpm_source_name); PKG_BINARIES in" \
			"'$PKG_DIR/info' may name them" || return
	fi
	rpm_files=()
	for one in "${names[@]}"; do
		case $one in
		*.rpm)	case $one in /*) ;; *) one=$PKG_DIR/$one ;; esac
			[ -f "$one" ] || complain "no '$one', which" \
				"'$PKG_DIR/info' names" || return ;;
		*)	one=$(rpm_load_binary "$dir" "$one") || return ;;
		esac
		rpm_files+=("$one")
	done
}

rpm_load_binary() {
	local file=$1/$2.rpm

	if [ ! -s "$file" ]; then
		rpm_download "$PKG_WORK/binary/$2" \
			"$2-$PKG_VERSION.$PKG_ARCH" >&2 &&
		mkdir -p "$1" && mv "$PKG_WORK/binary/$2"/*.rpm "$file" || return
	fi
	echo "$file"
}

rpm_binary_names() {
	local dir=$PKG_WORK/spec

	rpm_open "$rpm_source" "$dir" > /dev/null 2>&1 &&
	rpmspec -q --define "_sourcedir $dir" "${PKG_RPM_ARGS[@]}" \
		--qf '%{name} %{arch}\n' "$dir"/*.spec 2>> "$log" |
		awk -v a="$PKG_ARCH" '$2 == a && !/-debug(info|source) / {
			print $1 }'
}

# rpm_open FILE DIR: what is in it.
rpm_open() {
	mkdir -p "$2" && (
		cd "$2" || exit
		rpm2cpio "$1" | cpio -idm --quiet --no-absolute-filenames
		[ "${PIPESTATUS[*]}" = '0 0' ]
	)
}

rpm_dist() {
	local one

	for one in "${rpm_files[@]}"; do
		logged rpm_open "$one" "$1" ||
			{ failed "cannot unpack '$one'"; return 1; }
	done
}

# -- The place -----------------------------------------------------------------

# $PKG_WORK moves to the place where all is built, which only one can do. What a
# killed one left there goes.
rpm_prepare() {
	local dir=$PKG_DATA/work/rpm pid

	echo $$ > "$PKG_WORK/pid" || return
	if ! mv -T "$PKG_WORK" "$dir" 2> /dev/null; then
		pid=$(cat "$dir/pid" 2> /dev/null)
		[ ! "$pid" ] || ! kill -0 "$pid" 2> /dev/null ||
			complain "another pkgbuild, process $pid, builds in" \
				"'$dir'" || return
		rpm_end_left "$dir"
		rm -rf "$dir"
		mv -T "$PKG_WORK" "$dir" 2> /dev/null || complain "cannot make '$dir'" ||
			return
	fi
	PKG_WORK=$dir PKG_OUT=$dir/out
	rpm_know_deps
	rpm_tools || complain "cannot make the wrappers of the compilers"
}

# rpm_end_left DIR: what a killed pkgbuild started there may still run.
rpm_end_left() {
	local pid

	pid=$(cat "$1/group" 2> /dev/null) && [ "$pid" ] || return 0
	! tr '\0' '\n' 2> /dev/null < "/proc/$pid/cmdline" |
		grep -qxF -e "_topdir $1/build" || rpm_end "$pid"
}

# For each compiler that is here one of the same name that runs kpatch_cc.
rpm_tools() {
	local dir=$PKG_WORK/tools real

	mkdir -p "$dir"/{path,real} "$PKG_WORK"/{run,tmp} || return
	printf '#!/bin/sh\n. "%s"\n' "$HERE/in-root/compiler" > "$dir/compiler"
	chmod +x "$dir/compiler"
	for real in /usr/bin/*; do
		rpm_is_compiler "${real##*/}" || continue
		ln -sf "$real" "$dir/real/${real##*/}" &&
		ln -sf ../compiler "$dir/path/${real##*/}" || return
	done
	[ -e "$dir/path/gcc" ] || complain "no gcc here" || return
	rpm_mkdir > "$dir/path/mkdir" && chmod +x "$dir/path/mkdir"
}

# %build is gone through a second time where folders are already, be it only
# with the assembly of the original in them.
rpm_mkdir() {
	cat <<-'END'
		#!/bin/sh
		read -r stage < "$SUTURE_RUN/stage" || stage=
		[ "$stage" != patched ] || set -- -p "$@"
		exec /bin/mkdir "$@"
	END
}

rpm_is_compiler() {
	[[ "$1" =~ ^(cc|c\+\+|c89|c99|(.*-)?(gcc|g\+\+|c\+\+)(-[0-9]+)?)$ ]]
}

rpm_unpack() {
	local top=$PKG_WORK/build dirs

	rm -rf "$top"
	mkdir -p "$top"/{SPECS,BUILD,BUILDROOT,RPMS,SRPMS} || return
	logged rpm_open "$rpm_source" "$top/SOURCES" ||
		{ failed "cannot unpack '$rpm_source'"; return 1; }
	mv "$top"/SOURCES/*.spec "$top/SPECS" 2> /dev/null ||
		complain "no spec file in '$rpm_source'" || return
	logged rpm_run prep || {
		failed "the sources of $PKG_NAME cannot be prepared"
		return
	}
	PKG_TREE=$top/BUILD/$PKG_BUILD_DIR
	if [ ! "$PKG_BUILD_DIR" ]; then
		mapfile -t dirs < <(find "$top/BUILD" -mindepth 1 -maxdepth 1 \
			-type d)
		[ ${#dirs[@]} -eq 1 ] || complain "${#dirs[@]} folders in" \
			"BUILD: PKG_BUILD_DIR in '$PKG_DIR/info' must name" \
			"that of the sources" || return
		PKG_TREE=${dirs[0]}
	fi
	[ -d "$PKG_TREE" ] || complain "no folder '$PKG_BUILD_DIR' in BUILD"
}

# -- Building ------------------------------------------------------------------

# rpm_run prep|original|patched: only with `logged`; a signal that ends it ends
# all that it started.
rpm_run() {
	set -m
	case $1 in
	prep)	rpm_do -bp ;;
	*)	rpm_do -bc --short-circuit && rpm_do -bi --short-circuit ;;
	esac
}

rpm_do() {
	local pid at=$PKG_WORK/tools post

	post="$HERE/in-root/collect-rpm '$PKG_WORK/run/out' || exit 1"
	env "PATH=$at/path:$PATH" SUTURE_RUN="$PKG_WORK/run" \
		SUTURE_REAL="$at/real" SUTURE_TOOLS="$TOOLS" \
		SUTURE_TOP="$PKG_WORK/build" \
		RPM_BUILD_NCPUS="$PKG_JOBS" "${PKG_ENV[@]}" \
		rpmbuild "$@" --nocheck "${rpm_deps[@]}" \
		--define "_topdir $PKG_WORK/build" \
		--define "_tmppath $PKG_WORK/tmp" \
		--define "_smp_mflags -j$PKG_JOBS" \
		--define 'debug_package %{nil}' \
		--define "__spec_install_post $post; %{?__os_install_post}" \
		"${PKG_RPM_ARGS[@]}" "$PKG_WORK"/build/SPECS/*.spec &
	pid=$!
	echo $pid > "$PKG_WORK/group"
	trap 'rpm_end "$pid"; exit 143' TERM
	wait "$pid"
}

# The group of processes, and no return before all of it is gone.
rpm_end() {
	local n

	kill -TERM -- "-$1"
	for ((n = 0; n < 50; n++)); do
		kill -0 -- "-$1" || return 0
		sleep 0.1
	done
	kill -KILL -- "-$1"
} 2> /dev/null

# Only a system that rpm manages can tell whether what is needed is there.
rpm_know_deps() {
	rpm_deps=()
	rpm -q rpm > /dev/null 2>&1 || rpm_deps=(--nodeps)
}

rpm_build() {
	if [ "$1" = original ]; then
		rpm_stage original && rpm_stage_run original || return
		rpm_were_wrapped
		return
	fi
	rpm_stage patched || return
	if rpm_stage_run patched && check_compiled; then
		return
	fi
	! is_refused && ! rpm_is_faulty || return
	rpm_anew
}

rpm_stage() {
	rm -rf "$PKG_WORK/run"
	mkdir -p "$PKG_WORK/run" || return
	: > "$PKG_WORK/run/units"
	echo "$1" > "$PKG_WORK/run/stage"
	printf '%s\n' "${PKG_ALLOW[*]@Q}" | tr \' '"' > "$PKG_WORK/run/allow"
	echo 1 > "$PKG_WORK/run/types"
	units_total=$(find "$PKG_TREE" -name '.kpatch_*.original.cmd' | wc -l)
	[ "$units_total" -gt 0 ] || units_total=$(find "$PKG_TREE" \
		-name '*.c' -o -name '*.cc' -o -name '*.cpp' | wc -l)
}

rpm_stage_run() {
	local status

	rm -rf "$PKG_WORK"/run/out "$PKG_WORK"/build/BUILDROOT/*
	units_done=$PKG_WORK/run/units
	logged rpm_run "$1"
	status=$?
	units_done=/dev/null
	[ $status -eq 0 ] || return
	rm -rf "${PKG_OUT:?}/$1"
	mkdir -p "$PKG_OUT" "$PKG_WORK/run/out" &&
	mv "$PKG_WORK/run/out" "$PKG_OUT/$1"
}

rpm_were_wrapped() {
	[ -z "$(find "$PKG_WORK/build/BUILD" -name '.kpatch_*.original.s' \
		-print -quit)" ] || return 0
	echo "E: nothing was compiled by a compiler found by PATH; the spec" \
		"may name one by its path" >> "$log"
	return 1
}

# Something the compiler says is an error the second time as well.
rpm_is_faulty() {
	stage_log | grep -qE '^[^ :]+:[0-9]+(:[0-9]+)?: (fatal )?error: '
}

# The sources unpacked once more, with what the patches changed and the assembly
# of the original: some specs cannot go through %build twice.
rpm_anew() {
	echo 'not all was compiled again: once more, from the start' >> "$log"
	logged rpm_again && rpm_stage patched && rpm_stage_run patched &&
		check_compiled
}

rpm_again() {
	local keep=$PKG_WORK/again.tar dir=$PKG_WORK/build/BUILD

	(cd "$dir" && {
		find . \( -name '.kpatch_*.original.*' -o \
			-name .kpatch_sources \) -print0
		sed "s,^,./${PKG_TREE#"$dir/"}/," "$PKG_WORK/changed" |
			while IFS= read -r file; do
				[ ! -f "$file" ] || printf '%s\0' "$file"
			done
	} | tar --null -T - -cf "$keep") &&
	rm -rf "$dir" && mkdir "$dir" && rpm_run prep &&
	(cd "$PKG_TREE" && while IFS= read -r file; do
		rm -f "$file"
	done < "$PKG_WORK/changed") &&
	tar -C "$dir" -xmf "$keep" && rm -f "$keep" &&
	touch "$PKG_WORK/applied"
}

# -- A package -----------------------------------------------------------------

rpm_package() {
	local dir=$PKG_WORK/package file id

	rm -rf "$dir"
	mkdir -p "$dir/root$STORAGE_DIR" "$dir/out" &&
	cp -R "$1/." "$dir/root$STORAGE_DIR" || return
	id=$(cd "$1" && printf '%s ' *)
	rpm_spec "${id% }" > "$dir/kpatch.spec" ||
		complain "cannot write a spec file" || return
	logged rpmbuild -bb --nodeps --target "$PKG_ARCH" \
		--define "_topdir $dir" --define "_rpmdir $dir/out" \
		--define "_tmppath $PKG_WORK/tmp" \
		--define '_rpmfilename kpatch.rpm' \
		--define 'debug_package %{nil}' \
		--define '__spec_install_post %{nil}' \
		--define '_binary_payload w9.gzdio' \
		--buildroot "$dir/buildroot" "$dir/kpatch.spec" ||
		{ failed "cannot make an RPM package"; return 1; }
	file=kpatch-$PKG_NAME-${PKG_VERSION#*:}.kp$PKG_LEVEL.$PKG_ARCH.rpm
	mv -f "$dir/out/kpatch.rpm" "$2/$file" || return
	PKG_PACKAGE=$2/$file
}

# No macro in what is others' text.
rpm_text() { sed 's/%/%%/g'; }

rpm_script() {	# NAME IDS
	sed -e '/^#/d' -e "s,@STORAGE@,$STORAGE_DIR,g" -e "s,@IDS@,$2,g" \
		"$HERE/rpm-$1" | rpm_text
}

rpm_spec() {
	local version=${PKG_VERSION#*:} release=0

	case $version in
	*-*) release=${version##*-} version=${version%-*} ;;
	esac
	cat <<-END
		Name: kpatch-$PKG_NAME
		Version: $version
		Release: $release.kp$PKG_LEVEL
		Summary: $(rpm_text <<< "binary patches for $PKG_NAME $PKG_VERSION: $PKG_FIXES")
		License: see $PKG_NAME
		AutoReqProv: no
		%description
		Replaces functions of the programs and libraries that the
		distribution's packages of $PKG_NAME $PKG_VERSION install, in running
		processes too. It is for these files:
	END
	sed 's/^\([^\t]*\)\t\([^\t]*\).*/\1 (BuildID \2)/' "$PKG_WORK/patched" |
		rpm_text
	fold -s -w 70 <<< "$PKG_DESCRIPTION" | sed 's/[[:space:]]*$//' | rpm_text
	cat <<-END
		%install
		mkdir -p %{buildroot}
		cp -R $PKG_WORK/package/root/. %{buildroot}
		%post
		$(rpm_script post "$1")
		%preun
		$(rpm_script preun "$1")
		%files
		%defattr(-,root,root)
	END
	(cd "$PKG_WORK/package/root" && find ".$STORAGE_DIR" -mindepth 1 \
		\( -type d -printf '%%dir %P\n' -o -printf '%P\n' \)) |
		sed "s:^\(%dir \)\{0,1\}:&$STORAGE_DIR/:"
}
