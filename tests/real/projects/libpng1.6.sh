# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a program that writes and reads pictures in all formats and with many conversions, and sums up what comes out'
packages='zlib1g-dev'

project_configure() {
	export_flags
	CFLAGS="$CFLAGS $CPPFLAGS"
	./configure ${CROSS:+--host=${CROSS%-}} --prefix=/usr --libdir=/usr/lib --disable-static \
		--disable-maintainer-mode
}

project_start() { start_driver "$1" -lpng16 -lz; }
