# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by run.sh: a source package that needs nothing but a compiler, as two
# versions in an archive of our own.
#
#   1.0-1  patches banner
#   1.0-2  patches banner, CVE-2099-0001 (a limit), CVE-2099-0002 (members of
#          a structure change places), CVE-2099-0003 (only a comment), second-limit
#
# With BY_RULES the rules link what make compiles.
#
# With -DOTHER_COMPILER as extra flag, `second` is compiled otherwise.
#
# Where a file /var/cache/apt/hold-compile or hold-link is (in a root, a folder
# of pkgbuild's data), its build stops there.

tiny_source() {	# DIR
	mkdir -p "$1"
	cat > "$1/tiny.c" <<-'EOF'
	/* SPDX-License-Identifier: GPL-2.0-or-later */
	#include <stdio.h>
	#include <unistd.h>
	#include "tiny.h"

	static struct state state;

	__attribute__((noipa)) static int limit(int n)
	{
		return n;
	}

	/* The last of its section: it must have room for a jump. */
	#ifdef OTHER_COMPILER
	__attribute__((optimize("O1")))
	#endif
	__attribute__((noipa)) static int second(int n)
	{
		return n < 0 ? 0 : n;
	}

	int main(void)
	{
		setvbuf(stdout, NULL, _IOLBF, 0);
		for (;;) {
			state.rounds++;
			printf("round limit=%d second=%d\n", limit(100),
			       second(100));
			usleep(5000);
		}
	}
	EOF
	cat > "$1/tiny.h" <<-'EOF'
	/* SPDX-License-Identifier: GPL-2.0-or-later */
	struct state {
		unsigned long rounds, spare;
	};
	EOF
	cat > "$1/Makefile" <<-'EOF'
	.RECIPEPREFIX = >
	HOLD = /var/cache/apt/hold
	hold = [ ! -e $(HOLD)-$(1) ] || { > $(HOLD)-reached; sleep 300; }
	tiny: tiny.o
	> $(call hold,link)
	> $(CC) $(CFLAGS) $(LDFLAGS) -o $@ tiny.o
	tiny.o: tiny.c tiny.h
	> $(call hold,compile)
	> $(CC) $(CFLAGS) -c tiny.c
	clean:
	> rm -f tiny tiny.o
	EOF
	# As some are written by hand: one name for whatever it tries.
	cat > "$1/configure" <<-'EOF'
	#!/bin/sh
	echo 'int probe(void) { return 0; }' > probe.c
	gcc -c probe.c && gcc -O2 -c probe.c || exit
	rm -f probe.*
	EOF
	chmod +x "$1/configure"
}

# tiny_edit NAME DIR: what the patch NAME does.
tiny_edit() {
	case $1 in
	banner) sed -i 's,^/\* SPDX.*,& /* banner */,' "$2/tiny.h" ;;
	CVE-2099-0001) sed -i '/int limit/,/^}/s/return n;/return n > 10 ? 10 : n;/' \
		"$2/tiny.c" ;;
	CVE-2099-0002) sed -i 's/long rounds, spare;/long spare, rounds;/' \
		"$2/tiny.h" ;;
	CVE-2099-0003) sed -i 's,struct state state;,& /* of the program */,' \
		"$2/tiny.c" ;;
	second-limit) sed -i '/int second/,/^}/s/return n .*/return n > 20 ? 20 : n;/' \
		"$2/tiny.c" ;;
	broken) sed -i 's/int limit(int n)/int limit(int m)/' "$2/tiny.c" ;;
	esac
}

# tiny_patch NAME DIR: applies it and prints it.
tiny_patch() {
	rm -rf "$2.old"
	cp -R "$2" "$2.old"
	tiny_edit "$1" "$2"
	echo "Description: $1 of tiny"
	(cd "${2%/*}" && diff -u --label a/tiny.c --label b/tiny.c \
		"${2##*/}.old/tiny.c" "${2##*/}/tiny.c"
	diff -u --label a/tiny.h --label b/tiny.h "${2##*/}.old/tiny.h" \
		"${2##*/}/tiny.h")
	rm -rf "$2.old"
}

tiny_debian() {	# DIR REVISION PATCH...
	local dir=$1/debian revision=$2 name

	shift 2
	mkdir -p "$dir/source" "$dir/patches"
	echo '3.0 (quilt)' > "$dir/source/format"
	cat > "$dir/control" <<-EOF
	Source: suture-tiny
	Maintainer: Nobody <nobody@localhost>
	Build-Depends: libc6-dev

	Package: suture-tiny
	Architecture: any
	Description: does next to nothing
	EOF
	cat > "$dir/changelog" <<-EOF
	suture-tiny (1.0-$revision) bookworm; urgency=low

	  * Another one.

	 -- Nobody <nobody@localhost>  Sat, 01 Aug 2026 10:00:0$revision +0000
	EOF
	cat > "$dir/rules" <<-'EOF'
	#!/usr/bin/make -f
	export CFLAGS := $(shell dpkg-buildflags --get CFLAGS) $(EXTRA)
	export LDFLAGS := $(shell dpkg-buildflags --get LDFLAGS)
	.RECIPEPREFIX = >
	build build-arch:
	> ./configure
	> $(MAKE) tiny.o
	> $(if $(BY_RULES),gcc $(CFLAGS) $(LDFLAGS) -o tiny tiny.o,$(MAKE) tiny)
	binary binary-arch:
	> install -D tiny debian/suture-tiny/usr/bin/suture-tiny
	clean:
	> $(MAKE) clean
	EOF
	[ -z "${BY_RULES-}" ] || sed -i '2iBY_RULES = yes' "$dir/rules"
	chmod +x "$dir/rules"
	for name; do
		echo "$name.patch"
	done > "$dir/patches/series"
}

# The two files of a source package and the binary one, into $archive.
# tiny_publish REVISION EXTRA-FLAGS PATCH...
tiny_publish() {
	local revision=$1 extra=$2 dir=$work/pkg/suture-tiny-1.0 name

	shift 2
	rm -rf "$work/pkg"
	tiny_source "$dir"
	tar -C "$work/pkg" --sort=name --mtime=@0 -cJf \
		"$work/pkg/suture-tiny_1.0.orig.tar.xz" suture-tiny-1.0
	cp -R "$dir" "$work/pkg/clean"
	tiny_debian "$dir" "$revision" "$@"
	cp -R "$work/pkg/clean" "$work/pkg/patched"
	for name; do
		tiny_patch "$name" "$work/pkg/patched" \
			> "$dir/debian/patches/$name.patch"
	done
	(cd "$work/pkg" && dpkg-source -b suture-tiny-1.0) > "$work/publish.log" \
		2>&1 || { cat "$work/publish.log"; return 1; }
	mv "$work"/pkg/suture-tiny_1.0[-.]* "$archive"
	cp "$work"/pkg/patched/tiny.? "$dir"
	(cd "$dir" && EXTRA=$extra dpkg-buildpackage -us -uc -B -nc -d --as-root \
		--rules-target=build-arch,binary-arch) >> "$work/publish.log" 2>&1 &&
	strip "$dir/debian/suture-tiny/usr/bin/suture-tiny" &&
	mkdir "$dir/debian/suture-tiny/DEBIAN" &&
	cat > "$dir/debian/suture-tiny/DEBIAN/control" <<-EOF
	Package: suture-tiny
	Version: 1.0-$revision
	Architecture: $(dpkg --print-architecture)
	Maintainer: Nobody <nobody@localhost>
	Description: does next to nothing
	EOF
	dpkg-deb --root-owner-group -b "$dir/debian/suture-tiny" "$archive" \
		>> "$work/publish.log" 2>&1 ||
		{ cat "$work/publish.log"; return 1; }
}

tiny_index() {
	(cd "$archive" && dpkg-scanpackages -m . > Packages &&
		dpkg-scansources . > Sources) 2>> "$work/publish.log"
	printf '%s [trusted=yes] file:%s ./\n' deb "$archive" deb-src "$archive"
}
