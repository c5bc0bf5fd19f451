# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
packages='zlib1g-dev'

project_configure() {
	export_flags
	CFLAGS="$CFLAGS $CPPFLAGS"
	./configure ${CROSS:+--host=${CROSS%-}} --prefix=/usr --libdir=/usr/lib --disable-static \
		--disable-maintainer-mode
}

project_start() { start_driver "$1" -lpng16 -lz; }
